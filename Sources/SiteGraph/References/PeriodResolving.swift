import Content
import Diagnostics
import Vietnamese

/// Finds the periods of a profile: registered ones, and years, months, quarters and spans as typed.
struct PeriodResolving: Sendable {
  let periods: [Period]

  /// The periods that the author named; the year of publication when there is none.
  func resolve(
    _ profile: Profile, indexes: inout RegisterIndexes, resolver: inout ReferenceResolver
  ) -> [PeriodKey] {
    var result: [PeriodKey] = []
    for reference in profile.periods {
      if case .one(let found) = indexes.periods.find(reference.value) {
        result.append(key(of: periods[found]))
      } else if let typed = key(of: reference.value) {
        result.append(typed)
      } else if case .failure(let problem) = parseDate(reference.value), problem.isOfNumbers {
        let finding = DateFinding(problem, of: reference.value)
        resolver.report(
          finding.kind, at: reference.range, finding.arguments, suggestions: finding.suggestions)
      } else {
        _ = resolver.resolve(reference, in: &indexes.periods, as: .period)
      }
    }
    if result.isEmpty, let year = profile.published?.value.year, let key = yearKey(year) {
      result.append(key)
    }
    var seen = Set<PeriodKey>()
    return result.filter { seen.insert($0).inserted }.sorted()
  }

  private func key(of period: Period) -> PeriodKey {
    PeriodKey(slug: period.slug, title: period.title, start: period.start, end: period.end)
  }

  private func key(of text: String) -> PeriodKey? {
    guard case .success(let expression) = parseDate(text) else { return nil }
    switch expression {
    case .date(let date):
      guard let month = date.month else { return yearKey(date.year) }
      // A day counts as its month.
      guard let whole = PartialDate(year: date.year, month: month) else { return nil }
      return registered(
        PeriodKey(
          slug: "\(date.year)-\(month < 10 ? "0" : "")\(month)",
          title: "Tháng \(month)/\(date.year)", start: whole.firstDay, end: whole.lastDay))
    case .quarter(let year, let quarter):
      let first = PartialDate(year: year, month: quarter * 3 - 2)
      let last = PartialDate(year: year, month: quarter * 3)
      guard let first, let last else { return nil }
      let numeral = ["I", "II", "III", "IV"][min(max(quarter, 1), 4) - 1]
      return PeriodKey(
        slug: "\(year)-quy-\(quarter)", title: "Quý \(numeral)/\(year)", start: first.firstDay,
        end: last.lastDay)
    case .years(let from, let through):
      return span(from, through)
    }
  }

  private func span(_ from: Int, _ through: Int) -> PeriodKey? {
    guard let first = PartialDate(year: from), let last = PartialDate(year: through) else {
      return nil
    }
    return registered(
      PeriodKey(
        slug: "\(from)-\(through)", title: "Giai đoạn \(from) – \(through)",
        start: first.firstDay, end: last.lastDay))
  }

  /// The registered period of the same slug, if there is one: a page has one period.
  private func registered(_ typed: PeriodKey) -> PeriodKey {
    periods.first { $0.slug == typed.slug }.map { key(of: $0) } ?? typed
  }

  private func yearKey(_ year: Int) -> PeriodKey? {
    guard let date = PartialDate(year: year) else { return nil }
    return registered(
      PeriodKey(
        slug: "\(year)", title: "Năm \(year)", start: date.firstDay, end: date.lastDay))
  }
}

extension DateProblem {
  /// Whether a date or a period was written and cannot be, so that no registered one was meant.
  fileprivate var isOfNumbers: Bool {
    switch self {
    case .dayOutOfRange, .monthOutOfRange, .yearsReversed: true
    case .empty, .notADate, .yearOutOfRange, .yearMissing, .quarterOutOfRange, .timeOutOfRange,
      .weekdayMismatch:
      false
    }
  }
}
