package import Diagnostics

/// One field of a record: a name that templates write after the dot.
package struct RecordField: Sendable {
  package let name: String
  package let type: TemplateType
  /// What it is, for `exemplar templates`.
  package let summary: Wording

  package init(_ name: String, _ type: TemplateType, _ summary: Wording) {
    self.name = name
    self.type = type
    self.summary = summary
  }
}

/// A kind of record that templates see: its fields, in the order of a record's slots.
///
/// A class, so that each record points at its type with one word.
package final class RecordType: Sendable {
  package let name: String
  package let summary: Wording
  package let fields: [RecordField]
  private let slots: [String: Int]

  package init(_ name: String, _ summary: Wording, fields: [RecordField]) {
    self.name = name
    self.summary = summary
    self.fields = fields
    slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The slot of the field with this name, if there is such a field.
  package func slot(of name: String) -> Int? { slots[name] }
}
