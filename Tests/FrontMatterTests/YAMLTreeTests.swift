import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct YAMLTreeTests {
  /// Every node with its range, whichever reader is at work.
  @Test(arguments: [
    ("a: b\n", "{a@0..<1: b@3..<4}@0..<4"),
    ("ạ: ệ\nb: c\n", "{ạ@0..<3: ệ@5..<8, b@9..<10: c@12..<13}@0..<13"),
    ("a: \"ệ\"\n", "{a@0..<1: \"ệ\"@3..<8}@0..<8"),
    ("a: 'it''s'\n", "{a@0..<1: 'it's'@3..<10}@0..<10"),
    ("a: \"\\u1EC7\\n\"\n", "{a@0..<1: \"ệ\\n\"@3..<13}@0..<13"),
    ("ệ: |\n  b\n  c\n\nd: e\n", "{ệ@0..<3: |\"b\\nc\\n\"@5..<14, d@16..<17: e@19..<20}@0..<20"),
    ("a: >-\n  b\n  c\n", "{a@0..<1: >\"b c\"@3..<13}@0..<13"),
    ("a: b\n  ệ\nd: e\n", "{a@0..<1: b ệ@3..<10, d@11..<12: e@14..<15}@0..<15"),
    ("a:\nb: ~\n", "{a@0..<1: @2..<2, b@3..<4: ~@6..<7}@0..<7"),
    ("a:\n- b\n-\n", "{a@0..<1: [b@5..<6, @8..<8]@3..<8}@0..<8"),
    ("a: [ệ, {b: c}]\n", "{a@0..<1: [ệ@4..<7, {b@10..<11: c@13..<14}@9..<15]@3..<16}@0..<16"),
    ("a: &x [1]\nb: *x\n", "{a@0..<1: [1@7..<8]@3..<9, b@10..<11: [1@7..<8]@13..<15}@0..<15"),
    ("? a\n: b\n", "{a@2..<3: b@6..<7}@0..<7"),
    ("a: !!str 01\n", "{a@0..<1: \"01\"@3..<11}@0..<11"),
    ("\u{FEFF}ệ: b\n", "{ệ@3..<6: b@8..<9}@3..<9"),
    ("\u{FEFF}ệ: b # c\nd: \tệ\n", "{ệ@3..<6: b@8..<9, d@14..<15: ệ@18..<21}@3..<21"),
    ("ệ: b\r\nc: d\r\n", "{ệ@0..<3: b@5..<6, c@8..<9: d@11..<12}@0..<12"),
    ("ệ: b\rc: d\r", "{ệ@0..<3: b@5..<6, c@7..<8: d@10..<11}@0..<11"),
    (
      "a: 😀 e\u{301} b\nc: |\n ệ\n",
      "{a@0..<1: 😀 e\u{301} b@3..<13, c@14..<15: |\"ệ\\n\"@17..<23}@0..<23"
    ),
    ("- a\n- - b\n", "[a@2..<3, [b@8..<9]@6..<9]@0..<9"),
    ("chữ\n", "chữ@0..<5"),
    ("---\na: b\n...\n", "{a@4..<5: b@7..<8}@4..<8"),
  ]) func keepsTheBytesOfEveryNode(text: String, tree: String) {
    let (root, log) = readYAML(text)
    #expect(root.map { "\($0)" } == tree)
    #expect(findings(log) == [])
  }

  @Test func readsOnlyTheRange() {
    let source = source("---\na: ệ\n---\nb: c\n")
    var log = DiagnosticLog()
    let root = parseYAML(source, range: 4..<11, log: &log)
    #expect(root.map { "\($0)" } == "{a@4..<5: ệ@7..<10}@4..<10")
    let beyond = parseYAML(source, range: 4..<900, log: &log)
    #expect(beyond?["a"]?.text == "ệ")
  }

  @Test(arguments: ["", "\n", "# ghi chú\n", "  \n\t\n", "\u{FEFF}"])
  func readsNothingFromNothing(text: String) {
    let (root, log) = readYAML(text)
    #expect(root == nil)
    #expect(findings(log) == [])
  }

  /// libyaml refuses them, though YAML doesn't, and nobody sees them.
  @Test(arguments: ["a: b\n\t\nc: d\n", "a: \"b\"\n  \t\nc: d\n", "\t\na: b\n \t \r\n\nc: d"])
  func acceptsTabsOnBlankLines(text: String) {
    let (root, log) = readYAML(text)
    #expect(findings(log) == [])
    #expect(root?.entries?.map(\.key.text) == ["a", "c"])
  }

  @Test(arguments: ["1.303", "01", "12:30", "yes", "2026-06-05", "0x1F", "1e3", "NULL", "≥ 5"])
  func leavesScalarsAsText(text: String) {
    #expect(readYAML("a: \(text)\n").root?["a"]?.text == text)
  }

  @Test func looksUpKeysAndItems() throws {
    let root = try #require(readYAML("a: [x, y]\nb: ~\nc: '~'\n").root)
    #expect(root["a"]?[1]?.text == "y")
    #expect(root["a"]?[2] == nil)
    #expect(root["z"] == nil)
    #expect(root["a"]?["x"] == nil)
    #expect(root["b"]?.isNull == true)
    #expect(root["c"]?.isNull == false)
    #expect(root["a"]?.isNull == false)
    #expect(root["a"]?.text == nil)
    #expect(root["a"]?.items?.count == 2)
    #expect(root.entries?.count == 3)
    #expect(root.items == nil)
  }
}
