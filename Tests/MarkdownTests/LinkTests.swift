import Diagnostics
import Markdown
import Testing

@Suite struct LinkTests {
  /// In each text the stretch between `«` and `»` is where a link's destination is found.
  @Test(
    arguments: [
      "[a](«b»)", "[a]( «b» \"t\")", "[a](<«b c»>)", "![a](«b.png»)", "<«https://a.vn»>",
      "xem «https://a.vn/x» nhé", "xem «www.a.vn» nhé", "xem «http://www.a.vn» nhé",
      "viết cho «a@b.vn» nhé", "<«a@b.vn»>",
      "[a][r]\n\n[r]: «/đích» 'T'", "[a]\n\n[a]:\n  «/x»", "[a](«b(c)d»)", "[a](«b\\)c»)",
      "[a](«/x?a=1&amp;b=2»)", "| a |\n|---|\n| [a](«b») |", "> dẫn\n> tiếp [a](«b»)",
      "- x\n  - [*a*](«b»)", "## [a](«b»)", "x[^1]\n\n[^1]: [a](«b»)", "`](b)`\n\n[a](«b»)",
      "đ [a](«b»)", "[a\nb](\n«c»)",
    ])
  func aDestinationIsFoundWhereItWasTyped(marked: String) {
    let plain = marked.filter { !"«»".contains($0) }
    let before = marked.prefix { $0 != "«" }.utf8.count
    let inside = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }.utf8.count
    let body = Rendering(plain).body
    let ranges = body.links.map(\.destination.range) + body.images.map(\.destination.range)
    #expect(ranges == [before..<(before + inside)])
  }

  @Test func equalDestinationsAreToldApart() {
    let body = Rendering("[a](x) [b](x)\n\n[c](x) và [d](x) và [e](y)").body
    #expect(body.links.map(\.destination.range.lowerBound) == [4, 11, 19, 30, 41])
  }

  @Test func anUnreadableDestinationIsPlacedAtItsBlock() {
    #expect(Rendering("x\n\n[a](b&copy;)").body.links.map(\.destination.range) == [3..<15])
  }

  @Test func placesCountFromTheStartOfTheFile() {
    let front = "---\ntitle: x\n---\n"
    let source = SourceText(file: "a.md", bytes: Array((front + "[x](javascript:1)").utf8))
    var log = DiagnosticLog()
    let body = renderMarkdown(
      source, body: front.utf8.count..<source.bytes.count, host: plainHost, log: &log)
    #expect(log.diagnostics.first?.place?.line == 4)
    #expect(log.diagnostics.first?.place?.column == 5)
    #expect(body.links.map(\.destination.range.lowerBound) == [front.utf8.count + 4])
  }

  @Test func theSiteResolvesDestinations() {
    let host = MarkdownHost(
      slug: asciiSlug,
      resolve: { destination in
        switch (destination.written, destination.role) {
        case ("du.md#ket-qua", .link): .address("/guong/du/#ket-qua")
        case ("a.png", .image): .address("/anh/a b.png")
        case ("ke.pdf", .media): .address("/tep/ke.pdf")
        default:
          .broken(
            .unknownAlert, arguments: ["name": destination.written],
            suggestions: [Suggestion("du.md")])
        }
      })
    let page = Rendering(
      "[Dụ](du.md#ket-qua)\n\n![Cờ đỏ](a.png)\n\n[Kế](ke.pdf)\n\n[sai](dụ.md)", host: host)
    #expect(page.html.contains("<p><a href=\"/guong/du/#ket-qua\">Dụ</a></p>"))
    #expect(page.html.contains("<img src=\"/anh/a%20b.png\""))
    #expect(page.html.contains("<a href=\"/tep/ke.pdf\">Kế</a>"))
    #expect(page.html.contains("<a href=\"d%E1%BB%A5.md\">sai</a>"))
    #expect(page.places == ["markdown.unknown_alert 7:7-7:12"])
    #expect(page.findings.first?.suggestions.map(\.text) == ["du.md"])
    #expect(page.body.links.map(\.address) == ["/guong/du/#ket-qua", "/tep/ke.pdf", "dụ.md"])
    #expect(page.body.links.map(\.text) == ["Dụ", "Kế", "sai"])
    #expect(page.body.links.first?.destination.fragment == "ket-qua")
  }

  @Test(
    arguments: [
      ("a [*b*](x) c", "<p>a <em>b</em> c</p>\n"), ("a ![b](x) c", "<p>a b c</p>\n"),
      ("![b](x)", ""), ("[b](x.pdf)", "<p>b</p>\n"),
    ])
  func whereOnlyTheTextMayBeShownNothingLeadsThere(markdown: String, html: String) {
    let host = MarkdownHost(
      slug: asciiSlug,
      resolve: { .textOnly(.unknownAlert, arguments: ["name": $0.written]) })
    let page = Rendering(markdown, host: host)
    #expect(page.html == html)
    #expect(page.findings.map(\.kind) == [.unknownAlert])
    #expect(page.body.links.isEmpty && page.body.images.isEmpty)
  }

  @Test(
    arguments: [
      "[x](javascript:alert(1))", "[x](JaVaScRiPt:1)", "[x](&#106;avascript:1)",
      "[x](java&#9;script:1)", "[x](java&#10;script:1)", "[x](&#1;javascript:1)",
      "[x](<  javascript:1>)", "[x](vbscript:1)", "[x](file:///C:/a)", "[x](data:text/html,1)",
      "![đỏ](data:image/svg+xml,1)", "<javascript:alert(1)>", "[x]\n\n[x]: javascript:1",
      "[x](javascript&colon;1)", "[a](javascript:x.pdf)", "![a b](javascript:1)",
    ])
  func anAddressThatRunsCodeNeverComesOut(markdown: String) {
    for options in [MarkdownOptions(), .plain, MarkdownOptions(allowsRawHTML: true)] {
      let page = Rendering(markdown, options: options)
      #expect(page.html.contains("href=\"\"") || page.html.contains("src=\"\""))
      #expect(page.findings.map(\.kind.id) == ["markdown.dangerous_address"])
    }
  }

  @Test func norIfTheSiteGivesIt() {
    let host = MarkdownHost(slug: asciiSlug, resolve: { _ in .address("javascript:1") })
    #expect(Rendering("[x](y)", host: host).html == "<p><a href=\"\">x</a></p>\n")
  }

  @Test(arguments: ["data:image/png;base64,AA", "DATA:image/GIF,x", "https://a.vn", "javascript"])
  func otherAddressesDo(address: String) {
    let page = Rendering("[x](\(address))")
    #expect(page.html == "<p><a href=\"\(address)\">x</a></p>\n")
    #expect(page.findings.isEmpty)
  }
}
