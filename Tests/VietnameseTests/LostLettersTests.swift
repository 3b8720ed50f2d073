import Testing

@testable import Vietnamese

@Suite struct LostLettersTests {
  @Test(arguments: [
    ("T?NG LIÊN ĐO?N", [0..<4, 11..<16]), ("“Đ?c”, sau đó", [3..<7]), ("L??NG", [0..<5]),
    ("c\u{FFFD}ng đoàn", [0..<6]), ("\u{FFFD}", [0..<3]),
  ])
  func wordsWithLostLettersAreFound(text: String, expected: [Range<Int>]) {
    #expect(lostLetters(text) == expected)
  }

  @Test(arguments: [
    "", "Vì sao?", "Vì sao?Tôi không biết", "https://a.vn/x?id=1", "tin.aspx?id", "??", "? không",
    "“Ai?”", "Gì? Ai?", "ﷺ",
  ])
  func questionsAndAddressesAreNot(text: String) {
    #expect(lostLetters(text).isEmpty)
  }
}
