import Diagnostics
import Templating

/// How a record that templates see is made from a value of the site: each field's name, type and
/// words stand beside the code that gives its value, so that they can't drift apart.
struct Shape<Subject>: Sendable {
  struct Field: Sendable {
    let field: RecordField
    let value: @Sendable (Subject, SiteViews) -> Value

    init(
      _ name: String, _ type: TemplateType, _ vi: String, _ en: String,
      value: @escaping @Sendable (Subject, SiteViews) -> Value
    ) {
      field = RecordField(name, type, Wording(vi: vi, en: en))
      self.value = value
    }
  }

  let type: RecordType
  private let values: [@Sendable (Subject, SiteViews) -> Value]

  init(_ name: String, _ vi: String, _ en: String, _ fields: [Field]) {
    type = RecordType(name, Wording(vi: vi, en: en), fields: fields.map(\.field))
    values = fields.map(\.value)
  }

  func record(_ subject: Subject, _ views: SiteViews) -> Value {
    let wanted = views.wantedFields(of: type)
    return .record(
      Record(type) { slot in
        wanted.map { $0[slot] } ?? true ? values[slot](subject, views) : .none
      })
  }

  /// The records of several subjects, as a list.
  func list(_ subjects: some Sequence<Subject>, _ views: SiteViews) -> Value {
    .list(subjects.map { record($0, views) })
  }
}

extension Value {
  /// A text that may be missing; an empty one counts as missing.
  init(_ text: String?) {
    if let text, !text.isEmpty { self = .string(text) } else { self = .none }
  }

  init(_ number: Int?) {
    self = number.map { .int($0) } ?? .none
  }

  init(_ texts: [String]) {
    self = .list(texts.map { .string($0) })
  }
}
