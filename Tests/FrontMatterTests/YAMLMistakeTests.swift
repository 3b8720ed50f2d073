import Diagnostics
import Testing

@testable import FrontMatter

/// A mistake as people make it, the one finding that names it, and what the help says to type.
struct Mistake: CustomTestStringConvertible {
  let text: String
  let finding: String
  var fixed: String?

  init(_ text: String, _ finding: String, fixed: String? = nil) {
    self.text = text
    self.finding = finding
    self.fixed = fixed
  }

  var testDescription: String { text.debugDescription }
}

@Suite struct YAMLMistakeTests {
  @Test(arguments: colons + quotes + brackets + specials + indentations + lists + spaces + bullets)
  func namesTheCauseOnce(mistake: Mistake) {
    let (_, log) = readYAML(mistake.text)
    #expect(findings(log) == [mistake.finding])
    if let fixed = mistake.fixed {
      let shown = log.diagnostics.flatMap { finding in
        finding.kind.help.compactMap { $0.filled(in: .vi, with: finding.arguments) }
      }
      #expect(shown.contains { $0.contains("`\(fixed)`") }, "\(shown)")
    }
  }

  /// Of what the help says to type, nothing is wrong any more.
  @Test(arguments: colons + quotes + specials + lists + bullets)
  func helpsWithALineThatCanBeRead(mistake: Mistake) {
    guard let fixed = mistake.fixed else { return }
    let (root, log) = readYAML(fixed)
    #expect(findings(log) == [] && root != nil)
  }

  @Test(arguments: [
    ("title: a: b\nunit: c\nname: d: e\ntags: [f]\n", ["unit", "tags"]),
    ("title: \"a\nunit: \"c\"\ntags: [f]\n", ["unit", "tags"]),
    ("title:a\nunit: c\n", ["unit"]),
    ("unit: c\ntags:\n- a\n-b\nname: d\n", ["unit", "tags", "name"]),
    ("  title: a\n  name: b\nunit: c\ntags: d\n", ["unit", "tags"]),
    ("unit: c\n\ttitle: x\nname: d\n", ["unit", "name"]),
  ]) func readsTheKeysAroundAMistake(text: String, keys: [String]) throws {
    let root = try #require(readYAML(text).root)
    #expect(!root.isComplete)
    #expect(root.entries?.map(\.key.text) == keys)
    #expect(root["unit"]?.text == "c")
  }

  @Test(arguments: [
    "a:\n  – x\n  – y\nb: c\n", "a:\n– x\n– y\nb: c\n", "a:\n  •\tx\n  • y\nb: c\n",
    "a:\n  - x\n  – y\nb: c\n", "a:\n  —x\n\n  # z\n  —y\nb: c\n",
  ]) func readsAListOfBulletsAsAList(text: String) throws {
    let root = try #require(readYAML(text).root)
    #expect(root["a"]?.items?.map(\.text) == ["x", "y"])
    #expect(root["b"]?.text == "c")
  }

  @Test func countsTheBulletsOfAList() throws {
    let finding = try #require(readYAML("a:\n  – x\n  – y: z\n  – w\n").log.diagnostics.first)
    #expect(finding.arguments["count"] == "3")
    #expect(finding.arguments["mark"] == "–")
  }

  /// Dashes of a text are not those of a list.
  @Test(arguments: [
    "a: |\n  - x\n  – y\n", "a: x\n  – y\n", "a: >\n  b:\n  – y\n", "a: – x\n", "– a: x\n",
    "a: \"b:\n\n  – c\"\n",
  ]) func leavesOtherDashesAlone(text: String) {
    #expect(!findings(readYAML(text).log).contains { $0.hasPrefix("yaml.bullet") })
  }

  @Test func reportsEachFaultyKey() {
    let (_, log) = readYAML("a: b: c\nd: e\nf: \"g\" h\ni: [j\n")
    #expect(
      findings(log) == [
        "yaml.colon_in_value 1:4-1:8", "yaml.text_after_quote 3:8-3:9",
        "yaml.unclosed_bracket 4:4-4:6",
      ])
  }

  @Test func givesUpAfterManyFaultyKeys() {
    let text = (1...20).map { "k\($0): a: b\n" }.joined()
    let (root, log) = readYAML(text)
    #expect(root == nil)
    #expect(log.diagnostics.count == 8)
  }

  @Test func doesNotMissTheAnchorOfASkippedKey() {
    let (root, log) = readYAML("a: &x b: c\nd: *x\n")
    #expect(findings(log) == ["yaml.colon_in_value 1:4-1:11"])
    #expect(root?.isComplete == false)
  }
}

