/// Where in a document a word stands; the bit of each is its place in a mask.
package enum SearchField: Int, Sendable, CaseIterable {
  case name, title, unit, campaign, award, summary, body

  /// How much a word counts there.
  package var weight: Int {
    switch self {
    case .name: 40
    case .title: 32
    case .unit: 16
    case .campaign, .award: 12
    case .summary: 10
    case .body: 4
    }
  }

  var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// Which fields of a document have a word.
typealias FieldMask = UInt32

extension FieldMask {
  static let fieldBits: UInt32 = 7
}

/// The weights that fields have, each once, the highest first.
let fieldWeights = Set(SearchField.allCases.map(\.weight)).sorted(by: >)

/// For each mask the position of its best field's weight among `fieldWeights`.
let bestWeights: [UInt32] = (0..<FieldMask(1 << SearchField.allCases.count)).map { mask in
  let best = SearchField.allCases.filter { mask & $0.bit != 0 }.map(\.weight).max()
  return UInt32(best.flatMap { fieldWeights.firstIndex(of: $0) } ?? 0)
}

/// A document to be found, field by field.
package struct SearchDocument: Sendable {
  /// Plain texts. No phrase goes from one into the next.
  package var texts: [(field: SearchField, text: String)] = []
  /// The body as HTML.
  package var body = ""

  package init() {}

  /// Adds a text where there is one.
  package mutating func add(_ text: String?, as field: SearchField) {
    if let text, !text.isEmpty { texts.append((field, text)) }
  }
}
