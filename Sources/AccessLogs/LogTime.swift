import Vietnamese

// Moments as logs write them, in seconds since 1970.

extension LogText {
  /// `25/Nov/2026:13:40:19 +0700` at an offset: the time of nginx and Apache.
  func commonTime(at start: Int) -> Int64? {
    guard start + 26 <= count, self[start + 2] == .slash, self[start + 6] == .slash,
      self[start + 11] == UInt8(ascii: ":"), self[start + 20] == .space,
      let day = number(start..<start + 2), let month = monthNumber(at: start + 3),
      let year = number(start + 7..<start + 11),
      let date = CivilDate(year: year, month: month, day: day),
      let clock = clock(at: start + 12), let zone = zone(at: start + 21)
    else { return nil }
    return Int64(date.daysSinceEpoch * 86_400 + clock - zone)
  }

  /// `2026-11-25T13:40:19.123+07:00`, also with slashes, a blank, or without a zone, which is UTC.
  var isoTime: Int64? {
    guard count >= 19, let year = number(0..<4), let month = number(5..<7),
      let day = number(8..<10), let date = CivilDate(year: year, month: month, day: day),
      self[10] == UInt8(ascii: "T") || self[10] == .space, let clock = clock(at: 11)
    else { return nil }
    var offset = 19
    if self[offset] == UInt8(ascii: ".") {
      offset += 1
      while self[offset] &- UInt8(ascii: "0") < 10 { offset += 1 }
    }
    let zone = offset < count ? zone(at: offset) : 0
    return zone.map { Int64(date.daysSinceEpoch * 86_400 + clock - $0) }
  }

  /// A number since 1970, in seconds, milliseconds, microseconds or nanoseconds, as its size tells.
  var epochTime: Int64? {
    let end = index(of: UInt8(ascii: ".")) ?? count
    guard (1...19).contains(end), let whole = number(0..<end) else { return nil }
    var seconds = Int64(whole)
    while seconds > 100_000_000_000 { seconds /= 1000 }
    return seconds
  }

  /// `13:40:19`, as seconds; a leap second is one of the next minute.
  private func clock(at start: Int) -> Int? {
    guard self[start + 2] == UInt8(ascii: ":"), self[start + 5] == UInt8(ascii: ":"),
      let hour = number(start..<start + 2), let minute = number(start + 3..<start + 5),
      let second = number(start + 6..<start + 8), hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// `+0700`, `+07:00` or `Z`, as seconds east of UTC.
  private func zone(at start: Int) -> Int? {
    if self[start] == UInt8(ascii: "Z") { return 0 }
    let sign = self[start] == UInt8(ascii: "-") ? -1 : 1
    let minuteStart = self[start + 3] == UInt8(ascii: ":") ? start + 4 : start + 3
    guard sign == -1 || self[start] == UInt8(ascii: "+"),
      let hours = number(start + 1..<start + 3), let minutes = number(minuteStart..<minuteStart + 2)
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  private func monthNumber(at start: Int) -> Int? {
    let names: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
    let wanted = (self[start], self[start + 1], self[start + 2])
    return names.withUTF8Buffer { names in
      (0..<12).first {
        (names[$0 * 3], names[$0 * 3 + 1], names[$0 * 3 + 2]) == wanted
      }.map { $0 + 1 }
    }
  }
}
