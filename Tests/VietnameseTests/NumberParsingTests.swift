import Testing

@testable import Vietnamese

@Suite struct NumberParsingTests {
  @Test(arguments: [
    ("1.303", 1_303), ("440.000", 440_000), ("01", 1), ("1.234.567", 1_234_567), ("0", 0),
    ("512", 512), ("-5", -5), ("−5", -5), ("+5", 5), (" 12 ", 12), ("440 000", 440_000),
    ("1\u{A0}234\u{A0}567", 1_234_567), ("12,0", 12), ("9223372036854775807", .max),
  ])
  func wholeNumbers(text: String, expected: Int) throws {
    let number = try #require(parseNumber(text))
    #expect(number.integer == expected)
    #expect(number.value == Double(expected))
    #expect(number.unit == nil && number.per == nil && !number.isPercent && number.ambiguity == nil)
  }

  @Test(arguments: [
    ("92,5", 92.5), ("1.234.567,89", 1_234_567.89), ("0,125", 0.125), ("1234,567", 1_234.567),
    ("0,1", 0.1), ("1 234,5", 1_234.5),
  ])
  func fractions(text: String, expected: Double) throws {
    let number = try #require(parseNumber(text))
    #expect(number.value == expected)
    #expect(number.integer == nil && number.ambiguity == nil)
  }

  @Test(arguments: [
    ("92,5%", 92.5), ("100 %", 100), ("5 phần trăm", 5), ("5%", 5), ("5 PHẦN TRĂM", 5),
  ])
  func perCents(text: String, expected: Double) throws {
    let number = try #require(parseNumber(text))
    #expect(number.isPercent)
    #expect(number.value == expected)
    #expect(number.unit == nil)
  }

  @Test(
    arguments: [
      ("900 triệu đồng/năm", 900_000_000, "đồng", "năm"),
      ("1 tỷ 200 triệu đồng", 1_200_000_000, "đồng", nil),
      ("1,3 tỷ đồng", 1_300_000_000, "đồng", nil), ("1,3 tỉ đồng", 1_300_000_000, "đồng", nil),
      ("120 triệu đồng/năm", 120_000_000, "đồng", "năm"), ("440.000₫", 440_000, "đồng", nil),
      ("440.000đ", 440_000, "đồng", nil), ("440.000 VNĐ", 440_000, "đồng", nil),
      ("1,2 nghìn tỷ đồng", 1_200_000_000_000, "đồng", nil), ("900tr", 900_000_000, nil, nil),
      ("24 người", 24, "người", nil), ("5 nghìn", 5_000, nil, nil),
      ("60.000 ngàn", 60_000_000, nil, nil),
      ("2 tỷ 30 triệu 5 nghìn đồng", 2_030_005_000, "đồng", nil),
      ("12 người/ca", 12, "người", "ca"),
      (
        "120 tri\u{323}e\u{302}u đo\u{302}\u{300}ng".replacing("tri\u{323}", with: "tri"),
        120_000_000, "đồng", nil
      ),
    ] as [(String, Int, String?, String?)])
  func amounts(text: String, expected: Int, unit: String?, per: String?) throws {
    let number = try #require(parseNumber(text))
    #expect(number.integer == expected)
    #expect(number.unit == unit)
    #expect(number.per == per)
  }

  @Test(
    arguments: [
      ("1.5", 1.5, .englishWriting), ("1,234,567", 1_234_567, .englishWriting),
      ("1,234.5", 1_234.5, .englishWriting), ("0.5", 0.5, .englishWriting),
      ("1 234.5", 1_234.5, .englishWriting),
      ("1,303", 1.303, .decimalOrThousands(thousands: 1_303)),
      ("1,303 tỷ", 1_303_000_000, .decimalOrThousands(thousands: 1_303_000_000_000)),
    ] as [(String, Double, ParsedNumber.Ambiguity)])
  func ambiguousNumbersSaySo(
    text: String, expected: Double, ambiguity: ParsedNumber.Ambiguity
  ) throws {
    let number = try #require(parseNumber(text))
    #expect(number.value == expected)
    #expect(number.ambiguity == ambiguity)
  }

  @Test(arguments: [
    "5/6", "lần thứ V", "", "  ", "%", "21/11/2019", "21.11.2019", "1.2.3", "2022-2025", "15 - 20",
    "12:30", "trên 92,5%", "2 giải pháp, 3 sáng kiến", "15% trong ba năm 2023 – 2025", "5.", ",5",
    "1.234,5,6", "1 tỷ 2", "12/", "12 /", "12//a", "99999999999999999999", "a1", "1e5", "5 × 6",
    "1,234.56.7", "12,34,56", "--5", "-", "090 123 456", "0912 345 678", "1.234 567",
  ])
  func otherTextIsNoNumber(text: String) {
    if let number = parseNumber(text) { Issue.record("\(text): \(number)") }
  }

  @Test func whatIsWrittenIsReadBack() {
    var generated = GeneratedText(seed: 11)
    for _ in 0..<1_000 {
      let whole =
        generated.number(-10_000_000_000...10_000_000_000)
        / generated.element([1, 1_000, 10_000_000])
      #expect(parseNumber(formatNumber(whole))?.integer == whole)
      let fraction = Double(whole) / 100
      let text = formatNumber(fraction)
      #expect(parseNumber(text)?.value == fraction, "\(text)")
    }
  }
}
