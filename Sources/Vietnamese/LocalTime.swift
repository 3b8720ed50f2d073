/// A time of day to the minute, as readers see it.
package struct LocalTime: Sendable, Hashable, Comparable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// Nil if there is no such time.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// 0 to 1439 minutes since midnight.
  init(minuteOfDay: Int) {
    hour = minuteOfDay / 60
    minute = minuteOfDay % 60
  }

  /// Minutes since midnight.
  package var minuteOfDay: Int { hour * 60 + minute }

  /// The earlier first.
  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.minuteOfDay < right.minuteOfDay
  }
}
