import Testing

@testable import Vietnamese

@Suite struct TonePlacementTests {
  @Test(arguments: [
    ("hòa", "hoà"), ("HÒA", "HOÀ"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"), ("Thúy", "Thuý"),
    ("Ủy ban", "Uỷ ban"), ("lũy", "luỹ"), ("xóa", "xoá"), ("lõa", "loã"), ("họa", "hoạ"),
    ("Công ty TNHH Minh Họa", "Công ty TNHH Minh Hoạ"), ("hòa, hòa", "hoà, hoà"),
    ("ho\u{300}a", "hoà"), ("HóA", "HoÁ"),
  ])
  func tonesMoveToTheSecondVowel(text: String, expected: String) {
    #expect(tonePlacementFolded(text).utf8.elementsEqual(expected.utf8))
  }

  @Test(arguments: [
    "hoàn", "Toàn", "đoàn", "của", "mùa", "quý", "hoa", "thuở", "Huế", "hoà", "qúy", "khuỷu",
    "ngoèo", "òai", "lúa", "",
  ])
  func otherSyllablesStay(text: String) {
    #expect(tonePlacementFolded(text) == text)
  }
}
