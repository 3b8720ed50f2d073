import Diagnostics
import Testing

@Suite struct SourceTextTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let range: Range<Int>
    let start: [Int]
    let end: [Int]
    let excerpt: String

    init(
      _ name: String, _ text: String, _ range: Range<Int>, from start: [Int], to end: [Int],
      _ excerpt: String
    ) {
      self.init(name, Array(text.utf8), range, from: start, to: end, excerpt)
    }

    init(
      _ name: String, _ bytes: [UInt8], _ range: Range<Int>, from start: [Int], to end: [Int],
      _ excerpt: String
    ) {
      self.name = name
      self.bytes = bytes
      self.range = range
      self.start = start
      self.end = end
      self.excerpt = excerpt
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("empty file", "", 0..<0, from: [1, 1], to: [1, 1], ""),
    Case("past the end of an empty file", "", 5..<9, from: [1, 1], to: [1, 1], ""),
    Case("past the end", "một\nhai", 90..<99, from: [2, 4], to: [2, 4], "hai"),
    Case("end before start", "một\nhai", -3..<(-1), from: [1, 1], to: [1, 1], "một"),
    Case("second line", "a\nbc: d\n", 3..<4, from: [2, 2], to: [2, 3], "bc: d"),
    Case("the line break itself", "ab\ncd", 2..<3, from: [1, 3], to: [2, 1], "ab"),
    Case("after the last line break", "ab\n", 3..<3, from: [2, 1], to: [2, 1], ""),
    Case("several lines", "ab\ncd\nef", 1..<7, from: [1, 2], to: [3, 2], "ab"),
    Case("byte order mark", "\u{FEFF}a: b", 3..<4, from: [1, 1], to: [1, 2], "a: b"),
    Case("the byte order mark itself", "\u{FEFF}a", 0..<3, from: [1, 1], to: [1, 1], "a"),
    Case("CRLF", "ab\r\ncd\r\n", 4..<6, from: [2, 1], to: [2, 3], "cd"),
    Case("tab is one character", "\ta", 1..<2, from: [1, 2], to: [1, 3], "\ta"),
    Case("Vietnamese, precomposed", "Đỗ x", 6..<7, from: [1, 4], to: [1, 5], "Đỗ x"),
    Case(
      "Vietnamese, decomposed", "Đo\u{302}\u{303} x", 8..<9, from: [1, 4], to: [1, 5],
      "Đo\u{302}\u{303} x"),
    Case(
      "a combining mark means its character", "xe\u{301}y", 2..<4, from: [1, 2], to: [1, 3],
      "xe\u{301}y"),
    Case(
      "a letter without its mark", "xe\u{301}y", 1..<2, from: [1, 2], to: [1, 3], "xe\u{301}y"),
    Case("an empty stretch inside a character", "e\u{301}", 1..<1, from: [1, 1], to: [1, 1], "é"),
    Case("emoji of several code points", "👩‍🌾🇻🇳x", 19..<20, from: [1, 3], to: [1, 4], "👩‍🌾🇻🇳x"),
    Case("bytes that are no UTF-8", [0x61, 0xFF, 0x62], 2..<3, from: [1, 3], to: [1, 4], "a�b"),
    Case("NUL", [0, 0x62], 1..<2, from: [1, 2], to: [1, 3], "\0b"),
  ]

  @Test(arguments: cases)
  func countsLinesAndCharacters(of example: Case) {
    let place = SourceText(file: "content/a.md", bytes: example.bytes).place(of: example.range)
    #expect(place.file == "content/a.md")
    #expect([place.line, place.column] == example.start)
    #expect([place.endLine, place.endColumn] == example.end)
    #expect(place.excerpt == example.excerpt)
  }

  @Test func startsAtTheFirstCharacter() {
    let start = SourceText(file: "a.md", bytes: Array("\u{FEFF}xin chào\n".utf8)).start
    #expect([start.line, start.column, start.endLine, start.endColumn] == [1, 1, 1, 1])
    #expect(start.excerpt == "xin chào")
  }

  @Test(arguments: 0..<200)
  func takesAnyBytesAndAnyRange(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet: [UInt8] = [0, 9, 10, 13, 0x41, 0x20, 0xCC, 0x81, 0xF0, 0x9F, 0xEF, 0xBB, 0xBF]
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    let lower = Int.random(in: -3...45, using: &random)
    let range = lower..<(lower + Int.random(in: 0...45, using: &random))
    let place = SourceText(file: "a.md", bytes: bytes).place(of: range)
    #expect((place.line, place.column) <= (place.endLine, place.endColumn), "\(bytes) \(range)")
    #expect(place.column >= 1)
    #expect(!place.excerpt.contains("\n"))
    for format in DiagnosticFormat.allCases {
      let text = format.render([Diagnostic(.fileSpecial, at: place)], language: .vi)
      #expect(text.hasSuffix("\n"))
    }
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
