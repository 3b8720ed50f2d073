import Testing

@testable import Vietnamese

@Suite struct NormalFormTests {
  @Test func usualTextIsReturnedAsItIs() {
    let text = "Thứ Năm – “Điều 16” ₫ … 57/KH-LĐLĐ ≥ 5 🎉"
    #expect(nfc(text).utf8.elementsEqual(text.utf8))
    #expect(isNFC(text))
    #expect(isSurelyNormal(text))
  }

  @Test func decomposedTextIsComposed() {
    let text = "tie\u{302}\u{301}n tie\u{323}\u{302}n"
    #expect(!isNFC(text))
    #expect(nfc(text).utf8.elementsEqual("tiến tiện".utf8))
    #expect(nfc(bytes: Array(text.utf8)) == Array("tiến tiện".utf8))
  }

  @Test func bytesThatAreNormalisedStayEvenIfInvalid() {
    #expect(nfc(bytes: [0x61, 0xFF, 0x80]) == nfc(bytes: nfc(bytes: [0x61, 0xFF, 0x80])))
    #expect(nfc(bytes: [0x61, 0xE1]) == Array("a\u{FFFD}".utf8))
    #expect(nfc(bytes: []) == [])
  }

  @Test(.enabled(if: Python.isInstalled))
  func normalFormAgreesWithPython() throws {
    var generated = GeneratedText(seed: 3)
    var texts = (0..<6_000).map { generated.scalars(count: $0 % 7 + 1) }
      .map { text in
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
      }
    texts += (0..<1_000).map { _ in generated.phrase() }
    let script = """
      import sys, unicodedata as u
      for line in sys.stdin.buffer.read().decode().split("\\n"):
        # scalars younger than this Python's tables are left out
        known = all(u.category(c) != "Cn" for c in line)
        print(u.normalize("NFC", line).encode().hex() if known else "?")
      """
    let input = texts.joined(separator: "\n")
    let expected = try #require(Python.lines(of: script, input: input))
    #expect(expected.count == texts.count)
    for (text, line) in zip(texts, expected) where line != "?" {
      #expect(hexadecimal(nfc(text)) == line, "\(text.debugDescription)")
      #expect(hexadecimal(String(decoding: nfc(bytes: Array(text.utf8)), as: UTF8.self)) == line)
      #expect(isNFC(text) == (hexadecimal(text) == line))
    }
  }

  @Test(.enabled(if: Python.isInstalled))
  func theScreenPassesOnlyScalarsThatNothingCanChange() throws {
    let script = """
      import unicodedata as u
      for i in range(0x20000):
        if 0xD800 <= i < 0xE000: continue
        c = chr(i)
        # starters that are NFC, and that compose with nothing before them
        jamo = 0x1161 <= i < 0x1176 or 0x11A8 <= i < 0x11C3
        late = any(u.normalize("NFC", b + c) != b + c for b in "aAeoêơu가ோൊ")
        if u.combining(c) or u.normalize("NFC", c) != c or jamo or late: print("%X" % i)
      """
    for line in try #require(Python.lines(of: script, input: "")) {
      let scalar = try #require(UInt32(line, radix: 16).flatMap(Unicode.Scalar.init))
      #expect(!isSurelyNormal("a\(Character(scalar))bcdefghijklmnopqrstuvwxyz"), "\(line)")
    }
  }

  private func hexadecimal(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func isSurelyNormal(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { UTF8Screen(bytes: $0).isSurelyNFC }
  }
}
