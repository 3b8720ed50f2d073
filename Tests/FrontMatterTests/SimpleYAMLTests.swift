import Testing

@testable import FrontMatter

/// Holds the fast scanner to libyaml: whatever it accepts, it reads alike, to the byte.
@Suite struct SimpleYAMLTests {
  /// What the scanner is there for.
  @Test(arguments: samples) func readsRealisticFrontMatterLikeLibYAML(text: String) throws {
    let bytes = Array(text.utf8)
    let tree = try #require(readWithScanner(bytes), "left to libyaml")
    expectLibYAMLAgrees(with: tree, on: bytes)
  }

  @Test(arguments: quirks) func readsQuirksLikeLibYAMLOrNotAtAll(text: String) {
    let embeddings = [
      text, "k: v\n" + text,
      "k:\n  "
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\n  "), "k:\n" + text, "- " + text, "x: " + text, "x: [" + text + "]",
      "x: {" + text + "}", text + "\n", text + "\nz: 1\n", "\u{FEFF}" + text,
      "\n\n# ghi chú\n" + text + "  \n", "a:\n  - " + text + "\n  - b: c\n",
    ]
    for embedding in embeddings {
      for bytes in [embedding, crlf(embedding)].map({ Array($0.utf8) }) {
        if let tree = readWithScanner(bytes) { expectLibYAMLAgrees(with: tree, on: bytes) }
      }
    }
  }

  @Test(arguments: 0..<8) func readsMutationsLikeLibYAMLOrNotAtAll(part: UInt64) {
    var generator = SeededGenerator(seed: 0xE1E2_0000 + part)
    var accepted = 0
    let repeated = RepeatedTexts()
    for round in 0..<3_000 {
      let bytes = mutated(samples[round % samples.count], with: &generator)
      guard let tree = readWithScanner(bytes) else { continue }
      accepted += 1
      expectLibYAMLAgrees(with: tree, on: bytes)
      #expect(readWithScanner(bytes, repeated) == tree, "the texts of other documents show")
    }
    #expect(accepted > 500, "the scanner should read a good part of the mutations")
  }

