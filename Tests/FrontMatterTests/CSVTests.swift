import Diagnostics
import Testing

@testable import FrontMatter

private func read(_ text: String) -> (table: CSVTable?, log: DiagnosticLog) {
  var log = DiagnosticLog()
  return (parseCSV(source(text), log: &log), log)
}

@Suite struct CSVTests {
  @Test(arguments: [
    ("ten,so\nA,1\nB,2\n", [["ten", "so"], ["A", "1"], ["B", "2"]]),
    ("ten;so\nA, b;1\n", [["ten", "so"], ["A, b", "1"]]),
    ("ten\tso\nA, b; c\t1\n", [["ten", "so"], ["A, b; c", "1"]]),
    ("ten,so\r\nA,1\r\n", [["ten", "so"], ["A", "1"]]),
    ("\u{FEFF}tên,số\nĐệ,1", [["tên", "số"], ["Đệ", "1"]]),
    ("ten,so\n\"A, \"\"b\"\"\",1\n", [["ten", "so"], ["A, \"b\"", "1"]]),
    ("\"a;b;c\",so\n\"x\ny\",1\n", [["a;b;c", "so"], ["x\ny", "1"]]),
    ("ten,so\n\"\",\n,1\n", [["ten", "so"], ["", "1"]]),
    ("ten\nA\n\n\nB", [["ten"], ["A"], ["B"]]),
    ("ten,so,,\nA,1,,\n,,,\nB,2\n", [["ten", "so"], ["A", "1"], ["B", "2"]]),
    ("ten,so\nA \"b\" c, 1 \n", [["ten", "so"], ["A \"b\" c", " 1 "]]),
    ("ten,so\n\"A\" ,1\n", [["ten", "so"], ["A", "1"]]),
  ]) func readsTables(text: String, rows: [[String]]) {
    let (table, log) = read(text)
    #expect(findings(log) == [])
    #expect(table.map { ([$0.header] + $0.rows).map { $0.map(\.text) } } == rows)
  }

  @Test func keepsTheBytesOfEveryCell() throws {
    let table = try #require(read("\u{FEFF}tên;\"số\"\r\nĐệ;\"1\"\r\n").table)
    #expect(table.delimiter == UInt8(ascii: ";"))
    #expect(table.header.map(\.range) == [3..<7, 8..<14])
    #expect(table.rows.map { $0.map(\.range) } == [[16..<21, 22..<25]])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", ",,\n"]) func readsNothingFromNothing(text: String) {
    let (table, log) = read(text)
    #expect(table == nil)
    #expect(findings(log) == [])
  }

  @Test(arguments: [
    ("a,b\nc,d,e\nf,g\n", "csv.ragged_row 2:1-2:6"),
    ("a,b\nc\nf,g\n", "csv.ragged_row 2:1-2:2"),
    ("a,b\nc,\"d\nf,g\n", "csv.unclosed_quote 2:3-2:5"),
    ("a,b\n\"c\"d,e\n", "csv.text_after_quote 2:4-2:5"),
    ("a,b,a\n", "csv.duplicate_column 1:5-1:6"),
    ("a,,b\n1,2,3\n", "csv.unnamed_column 1:3-1:3"),
    ("a,b\nc,\0\n", "text.control_character 2:3-2:4"),
  ]) func namesWhatIsWrong(text: String, finding: String) {
    #expect(findings(read(text).log) == [finding])
  }

  @Test func leavesOutRaggedRows() {
    #expect(read("a,b\nc,d,e\nf,g\n").table?.rows.map { $0.map(\.text) } == [["f", "g"]])
  }
}
