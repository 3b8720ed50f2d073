import Testing

@testable import Building

/// Texts in XML files, held to the productions of https://www.w3.org/TR/xml/ (2.2 Characters, 2.4 Character Data).
@Suite struct XMLTextTests {
  private func expected(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: String(scalar)
    default: ""
    }
  }

  @Test func everyCharacterIsOneThatXMLHas() {
    for block in 0...0x10FF {
      let scalars = (block << 8..<(block + 1) << 8).compactMap { Unicode.Scalar(UInt32($0)) }
      for scalar in scalars {
        let wanted = expected(scalar)
        if !xmlText(String(scalar)).unicodeScalars.elementsEqual(wanted.unicodeScalars) {
          Issue.record("U+\(String(scalar.value, radix: 16))")
        }
      }
      // And beside others.
      let text = scalars.reduce(into: "Gương") { $0.unicodeScalars.append($1) }
      let wanted = scalars.reduce(into: "Gương") { $0 += expected($1) }
      #expect(xmlText(text).utf8.elementsEqual(wanted.utf8))
    }
  }

  @Test func whatNeedsNothingStaysAsItIs() {
    for text in ["", "Nguyễn Văn Ví Dụ\t\r\n", "\u{FEFF}ﬁ\u{FFFD}", "𝔄😀"] {
      #expect(xmlText(text).utf8.elementsEqual(text.utf8))
    }
    #expect(xmlText("a\u{0}<b>\u{FFFF}\u{FFFE}&\u{8}\u{EFFF}") == "a&lt;b&gt;&amp;\u{EFFF}")
  }
}
