import Testing

@testable import FrontMatter

/// A table of texts gives what decoding gives, and gives the same text for the same bytes.
@Suite struct RepeatedTextsTests {
  private func text(_ bytes: [UInt8], from texts: RepeatedTexts) -> String {
    bytes.withUnsafeBufferPointer { texts.text(of: $0) }
  }

  /// Where a text that is too long to lie inside a `String` has its bytes.
  private func place(of text: String) throws -> UInt {
    try #require(
      text.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) })
  }

  /// More texts than the table has places, each several times, of every length around its limits.
  @Test func givesWhatDecodingGives() {
    let texts = RepeatedTexts()
    var generator = SeededGenerator(seed: 0x7E47)
    let letters = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy ÁẶẾỊỠ-").map(String.init)
    let all = (0..<9_000).map { _ in
      (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? ""
      }.joined()
    }
    for _ in 0..<20_000 {
      let expected = all.randomElement(using: &generator) ?? ""
      let found = text(Array(expected.utf8), from: texts)
      #expect(found.utf8.elementsEqual(expected.utf8))
    }
  }

  @Test func findsATextThatComesAgain() throws {
    let texts = RepeatedTexts()
    for length in RepeatedTexts.lengths {
      let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      let first = text(bytes, from: texts)
      let second = text(bytes, from: texts)
      #expect(try place(of: first) == place(of: second), "\(length) bytes")
    }
  }

  /// Units and plans are told apart by a number at their end.
  @Test(arguments: RepeatedTexts.lengths) func tellsTextsApartByTheirEnds(length: Int) throws {
    let texts = RepeatedTexts()
    let all = (0..<100).map { number in
      Array(repeating: UInt8(ascii: "a"), count: length - 2)
        + Array(String(number + 100).utf8.dropFirst())
    }
    let places = try all.map { try place(of: text($0, from: texts)) }
    let found = try zip(all, places).filter { try place(of: text($0, from: texts)) == $1 }
    #expect(found.count >= 80, "\(found.count) of 100 have kept their places")
  }

  @Test(arguments: [RepeatedTexts.lengths.upperBound + 1, 4_000]) func keepsNoLongText(
    length: Int
  ) throws {
    let texts = RepeatedTexts()
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    let (first, second) = (text(bytes, from: texts), text(bytes, from: texts))
    #expect(first == second)
    #expect(try place(of: first) != place(of: second))
  }

  /// A table is fed with whatever stands in a file.
  @Test func mendsWhatIsNoTextAsDecodingDoes() {
    let texts = RepeatedTexts()
    for byte in UInt8(0x80)...0xFF {
      let bytes = Array("Công đoàn cơ sở ".utf8) + [byte] + Array(" Ví Dụ".utf8)
      for _ in 0..<2 {
        #expect(text(bytes, from: texts) == String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
