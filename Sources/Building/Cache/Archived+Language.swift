import Content
import Diagnostics
import Vietnamese

extension Archived where Self: CaseIterable & Equatable {
  /// A choice, by its position among all.
  mutating func passChoice<A: Archive>(through archive: inout A) {
    let choices = Array(Self.allCases)
    var position = A.isReading ? 0 : choices.firstIndex(of: self) ?? 0
    archive.pass(&position)
    if choices.indices.contains(position) { self = choices[position] }
  }
}

extension PartialDate: Archived {
  static var blank: PartialDate { PartialDate(CivilDate(daysSinceEpoch: 0)) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var parts = (year, month ?? 0, day ?? 0, (time?.minuteOfDay ?? -1) + 1)
    archive.pass(&parts.0)
    archive.pass(&parts.1)
    archive.pass(&parts.2)
    archive.pass(&parts.3)
    guard A.isReading else { return }
    let minute = parts.3 - 1
    let date = PartialDate(
      year: parts.0, month: parts.1 == 0 ? nil : parts.1, day: parts.2 == 0 ? nil : parts.2,
      time: minute < 0 ? nil : LocalTime(hour: minute / 60, minute: minute % 60))
    self = date ?? .blank
  }
}

extension Located: Archived where Value: Archived {
  static var blank: Located<Value> { Located(.blank, at: 0..<0) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (value, range) = (value, range)
    value.pass(through: &archive)
    range.pass(through: &archive)
    if A.isReading { self = Located(value, at: range) }
  }
}

// MARK: - Findings

extension Diagnostic: Archived {
  static var blank: Diagnostic { Diagnostic(.fileUnreadable, at: nil) }

  mutating func pass<A: Archive>(through archive: inout A) {
    var id = kind.id
    var isError = severity == .error
    var isWarning = severity == .warning
    var keys = A.isReading ? [] : arguments.keys.sorted()
    var values = keys.map { arguments[$0] ?? "" }
    var (place, suggestions) = (place, suggestions)
    archive.pass(&id)
    isError.pass(through: &archive)
    isWarning.pass(through: &archive)
    place.pass(through: &archive)
    keys.pass(through: &archive)
    values.pass(through: &archive)
    suggestions.pass(through: &archive)
    guard A.isReading else { return }
    guard let kind = kindsByID[id], keys.count == values.count else {
      archive.reportDamage()
      return
    }
    self = Diagnostic(
      kind, at: place,
      Dictionary(zip(keys, values), uniquingKeysWith: { first, _ in first }),
      suggestions: suggestions)
    severity = isError ? .error : isWarning ? .warning : .note
  }
}

private let kindsByID = Dictionary(
  DiagnosticKind.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

extension Place: Archived {
  static var blank: Place {
    Place(file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "")
  }

  mutating func pass<A: Archive>(through archive: inout A) {
    var (file, excerpt) = (file, excerpt)
    var numbers = (line, column, endLine, endColumn)
    archive.pass(&file)
    archive.pass(&numbers.0)
    archive.pass(&numbers.1)
    archive.pass(&numbers.2)
    archive.pass(&numbers.3)
    archive.pass(&excerpt)
    guard A.isReading else { return }
    self = Place(
      file: file, line: numbers.0, column: numbers.1, endLine: numbers.2, endColumn: numbers.3,
      excerpt: excerpt)
  }
}

extension Suggestion: Archived {
  static var blank: Suggestion { Suggestion("") }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (text, note) = (text, note)
    archive.pass(&text)
    note.pass(through: &archive)
    if A.isReading { self = Suggestion(text, note: note) }
  }
}
