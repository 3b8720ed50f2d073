import Diagnostics
import Markdown
import Testing

@Suite struct RobustnessTests {
  @Test(arguments: [11, 12, 13, 14] as [UInt64]) func anyBytesAreRendered(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let bytes = mutated(using: &generator)
      let page = Rendering(bytes: bytes, options: MarkdownOptions(topHeadingLevel: 3))
      #expect(
        page.body.links.allSatisfy { (0...bytes.count).contains($0.destination.range.upperBound) })
      #expect(Set(page.body.contents.map(\.id)).count == page.body.contents.count)
      #expect(!page.html.lowercased().contains("href=\"javascript:"))
    }
  }

  @Test(arguments: [21, 22] as [UInt64]) func noiseIsRendered(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let marks = Array("[]()!*_`~<>|-#:\\\n &^\"'.@w1".utf8)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? marks.randomElement(using: &generator, or: 0)
          : UInt8.random(in: 0...255, using: &generator)
      }
      _ = Rendering(bytes: bytes)
    }
  }

  @Test(
    arguments: [
      String(repeating: "> ", count: 10_000) + "a", String(repeating: "- ", count: 10_000) + "a",
      String(repeating: "*a ", count: 10_000), String(repeating: "![", count: 10_000),
      String(repeating: "[a](", count: 10_000), String(repeating: "](", count: 10_000),
      String(repeating: "[^a]", count: 10_000), String(repeating: "<b>", count: 10_000),
      String(repeating: "[a](b)", count: 10_000), String(repeating: "![a](b)", count: 10_000),
      "# " + String(repeating: "**a", count: 5_000) + String(repeating: "**", count: 5_000),
      String(repeating: "![", count: 3_000) + "a" + String(repeating: "](b)", count: 3_000),
      String(repeating: "> [!NOTE]\n", count: 5_000),
      String(repeating: "x <a\(String(repeating: " a", count: 40))> ", count: 500),
      String(repeating: "# A\n", count: 10_000),
      String(repeating: "a\n> b\n> — c\n\n", count: 5_000),
    ])
  func manyAndDeepMarksAreNoTrouble(markdown: String) {
    _ = Rendering(markdown)
  }

  @Test func deepAlertsAreWrittenInsideEachOther() {
    let depth = 60
    let lines = (1...depth).map { String(repeating: "> ", count: $0) + "[!NOTE]\n" }.joined()
    let html = Rendering(lines).html
    #expect(html.matches(of: /<aside/).count == depth)
    #expect(html.matches(of: /<\/aside>/).count == depth)
  }

  @Test(arguments: [0..<0, 3..<3, 2..<900, -5 ..< -1, 900..<1000])
  func aBodyOutsideTheFileIsCut(body: Range<Int>) {
    var log = DiagnosticLog()
    let source = SourceText(file: "a.md", bytes: Array("# á\n[x](javascript:)".utf8))
    _ = renderMarkdown(source, body: body, host: plainHost, log: &log)
  }

  @Test func linesEndInEveryWay() {
    for ending in ["\n", "\r\n", "\r"] {
      let page = Rendering(["a", "", "> [!SAI]", "b <i>"].joined(separator: ending))
      #expect(page.findings.map(\.kind.id) == ["markdown.unknown_alert", "markdown.raw_html"])
    }
  }

  @Test func aMegabyteOfMailAddressesTakesNoGigabyte() {
    let mail = String(repeating: "a@b.vn ", count: 150_000)
    #expect(!Rendering(mail).html.contains("<a href"))
    #expect(
      Rendering(String(repeating: mail.prefix(70) + "\n\n", count: 90)).body.links.count == 900)
  }

  @Test func aTextWithManyDestinationsIsRead() {
    let body = Rendering(String(repeating: "[a](x) [b](y)\n", count: 20_000)).body
    #expect(body.links.count == 40_000)
    #expect(body.links.last?.destination.range == 279_997..<279_998)
  }
}

@Suite struct ThreadTests {
  /// cmark keeps a table of special characters that all threads share.
  @Test func manyThreadsRenderTheSame() async {
    let texts = corpus + ["www.a.vn", "https://b.vn", "~~a~~", "~~a~~ www.b.vn"]
    let expected = texts.map { Rendering($0).html }
    let order = (0..<8_000).map { $0 % 16 == 0 ? $0 / 16 % texts.count : texts.count - 1 - $0 % 4 }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask { order.allSatisfy { Rendering(texts[$0]).html == expected[$0] } }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
