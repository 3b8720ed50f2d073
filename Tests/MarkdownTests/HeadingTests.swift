import Diagnostics
import Markdown
import Testing

@Suite struct HeadingTests {
  @Test func headingsHaveIDsOfTheirOwn() {
    let page = Rendering("## Kết quả\n## Kết quả\n### Kết quả 2\n## Kết quả\n## …\n## …")
    #expect(
      page.body.contents.map(\.id) == [
        "ket-qua", "ket-qua-2", "ket-qua-2-2", "ket-qua-3", "muc", "muc-2",
      ])
    #expect(page.html.hasPrefix("<h2 id=\"ket-qua\">Kết quả</h2>\n<h2 id=\"ket-qua-2\">"))
  }

  @Test func idsNeverClashWithFootnotes() {
    let page = Rendering("## fn 1\n## fnref-1\n\nx[^a]\n\n[^a]: y")
    #expect(page.body.contents.map(\.id) == ["muc-fn-1", "muc-fnref-1"])
  }

  @Test func contentsKeepInlineMarkupButNoLinks() {
    let page = Rendering("## *Cách* làm & `mã`\n## Xem [đây](/x) nhé[^1]\n\n[^1]: y")
    #expect(page.body.contents.map(\.text) == ["Cách làm & mã", "Xem đây nhé"])
    #expect(
      page.body.contents.map { String(decoding: $0.html, as: UTF8.self) } == [
        "<em>Cách</em> làm &amp; <code>mã</code>", "Xem đây nhé",
      ])
    #expect(page.body.contents.map(\.level) == [2, 2])
  }

  @Test func headingsInQuotesAndListsAreNotInTheContents() {
    let page = Rendering("## A\n> # B\n\n- ### C")
    #expect(page.body.contents.map(\.id) == ["a"])
    #expect(page.html.contains("<h2 id=\"b\">B</h2>"))
    #expect(page.findings.isEmpty)
  }

  @Test func headingsOfTheTitlesLevelGoDownTogether() {
    let page = Rendering("# A\n## B\n# C\n###### D")
    #expect(page.body.contents.map(\.level) == [2, 3, 2, 6])
    #expect(page.places == ["markdown.heading_level 1:1-1:4", "markdown.heading_skipped 4:1-4:9"])
    #expect(page.findings.first?.arguments == ["marks": "#", "top": "##"])
  }

  @Test func aSkippedLevelIsReportedOnce() {
    let page = Rendering("## A\n\n#### B\n\n#### C\n")
    #expect(page.places == ["markdown.heading_skipped 3:1-3:7"])
    #expect(page.findings.first?.arguments == ["marks": "####", "expected": "###"])
  }

  @Test func aBodyBeginsBelowThePagesTitle() {
    #expect(Rendering("### A").places == ["markdown.heading_skipped 1:1-1:6"])
    #expect(Rendering("# A", options: MarkdownOptions(topHeadingLevel: 1)).findings.isEmpty)
    #expect(Rendering("# A\n### B", options: .plain).findings.isEmpty)
  }
}