private let colons = [
  Mistake(
    "title: Chuyện nghề: ba mươi năm\n", "yaml.colon_in_value 1:8-1:32",
    fixed: "title: \"Chuyện nghề: ba mươi năm\""),
  Mistake("a: x:\nb: c\n", "yaml.colon_in_value 1:4-1:6", fixed: "a: \"x:\""),
  Mistake("a:\n  b: c: d\ne: f\n", "yaml.colon_in_value 2:6-2:10", fixed: "b: \"c: d\""),
  Mistake("a: \"x\": y\n", "yaml.colon_in_value 1:4-1:10", fixed: "a: '\"x\": y'"),
  Mistake("title:abc\nb: c\n", "yaml.no_space_after_colon 1:6-1:7", fixed: "title: abc"),
  Mistake("a: x\ntitle:abc\nb: c\n", "yaml.no_space_after_colon 2:6-2:7", fixed: "title: abc"),
  Mistake("a: x\ntitle:abc\n", "yaml.no_space_after_colon 2:6-2:7", fixed: "title: abc"),
  Mistake("a:x\nb:c\n", "yaml.no_space_after_colon 1:2-1:3", fixed: "a: x"),
  Mistake("a:\n  name:abc\nb: c\n", "yaml.no_space_after_colon 2:7-2:8", fixed: "name: abc"),
  Mistake("a: x\ntiêu đề：abc\n", "yaml.fullwidth_colon 2:8-2:9", fixed: "tiêu đề: abc"),
  Mistake("a: x\ntieu_de = abc\nc: d\n", "yaml.equals_sign 2:9-2:10", fixed: "tieu_de: abc"),
  Mistake("a: x\nmột dòng chữ\nc: d\n", "yaml.not_a_key 2:1-2:13"),
  Mistake("a: x\nmột dòng chữ\n", "yaml.not_a_key 2:1-2:13"),
  Mistake("a: |\n  abc\n def\nb: c\n", "yaml.not_a_key 3:2-3:5"),
  Mistake("một dòng\nb: c\n", "yaml.not_a_key 1:1-1:9"),
]

private let quotes = [
  Mistake(
    "a: x\ntitle: \"Nữ tướng\" ở xưởng\nb: c\n", "yaml.text_after_quote 2:19-2:26",
    fixed: "title: '\"Nữ tướng\" ở xưởng'"),
  Mistake(
    "title: 'Nữ tướng' ở xưởng\n", "yaml.text_after_quote 1:19-1:26",
    fixed: "title: \"'Nữ tướng' ở xưởng\""),
  Mistake(
    "a:\n  - \"Nữ tướng\" ở xưởng\n  - b\n", "yaml.text_after_quote 2:16-2:23",
    fixed: "- '\"Nữ tướng\" ở xưởng'"),
  Mistake("a: 'Ea H'leo'\n", "yaml.text_after_quote 1:10-1:14", fixed: "a: \"Ea H'leo\""),
  Mistake("a: 'x' và 'y'\n", "yaml.text_after_quote 1:8-1:14", fixed: "a: \"'x' và 'y'\""),
  Mistake("a: \"x\nb: c\n", "yaml.unclosed_quote 1:4-1:6", fixed: "a: \"x\""),
  Mistake("a: \"x\nb: \"c\"\nd: e\n", "yaml.unclosed_quote 1:4-1:6", fixed: "a: \"x\""),
  Mistake("a: 'x\nb: 'c'\nd: e\n", "yaml.unclosed_quote 1:4-1:6", fixed: "a: 'x'"),
  Mistake("a: \"x\n---\nb\"\n", "yaml.unclosed_quote 1:4-1:6", fixed: "a: \"x\""),
  Mistake("a: |\n  - \"b\nc: d: \"e\"\n", "yaml.colon_in_value 3:4-3:10", fixed: "c: 'd: \"e\"'"),
  Mistake("a: \"C:\\Users\"\n", "yaml.escape 1:7-1:9"),
  Mistake("a: \"\\đ\"\n", "yaml.escape 1:5-1:7"),
]

private let brackets = [
  Mistake("a: [b, c\nd: e\nf: g\n", "yaml.unclosed_bracket 1:4-1:9"),
  Mistake("a: {b: 1, c: 2\nd: e\n", "yaml.unclosed_bracket 1:4-1:15"),
  Mistake("a: [b", "yaml.unclosed_bracket 1:4-1:6"),
  Mistake("a: [b: c: d]\ne: f\n", "yaml.in_brackets 1:9-1:13"),
  Mistake("a: [\"b\" c, d]\n", "yaml.in_brackets 1:9-1:14"),
  Mistake("a: {b: c, d: \"e\" f}\n", "yaml.in_brackets 1:18-1:20"),
]

