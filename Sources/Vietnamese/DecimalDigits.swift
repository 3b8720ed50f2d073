/// The shortest decimal digits of a double, as ASCII, taken apart at the decimal sign.
///
/// Rounding these, and not the binary value, is what readers expect: 1.005 becomes 1.01.
struct DecimalDigits {
  private(set) var whole: [UInt8]
  private(set) var fraction: [UInt8]

  /// `magnitude` is finite and not negative.
  init(_ magnitude: Double) {
    let parts = String(magnitude).utf8.split(separator: UInt8(ascii: "e"))
    let exponent = parts.count == 2 ? Int(Substring(parts[1])) ?? 0 : 0
    let mantissa = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: abs(exponent))
    var digits = Array(mantissa[0]) + (mantissa.count == 2 ? Array(mantissa[1]) : [])
    digits = exponent < 0 ? zeros + digits : digits + zeros
    let point = mantissa[0].count + max(exponent, 0)
    whole = Array(digits[..<point])
    fraction = Array(digits[point...])
    trim()
  }

  var isZero: Bool { (whole + fraction).allSatisfy { $0 == UInt8(ascii: "0") } }

  /// Half away from zero.
  func rounded(toFractionDigits limit: Int) -> DecimalDigits {
    var result = self
    guard fraction.count > limit else { return result }
    result.fraction.removeSubrange(limit...)
    if fraction[limit] >= UInt8(ascii: "5") { result.increment() }
    result.trim()
    return result
  }

  /// Adds one to the last digit.
  private mutating func increment() {
    let nine = UInt8(ascii: "9")
    var digits = whole + fraction
    var index = digits.endIndex
    while index > 0, digits[index - 1] == nine {
      index -= 1
      digits[index] = UInt8(ascii: "0")
    }
    if index > 0 { digits[index - 1] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    let point = digits.count - fraction.count
    whole = Array(digits[..<point])
    fraction = Array(digits[point...])
  }

  private mutating func trim() {
    let zero = UInt8(ascii: "0")
    while fraction.last == zero { fraction.removeLast() }
    whole = Array(whole.drop { $0 == zero })
    if whole.isEmpty { whole = [zero] }
  }
}
