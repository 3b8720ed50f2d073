import Testing

@testable import Vietnamese

@Suite struct RomanNumeralTests {
  @Test func allNumeralsAreReadBack() {
    for number in 1...3999 { #expect(romanNumeral(number).flatMap(parseRomanNumeral) == number) }
    #expect(romanNumeral(14) == "XIV")
    #expect(romanNumeral(1929) == "MCMXXIX")
    #expect(parseRomanNumeral("xiv") == 14)
  }

  @Test(arguments: ["", "IIII", "VX", "IC", "MMMM", "XIVa", "Ⅳ", "IVI", "15", "ı"])
  func otherSpellingsAreNone(text: String) {
    #expect(parseRomanNumeral(text) == nil)
  }

  @Test func thereIsNoZero() {
    #expect(romanNumeral(0) == nil)
    #expect(romanNumeral(-1) == nil)
    #expect(romanNumeral(4000) == nil)
    #expect(parseRomanNumeral(String(repeating: "M", count: 10_000)) == nil)
  }
}
