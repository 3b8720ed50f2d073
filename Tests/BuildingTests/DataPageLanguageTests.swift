import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Pages that are made from the rows of data files, in the further languages of a site.
@Suite struct DataPageLanguageTests {
  private let rule = """
    languages: [en]
    pages:
      - du_lieu: van_ban
        dia_chi: /van-ban/{so_hieu}/
        tieu_de: "Số {so_hieu}"
        mo_ta: "{trich_yeu}"
        muc_luc: {dia_chi: /van-ban/, tieu_de: Văn bản}
        ban_dich:
          en:
            tieu_de: "Document {so_hieu}"
            nhan: {so_hieu: Number}
            cot: {trich_yeu: subject}
            muc_luc: {tieu_de: Documents}

    """
  private let data = "Số hiệu,Trích yếu,Loại,Subject\nA,Đích,Thư,Aim\nB,Nguồn,Thư,\n"

  private func site(
    theme: TestSite.Theme = .builtIn, _ edit: (String) -> String = { $0 }
  ) throws -> TestSite {
    try TestSite(theme: theme)
      .write(defaultConfiguration + edit(rule), to: "content/site.yml")
      .write(data, to: "content/data/van_ban.csv")
  }

  @Test func aRowHasAPageInEachLanguage() throws {
    let site = try site().build().expectFlawless()
    let links = """
      <link rel="alternate" hreflang="vi" href="https://example.vn/van-ban/a/">
      <link rel="alternate" hreflang="x-default" href="https://example.vn/van-ban/a/">
      <link rel="alternate" hreflang="en" href="https://example.vn/en/van-ban/a/">
      """
    try site.expectContains(
      "en/van-ban/a/index.html", "<html lang=\"en\">", "<h1>Document A</h1>", links,
      "<p class=\"lead\">Aim</p>", "<dt>Number</dt><dd lang=\"vi\">A</dd>",
      "<dt lang=\"vi\">Trích yếu</dt><dd>Aim</dd>",
      "<dt lang=\"vi\">Loại</dt><dd lang=\"vi\">Thư</dd>",
      "<li><a href=\"/en/van-ban/\">Documents</a></li>",
      "href=\"/van-ban/a/\" hreflang=\"vi\" lang=\"vi\">Tiếng Việt</a>"
    )
    .expectContains(
      "van-ban/a/index.html", links, "<h1>Số A</h1>", "<dt>Trích yếu</dt><dd>Đích</dd>",
      "href=\"/en/van-ban/a/\" hreflang=\"en\" lang=\"en\">English</a>")
    let own = try #require(site.text(of: "van-ban/a/index.html"))
    // What only translates another column is no fact of its own.
    #expect(!own.contains("Aim") && !own.contains("Subject"))
  }

  @Test func theListOfRowsIsInEachLanguage() throws {
    try site().build().expectContains(
      "en/van-ban/index.html", "<h1>Documents</h1>", "<th scope=\"col\">Number</th>",
      "<th scope=\"col\" lang=\"vi\">Trích yếu</th>",
      "<a href=\"/en/van-ban/a/\" lang=\"vi\">A</a>", "<td>Aim</td>", "<td lang=\"vi\">Nguồn</td>",
      "<p class=\"count-line\">2 entries</p>",
      "hreflang=\"vi\" href=\"https://example.vn/van-ban/\">"
    )
    .expectContains("van-ban/index.html", "2 mục", "href=\"/en/van-ban/\" hreflang=\"en\"")
  }

  /// A cell that is empty in the column of a language leaves the page in the site's own.
  @Test func whatIsNotTranslatedIsMarked() throws {
    let site = try site {
      $0.replacing("        tieu_de: \"Document {so_hieu}\"\n", with: "")
        .replacing("tieu_de: \"Số {so_hieu}\"", with: "tieu_de: \"{trich_yeu}\"")
        .replacing("        muc_luc: {tieu_de: Documents}\n", with: "")
    }.build().expectFlawless()
    try site.expectContains("en/van-ban/a/index.html", "<h1>Aim</h1>")
      .expectContains(
        "en/van-ban/b/index.html", "<h1 lang=\"vi\">Nguồn</h1>", "not been translated",
        "<p class=\"lead\" lang=\"vi\">Nguồn</p>",
        "<link rel=\"canonical\" href=\"https://example.vn/van-ban/b/\">",
        "<a href=\"/en/van-ban/\" lang=\"vi\">Văn bản</a>"
      )
      .expectContains("en/van-ban/index.html", "<h1 lang=\"vi\">Văn bản</h1>")
    let map = try #require(site.text(of: "sitemap.xml"))
    #expect(map.contains("<loc>https://example.vn/en/van-ban/a/</loc>"))
    #expect(!map.contains("<loc>https://example.vn/en/van-ban/b/</loc>"))
    #expect(!map.contains("<loc>https://example.vn/en/van-ban/</loc>"))
  }

  /// Without a word of it in the rule, the pages are there in the site's own language.
  @Test func aRuleNeedsNoTranslation() throws {
    let site = try site { String($0.prefix(upTo: $0.firstRange(of: "    ban_dich")!.lowerBound)) }
      .build().expectFlawless()
    try site.expectContains("en/van-ban/a/index.html", "<h1 lang=\"vi\">Số A</h1>")
      .expectContains("van-ban/a/index.html", "<dt>Subject</dt><dd>Aim</dd>")
  }

