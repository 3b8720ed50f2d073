import Testing

@testable import Vietnamese

@Suite struct NumberFormattingTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_303, "1.303"), (1_234_567, "1.234.567"), (-1_234, "-1.234"),
    (-999, "-999"), (Int.max, "9.223.372.036.854.775.807"), (.min, "-9.223.372.036.854.775.808"),
  ])
  func wholeNumbers(number: Int, expected: String) {
    #expect(formatNumber(number) == expected)
  }

  @Test(arguments: [
    (1_234_567.89, 2, "1.234.567,89"), (92.5, 2, "92,5"), (92, 2, "92"), (1.005, 2, "1,01"),
    (0.995, 2, "1"), (999.996, 2, "1.000"), (0.004, 2, "0"), (-0.004, 2, "0"), (-1.25, 1, "-1,3"),
    (1e16, 0, "10.000.000.000.000.000"), (1.5e-7, 8, "0,00000015"), (1.5e-7, 7, "0,0000002"),
    (1e22, 2, "10.000.000.000.000.000.000.000"), (2.5, 0, "3"), (2.5, -1, "3"), (0.1, 99, "0,1"),
    (9.5, 0, "10"), (-0.0, 2, "0"),
  ])
  func fractions(number: Double, digits: Int, expected: String) {
    #expect(formatNumber(number, maximumFractionDigits: digits) == expected)
  }

  @Test func extremesDoNotFail() {
    #expect(formatNumber(Double.greatestFiniteMagnitude).hasPrefix("179.769."))
    #expect(formatNumber(Double.leastNonzeroMagnitude) == "0")
    #expect(formatNumber(Double.infinity) == "inf")
  }

  @Test func perCentsHaveNoSpace() {
    #expect(formatPercent(92.5) == "92,5%")
    #expect(formatPercent(100) == "100%")
    #expect(formatPercent(33.333, maximumFractionDigits: 2) == "33,33%")
  }
}
