/// An exact decimal: `mantissa` × 10^`exponent`.
struct DecimalValue {
  var mantissa: Int
  var exponent: Int

  /// Digits without separators, of which the last `fractionDigits` are behind the decimal sign; nil
  /// beyond what an Int holds.
  init?(digits: String, fractionDigits: Int = 0) {
    guard let mantissa = Int(digits) else { return nil }
    self.mantissa = mantissa
    exponent = -fractionDigits
    while exponent < 0, self.mantissa % 10 == 0 {
      self.mantissa /= 10
      exponent += 1
    }
  }

  /// Multiplied by a power of ten.
  func shifted(by power: Int) -> DecimalValue {
    var result = self
    result.exponent += power
    return result
  }

  /// The exact whole value, if it is one and fits.
  var integer: Int? {
    guard exponent >= 0 else { return mantissa == 0 ? 0 : nil }
    var result = mantissa
    for _ in 0..<exponent {
      let (product, overflows) = result.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      result = product
    }
    return result
  }

  /// The nearest double.
  var double: Double { Double("\(mantissa)e\(exponent)") ?? 0 }

  /// The exact sum, or nil beyond what an Int holds.
  static func sum(_ left: DecimalValue, _ right: DecimalValue) -> DecimalValue? {
    let exponent = min(left.exponent, right.exponent)
    guard let first = left.shifted(by: -exponent).integer,
      let second = right.shifted(by: -exponent).integer
    else { return nil }
    let (mantissa, overflows) = first.addingReportingOverflow(second)
    guard !overflows else { return nil }
    var result = left
    result.mantissa = mantissa
    result.exponent = exponent
    return result
  }
}
