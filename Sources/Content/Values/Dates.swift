import Diagnostics
import FrontMatter
import Vietnamese

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
  mutating func year(_ entry: YAMLEntry?) -> Int? { date(entry)?.year }

  /// Several years: a list, `2022; 2023`, or `2022, 2023`.
  mutating func years(_ entry: YAMLEntry?) -> [Int] {
    references(entry, alsoAtCommas: true).compactMap { year($0) }
  }

  mutating func year(_ text: Reference) -> Int? { date(text)?.year }

  private mutating func report(_ problem: DateProblem, of text: String, at range: Range<Int>) {
    switch problem {
    case .dayOutOfRange(_, let month, let year, let last):
      report(
        .contentDateNoSuchDay, at: range,
        ["value": text, "month": "\(month)/\(year)", "last": String(last)])
    case .monthOutOfRange(let month, let suggestion):
      report(
        .contentDateNoSuchMonth, at: range, ["value": text, "month": String(month)],
        suggestions: suggestions(suggestion))
    case .yearOutOfRange(let year, let suggestion):
      report(
        .contentDateYear, at: range, ["value": text, "year": String(year)],
        suggestions: suggestions(suggestion))
    case .yearMissing(let day, let month):
      report(.contentDateYearMissing, at: range, ["value": text, "day": "\(day)/\(month)"])
    case .timeOutOfRange:
      report(.contentDateNoSuchTime, at: range, ["value": text])
    case .weekdayMismatch(let written, let actual):
      report(
        .contentDateWeekday, at: range,
        [
          "written": written.name(in: .vietnamese), "actual": actual.name(in: .vietnamese),
          "written_en": written.name(in: .english), "actual_en": actual.name(in: .english),
        ])
    case .empty, .notADate, .quarterOutOfRange, .yearsReversed:
      report(.contentDateUnreadable, at: range, ["value": text])
    }
  }

  private func suggestions(_ date: PartialDate?) -> [Suggestion] {
    date.map { [Suggestion($0.formatShort())] } ?? []
  }
}
