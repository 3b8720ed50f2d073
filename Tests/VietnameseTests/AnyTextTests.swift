import Testing

@testable import Vietnamese

@Suite struct AnyTextTests {
  /// Runs everything over mutated dates, numbers and names, and over random Unicode: nothing traps.
  @Test func noTextFails() {
    var generated = GeneratedText(seed: 12)
    let seeds = [
      "Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25", "2019-11-21T09:25:00+07:00", "quý IV/2026",
      "1 tỷ 200 triệu đồng/năm", "1.234.567,89 %", "57/ KH - LĐLĐ", "T?NG LIÊN ĐO?N",
      "hòa THỦY quý",
      "999999999999999999", "0000000000,00000000000",
    ]
    for round in 0..<4_000 {
      var scalars = Array(
        (round % 3 == 0 ? generated.scalars(count: 12) : generated.element(seeds)).unicodeScalars)
      for _ in 0..<generated.number(0...4) where !scalars.isEmpty {
        let index = generated.number(0...scalars.count - 1)
        switch generated.number(0...2) {
        case 0: scalars.remove(at: index)
        case 1: scalars.insert(generated.element(scalars), at: index)
        default:
          scalars[index] = generated.element(
            Array("0129/-.,:%? hđàỷ\u{301}\u{D0}μ−\u{435}".unicodeScalars))
        }
      }
      exercise(String(String.UnicodeScalarView(scalars)))
    }
  }

  private func exercise(_ text: String) {
    #expect(isNFC(nfc(text)))
    let mended = repaired(text)
    #expect(repaired(mended.text).text == mended.text)
    #expect(mended.repairs.allSatisfy { $0.utf8Offset < text.utf8.count })
    #expect(lostLetters(text).allSatisfy { $0.upperBound <= text.utf8.count })
    #expect(slug(text, limit: 5).utf8.count <= 5)
    _ = (keyFolded(text), searchExact(text), searchLoose(text), tonePlacementFolded(text))
    _ = (CollationKey(text), NameKey(name: text, sortName: text), letter(ofGivenName: text))
    if case .success(.date(let date)) = parseDate(text) { _ = (date.formatLong(), date.rfc822()) }
    if let number = parseNumber(text) { _ = formatNumber(number.value, maximumFractionDigits: 9) }
    _ = (parseRomanNumeral(text), TimeZoneOffset(named: text), initials(text), monogram(text))
    _ = (
      normalisedDocumentNumber(text), documentNumberKey(text),
      nfc(bytes: Array(text.utf8.dropLast()))
    )
    _ = shortReference(honorific: text, name: text)
  }
}