private let specials = [
  Mistake("a: @abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"@abc\""),
  Mistake("a: %abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"%abc\""),
  Mistake("a: & abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"& abc\""),
  Mistake("a: * abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"* abc\""),
  Mistake("a: **đậm** b\n", "yaml.special_start 1:4-1:5", fixed: "a: \"**đậm** b\""),
  Mistake("a:\n  * b\n  * c\nd: e\n", "yaml.special_start 2:3-2:4", fixed: "- b"),
  Mistake("a: | abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"| abc\""),
  Mistake("a: > abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"> abc\""),
  Mistake("a: ? abc\n", "yaml.special_start 1:4-1:5", fixed: "a: \"? abc\""),
  Mistake("a: {Nam} làm\n", "yaml.special_start 1:4-1:5", fixed: "a: \"{Nam} làm\""),
  Mistake("a: [Video] làm\n", "yaml.special_start 1:4-1:5", fixed: "a: \"[Video] làm\""),
  Mistake("a: ]b\n", "yaml.special_start 1:4-1:5", fixed: "a: \"]b\""),
  Mistake("a: , b\n", "yaml.special_start 1:4-1:5", fixed: "a: \", b\""),
  Mistake("a: x\n`b`: c\n", "yaml.special_start 2:1-2:2"),
  Mistake("a: !Quan trọng\n", "yaml.tag 1:4-1:15"),
  Mistake("a: !!binary b\n", "yaml.tag 1:4-1:14"),
  Mistake("a: *b\n", "yaml.alias_unknown 1:4-1:6"),
  Mistake("a: #ThiDua\n", "yaml.hash_comment 1:4-1:11", fixed: "a: \"#ThiDua\""),
  Mistake("a: b #c d\n", "yaml.hash_comment 1:6-1:10", fixed: "a: \"b #c d\""),
  Mistake("a: x\n\"b\" c: d\n", "yaml.syntax 2:1-2:9"),
]

private let indentations = [
  Mistake("a: x\n b: y\nc: z\n", "yaml.indentation 2:1-2:2"),
  Mistake("  a: x\nb: y\n", "yaml.indentation 1:1-1:3"),
  Mistake("  a: x\n  c: d\nb: y\n", "yaml.indentation 1:1-1:3"),
  Mistake("a:\n    b: y\n  c: z\nd: w\n", "yaml.indentation 3:1-3:3"),
  Mistake("a:\n  - x\n   - y\n  - z\n", "yaml.indentation 3:1-3:4"),
  Mistake("a:\n  - x\n - y\n", "yaml.indentation 3:1-3:2"),
  Mistake("a:\n  - b: x\n   c: y\nd: e\n", "yaml.indentation 3:1-3:4"),
  Mistake("a:\n  - b: x\n     c: y\nd: e\n", "yaml.indentation 3:1-3:6"),
  Mistake("a:\n  b: x\n   c: y\nd: e\n", "yaml.indentation 3:1-3:4"),
  Mistake("a: x\n  b: z\nc: d\n", "yaml.indentation 2:1-2:3"),
  Mistake("a: x\n  - y\n  - z\nb: c\n", "yaml.indentation 2:1-2:3"),
]

private let lists = [
  Mistake("a:\n  -x\n  -y\nb: c\n", "yaml.no_space_after_dash 2:3-2:5", fixed: "- x"),
  Mistake("a:\n  - x\n  -y\nb: c\n", "yaml.no_space_after_dash 3:3-3:5", fixed: "- y"),
  Mistake("a:\n  -x\n  - y\nb: c\n", "yaml.no_space_after_dash 2:3-2:5", fixed: "- x"),
  Mistake("a: - x\nb: c\n", "yaml.list_beside_key 1:4-1:7"),
  Mistake("a: - x\n   - y\nb: c\n", "yaml.list_beside_key 1:4-1:7"),
  Mistake("- a\nb: c\n", "yaml.list_and_keys_mixed 2:1-2:5"),
  Mistake("b: c\n- a\n", "yaml.list_and_keys_mixed 2:1-2:4"),
  Mistake("a:\n  - x\n  y: z\nb: c\n", "yaml.list_and_keys_mixed 3:3-3:7"),
]

private let spaces = [
  Mistake("a:\n\tb: x\nc: d\n", "yaml.tab 2:1-2:2"),
  Mistake("a:\n\t\t- x\nc: d\n", "yaml.tab 2:1-2:3"),
  Mistake("a:\n  b: x\n\tc: d\n", "yaml.tab 3:1-3:2"),
  Mistake("\ta: x\n", "yaml.tab 1:1-1:2"),
  Mistake("a:\n\u{A0}\u{A0}b: x\nc: d\n", "yaml.invisible_space 2:1-2:3"),
  Mistake("a:\u{A0}x\nc: d\n", "yaml.invisible_space 1:3-1:4"),
  Mistake("a:\n  -\u{A0}x\n", "yaml.invisible_space 2:4-2:5"),
  Mistake("a: b\n\u{3000}c: d\n", "yaml.invisible_space 2:1-2:2"),
]

private let bullets = [
  Mistake("a:\n  – x\n  – y\nb: c\n", "yaml.bullet 2:3-2:4", fixed: "- x"),
  Mistake("a:\n  • x\n  • y: z\nb: c\n", "yaml.bullet 2:3-2:4", fixed: "- x"),
  Mistake("a:\n  • x: y\n    z: w\nb: c\n", "yaml.bullet 2:3-2:4", fixed: "- x: y"),
  Mistake("a:\n– x\n– y\n", "yaml.bullet 2:1-2:2", fixed: "- x"),
  Mistake("a:\n  - x\n  −\u{A0}y\nb: c\n", "yaml.bullet 3:3-3:4", fixed: "- y"),
  Mistake("a:\n  \u{F0B7} x\n  \u{F0B7} y\n", "yaml.bullet 2:3-2:4", fixed: "- x"),
]
