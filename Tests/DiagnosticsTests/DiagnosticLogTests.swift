import Diagnostics
import Testing

@Suite struct DiagnosticLogTests {
  private func place(_ file: String, _ line: Int, _ column: Int) -> Place {
    Place(file: file, line: line, column: column, endLine: line, endColumn: column, excerpt: "")
  }

  @Test func sortsByFileAndPlaceWithTheSiteFirst() {
    var log = DiagnosticLog()
    log.report(.fileSpecial, at: place("b.md", 1, 1))
    log.report(.fileSpecial, at: place("a.md", 10, 1))
    log.report(.fileSpecial, at: place("a.md", 9, 5))
    log.report(.fileSpecial, at: place("a.md", 9, 2))
    log.report(.fileUnwritable, at: nil)
    let order = log.sorted().map { "\($0.place?.file ?? "-") \($0.place?.line ?? 0)" }
    #expect(order == ["- 0", "a.md 9", "a.md 9", "a.md 10", "b.md 1"])
    #expect(log.sorted()[1].place?.column == 2)
  }

  @Test func keepsTheOrderOfFindingsAtOnePlace() {
    var log = DiagnosticLog()
    for name in ["z", "y", "x"] {
      log.report(.fileSpecial, at: place("a.md", 1, 1), ["file": name])
    }
    #expect(log.sorted().map { $0.arguments["file"] } == ["z", "y", "x"])
  }

  @Test func showsEqualFindingsOnce() {
    var log = DiagnosticLog()
    log.report(.fileSpecial, at: place("a.md", 1, 1), ["file": "a"])
    log.report(.fileSpecial, at: place("a.md", 1, 1), ["file": "a"])
    log.report(.fileSpecial, at: place("a.md", 1, 1), ["file": "b"])
    #expect(log.diagnostics.count == 3)
    #expect(log.sorted().count == 2)
  }

  @Test func mergesInOrderAndCounts() {
    var first = DiagnosticLog()
    #expect(first.isEmpty)
    first.report(.fileSpecial, at: nil)
    #expect(!first.hasErrors)
    var second = DiagnosticLog()
    second.report(.fileUnwritable, at: nil)
    first.merge(second)
    #expect(first.diagnostics.map(\.kind) == [.fileSpecial, .fileUnwritable])
    #expect(first.hasErrors)
    #expect(Severity.allCases.map { first.count(of: $0) } == [0, 1, 1])
  }

  @Test func placesAFindingOnceItsTextIsRead() {
    var finding = UnplacedDiagnostic(
      .fileSpecial, in: "a.md", at: 2..<3, ["file": "x"], suggestions: [Suggestion("y")])
    finding.severity = .error
    let placed = finding.placed(in: SourceText(file: "a.md", bytes: Array("a\nb".utf8)))
    #expect(placed.place?.line == 2)
    #expect(placed.severity == .error)
    #expect(placed.arguments == ["file": "x"])
    #expect(placed.suggestions == [Suggestion("y")])
    #expect(finding.placed(in: nil).place == nil)
  }

  @Test func errorsWeighMoreThanWarningsThanNotes() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
  }
}
