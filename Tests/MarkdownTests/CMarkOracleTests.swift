import Foundation
import Markdown
import Testing

@Suite(.enabled(if: CMarkProgram.path != nil)) struct CMarkOracleTests {
  @Test func plainOutputIsThatOfTheProgram() throws {
    try expectEqualOutput(corpus.map { Array($0.utf8) })
  }

  @Test func piecesTogetherAreToo() throws {
    let whole = corpus.joined(separator: "\n\n")
    let inQuote = corpus.map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { $0.map { "> \($0)" }.joined(separator: "\n") }
    let inList = corpus.map { "- " + $0.replacingOccurrences(of: "\n", with: "\n  ") }
    try expectEqualOutput(([whole] + inQuote + inList).map { Array($0.utf8) })
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func mutationsAreToo(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<150).map { _ in String(decoding: mutated(using: &generator), as: UTF8.self) }
    try expectEqualOutput(texts.map { Array($0.utf8) })
  }

  private func expectEqualOutput(_ texts: [[UInt8]]) throws {
    let expected = try CMarkProgram.render(texts)
    for (text, expected) in zip(texts, expected) where !hasDeadEnd(expected) {
      let actual = Rendering(bytes: text, options: .plain).html
      #expect(actual == expected, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  /// A footnote that nobody refers to is dropped, but the program still counts the references inside
  /// it, and writes arrows that lead nowhere.
  private func hasDeadEnd(_ html: String) -> Bool {
    html.matches(of: /href="#(fnref-[^"]*)"/).contains { !html.contains(" id=\"\($0.output.1)\"") }
  }
}

/// A few pieces of the corpus, cut, joined and strewn with marks.
func mutated(using generator: inout SeededGenerator) -> [UInt8] {
  let marks = [
    "*", "**", "_", "`", "~", "~~", "[", "]", "(", ")", "![", "](", "<", ">", "|", "\n", "\n\n",
    "- ", "> ", "1. ", "    ", "#", "\\", "&", ":", "[^1]", "[^1]:", "\r\n", "\t", "---", "\"",
    "\u{0}", "ệ", "e\u{302}\u{323}", "www.", "@", "[x] ", "```", "<!--", "-->",
  ]
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 1...3, using: &generator) {
    bytes += Array(corpus.randomElement(using: &generator, or: "").utf8)
    bytes += Array(["\n", "\n\n", " ", ""].randomElement(using: &generator, or: "").utf8)
  }
  for _ in 0..<Int.random(in: 0...8, using: &generator) {
    let index = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0 where index < bytes.count: bytes.remove(at: index)
    case 1 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    default:
      bytes.insert(
        contentsOf: Array(marks.randomElement(using: &generator, or: "").utf8), at: index)
    }
  }
  return bytes
}

extension Array {
  func randomElement(using generator: inout SeededGenerator, or fallback: Element) -> Element {
    randomElement(using: &generator) ?? fallback
  }
}
