import Diagnostics
import FrontMatter
import Testing

@Test func review() {
  let cases: [(String, String)] = [
    ("colon", "title: Chuyện nghề: ba mươi năm\nb: c\n"),
    ("colon_item", "tags:\n  - Chuyện nghề: ba: mươi\nb: c\n"),
    ("after_quote", "a: x\ntitle: \"Nữ tướng\" ở xưởng\nb: c\n"),
    ("after_quote1", "a: x\ntitle: 'Nữ tướng' ở xưởng\nb: c\n"),
    ("after_quote_first", "title: \"Nữ tướng\" ở xưởng\nb: c\n"),
    ("after_quote_item", "a:\n  - \"Nữ tướng\" ở xưởng\n  - b\n"),
    ("at", "a: x\ntitle: @abc\nb: c\n"),
    ("bt", "a: x\ntitle: `abc`\nb: c\n"),
    ("pct", "a: x\ntitle: %abc\nb: c\n"),
    ("amp", "a: x\ntitle: & abc\nb: c\n"),
    ("star", "a: x\ntitle: * abc\nb: c\n"),
    ("star2", "a: x\ntitle: **abc** d\nb: c\n"),
    ("staritems", "a: x\ntitle:\n  * abc\n  * d\nb: c\n"),
    ("bang", "a: x\ntitle: ! abc\nb: c\n"),
    ("bang2", "a: x\ntitle: !Quan trọng\nb: c\n"),
    ("pipe", "a: x\ntitle: | abc\nb: c\n"),
    ("gt", "a: x\ntitle: > abc\nb: c\n"),
    ("q", "a: x\ntitle: ? abc\nb: c\n"),
    ("brace", "a: x\ntitle: {Nam} làm\nb: c\n"),
    ("brack", "a: x\ntitle: [Video] làm\nb: c\n"),
    ("openbrack", "a: x\ntitle: [a, b\nb: c\nd: e\n"),
    ("openbrace", "a: x\ntitle: {a: 1, b: 2\nb: c\nd: e\n"),
    ("closebrack", "a: x\ntitle: ]a\nb: c\nd: e\n"),
    ("comma", "a: x\ntitle: , a\nb: c\nd: e\n"),
    ("unq", "a: x\ntitle: \"abc\nb: c\nd: e\n"),
    ("unq2", "a: x\ntitle: \"abc\nb: \"c\"\nd: e\n"),
    ("unq3", "a: x\ntitle: 'abc\nb: 'c'\nd: e\n"),
    ("apos", "a: x\ntitle: 'Ea H'leo'\nd: e\n"),
    ("indent1", "a: x\n b: y\nc: z\n"),
    ("indent2", "  a: x\nb: y\n"),
    ("indent3", "a:\n    b: y\n  c: z\nd: w\n"),
    ("indent4", "a:\n  - x\n   - y\n  - z\n"),
    ("indent5", "a:\n  - x\n - y\n"),
    ("indent6", "a:\n  - b: x\n   c: y\nd: e\n"),
    ("indent7", "a:\n  b: x\n   c: y\nd: e\n"),
    ("indent8", "a:\n  - b: x\n     c: y\nd: e\n"),
    ("nospace", "title:abc\nb: c\n"),
    ("nospace2", "a: x\ntitle:abc\nb: c\n"),
    ("nospace3", "a: x\nt: y\ntitle:abc\n"),
    ("nospaceall", "a:x\nb:c\n"),
    ("dash", "a:\n  -x\n  -y\nb: c\n"),
    ("dash2", "a:\n  - x\n  -y\nb: c\n"),
    ("dash3", "a:\n  -x\n  - y\nb: c\n"),
    ("dashonkey", "a: - x\nb: c\n"),
    ("dashonkey2", "a: - x\n   - y\nb: c\n"),
    ("tab", "a:\n\tb: x\nc: d\n"),
    ("tab2", "a:\n\t- x\nc: d\n"),
    ("tab3", "a:\t x\nc: d\n"),
    ("tab4", "a:\n  b: x\n\tc: d\n"),
    ("tab5", "\ta: x\n"),
    ("nbsp", "a:\n  b: x\nc: d\n"),
    ("nbsp2", "a: x\nc: d\n"),
    ("full", "a: x\ntieu_de：abc\nc: d\n"),
    ("eq", "a: x\ntieu_de = abc\nc: d\n"),
    ("prose", "a: x\nmột dòng chữ\nc: d\n"),
    ("prose2", "a: x\nc: d\nmột dòng chữ\n"),
    ("esc", "a: x\nc: \"C:\\Users\"\nb: c\n"),
    ("multiline_plain", "a: x y\nz t\nb: c\n"),
    ("dquote_key", "\"a\": x\n\"b\" : y\n"),
    ("doc", "a: x\n%abc\nb: c\n"),
    ("key_in_seq", "- a\nb: c\n"),
    ("seq_in_map", "b: c\n- a\n"),
    ("block", "a: |\n  abc\n def\nb: c\n"),
    ("q_colon", "a: \"x\": y\nb: c\n"),
    ("anchor", "a: *b\n"),
    ("nested_colon", "a:\n  b: c: d\ne: f\n"),
    ("flow_colon", "a: [b: c: d]\ne: f\n"),
    ("flow_quote", "a: [\"b\" c, d]\ne: f\n"),
    ("flow_in", "a: {b: c, d: \"e\" f}\ne: f\n"),
    ("flow_multi", "a: [b,\nc]\ne: f\n"),
    ("keyval_after_colon_next", "a: x:\nb: c\n"),
    ("item_colon", "a:\n  - x\n  y: z\nb: c\n"),
    ("valnest", "a: x\n  - y\n  - z\nb: c\n"),
    ("valnest2", "a: x\n  b: z\nc: d\n")
  ]
  for (name, text) in cases {
    var log = DiagnosticLog()
    let source = SourceText(file: "a.md", bytes: Array(text.utf8))
    let root = parseYAML(source, range: 0..<source.bytes.count, log: &log)
    print("==", name, root.map { "\($0)" } ?? "nil")
    for d in log.diagnostics {
      let p = d.place
      print("  ", d.kind.id, p.map { "\($0.line):\($0.column)-\($0.endLine):\($0.endColumn)" } ?? "-")
      print("      ", d.kind.message.filled(in: .vi, with: d.arguments) ?? "MISSING")
      if let l = d.kind.label { print("       ^", l.filled(in: .vi, with: d.arguments) ?? "MISSING") }
      for h in d.kind.help { if let t = h.filled(in: .vi, with: d.arguments) { print("       =", t) } }
    }
  }
}
