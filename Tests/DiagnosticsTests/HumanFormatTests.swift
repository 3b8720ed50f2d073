import Diagnostics
import Testing

@Suite struct HumanFormatTests {
  private static let unknownUnit = Diagnostic(
    .referenceUnknown,
    at: source(
      """
      ---
      a: 1
      b: 2
      c: 3
      d: 4
      don_vi: CĐCS Công ty Minh Hoạ
      ---
      """
    ).place(of: 32..<60),
    [
      "what": "đơn vị", "what_en": "unit", "name": "CĐCS Công ty Minh Hoạ",
      "register": "danh mục đơn vị", "register_en": "the register of units",
    ],
    suggestions: [Suggestion("CĐCS Công ty Minh Họa", note: "cdcs-minh-hoa")])

  @Test func showsTheLineAndWhatToType() {
    #expect(
      DiagnosticFormat.human.render([Self.unknownUnit], language: .vi) == """
        lỗi[reference.unknown]: không có đơn vị nào tên `CĐCS Công ty Minh Hoạ`
         --> content/profiles/2026/vi-du.md:6:9
          |
        6 | don_vi: CĐCS Công ty Minh Hoạ
          |         ^^^^^^^^^^^^^^^^^^^^^ không có trong danh mục đơn vị
          = gợi ý: có đơn vị gần giống: `CĐCS Công ty Minh Họa` (cdcs-minh-hoa)
          = gợi ý: sửa tên theo danh mục đơn vị, hoặc thêm mục mới vào đó

        1 lỗi

        """)
  }

  @Test func speaksEnglish() {
    #expect(
      DiagnosticFormat.human.render([Self.unknownUnit], language: .en) == """
        error[reference.unknown]: there is no unit called `CĐCS Công ty Minh Hoạ`
         --> content/profiles/2026/vi-du.md:6:9
          |
        6 | don_vi: CĐCS Công ty Minh Hoạ
          |         ^^^^^^^^^^^^^^^^^^^^^ not in the register of units
          = help: did you mean `CĐCS Công ty Minh Họa` (cdcs-minh-hoa)?
          = help: use a name from the register of units, or add it there

        1 error

        """)
  }

  @Test func findingsWithoutALineHaveNoExcerpt() {
    let findings = [
      Diagnostic(.fileUnwritable, at: nil, ["file": "site/a.html", "reason": "đĩa đầy"]),
      Diagnostic(
        .fileSpecial, at: SourceText(file: "content/ống", bytes: []).start,
        ["file": "content/ống"]),
      Diagnostic(
        .siteFileMissing, at: SourceText(file: "content/a.md", bytes: []).start,
        ["file": "b.jpg", "path": "content/b.jpg"]),
    ]
    #expect(
      DiagnosticFormat.human.render(findings, language: .vi) == """
        lỗi[files.unwritable]: không ghi được `site/a.html`: đĩa đầy
          = gợi ý: kiểm tra dung lượng trống và quyền ghi; các tệp chưa ghi vẫn giữ nguyên bản cũ

        cảnh báo[files.special]: `content/ống` không phải tệp thường nên không được đọc
         --> content/ống:1:1

        lỗi[site.file_missing]: không có tệp `b.jpg`
         --> content/a.md:1:1
          = tìm ở `content/b.jpg`
          = gợi ý: chép tệp vào cùng thư mục với bài, hoặc vào `content/static/` nếu địa chỉ bắt \
        đầu bằng `/`

        2 lỗi, 1 cảnh báo

        """)
  }

  @Test func widensTheMarginForLongLineNumbers() {
    let text = String(repeating: "\n", count: 122) + "x: y"
    let finding = Diagnostic(.fileSpecial, at: source(text).place(of: 125..<126), ["file": "y"])
    #expect(
      DiagnosticFormat.human.render([finding], language: .en) == """
        warning[files.special]: `y` is no ordinary file and is not read
           --> content/profiles/2026/vi-du.md:123:4
            |
        123 | x: y
            |    ^

        1 warning

        """)
  }

  /// The excerpt, the carets under it, and the range in bytes that they stand for.
  @Test(arguments: [
    ("a: bc", 3..<5, "a: bc", "   ^^"),
    ("a: bc", 5..<5, "a: bc", "     ^"),
    ("a: bc", 0..<0, "a: bc", "^"),
    ("\ta:\tb", 4..<5, "    a:    b", "          ^"),
    ("\ta", 0..<1, "    a", "^^^^"),
    ("Đo\u{302}\u{303}: x", 9..<10, "Đo\u{302}\u{303}: x", "    ^"),
    ("Đo\u{302}\u{303}: x", 2..<7, "Đo\u{302}\u{303}: x", " ^"),
    ("漢字: x", 8..<9, "漢字: x", "      ^"),
    ("漢字: x", 3..<6, "漢字: x", "  ^^"),
    ("🇻🇳 x", 9..<10, "🇻🇳 x", "   ^"),
    ("👩‍🌾x", 0..<11, "👩‍🌾x", "^^"),
    ("☀️x", 6..<7, "☀️x", "  ^"),
    ("a\u{200B}b", 1..<4, "a�b", " ^"),
    ("\u{1B}[31mb", 5..<6, "�[31mb", "     ^"),
    ("a\u{202E}b", 4..<5, "a�b", "  ^"),
    ("\u{301}x", 2..<3, "◌\u{301}x", " ^"),
    ("ab\r\ncd", 1..<8, "ab", " ^"),
    ("ab\ncd", 1..<5, "ab", " ^"),
  ])
  func marksWhatIsMeant(line: String, range: Range<Int>, shown: String, carets: String) {
    let finding = Diagnostic(.fileSpecial, at: source(line).place(of: range), ["file": "x"])
    let lines = DiagnosticFormat.human.render([finding], language: .vi).split(separator: "\n")
    #expect(lines[3].unicodeScalars.elementsEqual("1 | \(shown)".unicodeScalars))
    #expect(lines[4] == "  | " + carets)
  }

  @Test(arguments: [
    (0..<4, "^^^^"), (300..<304, "^^^^"), (996..<1000, "^^^^"), (0..<1000, "^"), (999..<1000, "^"),
  ])
  func cropsLongLinesAroundThePlace(range: Range<Int>, carets: String) {
    let text = String((0..<1000).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
    let finding = Diagnostic(.fileSpecial, at: source(text).place(of: range), ["file": "x"])
    let lines = DiagnosticFormat.human.render([finding], language: .vi).split(separator: "\n")
    let shown = lines[3].dropFirst(4)
    let marks = lines[4].dropFirst(4)
    #expect(shown.count <= 102)
    #expect(shown.hasPrefix("…") == (range.lowerBound > 33))
    #expect(shown.hasSuffix("…") == (range.lowerBound < 900))
    #expect(marks.contains(carets))
    let before = marks.prefix { $0 == " " }.count
    let under = Array(shown).dropFirst(before).prefix(marks.count - before).filter { $0 != "…" }
    let meant = Array(text)[range].prefix(under.count)
    #expect(Array(meant) == Array(under))
  }

  @Test func colourIsOnlyGivenWhenAskedFor() {
    let plain = DiagnosticFormat.human.render([Self.unknownUnit], language: .vi)
    let coloured = DiagnosticFormat.human.render([Self.unknownUnit], language: .vi, colour: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.hasPrefix("\u{1B}[1;31mlỗi[reference.unknown]\u{1B}[0m\u{1B}[1m: không"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func textsOfTheAuthorCannotCommandTheTerminal() {
    let finding = Diagnostic(
      .fileSpecial, at: nil, ["file": "a\u{1B}]0;x\u{7}\nlỗi: giả\r\u{202E}"])
    #expect(
      DiagnosticFormat.human.render([finding], language: .en)
        == "warning[files.special]: `a�]0;x� lỗi: giả �` is no ordinary file and is not read\n\n"
        + "1 warning\n")
  }

  @Test(arguments: [
    ([Suggestion("tên")], "ý bạn là `tên`?", "did you mean `tên`?"),
    (
      [Suggestion("tên", note: "ghi chú")], "có khóa gần giống: `tên` (ghi chú)",
      "did you mean `tên` (ghi chú)?"
    ),
    (
      [Suggestion("tên"), Suggestion("tin", note: "x")], "có khóa gần giống: `tên`, `tin` (x)",
      "did you mean one of `tên`, `tin` (x)?"
    ),
  ])
  func offersTheNearestNames(suggestions: [Suggestion], vi: String, en: String) {
    let finding = Diagnostic(
      .fileSpecial, at: nil, ["what": "khóa", "file": "x"], suggestions: suggestions)
    #expect(finding.help(in: .vi) == [vi])
    #expect(finding.help(in: .en) == [en])
  }

  @Test func withoutAWordForItTheSuggestionStillReads() {
    let finding = Diagnostic(
      .fileSpecial, at: nil, ["file": "x"], suggestions: [Suggestion("a"), Suggestion("b")])
    #expect(finding.help(in: .vi) == ["có gần giống: `a`, `b`"])
  }

  @Test func endlessValuesAreCut() {
    let finding = Diagnostic(
      .fileSpecial, at: nil, ["file": String(repeating: "ă", count: 10_000)])
    #expect(finding.message(in: .en).count < 300)
    #expect(finding.message(in: .en).contains("ă…`"))
  }

  @Test func endsWithTheFiguresOfTheBuild() {
    let summary = BuildSummary(
      pages: 312, written: 12, unchanged: 300, removed: 0, seconds: 0.416,
      excluded: [
        .init(file: "content/profiles/a.md", code: "draft", reason: "bản nháp"),
        .init(
          file: "content/profiles/b.md", code: "future", reason: "chưa đến ngày",
          until: "2026-10-01"
        ),
        .init(file: "content/profiles/c.md", code: "draft", reason: "bản nháp"),
      ])
    #expect(
      DiagnosticFormat.human.render([], summary: summary, language: .vi)
        == "312 trang trong 0,42 giây: ghi 12 tệp, giữ nguyên 300, xóa 0; "
        + "bỏ lại 3 (2 bản nháp, 1 chưa đến ngày)\n")
    #expect(
      summary.line(in: .en)
        == "312 pages in 0.42 s: 12 files written, 300 unchanged, 0 removed; "
        + "3 left out (2 bản nháp, 1 chưa đến ngày)")
  }

  @Test(arguments: [
    (0, "0.00"), (0.005, "0.01"), (1, "1.00"), (61.999, "62.00"), (.nan, "0.00"),
    (.infinity, "0.00"), (1e300, "0.00"),
  ])
  func roundsSeconds(seconds: Double, shown: String) {
    let summary = BuildSummary(pages: 1, written: 1, seconds: seconds)
    #expect(
      DiagnosticFormat.human.render([], summary: summary, language: .en)
        == "1 page in \(shown) s: 1 file written, 0 unchanged, 0 removed; 0 left out\n")
  }

  @Test func nothingToSayIsNothing() {
    #expect(DiagnosticFormat.human.render([], language: .vi) == "")
  }

  @Test func countsNotesToo() {
    var note = Diagnostic(.fileSpecial, at: nil, ["file": "x"])
    note.severity = .note
    let text = DiagnosticFormat.human.render([note, note, Self.unknownUnit], language: .vi)
    #expect(text.hasSuffix("\n1 lỗi, 2 ghi chú\n"))
  }
}

func source(_ text: String) -> SourceText {
  SourceText(file: "content/profiles/2026/vi-du.md", bytes: Array(text.utf8))
}
