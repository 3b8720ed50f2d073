import Testing

@testable import Vietnamese

@Suite struct LegacyTextTests {
  @Test(arguments: [
    ("Céng hßa X· héi chñ nghÜa ViÖt Nam", "Cộng hòa Xã hội chủ nghĩa Việt Nam"),
    ("®oµn viªn c«ng ®oµn", "đoàn viên công đoàn"),
    ("Tæng Liªn ®oµn Lao ®éng", "Tổng Liên đoàn Lao động"),
    ("ng­êi lao ®éng", "người lao động"),
  ])
  func decodesTCVN3(text: String, meant: String) {
    #expect(LegacyText.decoded(text, from: .tcvn3) == meant)
    #expect(legacyText(text)?.encoding == .tcvn3)
  }

  @Test(arguments: [
    ("Coâng ñoaøn cô sôû", "Công đoàn cơ sở"), ("Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức"),
    ("ÑIEÅN HÌNH TIEÂN TIEÁN", "ĐIỂN HÌNH TIÊN TIẾN"), ("xöôûng may", "xưởng may"),
    ("baèng khen nhöõng ngöôøi", "bằng khen những người"),
  ])
  func decodesVNI(text: String, meant: String) {
    #expect(LegacyText.decoded(text, from: .vni) == meant)
    #expect(legacyText(text)?.encoding == .vni)
  }

  @Test func saysWhereItBeginsAndWhatWasMeant() throws {
    let found = try #require(legacyText("Bài về Céng hßa X· héi, chiếc cữ gá"))
    #expect(
      String(decoding: Array("Bài về Céng hßa X· héi".utf8)[found.word], as: UTF8.self) == "hßa")
    #expect(found.decoded == "hòa Xã hội chiếc cữ gá")
  }

  @Test(arguments: [
    "Cộng hòa Xã hội chủ nghĩa Việt Nam", "Y Blah Êñuôl", "Müller và café", "«Quỹ Mái ấm»",
    "30 °C ± 2",
    "© 2026 Công đoàn · Bản tin", "LÐLÐ tỉnh Ðắk Lắk", "đoμn viên", "Citroën, Škoda, Peugeot", "",
    "Mức 2½ ngày, 3² mét, ¼ giờ", "El Niño", "São Paulo, Zürich, Malmö",
  ])
  func leavesOtherTextAlone(text: String) {
    #expect(legacyText(text) == nil)
  }

  @Test(arguments: [
    "cộng", "Nghĩa", "quỳnh", "gì", "giếng", "yêu", "ưu", "khuya", "ngoằn", "hòa", "hoà", "thuyền",
  ])
  func knowsSyllables(word: String) { #expect(isSyllable(word)) }

  @Test(arguments: ["héi", "cafộ", "Êđuôl", "strong", "fa", "", "nnn", "hộá", "Zürich", "a1"])
  func knowsWhatIsNone(word: String) { #expect(!isSyllable(word)) }

  @Test func knowsTheLettersThatVietnameseDoesNotHave() {
    for offset in UInt32(0)..<64 {
      let isForeign = LatinLetter.of(0xC0 + offset).alphabetIndex == nil
      #expect((UTF8Screen.foreignLetters >> UInt64(offset) & 1 != 0) == isForeign, "\(offset)")
    }
  }
}
