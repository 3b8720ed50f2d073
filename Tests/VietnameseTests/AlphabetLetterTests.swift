import Testing

@testable import Vietnamese

@Suite struct AlphabetLetterTests {
  @Test(arguments: [
    ("Nguyễn Văn Đức", "Đ", "dd"), ("Nguyễn Thị Ví Dụ", "D", "d"), ("Lê Thị Ánh", "A", "a"),
    ("Đỗ Ăn", "Ă", "aw"), ("Vũ Ân", "Â", "aa"), ("Lê Thị Ế", "Ê", "ee"), ("Ngô Văn Ổn", "Ô", "oo"),
    ("Đặng Thị Ơn", "Ơ", "ow"), ("Lê Ứng", "Ư", "uw"), ("Y Ñuê", "N", "n"), ("Øre", "O", "o"),
    ("Lê “Bảy”", "B", "b"), ("Lê \u{D0}ức", "Đ", "dd"), ("Æsir", "A", "a"), ("đức", "Đ", "dd"),
    ("Lê D\u{169}ng", "D", "d"),
  ])
  func namesAreGroupedByLetterOfTheGivenName(name: String, text: String, telex: String) throws {
    let found = try #require(letter(ofGivenName: name))
    #expect(found.text == text)
    #expect(found.telex == telex)
  }

  @Test(arguments: ["", "Lê 3", "王 小明", "…", "Lê Иван"])
  func otherScriptsHaveNone(name: String) {
    #expect(letter(ofGivenName: name) == nil)
  }

  @Test func sortNameDecides() {
    #expect(letter(ofGivenName: "Thạch Thị Sa Thi", sortName: "Sa Thi")?.text == "S")
    #expect(letter(ofGivenName: "Y Blah Êñuôl", sortName: "Blah")?.text == "B")
  }

  @Test func lettersAreInTheOrderOfTheAlphabet() {
    let words =
      "Zen Yên Xa Wa Va Ưa U Ta Sa Ra Qua Pa Ơ Ô O Na Ma La Ka Ja I Ha Ga Fa Ê E Đa Da Ca Ba Â Ă A"
    let letters = words.split(separator: " ").compactMap { letter(ofGivenName: String($0)) }
    #expect(letters.sorted() == letters.reversed())
    #expect(Set(letters.map(\.telex)).count == 33)
    #expect(letters.sorted().map(\.text).joined() == "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ")
  }
}
