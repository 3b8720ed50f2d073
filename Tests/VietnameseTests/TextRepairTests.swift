import Testing

@testable import Vietnamese

@Suite struct TextRepairTests {
  @Test(arguments: [
    ("L\u{D0}L\u{D0}", "LĐLĐ", Repair.Kind.icelandicEth, [1, 4]),
    ("Xanh - \u{D0}ẹp", "Xanh - Đẹp", .icelandicEth, [7]),
    ("\u{189}ẹp, \u{F0}ẹp", "Đẹp, đẹp", .icelandicEth, [0, 8]),
    ("ngƣời, Ƣu", "người, Ưu", .letterOI, [2, 10]),
    ("Công\u{A0}đoàn", "Công đoàn", .noBreakSpace, [5]),
    ("Công\u{200B} đo\u{AD}àn\u{FEFF}", "Công đoàn", .invisible, [5, 12, 17]),
    ("đo\u{3BC}n vi\u{EA}n", "đoàn viên", .microSign, [3]),
    ("đo\u{B5}n", "đoàn", .microSign, [3]),
    ("đ\u{2212}ợc", "được", .minusSign, [2]),
    ("\u{421}ông đ\u{43E}àn", "Công đoàn", .cyrillicLookAlike, [0, 9]),
  ])
  func mendsAndSaysWhere(text: String, expected: String, kind: Repair.Kind, offsets: [Int]) {
    let (result, repairs) = repaired(text)
    #expect(result == expected)
    #expect(repairs.map(\.utf8Offset) == offsets)
    #expect(repairs.allSatisfy { $0.kind == kind })
    let bytes = Array(text.utf8)
    for repair in repairs {
      #expect(bytes[repair.utf8Offset...].starts(with: String(repair.found).utf8))
    }
  }

  @Test(arguments: [
    "Gương điển hình tiên tiến", "5 − 3 = 2", "10 μm", "Союз", "Россия và Việt Nam", "–", "",
    "tiêu đề “một”", "thêm ₫",
  ])
  func leavesTheRestAlone(text: String) {
    #expect(repaired(text).text == text)
    #expect(repaired(text).repairs.isEmpty)
  }

  @Test func composesWhatItMends() {
    let text = "t\u{435}\u{302}\u{301}t L\u{D0}"
    #expect(repaired(text).text.utf8.elementsEqual("tết LĐ".utf8))
    #expect(repaired("te\u{302}\u{301}t").text.utf8.elementsEqual("tết".utf8))
    #expect(repaired("te\u{302}\u{301}t").repairs.isEmpty)
  }

  @Test func wordsGoOnAcrossWhatIsInvisible() {
    #expect(repaired("\u{421}\u{200B}ông").text == "Công")
    #expect(repaired("\u{441}\u{3BC}c").text == "càc")
    #expect(repaired("\u{435}\u{212B}").repairs.map(\.kind) == [.cyrillicLookAlike])
  }

  @Test func theScreenMissesNothing() {
    let tail = String(repeating: "x", count: 40)
    for value in UInt32(0x80)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["a\(Character(scalar))b", "xyz\(Character(scalar))\(tail)"] {
        let unscreened = text.unicodeScalars.contains { isRepairable($0) }
        if unscreened { #expect(!repaired(text).repairs.isEmpty, "\(value)") }
      }
    }
  }

  private func isRepairable(_ scalar: Unicode.Scalar) -> Bool {
    "\u{D0}\u{189}\u{F0}\u{1A2}\u{1A3}\u{A0}\u{AD}\u{200B}\u{B5}\u{3BC}\u{2212}".unicodeScalars
      .contains(scalar) || LookAlikes.latin(scalar.value) != nil
  }

  @Test func lookAlikesAreCyrillicAndLatinPairs() {
    #expect(LookAlikes.pairs.count == 38)
    for (cyrillic, latin) in LookAlikes.pairs {
      #expect((0x400...0x52F).contains(cyrillic.value), "\(cyrillic)")
      #expect(LatinLetter.of(latin.value).isLetter, "\(latin)")
    }
  }
}
