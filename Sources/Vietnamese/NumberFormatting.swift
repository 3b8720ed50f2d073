/// `1.234.567`.
package func formatNumber(_ number: Int) -> String {
  let digits = Array(String(number.magnitude).utf8)
  return (number < 0 ? "-" : "") + String(decoding: grouped(digits), as: UTF8.self)
}

/// `1.234,5`, rounded half away from zero on the decimal digits, without trailing zeros; the
/// description of what is not finite.
package func formatNumber(_ number: Double, maximumFractionDigits: Int = 2) -> String {
  guard number.isFinite else { return String(number) }
  let rounded = DecimalDigits(number.magnitude).rounded(
    toFractionDigits: min(max(maximumFractionDigits, 0), 20))
  let fraction = rounded.fraction.isEmpty ? [] : [UInt8(ascii: ",")] + rounded.fraction
  let sign = number < 0 && !rounded.isZero ? "-" : ""
  return sign + String(decoding: grouped(rounded.whole) + fraction, as: UTF8.self)
}

/// `92,5%` of 92.5.
package func formatPercent(_ percent: Double, maximumFractionDigits: Int = 1) -> String {
  formatNumber(percent, maximumFractionDigits: maximumFractionDigits) + "%"
}

private func grouped(_ digits: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ".")) }
    result.append(digit)
  }
  return result
}
