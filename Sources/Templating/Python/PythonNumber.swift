#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Python's way with numbers: how floats are written and read, and rounded.
enum PythonNumber {
  /// The shortest digits that read back as the same number, as `repr(float)` arranges them.
  static func text(of number: Double) -> String {
    guard number.isFinite else {
      return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
    }
    if number == 0 { return number.sign == .minus ? "-0.0" : "0.0" }
    let (digits, point) = shortestDigits(of: number.magnitude)
    let sign = number < 0 ? "-" : ""
    if point > 16 || point < -3 { return sign + scientific(digits, point) }
    return sign + plain(digits, point)
  }

  /// The significant digits of a positive number, and how many of them stand before the point.
  private static func shortestDigits(of number: Double) -> (digits: String, point: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let whole = String(mantissa[0])
    let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
    let all = whole + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = String(all.dropFirst(leading))
    while digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
    return (digits, whole.count - leading + exponent)
  }

  private static func plain(_ digits: String, _ point: Int) -> String {
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    if digits.count <= point {
      return digits + String(repeating: "0", count: point - digits.count) + ".0"
    }
    return digits.prefix(point) + "." + digits.dropFirst(point)
  }

  private static func scientific(_ digits: String, _ point: Int) -> String {
    let exponent = point - 1
    let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
    let size = String(abs(exponent))
    return digits.prefix(1) + fraction + "e" + (exponent < 0 ? "-" : "+")
      + (size.count < 2 ? "0" : "") + size
  }

  /// C's `printf` for one float: `%.2f`, `%e`, `%g` with the precision.
  static func formatted(_ number: Double, precision: Int, style: Character) -> String {
    let limit = min(max(precision, 0), 300)
    return withVaList([CInt(limit), number]) { arguments in
      var buffer = [CChar](repeating: 0, count: 700)
      vsnprintf(&buffer, buffer.count, "%.*\(style)", arguments)
      let end = buffer.firstIndex(of: 0) ?? buffer.count
      return String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// `round(number, digits)`: to the nearest, ties by the number's exact binary value.
  static func rounded(_ number: Double, digits: Int) -> Double {
    guard number.isFinite, digits < 300 else { return number }
    if digits >= 0 {
      return Double(formatted(number, precision: digits, style: "f")) ?? number
    }
    let scale = pow(10, Double(-digits))
    return (number / scale).rounded(.toNearestOrEven) * scale
  }

  /// `float(text)`; nil when the text isn't a number.
  static func float(_ text: String) -> Double? {
    let trimmed = PythonString.stripped(text)
    guard let plain = withoutUnderscores(trimmed) else { return nil }
    let word = plain.lowercased()
    let unsigned = word.first == "-" || word.first == "+" ? String(word.dropFirst()) : word
    switch unsigned {
    case "inf", "infinity": return word.first == "-" ? -.infinity : .infinity
    case "nan": return .nan
    default:
      guard unsigned.utf8.allSatisfy({ "0123456789.e+-".utf8.contains($0) }) else { return nil }
      let completed = completedPoint(word)
      return Double(completed)
    }
  }

  /// `1.` and `.5` in the form that Swift reads.
  private static func completedPoint(_ text: String) -> String {
    let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    var mantissa = String(parts[0])
    if mantissa.hasSuffix("."), mantissa.count > 1 { mantissa += "0" }
    if mantissa.hasPrefix(".") { mantissa = "0" + mantissa }
    if mantissa.hasPrefix("-.") { mantissa = "-0" + mantissa.dropFirst() }
    if mantissa.hasPrefix("+.") { mantissa = "+0" + mantissa.dropFirst() }
    return parts.count > 1 ? mantissa + "e" + parts[1] : mantissa
  }

  /// `int(text, base)`; nil when the text isn't a whole number or too large.
  static func int(_ text: String, base: Int) -> Int? {
    guard var digits = withoutUnderscores(PythonString.stripped(text)) else { return nil }
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    var radix = base
    let prefix = digits.prefix(2).lowercased()
    for (letters, value) in [("0x", 16), ("0o", 8), ("0b", 2)] where prefix == letters {
      guard base == value || base == 0 else { continue }
      digits.removeFirst(2)
      radix = value
    }
    guard let first = digits.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+")
    else { return nil }
    guard (2...36).contains(radix == 0 ? 10 : radix) else { return nil }
    return Int((isNegative ? "-" : "") + digits, radix: radix == 0 ? 10 : radix)
  }

  /// Underscores may stand between digits only.
  private static func withoutUnderscores(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    guard !text.hasPrefix("_"), !text.hasSuffix("_"), !text.contains("__") else { return nil }
    return text.filter { $0 != "_" }
  }
}
