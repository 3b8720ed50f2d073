import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct YAMLLimitTests {
  @Test func readsSixtyFourLevels() throws {
    let (root, log) = readYAML(String(repeating: "- ", count: 64) + "a\n")
    #expect(findings(log) == [])
    #expect(root != nil)
  }

  @Test(arguments: ["- ", "["]) func refusesMoreLevels(opener: String) {
    let (root, log) = readYAML(String(repeating: opener, count: 100_000))
    #expect(root == nil)
    let column = 64 * opener.count + 1
    #expect(findings(log).first?.hasPrefix("yaml.too_deep 1:\(column)-") == true)
  }

  @Test func countsTheLevelsOfWhatAnAliasRepeats() {
    var text = "- &a0 x\n"
    for level in 1...70 { text += "- &a\(level) [*a\(level - 1)]\n" }
    #expect(findings(readYAML(text).log) == ["yaml.too_deep 65:9-65:13"])
  }

  @Test func defusesABombOfAliases() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      let items = Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(items)]\n"
    }
    let (root, log) = readYAML(text)
    #expect(root == nil)
    #expect(findings(log) == ["yaml.too_large 5:8-5:10"])
  }

  @Test func countsKeysAndValues() {
    let text = (0..<3).map { "k\($0): v\n" }.joined()
    #expect(readYAML(text, limits: YAMLLimits(depth: 1, nodes: 7, bytes: 100)).root != nil)
    let (root, log) = readYAML(text, limits: YAMLLimits(depth: 1, nodes: 6, bytes: 100))
    #expect(root == nil)
    #expect(findings(log) == ["yaml.too_large 3:5-3:6"])
  }

  @Test func refusesLongDocuments() {
    let (root, log) = readYAML("a: b\n", limits: YAMLLimits(depth: 9, nodes: 9, bytes: 4))
    #expect(root == nil)
    #expect(findings(log) == ["yaml.too_long 1:1-1:1"])
  }

  @Test func takesAnAliasBeforeItsAnchorForUnknown() {
    #expect(findings(readYAML("a: &x [*x]\n").log) == ["yaml.alias_unknown 1:8-1:10"])
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "yaml.duplicate_key 3:1-3:2"),
    ("a: {b: 1, b: 2}\n", "yaml.duplicate_key 1:11-1:12"),
    ("- a: 1\n  \"a\": 2\n", "yaml.duplicate_key 2:3-2:6"),
    ("[a, b]: c\n", "yaml.key_not_text 1:1-1:7"),
    ("? - a\n: b\n", "yaml.key_not_text 1:3-1:6"),
    ("<<: {a: b}\n", "yaml.merge_key 1:1-1:3"),
    ("a: b\n---\nc: d\n", "yaml.several_documents 2:1-2:4"),
  ]) func leavesOutWhatCannotBeMeant(text: String, finding: String) {
    #expect(findings(readYAML(text).log) == [finding])
  }

  @Test func keepsTheFirstOfTwoEqualKeys() {
    let (root, log) = readYAML("a: 1\nb: 2\na: 3\n")
    #expect(root?["a"]?.text == "1")
    #expect(root?.entries?.count == 2)
    #expect(log.diagnostics.first?.arguments["line"] == "1")
  }

  @Test func takesOnlyEqualSpellingsForEqualKeys() {
    #expect(findings(readYAML("e\u{301}: 1\n\u{E9}: 2\n").log) == [])
  }

  @Test func doesNotReportWithoutEnd() {
    let (_, log) = readYAML(String(repeating: "a: b\n", count: 4_000))
    #expect(log.diagnostics.count == 50)
  }

  @Test(arguments: [
    (Array("a: b\0c\n".utf8), "text.control_character 1:5-1:6"),
    (Array("a: b\u{7F}\n".utf8), "text.control_character 1:5-1:6"),
    (Array("a: b\u{B}c\n".utf8), "text.control_character 1:5-1:6"),
    (Array("a: b\u{9C}c\n".utf8), "text.control_character 1:5-1:6"),
    (Array("a: b\u{FFFE}c\n".utf8), "text.control_character 1:5-1:6"),
    ([0x61, 0x3A, 0x20, 0xE1, 0xBB], "text.encoding 1:4-1:5"),
    ([0x61, 0x3A, 0x20, 0xC0, 0xAF], "text.encoding 1:4-1:5"),
  ]) func refusesWhatIsNoText(bytes: [UInt8], finding: String) {
    var log = DiagnosticLog()
    let source = SourceText(file: "a.yml", bytes: bytes)
    #expect(parseYAML(source, range: 0..<bytes.count, log: &log) == nil)
    #expect(findings(log) == [finding])
  }
}
