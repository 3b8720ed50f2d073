import Testing

@testable import Vietnamese

@Suite struct SearchFoldingTests {
  @Test(arguments: [
    ("hòa", "hoà"), ("HÒA", "Hoà"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"), ("Thúy", "Thuý"),
    ("Ủy ban", "Uỷ ban"), ("lũy", "luỹ"), ("xóa", "xoá"), ("lõa", "loã"),
    ("LÐLÐ", "lđlđ"), ("Xanh – Sạch — Đẹp", "xanh - sạch ‑ đẹp"), ("“Mái ấm”", "\"mái ấm\""),
    ("«Mái ấm»", "'mái ấm’"), ("tie\u{302}\u{301}n", "Tiến"), (" sáng  kiến\n", "sáng kiến"),
    ("сông đоàn", "Công đoàn".replacing("C", with: "c")),
  ])
  func equalInExactSearch(first: String, second: String) {
    #expect(searchExact(first) == searchExact(second))
    #expect(searchLoose(first) == searchLoose(second))
  }

  @Test(arguments: [
    ("kỹ sư", "kĩ sư"), ("chiến sỹ", "chiến sĩ"), ("tỷ", "tỉ"), ("quý", "quí"), ("Mỹ", "Mĩ"),
    ("Lý", "lí"), ("động", "dong"), ("Đức", "duc"), ("Êñuôl", "enuol"), ("quýt", "quít"),
  ])
  func equalInLooseSearchOnly(first: String, second: String) {
    #expect(searchLoose(first) == searchLoose(second))
    #expect(searchExact(first) != searchExact(second))
  }

  @Test(arguments: [
    ("tay", "tai"), ("thủy", "thui"), ("Nguyễn", "nguien"), ("y tế", "i te"), ("quyên", "quien"),
  ])
  func differentInLooseSearch(first: String, second: String) {
    #expect(searchLoose(first) != searchLoose(second))
  }

  @Test func whatTheFoldedFormsLookLike() {
    #expect(searchExact("Quỹ “Mái ấm” – ẢNH 1") == "quỹ \"mái ấm\" - ảnh 1")
    #expect(searchLoose("Quỹ “Mái ấm” – ẢNH 1") == "qui \"mai am\" - anh 1")
    #expect(searchLoose("Łódź, Straße") == "lodz, strasse")
  }

  @Test func foldingAgainChangesNothing() {
    var generated = GeneratedText(seed: 4)
    for _ in 0..<1_000 {
      let text = generated.phrase(separators: [" ", "-", " – ", ", "])
      #expect(searchExact(searchExact(text)) == searchExact(text))
      #expect(searchLoose(searchLoose(text)) == searchLoose(text))
      #expect(searchLoose(searchExact(text)) == searchLoose(text))
    }
  }
}