  private func expectLibYAMLAgrees(with tree: YAMLNode, on bytes: [UInt8]) {
    let (root, log) = readWithLibYAML(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(tree == root, "different trees for \(text.debugDescription)")
    #expect(findings(log) == [], "the scanner overlooks these in \(text.debugDescription)")
  }

  private func crlf(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  /// A sample with one to four small accidents.
  private func mutated(_ sample: String, with generator: inout SeededGenerator) -> [UInt8] {
    var lines = sample.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let number = Int.random(in: lines.indices, using: &generator)
      let place = Int.random(in: 0...lines[number].count, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0 where !lines[number].isEmpty:
        lines[number].remove(at: min(place, lines[number].count - 1))
      case 1: lines.swapAt(number, Int.random(in: lines.indices, using: &generator))
      case 2 where lines.count > 1: lines.remove(at: number)
      case 3: lines.insert(lines[number], at: number)
      case 4: lines[number] = [0x20, 0x20] + lines[number]
      case 5: lines[number] = Array(lines[number].drop { $0 == 0x20 })
      case 6: lines[number].removeSubrange(place...)
      default:
        let piece = Self.pieces.randomElement(using: &generator) ?? ""
        lines[number].insert(contentsOf: piece.utf8, at: place)
      }
    }
    let breaks: [UInt8] = Bool.random(using: &generator) ? [0x0A] : [0x0D, 0x0A]
    return Array(lines.joined(separator: breaks))
  }

  private static let pieces = [
    " ", "  ", ":", ": ", " :", "#", " #", " # ", " ## ", "-", "- ", " - ", "'", "\"", "[", "]",
    "{",
    "}", ",", ", ", "?", "? ", "&a ", "*a", "!", "!!str ", "|", ">", "%", "@", "`", "\t", "\\",
    "\n",
    "\r", "---", "...", "\u{A0}", "\u{2028}", "\u{85}", "\u{FEFF}", "“", "ệ", "😀", "~", "<<", "''",
    "\"\"", "a: b", "- x", "[a, b]", "{a: b}", "=", ".", "\u{300}", "null", "\u{3000}", "\u{200B}",
  ]
}

/// Everything that YAML readers are known to stumble over.
private let quirks: [String] = [
  "a: b", "a:  b  ", "a : b", "a   :   b", "\"a\": b", "\"a\" : b", "'a': b", "a: 'b'", "a: \"b\"",
  "a: 'it''s'", "a: ''", "a: \"\"", "a: ''''", "a: \"\\\"\"", "a: \"\\n\"", "a: \"b\\\\\"",
  "a: \"\\u1EC7\"", "a: 'b' c", "a: \"b\" # c", "a: \"b\"# c", "a: \"b\" c", "a: 'b", "a: \"b",
  "a: \"b\nc\"", "a: 'b\n  c'", "a: b # c", "a: b #c", "a: b# c", "a: b#c", "a: #c", "a: # c",
  "a:#c",
  "a: b ## c", "#a: b", "# a: b", "a: b:c", "a: b: c", "a: b:", "a:b: c", "a:b", "a:", "a: ",
  "a:\n",
  ":", ": a", "a: :", "a: :b", "a: b :c", "a: b : c", "a:: b", "a: -", "a: - b", "a: -b", "a: --",
  "-",
  "- ", "- a", "-a", "- a\n- b", "- - x", "- - x\n  - y\n- z", "-\n- a", "-\n  - a",
  "- a: b\n  c: d",
  "- a:\n  b: c", "- a:\n    b: c", "- a:\n  - b", "- a: b\n c: d", "- a: b\n   c: d",
  "a:\n- b\nc: d",
  "a:\n- b\n- c: d\n  e: f\ng: h", "a:\n  - b\nc: d", "a:\n  - b\n - c", "a:\n - b\n  - c",
  "a:\n-b",
  "a:\n  b: c\n d: e", "a:\n  b: c\n   d: e", "a:\n b: c\nd: e", "a: b\n  c", "a: b\n\n  c",
  "a:\n  b",
  "a:\n  b\n  c", "a: b\nc", "a\n b: c", "a\nb: c", "? a", "? a\n: b", "?a: b", "a: ?b", "a: ? b",
  "a: &x b", "a: *x", "&x a: b", "a: !!str b", "a: !b c", "a: ! b", "!!map {a: b}",
  "a: |\n  b\n  c",
  "a: >-\n  b\n  c\nd: e", "a: |2\n   b", "a: | b", "a: >b", "a: %b", "%a: b", "a: @b", "a: `b`",
  "a: [b, c]", "a: [b, c,]", "a: [b,, c]", "a: [, b]", "a: [b c, d]", "a: [ b , c ]", "a: [b,c]",
  "a: [b\n, c]", "a: [b, c] d", "a: [b, c] # d", "a: [b, c]# d", "a: [b: c]", "a: [b: c, d: e]",
  "a: [b:c]", "a: [12:30]", "a: [b #c]", "a: [b # c]", "a: [b?]", "a: [-]", "a: [- b]", "a: [-1]",
  "a: ['b', \"c\"]", "a: ['b'c]", "a: [\"b\":c]", "a: [[b], [c, [d]]]", "a: [{b: c}]", "a: []",
  "a: [ ]",
  "a: [b]]", "a: [b", "a: {b: c}", "a: {b: c, d}", "a: {b, c: d}", "a: {b:c}", "a: {b: }",
  "a: {b: ,c: d}", "a: {b: /c/d.jpg, e: f}",
  #"a: "b \"c\" d""#, #"a: "\\""#, #"a: "\\\"""#, #"a: "b\"#, #"a: "b\n""#,
  #"a: {b: "c\"d", e: f}"#,
  #"a: "\"""#, #"a: '\"'"#, #"a: "b\""#, "a: [/b, c/d]", "a: {/b: c}", "a: {b: /}",
  "a: [/b #c]", "a: {b: //c}",
  "a: {b: c,}", "a: {b : c}", "a: { b: c }", "a: {\"b\": c}", "a: {\"b\":c}", "a: {b: [c]}",
  "a: {b: {c: d}}",
  "a: {}", "a: { }", "a: {b: c} d", "a: {b: c}: d", "{a: b}", "{a: b}: c", "[a]: b", "[a, b]",
  "a: {? b}",
  "a: {b: c, b: d}", "a: {b: c:d}", "a: {b: c: d}", "a: {b: 'c', d: \"e\"}", "a: {b: c # d\n}",
  "a: {b}",
  "a: 1\na: 2", "a: 1\nb: 2\na: 3", "<<: b", "a: {<<: b}", "a: <<", "...", "---", "--- a",
  "---\na: b",
  "a: b\n---", "a: b\n---\nc: d", "a: b\n...", "a: b\n...\nc: d", "a: ---", "a: ...", "- ---",
  "...: a",
  "---a: b", ".a: b", "a: .", "a:\tb", "a: b\t", "a: b\tc", "\ta: b", "a:\n\tb: c", "a: b\t# c",
  "-\ta",
  "a: \u{A0}b", "a:\u{A0}b", "\u{A0}a: b", "a\u{A0}: b", "a: b\u{A0}", "-\u{A0}a", "- \u{A0}a",
  "\u{3000}a: b",
  "a: b\u{2028}c: d", "a: b\u{85}c: d", "a: b\u{2029}", "# b\u{2028}c: d", "a: \"b\u{2028}c\"",
  "a: \u{FEFF}b",
  "a: b\rc: d", "a: b\r", "a: “b”", "“a”: b", "a: ‘b’", "ạ: ệ", "họ tên: Nguyễn", "a: 😀", "😀: a",
  "a: e\u{301}", "e\u{301}: 1\né: 2", "a：b", "a = b", "a: =b", "=: a", "a: ~", "a: null", "a: yes",
  "~: a",
  "null: a", "1: 2", "1.5: a", "a: 0x1F", "a: 01", "a: 12:30:45", "a: 2026-01-01", "a: b, c",
  "a: b; c",
  "a, b: c", "a]: b", "a}: b", "a: b]", "a: b}", "a: ]", "a: }", "a: ,b", "a: b,", "a'b: c",
  "a: b'c",
  "a\"b: c", "a: b\"c", "a: b{c}", "a{b}: c", "a[0]: b", "a|b: c", "a: b|c", "a>b: c", "a*b: c",
  "a&b: c",
  "a!b: c", "a: R&D", "a: 5 > 3", "a: 50%", "a@b: c", "a: x@y.vn", "a?: b", "a: b?", "a: (b)",
  "(a): b",
  "a: +b", "+a: b", "a: /b", "/a: b", "a: \\b", "\\a: b", "_a: b", "a: _b", "$a: b", "^: b",
  ";a: b",
  "a #b: c", "a # b: c", "a: b\n# c\nd: e", "a: b\n  # c\nd: e", "a:\n  # c\n  b: d",
  "a:\n# c\n  b: d",
  "a: # b\n  c: d", "a: # b\n  - c", "a: b # c\n  d", "a: 'b' # c\n  d: e", "- # a\n  b: c",
  "- # a\n- b",
  "a:\n\n\n  b: c\n\n\n  d: e\n\n", "  a: b", "  a: b\n  c: d", "  a: b\nc: d", " - a\n - b",
  "a: b\n c: d",
  "- a\nb: c", "a: b\n- c", "a:\n  - b\n  c: d", "a:\n  b: c\n  - d", "a:\n- b\n  - c",
  "a:\n  - - b\n    - c",
  "- - - a", "- - a: b\n    c: d", "- [a]\n- {b: c}", "- 'a'\n- \"b\"", "- 'a': b", "- \"a\": b",
  "- a: - b",
  "- a:b", "- a: b: c", "- https://a.vn", "- a #b", "- a # b", "- #a", "-#a", "- -a", "- --- a",
  "- |\n a",
  String(repeating: "k", count: 1_030) + ": v", String(repeating: "k", count: 199) + ": v",
  "- " + String(repeating: "đ", count: 1_100), "a: [" + String(repeating: "đ, ", count: 600) + "đ]",
  String(repeating: "- ", count: 40) + "a",
  String(repeating: "[", count: 20) + String(repeating: "]", count: 20),
]
