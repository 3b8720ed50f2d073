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
    guard (-840...840).contains(minutes) else { return nil }
    self.init(uncheckedMinutes: minutes)
  }

  private init(uncheckedMinutes minutes: Int) { self.minutes = minutes }

  /// `+07:00`, `UTC+7`, `Z`, or the name of a zone that has had one offset all year for decades
  /// (`Asia/Ho_Chi_Minh`); nil for others, for a fixed offset would be wrong half of the year.
  package init?(named name: String) {
    if let hours = TimeZoneOffset.hoursByName[name.lowercased()] {
      self.init(minutes: hours * 60)
    } else {
      self.init(written: name)
    }
  }

  private init?(written: String) {
    var rest = written[...]
    for prefix in ["UTC", "GMT", "utc", "gmt"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(3)
    }
    guard let sign = rest.popFirst(), sign == "+" || sign == "-" || sign == "−" else { return nil }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), parts.count <= 2,
      parts.count == 1 || parts[1].utf8.count == 2,
      let (hours, minutes) = TimeZoneOffset.split(digits), minutes < 60
    else { return nil }
    self.init(minutes: (sign == "+" ? 1 : -1) * (hours * 60 + minutes))
  }

  /// Hours and minutes of `7`, `07`, `700`, `0700`.
  private static func split(_ digits: String) -> (hours: Int, minutes: Int)? {
    guard let number = Int(digits), digits.utf8.count <= 4 else { return nil }
    return digits.utf8.count <= 2 ? (number, 0) : (number / 100, number % 100)
  }

  private static let hoursByName: [String: Int] = [
    "asia/ho_chi_minh": 7, "asia/saigon": 7, "asia/bangkok": 7, "asia/vientiane": 7,
    "asia/phnom_penh": 7, "asia/jakarta": 7, "asia/singapore": 8, "asia/kuala_lumpur": 8,
    "asia/manila": 8, "asia/shanghai": 8, "asia/hong_kong": 8, "asia/taipei": 8, "asia/seoul": 9,
    "asia/tokyo": 9, "utc": 0, "etc/utc": 0, "gmt": 0, "etc/gmt": 0, "z": 0,
  ]
}
