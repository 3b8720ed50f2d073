import Vietnamese

/// Dates by patterns such as `{weekday}, {day} {month_name} {year}`.
struct DateWords: Sendable {
  /// What a pattern may have filled in.
  static let names = [
    "weekday", "day", "day2", "month", "month2", "month_name", "month_short", "year", "time",
  ]

  let monthNames: [String]
  let shortMonthNames: [String]
  let weekdayNames: [String]

  /// The pattern with what a date says.
  func fill(_ pattern: String, _ date: PartialDate) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += text(String(rest[rest.index(after: open)..<close]), of: date)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func text(_ name: String, of date: PartialDate) -> String {
    let month = date.month ?? 1
    switch name {
    case "weekday":
      let weekday = date.firstDay.weekday.rawValue - 1
      return weekdayNames.indices.contains(weekday) ? weekdayNames[weekday] : ""
    case "day": return String(date.day ?? 1)
    case "day2": return twoDigits(date.day ?? 1)
    case "month": return String(month)
    case "month2": return twoDigits(month)
    case "month_name":
      return monthNames.indices.contains(month - 1) ? monthNames[month - 1] : String(month)
    case "month_short":
      return shortMonthNames.indices.contains(month - 1)
        ? shortMonthNames[month - 1] : String(month)
    case "year": return String(date.year)
    case "time": return date.time?.text ?? ""
    default: return ""
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// What a pattern wants filled in.
  static func placeholders(of pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
