/// Reads a date, month, year, quarter or period in any form of Vietnamese use, day first always.
///
/// Case, spaces and Unicode form do not matter. A time with an offset of its own (ISO 8601) is
/// converted to `zone`.
package func parseDate(
  _ text: String, zone: TimeZoneOffset = .vietnam
) -> Result<DateExpression, DateProblem> {
  .failure(.notADate)
}
