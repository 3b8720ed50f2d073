import Testing

@testable import Vietnamese

@Suite struct SlugTests {
  @Test(arguments: [
    ("Lao động giỏi, Lao động sáng tạo", "lao-dong-gioi-lao-dong-sang-tao"),
    (
      "Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động",
      "xanh-sach-dep-bao-dam-an-toan-ve-sinh-lao-dong"
    ),
    ("L\u{D0}L\u{D0} tỉnh \u{D0}ắk Lắk", "ldld-tinh-dak-lak"),
    ("Y Blah Êñuôl (Ê Đê)", "y-blah-enuol-e-de"),
    ("Quỹ xã hội Công đoàn – “Mái ấm Công đoàn”", "quy-xa-hoi-cong-doan-mai-am-cong-doan"),
    ("57/ KH - LĐLĐ", "57-kh-ldld"),
    ("Gương điển hình tiên tiến", "guong-dien-hinh-tien-tien"),
    (
      "Gu\u{31B}o\u{31B}ng đie\u{302}\u{309}n hi\u{300}nh tie\u{302}n tie\u{302}\u{301}n",
      "guong-dien-hinh-tien-tien"
    ),
    ("\u{189}ồng \u{F0}ội", "dong-doi"),
    ("…", ""),
    ("", ""),
    ("先進", ""),
    ("Straße æ Œuvre Łódź Øre ﬁ", "strasse-ae-oeuvre-lodz-ore"),
    ("\u{212A}é \u{212B}", "ke-a"),
  ])
  func slugsAreShortASCII(text: String, expected: String) {
    #expect(slug(text) == expected)
  }

  @Test func longSlugsAreCutAtAHyphen() {
    #expect(slug("một hai ba", limit: 7) == "mot-hai")
    #expect(slug("một hai ba", limit: 8) == "mot-hai")
    #expect(slug("một hai ba", limit: 6) == "mot")
    #expect(slug("một hai ba", limit: 10) == "mot-hai-ba")
    #expect(slug("nghiêng", limit: 4) == "nghi")
    #expect(slug("một", limit: 0).isEmpty)
    #expect(slug("một", limit: -3).isEmpty)
  }

  @Test func anAverageTitleStaysWithinEighty() {
    let title = String(repeating: "Người thợ may với ba sáng kiến nhỏ mà hiệu quả ", count: 3)
    let cut = slug(title)
    #expect(cut.utf8.count <= 80)
    #expect(cut.hasSuffix("-nguoi-tho-may-voi-ba-sang-kien"))
  }

  @Test(.enabled(if: Python.isInstalled))
  func slugsAgreeWithTheRuleSpeltOutInPython() throws {
    var generated = GeneratedText(seed: 1)
    let texts = (0..<3_000).map { $0 % 2 == 0 ? generated.phrase() : generated.scalars(count: 6) }
      .map { $0.filter { !$0.isNewline } }
    let script = """
      import sys, re, unicodedata as u
      for line in sys.stdin.buffer.read().decode().split("\\n"):
        s = u.normalize("NFD", re.sub("[đĐÐðƉ]", "d", u.normalize("NFC", line)))
        s = "".join(c for c in s if u.category(c) != "Mn").lower()
        s = "".join(c for c in u.normalize("NFD", s) if u.category(c) != "Mn")
        print(re.sub("[^a-z0-9]+", "-", s).strip("-"))
      """
    let expected = try #require(Python.lines(of: script, input: texts.joined(separator: "\n")))
    #expect(expected.count == texts.count)
    for (text, line) in zip(texts, expected) where !hasUndecomposableLetter(text) {
      #expect(slug(text, limit: 1_000) == line, "\(text.debugDescription)")
    }
  }

  /// Letters such as ø, which the plain rule drops and `slug` keeps as their base.
  private func hasUndecomposableLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      LatinLetter.of($0.value).isLetter && decomposed($0)[0].value > 0x7F
        && !"đĐ\u{D0}\u{F0}\u{189}".unicodeScalars.contains($0)
    }
  }
}
