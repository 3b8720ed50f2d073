import Diagnostics
import Testing

/// What people read of many findings of one kind.
@Suite struct HumanLimitTests {
  private static func findings(_ kind: DiagnosticKind, _ count: Int) -> [Diagnostic] {
    (1...count).map { Diagnostic(kind, at: nil, ["file": "content/\($0).md", "reason": "x"]) }
  }

  private static func render(
    _ findings: [Diagnostic], _ language: MessageLanguage = .vi
  ) -> [Substring] {
    DiagnosticFormat.human.render(findings, language: language).split(separator: "\n")
  }

  @Test func twentyOfAKindAreShownAndTheRestCounted() {
    let many = Self.findings(.fileSpecial, 7000) + Self.findings(.fileLinkFolder, 21)
    let lines = Self.render(many + Self.findings(.fileNameEncoding, 20))
    #expect(lines.count { $0.hasPrefix("cảnh báo[files.special]") } == 20)
    #expect(lines.count { $0.hasPrefix("cảnh báo[files.link_folder]") } == 20)
    #expect(lines.count { $0.hasPrefix("cảnh báo[files.name_encoding]") } == 20)
    #expect(
      lines.suffix(3) == [
        "… và 6980 cảnh báo[files.special] nữa; `exemplar build --format gnu` liệt kê tất cả",
        "… và 1 cảnh báo[files.link_folder] nữa; `exemplar build --format gnu` liệt kê tất cả",
        "7041 cảnh báo",
      ])
    #expect(lines.contains { $0.contains("content/20.md") })
    #expect(!lines.contains { $0.contains("content/21.md") && $0.contains("files.special") })
  }

  @Test func errorsAreAllShown() {
    let lines = Self.render(Self.findings(.fileUnreadable, 50))
    #expect(lines.count { $0.hasPrefix("lỗi[files.unreadable]") } == 50)
    #expect(lines.last == "50 lỗi")
    #expect(!lines.contains { $0.hasPrefix("…") })
  }

  /// The same kind may be an error in one text and a warning in one that stays away.
  @Test func severitiesOfAKindAreCountedApart() {
    let mild = Self.findings(.fileUnreadable, 30).map { finding in
      var finding = finding
      finding.severity = .warning
      return finding
    }
    let lines = Self.render(mild + Self.findings(.fileUnreadable, 30), .en)
    #expect(lines.count { $0.hasPrefix("error[files.unreadable]") } == 30)
    #expect(lines.count { $0.hasPrefix("warning[files.unreadable]") } == 20)
    #expect(
      lines.suffix(2) == [
        "… and 10 more warning[files.unreadable]; `exemplar build --format gnu` lists them all",
        "30 errors, 30 warnings",
      ])
  }

  @Test(arguments: DiagnosticFormat.allCases.filter { $0 != .human })
  func programsGetEverything(format: DiagnosticFormat) {
    let text = format.render(Self.findings(.fileSpecial, 100), language: .vi)
    for number in 1...100 { #expect(text.contains("content/\(number).md")) }
  }
}
