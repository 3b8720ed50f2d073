/// What an author may write where a date or a period is expected.
package enum DateExpression: Sendable, Hashable {
  /// A year, month or day.
  case date(PartialDate)
  /// A quarter, 1 to 4.
  case quarter(year: Int, quarter: Int)
  /// Whole years, both included: `2022-2025`.
  case years(from: Int, through: Int)
}

/// Why a text is no date.
package enum DateProblem: Error, Sendable, Hashable {
  /// Nothing is written.
  case empty
  /// It has none of the accepted forms.
  case notADate
  /// The month has no such day; `lastDay` is its last.
  case dayOutOfRange(day: Int, month: Int, year: Int, lastDay: Int)
  /// There is no such month; the suggestion has day and month exchanged, where that is a date.
  case monthOutOfRange(month: Int, suggestion: PartialDate?)
  /// The year is 0, or is written with other than four digits; the suggestion is of this century.
  case yearOutOfRange(year: Int, suggestion: PartialDate?)
  /// A day and month without their year.
  case yearMissing(day: Int, month: Int)
  /// There is no such quarter.
  case quarterOutOfRange(Int)
  /// There is no such time of day.
  case timeOutOfRange(hour: Int, minute: Int)
  /// A period that ends before it starts.
  case yearsReversed(from: Int, through: Int)
  /// The weekday written is not that of the day.
  case weekdayMismatch(written: Weekday, actual: Weekday)
}
