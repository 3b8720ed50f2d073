/// What stands after a number: a per cent sign, or a unit.
struct NumberTail {
  private(set) var isPercent = false
  private(set) var unit: String?
  private(set) var per: String?

  /// Nil if it makes the whole a text rather than a number: `5/6`, `2 giải pháp, 3 sáng kiến`.
  init?(_ rest: Substring.UnicodeScalarView) {
    var words = PersonName.words(String(rest)).joined(separator: " ")
    if words.hasPrefix("%") {
      isPercent = true
      words.removeFirst()
    } else if words.lowercased().hasPrefix("phần trăm") {
      isPercent = true
      words.removeFirst("phần trăm".count)
    }
    guard words.unicodeScalars.allSatisfy(NumberTail.mayStandInUnit) else { return nil }
    let parts = words.split(separator: "/", omittingEmptySubsequences: false)
      .map { NumberTail.trimmed($0) }
    guard parts.count <= 2, let first = parts.first, parts.count == 1 || !parts[1].isEmpty,
      first.isEmpty || !isPercent
    else { return nil }
    unit = first.isEmpty ? nil : NumberTail.unified(first)
    per = parts.count == 2 ? parts[1] : nil
  }

  private static func mayStandInUnit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || " /-₫°²³".unicodeScalars.contains(scalar)
      || scalar.isCombiningMark
  }

  private static func trimmed(_ text: Substring) -> String {
    PersonName.words(String(text)).joined(separator: " ")
  }

  private static func unified(_ unit: String) -> String {
    switch searchExact(unit) {
    case "đ", "₫", "đồng", "vnđ", "vnd", "đồng việt nam", "việt nam đồng": "đồng"
    default: unit
    }
  }
}