  @Test func aTemplateSeesTheLanguageOfEverything() throws {
    try site { $0.replacing("    mo_ta", with: "    mau: dong.html\n    mo_ta") }
      .write(
        "{{ page.title }}|{{ page.lang or \"\" }}|{{ row.trich_yeu }}"
          + "{% for cell in cells %}|{{ cell.text }} {{ cell.lang or \"\" }}{% endfor %}",
        to: "templates/dong.html"
      )
      .build().expectFlawless()
      .expect("en/van-ban/a/index.html", "Document A||Đích|A vi|Aim |Thư vi")
      .expect("van-ban/a/index.html", "Số A||Đích|A |Đích |Thư ")
  }

  @Test func aColumnMaySayTheSameInEveryLanguage() throws {
    try site {
      $0.replacing("{trich_yeu: subject}", with: "{trich_yeu: subject, so_hieu: Số hiệu}")
    }
    .build().expectFlawless()
    .expectContains("en/van-ban/a/index.html", "<dt>Number</dt><dd>A</dd>")
    .expectContains("van-ban/a/index.html", "<dt>Số hiệu</dt><dd>A</dd>")
  }

  @Test func aTextOfALanguageLinksToItsPages() throws {
    try site()
      .write("---\ntitle: A\n---\n[Văn bản](/van-ban/a/).\n", to: "content/pages/trang.md")
      .write("---\ntitle: B\n---\n[Documents](/van-ban/a/).\n", to: "content/pages/trang.en.md")
      .build().expectFlawless()
      .expectContains("en/trang/index.html", "<a href=\"/en/van-ban/a/\">Documents</a>")
      .expectContains("trang/index.html", "<a href=\"/van-ban/a/\">Văn bản</a>")
  }

  @Test func pagesWorkFromAFolder() throws {
    try site().build { $0.baseURL = "." }.expectFlawless()
      .expectContains("en/van-ban/index.html", "href=\"../../en/van-ban/a/index.html\"")
  }

  @Test func toolsTellOfEachRowOnce() throws {
    let site = try site().build()
    let inspection = try site.inspection()
    let rows = inspection.sources.filter { $0.kind == "data" }
    #expect(rows.map(\.title) == ["Số A", "Số B"])
    #expect(inspection.owners["/en/van-ban/a/"] == "content/data/van_ban.csv")
    let options = BuildOptions(source: site.path, now: testMoment, jobs: 2)
    #expect(try configurationListing(options).yaml.contains("title: \"Document {so_hieu}\""))
  }

  // MARK: What is wrong

  /// Findings as `id file:line:column`, after an edit of the rule.
  @Test(
    arguments: [
      ("Document {so_hieu}", "Document {so_hiu}", "pages.column_unknown content/site.yml:13:28"),
      ("{so_hieu: Number}", "{so: Number}", "pages.column_unknown content/site.yml:14:16"),
      ("{trich_yeu: subject}", "{trich: subject}", "pages.column_unknown content/site.yml:15:15"),
      (
        "{trich_yeu: subject}", "{trich_yeu: subjct}",
        "pages.column_unknown content/site.yml:15:26"
      ),
      ("\"Document {so_hieu}\"", "\"Document {\"", "pages.pattern_invalid content/site.yml:13:18"),
      ("      en:\n", "      English:\n", "translation.language_invalid content/site.yml:12:7"),
      ("      en:\n", "      fr:\n", "translation.language_unknown content/site.yml:12:7"),
      ("nhan: {so_hieu: Number}", "nhan: Number", "content.wrong_type content/site.yml:14:15"),
      ("tieu_de: Documents", "tieude: Documents", "content.unknown_key content/site.yml:16:19"),
      ("        cot: {tr", "        cots: {tr", "content.unknown_key content/site.yml:15:9"),
    ])
  func aFaultyTranslationIsReported(old: String, new: String, finding: String) throws {
    let site = try site { $0.replacing(old, with: new) }.build()
    #expect(site.findings == [finding])
  }

  @Test func whatWasMeantIsSuggested() throws {
    let column = try site { $0.replacing("yeu: subject", with: "yeu: subjct") }.build()
    #expect(column.diagnostics.first?.suggestions.map(\.text) == ["subject"])
    let key = try site { $0.replacing("nhan: {so_hieu", with: "nhang: {so_hieu") }.build()
    #expect(key.diagnostics.first?.suggestions.map(\.text).first == "nhan")
  }

  /// Two pages at one address are one mistake, in however many languages.
  @Test func aTakenAddressIsReportedOnce() throws {
    let site = try site { $0.replacing("dia_chi: /van-ban/,", with: "dia_chi: /don-vi/,") }.build()
    #expect(site.findings == ["site.address_taken content/site.yml:10:24"])
  }

  // MARK: What is built again

  @Test func anEditOfACellIsThePagesThatShowIt() throws {
    let site = try site().build()
    let before = try site.output()
    try site.edit("content/data/van_ban.csv") { $0.replacing("Aim", with: "Goal") }.build()
    let after = try site.output()
    let changed = after.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(changed == ["en/van-ban/a/index.html", "en/van-ban/index.html"])
    try site.edit("content/site.yml") { $0.replacing("\"Document ", with: "\"Paper ") }.build()
      .expectContains("en/van-ban/b/index.html", "<h1>Paper B</h1>")
    let edited = try site.output()
    try site.build { $0.ignoresCache = true }
    #expect(try site.output() == edited)
  }
}
