/// A year, a month or a day, the last perhaps with a time: what an author knew and wrote.
///
/// Ordered by what is written, and the less precise first: 2020 < 06/2020 < 01/06/2020.
package struct PartialDate: Sendable, Hashable, Comparable {
  // Packed, as a profile has a dozen of them: zero and −1 stand for what is not known.
  private let packedYear: Int16
  private let packedMonth: UInt8
  private let packedDay: UInt8
  private let minuteOfDay: Int16

  /// A year of 1 to 9999, or nil.
  package init?(year: Int) {
    self.init(year: year, month: nil, day: nil)
  }

  /// Nil if there is no such month or day, or a day is given without its month.
  package init?(year: Int, month: Int?, day: Int? = nil, time: LocalTime? = nil) {
    guard month != nil || day == nil, day != nil || time == nil,
      CivilDate(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    packedYear = Int16(year)
    packedMonth = UInt8(month ?? 0)
    packedDay = UInt8(day ?? 0)
    minuteOfDay = Int16(time?.minuteOfDay ?? -1)
  }

  /// A day, perhaps with a time.
  package init(_ date: CivilDate, time: LocalTime? = nil) {
    packedYear = Int16(date.year)
    packedMonth = UInt8(date.month)
    packedDay = UInt8(date.day)
    minuteOfDay = Int16(time?.minuteOfDay ?? -1)
  }

  /// 1 to 9999.
  package var year: Int { Int(packedYear) }
  /// 1 to 12, or nil if only the year is known.
  package var month: Int? { packedMonth == 0 ? nil : Int(packedMonth) }
  /// Nil if only the month or year is known.
  package var day: Int? { packedDay == 0 ? nil : Int(packedDay) }
  /// Only together with a day.
  package var time: LocalTime? { minuteOfDay < 0 ? nil : LocalTime(minuteOfDay: Int(minuteOfDay)) }

  /// The earlier first, and of those that start together the less precise.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.rank < right.rank
  }

  private var rank: (Int16, UInt8, UInt8, Int16) {
    (packedYear, packedMonth, packedDay, minuteOfDay)
  }
}

extension PartialDate {
  /// The day, if it is known.
  package var date: CivilDate? {
    guard let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The first day it may mean: 1 June 2020 for 06/2020.
  package var firstDay: CivilDate {
    CivilDate(year: year, month: month ?? 1, day: day ?? 1) ?? CivilDate(daysSinceEpoch: 0)
  }

  /// The last day it may mean: 30 June 2020 for 06/2020.
  package var lastDay: CivilDate {
    let lastMonth = month ?? 12
    return CivilDate(
      year: year, month: lastMonth,
      day: day ?? CivilDate.lastDay(ofMonth: lastMonth, year: year)) ?? firstDay
  }
}
