import Diagnostics
import Markdown
import Testing

/// In each text the stretch between `«` and `»` is where the finding is.
@Suite struct FindingTests {
  @Test(
    arguments: [
      ("Chữ «<b>»đậm</b>.", "markdown.raw_html"),
      ("a\n\n«<div class=\"x\">\nb\n</div>»\n\nc", "markdown.raw_html"),
      ("a «<br>»b", "markdown.raw_html"),
      ("| a |\n|---|\n| x«<br>»y |", "markdown.raw_html"),
      ("[x](«javascript:1»)", "markdown.dangerous_address"),
      ("![](«a.png»)", "markdown.image_alt"),
      ("a ![ ](«a.png») b", "markdown.image_alt"),
      ("![IMG_1234](«a.png»)", "markdown.image_alt_name"),
      ("![Cờ đỏ](«a.png» \"Cờ đỏ (Ảnh: An)\")", "markdown.image_alt_name"),
      ("«# A»\n\n## B", "markdown.heading_level"),
      ("## A\n\n«#### B»", "markdown.heading_skipped"),
      ("> «[!LƯU]»\n> x", "markdown.unknown_alert"),
      ("x«[^a]» và", "markdown.footnote_missing"),
      ("- «[^A]» x[^b]\n\n[^b]: y", "markdown.footnote_missing"),
      ("x\n\n«[^a]»: y", "markdown.footnote_unused"),
      ("> «[^a]»: y\n\nx[^b]\n\n[^b]: z", "markdown.footnote_unused"),
    ])
  func aFindingIsWhereItsCauseIs(marked: String, id: String) {
    let plain = marked.filter { !"«»".contains($0) }
    let place = Rendering(plain).findings
    let before = marked.prefix { $0 != "«" }.utf8.count
    let inside = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }.utf8.count
    let expected = SourceText(file: "bai.md", bytes: Array(plain.utf8))
      .place(of: before..<(before + inside))
    #expect(place.map(\.kind.id) == [id])
    #expect(place.map(\.place) == [expected])
  }

  @Test(
    arguments: [
      "z6911713281362_f86b1.jpg", "z6911713281362_f86b", "IMG_1234", "img-20240501", "DSC 0042",
      "AnhMinhHoa", "ảnh minh họa", "Ảnh 1", "hình ảnh", "Screenshot 2024-05-01", "to-may.JPG",
      "cờ đỏ.png", "to-may", "8f14e45f-ceea-467f", "viber_image_2024",
    ])
  func aFileNameIsNoDescription(alternative: String) {
    #expect(
      Rendering("![\(alternative)](anh/to-may.jpg)").findings.map(\.kind.id) == [
        "markdown.image_alt_name"
      ])
  }

  @Test(arguments: ["Cờ đỏ", "Anh Hùng nhận hoa", "Zalo", "Ảnh Bác Hồ trên tường", "2 thợ dệt"])
  func aDescriptionIs(alternative: String) {
    #expect(Rendering("![\(alternative)](to-may.jpg)").findings.isEmpty)
  }

  @Test(arguments: [
    "<!-- ghi chú -->", "a <!-- ghi chú --> b", "`<b>`", "    <b>", "&lt;b>", "a < b",
  ])
  func whatIsNoHTMLOfTheAuthorsIsNotReported(markdown: String) {
    let page = Rendering(markdown)
    #expect(page.findings.isEmpty)
    #expect(!page.html.contains("ghi chú"))
  }

  @Test func htmlIsLeftOutAndMarkdownSuggested() {
    let page = Rendering("Chữ <b>đậm</b>.\n\n<iframe src=\"x\"></iframe>")
    #expect(page.html == "<p>Chữ đậm.</p>\n")
    #expect(page.findings.map(\.arguments) == [["tag": "<b>"], ["tag": "<iframe>"]])
    #expect(page.findings.flatMap(\.suggestions).map(\.text) == ["**…**", "https://…"])
  }

  @Test func htmlIsPassedOnWhereTheSiteAllowsIt() {
    let page = Rendering(
      "a <b>b</b>\n\n<div>\nx\n</div>", options: MarkdownOptions(allowsRawHTML: true))
    #expect(page.html == "<p>a <b>b</b></p>\n<div>\nx\n</div>\n")
    #expect(page.findings.isEmpty)
  }

  @Test(arguments: ["x\\[^a]", "`[^a]`", "x[^a b]", "x[^a]\n\n[^A]: y", "[^] x"])
  func otherBracketsAreNoFootnotes(markdown: String) {
    #expect(Rendering(markdown).findings.isEmpty)
  }

  @Test func oneKindIsReportedAHundredTimesAtMost() {
    #expect(Rendering(String(repeating: "<b>x</b>\n", count: 500)).findings.count == 100)
  }
}
