package import Diagnostics
import FrontMatter
package import Vietnamese

// Dates, day first; a mistake is named as precisely as it is known.

extension ContentReader {
  mutating func date(_ entry: YAMLEntry?) -> PartialDate? { locatedDate(entry)?.value }

  mutating func locatedDate(_ entry: YAMLEntry?) -> Located<PartialDate>? {
    guard let entry, let text = scalar(entry.value, under: entry.key.text ?? "") else { return nil }
    return date(Located(text, at: entry.value.range)).map { Located($0, at: entry.value.range) }
  }

  private mutating func date(_ text: Reference) -> PartialDate? {
    switch parseDate(text.value, zone: zone) {
    case .success(.date(let date)): return date
    case .success: report(.contentDateIsPeriod, at: text.range, ["value": text.value])
    case .failure(let problem): report(problem, of: text.value, at: text.range)
    }
    return nil
  }

  /// A year; of a more precise date, its year.
  mutating func year(_ entry: YAMLEntry?) -> Int? { located(entry).flatMap { year($0) } }

  /// Several years: a list, `2022; 2023`, or `2022, 2023`.
  mutating func years(_ entry: YAMLEntry?) -> [Int] {
    references(entry, alsoAtCommas: true).compactMap { year($0, isOneOfMany: true) }
  }

  /// - Parameter isOneOfMany: whether several years may stand there, so that they can be suggested.
  mutating func year(_ text: Reference, isOneOfMany: Bool = false) -> Int? {
    let arguments = ["value": text.value]
    switch parseDate(text.value, zone: zone) {
    case .success(.date(let date)): return date.year
    case .success(.years(let first, let last)) where isOneOfMany && last - first <= 30:
      let list = (first...last).map(String.init).joined(separator: ", ")
      report(
        .contentYearUnreadable, at: text.range, arguments, suggestions: [Suggestion(list)])
    case .failure(let problem) where problem.isOfADay:
      report(problem, of: text.value, at: text.range)
    case .success, .failure: report(.contentYearUnreadable, at: text.range, arguments)
    }
    return nil
  }

  private mutating func report(_ problem: DateProblem, of text: String, at range: Range<Int>) {
    let finding = DateFinding(problem, of: text)
    report(finding.kind, at: range, finding.arguments, suggestions: finding.suggestions)
  }
}

extension DateProblem {
  /// Whether a day or a month was written, and is none.
  fileprivate var isOfADay: Bool {
    switch self {
    case .dayOutOfRange, .monthOutOfRange, .yearMissing, .timeOutOfRange, .weekdayMismatch,
      .yearsReversed:
      true
    case .empty, .notADate, .yearOutOfRange, .quarterOutOfRange: false
    }
  }
}

/// What is wrong with a date, as a diagnostic says it.
package struct DateFinding: Sendable {
  package let kind: DiagnosticKind
  package let arguments: [String: String]
  package let suggestions: [Suggestion]

  package init(_ problem: DateProblem, of text: String) {
    var arguments = ["value": text]
    var suggested: PartialDate?
    switch problem {
    case .dayOutOfRange(_, let month, let year, let last):
      kind = .contentDateNoSuchDay
      arguments["month"] = "\(month)/\(year)"
      arguments["last"] = String(last)
    case .monthOutOfRange(let month, let suggestion):
      kind = .contentDateNoSuchMonth
      arguments["month"] = String(month)
      suggested = suggestion
    case .yearOutOfRange(let year, let suggestion):
      kind = .contentDateYear
      arguments["year"] = String(year)
      suggested = suggestion
    case .yearMissing(let day, let month):
      kind = .contentDateYearMissing
      arguments["day"] = "\(day)/\(month)"
    case .timeOutOfRange:
      kind = .contentDateNoSuchTime
    case .weekdayMismatch(let written, let actual):
      kind = .contentDateWeekday
      arguments["written"] = written.name(in: .vietnamese)
      arguments["actual"] = actual.name(in: .vietnamese)
      arguments["written_en"] = written.name(in: .english)
      arguments["actual_en"] = actual.name(in: .english)
    case .yearsReversed(let first, let last):
      kind = .contentYearsReversed
      arguments["first"] = String(first)
      arguments["last"] = String(last)
    case .empty, .notADate, .quarterOutOfRange:
      kind = .contentDateUnreadable
    }
    self.arguments = arguments
    suggestions = suggested.map { [Suggestion($0.formatShort())] } ?? []
  }
}
