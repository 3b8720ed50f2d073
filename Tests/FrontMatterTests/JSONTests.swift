import Diagnostics
import Testing

@testable import FrontMatter

private func read(_ text: String) -> (root: DataNode?, log: DiagnosticLog) {
  var log = DiagnosticLog()
  return (parseJSON(source(text), log: &log), log)
}

@Suite struct JSONTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("0", .int(0)),
      ("-12", .int(-12)), ("9223372036854775807", .int(.max)),
      ("9223372036854775808", .float(9_223_372_036_854_775_808)), ("1.50", .float(1.5)),
      ("-0.5e+2", .float(-50)), ("1E3", .float(1000)), ("\"ệ\"", .string("ệ")),
      ("\"\\u1EC7\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("ệ\"\\/\u{8}\u{C}\n\r\t")),
      ("\"a\\uD83D\\uDE00b\"", .string("a😀b")), ("[]", .list([])), ("{ }", .map([])),
      (" \r\n\t1 ", .int(1)), ("\u{FEFF}1", .int(1)),
    ] as [(String, DataNode.Content)]) func readsValues(text: String, content: DataNode.Content)
  {
    let (root, log) = read(text)
    #expect(findings(log) == [])
    #expect(root?.content == content)
  }

  @Test func keepsTheBytesAndTheOrder() {
    let (root, log) = read("{\"tên\": [1, \"ệ\"],\n \"a\": {\"b\": null}}\n")
    let list = DataNode(
      .list([DataNode(.int(1), range: 10..<11), DataNode(.string("ệ"), range: 13..<18)]),
      range: 9..<19)
    let inner = DataNode(
      .map([DataEntry(key: "b", keyRange: 28..<31, value: DataNode(.null, range: 33..<37))]),
      range: 27..<38)
    let map = DataNode(
      .map([
        DataEntry(key: "tên", keyRange: 1..<7, value: list),
        DataEntry(key: "a", keyRange: 22..<25, value: inner),
      ]), range: 0..<39)
    #expect(root == map)
    #expect(findings(log) == [])
  }

  @Test(arguments: [
    ("", "json.syntax 1:1-1:1"),
    ("{\"a\": 1} x", "json.syntax 1:10-1:11"),
    ("{\"a\" 1}", "json.syntax 1:6-1:7"),
    ("{\"a\":}", "json.syntax 1:6-1:7"),
    ("[,1]", "json.syntax 1:2-1:3"),
    ("[1,,2]", "json.syntax 1:4-1:5"),
    ("\"a\tb\"", "json.syntax 1:3-1:4"),
    ("// a\n1", "json.syntax 1:1-1:2"),
    ("# a\n1", "json.syntax 1:1-1:2"),
    ("{a: 1}", "json.unquoted_text 1:2-1:3"),
    ("{'a': 1}", "json.unquoted_text 1:2-1:5"),
    ("[“a”]", "json.unquoted_text 1:2-1:5"),
    ("[True]", "json.unquoted_text 1:2-1:6"),
    ("[1, 2,]", "json.trailing_comma 1:6-1:7"),
    ("{\"a\": 1,\n}", "json.trailing_comma 1:8-1:9"),
    ("[1 2]", "json.missing_comma 1:4-1:5"),
    ("{\"a\": 1\n\"b\": 2}", "json.missing_comma 2:1-2:2"),
    ("[1, [2]", "json.unclosed_bracket 1:1-1:2"),
    ("{", "json.unclosed_bracket 1:1-1:2"),
    ("{\"a\": \"b\n}", "json.unclosed_string 1:7-1:9"),
    ("\"a", "json.unclosed_string 1:1-1:3"),
    ("\"a\\", "json.escape 1:3-1:4"),
    ("\"\\x\"", "json.escape 1:2-1:4"),
    ("\"\\u12G4\"", "json.escape 1:2-1:4"),
    ("\"\\uD800\"", "json.escape 1:2-1:4"),
    ("\"\\uDC00\"", "json.escape 1:2-1:4"),
    ("[01]", "json.number 1:2-1:4"),
    ("[+1]", "json.number 1:2-1:4"),
    ("[1.]", "json.number 1:2-1:4"),
    ("[-]", "json.number 1:2-1:3"),
    ("[1e999]", "json.number 1:2-1:7"),
    ("[12:30]", "json.missing_comma 1:4-1:5"),
  ]) func namesWhatIsWrong(text: String, finding: String) {
    let (root, log) = read(text)
    #expect(findings(log) == [finding])
    #expect(root == nil)
  }

  @Test func keepsTheFirstOfTwoEqualKeys() {
    let (root, log) = read("{\"a\": 1,\n\"a\": 2}")
    #expect(findings(log) == ["json.duplicate_key 2:1-2:4"])
    #expect(
      root?.content
        == .map([DataEntry(key: "a", keyRange: 1..<4, value: DataNode(.int(1), range: 6..<7))]))
  }

  @Test func refusesDeepNesting() {
    #expect(read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).root != nil)
    let (root, log) = read(String(repeating: "[", count: 100_000))
    #expect(root == nil)
    #expect(findings(log) == ["json.too_deep 1:66-1:67"])
  }
}

@Suite struct DataYAMLTests {
  @Test(
    arguments: [
      ("~", .null), ("null", .null), ("true", .bool(true)), ("False", .bool(false)),
      ("yes", .string("yes")), ("12", .int(12)), ("-12", .int(-12)), ("+12", .int(12)),
      ("0", .int(0)), ("0912345678", .string("0912345678")), ("01", .string("01")),
      ("0x1F", .int(31)), ("0o17", .int(15)), ("0x", .string("0x")), ("0x-1", .string("0x-1")),
      ("1.303", .float(1.303)), ("1.", .float(1)), (".5", .float(0.5)), ("1e3", .float(1000)),
      ("-.5E-1", .float(-0.05)), (".", .string(".")), ("1e", .string("1e")),
      ("+-1", .string("+-1")),
      ("1.303.000", .string("1.303.000")), ("12:30", .string("12:30")), ("92,5", .string("92,5")),
      ("99999999999999999999", .float(1e20)), (".inf", .float(.infinity)),
      ("-.INF", .float(-.infinity)), ("'12'", .string("12")), ("\"\"", .string("")),
      ("!!str 12", .string("12")), ("-", .string("-")), ("05/06/2024", .string("05/06/2024")),
    ] as [(String, DataNode.Content)]) func typesScalars(text: String, content: DataNode.Content)
  {
    var log = DiagnosticLog()
    let quoted = text == "-" ? "'-'" : text
    let root = parseDataYAML(source("a: \(quoted)\n"), log: &log)
    guard case .map(let entries) = root?.content else {
      Issue.record("no map")
      return
    }
    #expect(entries.map(\.key) == ["a"])
    #expect(entries.first?.value.content == content)
    #expect(findings(log) == [])
  }

  @Test func readsListsAndRanges() {
    var log = DiagnosticLog()
    let root = parseDataYAML(source("- ệ\n- {a: }\n"), log: &log)
    let map = DataNode(
      .map([DataEntry(key: "a", keyRange: 9..<10, value: DataNode(.null, range: 12..<12))]),
      range: 8..<13)
    #expect(root == DataNode(.list([DataNode(.string("ệ"), range: 2..<5), map]), range: 0..<13))
  }

  @Test func readsRegistersLargerThanFrontMatterMayBe() {
    var log = DiagnosticLog()
    let text = (0..<6_000).map { "- id: u\($0)\n" }.joined()
    guard case .list(let items) = parseDataYAML(source(text), log: &log)?.content else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 6_000)
  }
}
