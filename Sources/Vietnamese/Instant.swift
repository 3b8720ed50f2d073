/// A moment, in whole seconds since the start of 1970 in UTC.
package struct Instant: Sendable, Hashable, Comparable {
  /// Negative before 1970.
  package let secondsSince1970: Int64

  /// The moment so many seconds after the start of 1970.
  package init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// The first moment of what the date may mean, on clocks at `offset`.
  package init(_ date: PartialDate, offset: TimeZoneOffset = .vietnam) {
    let minutes =
      date.firstDay.daysSinceEpoch * 1_440 + (date.time?.minuteOfDay ?? 0) - offset.minutes
    secondsSince1970 = Int64(minutes) * 60
  }

  /// Day and minute on clocks at `offset`, held within the years 1 to 9999.
  package func date(offset: TimeZoneOffset = .vietnam) -> PartialDate {
    let seconds = min(max(secondsSince1970, -Instant.farAway), Instant.farAway)
    let minutes = floorDivision(Int(seconds), by: 60).quotient + offset.minutes
    let (days, minuteOfDay) = floorDivision(minutes, by: 1_440)
    return PartialDate(
      CivilDate(daysSinceEpoch: days),
      time: LocalTime(hour: minuteOfDay / 60, minute: minuteOfDay % 60))
  }

  /// Beyond both ends of the calendar.
  private static let farAway: Int64 = 1_000_000_000_000

  /// The earlier first.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

private func floorDivision(_ number: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
