import Building
import Diagnostics
import Foundation
import SiteGraph
import TestSupport
import Testing

/// A site in several languages: its editions, and what is shown where no translation is.
@Suite struct LanguageTests {
  static let languages =
    "languages: [{code: en, title: Test site, menu: [{title: Units, url: /don-vi/}]}]\n"

  /// One profile with a translation, one without, a page of each kind of text.
  private func site(
    _ translation: String = LanguageTests.translation(), theme: TestSite.Theme = .bare
  ) throws -> TestSite {
    try TestSite(theme: theme)
      .write(defaultConfiguration + Self.languages, to: "content/site.yml")
      .write(profileText(body: "Bài có [trang](/gioi-thieu/).\n"), to: "content/profiles/a.md")
      .write(translation, to: "content/profiles/a.en.md")
      .write(
        profileText(["tieu_de": "Bài chưa dịch", "ngay_dang": "19/11/2026"]),
        to: "content/profiles/b.md"
      )
      .write(
        "---\ntitle: Giới thiệu\nsummary: Về trang.\n---\nLời.\n", to: "content/pages/gioi-thieu.md"
      )
      .write("---\ntitle: About\nsummary: Us.\n---\nWords.\n", to: "content/pages/gioi-thieu.en.md")
  }

  static func translation(_ keys: String = "", status: String = "published") -> String {
    """
    ---
    title: The seamstress
    summary: In English.
    status: \(status)
    approved: {by: Lê Văn Mẫu, date: 18/11/2026}
    \(keys)
    ---
    A story with [a page](/gioi-thieu/) and [another](b.md).

    """
  }

  // MARK: Editions

  @Test func aTranslatedProfileIsInItsLanguage() throws {
    let site = try site(theme: .builtIn).build().expectFlawless()
    try site.expectContains("en/guong/a/index.html", "<html lang=\"en\">")
      .expectContains("en/guong/a/index.html", "<h1>The seamstress</h1>")
      .expectContains("en/guong/a/index.html", "<a href=\"/en/gioi-thieu/\">a page</a>")
      .expectContains("en/guong/a/index.html", "<a href=\"/en/guong/b/\">another</a>")
      .expectContains("en/guong/a/index.html", "Friday, 20 November 2026")
      .expectContains("guong/a/index.html", "Thứ Sáu, ngày 20 tháng 11 năm 2026")
      .expectContains("guong/a/index.html", "<a href=\"/gioi-thieu/\">trang</a>")
      .expectContains("en/gioi-thieu/index.html", "<h1>About</h1>")
  }

  @Test func whatIsNotTranslatedIsShownAndMarked() throws {
    let page = try #require(try site(theme: .builtIn).build().text(of: "en/guong/b/index.html"))
    #expect(page.contains("<h1 lang=\"vi\">Bài chưa dịch</h1>"))
    #expect(page.contains("<div class=\"prose\" lang=\"vi\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.vn/guong/b/\">"))
    #expect(
      !page.contains("hreflang=\"x-default\"") && !page.contains("rel=\"alternate\" hreflang"))
    #expect(page.contains("This page has not been translated yet"))
    #expect(page.contains("<a href=\"/en/don-vi/cdcs-thu/\" lang=\"vi\">CĐCS Công ty Thử</a>"))
  }

  @Test func listsNameTheOtherLanguageBothWays() throws {
    let site = try site(theme: .builtIn).build()
    let links = """
      <link rel="alternate" hreflang="vi" href="https://example.vn/ca-nhan/">
      <link rel="alternate" hreflang="x-default" href="https://example.vn/ca-nhan/">
      <link rel="alternate" hreflang="en" href="https://example.vn/en/ca-nhan/">
      """
    try site.expectContains("ca-nhan/index.html", links)
      .expectContains("en/ca-nhan/index.html", links)
      .expectContains("en/ca-nhan/index.html", "<h1>Outstanding people</h1>")
      .expectContains(
        "en/ca-nhan/index.html",
        "<a class=\"button\" href=\"/ca-nhan/\" hreflang=\"vi\" lang=\"vi\">Tiếng Việt</a>"
      )
      .expectContains(
        "ca-nhan/index.html", "href=\"/en/ca-nhan/\" hreflang=\"en\" lang=\"en\">English"
      )
      .expectContains("en/ca-nhan/index.html", "<li><a href=\"/en/don-vi/\">Units</a></li>")
  }

  @Test func feedsAndTheSitemapHoldWhatIsReallyInALanguage() throws {
    let site = try site(theme: .builtIn).build()
    let feed = try #require(site.text(of: "en/atom.xml"))
    #expect(feed.contains("xml:lang=\"en\"") && feed.contains("The seamstress"))
    #expect(!feed.contains("Bài chưa dịch"))
    let map = try #require(site.text(of: "sitemap.xml"))
    #expect(map.contains("<loc>https://example.vn/en/guong/a/</loc>"))
    #expect(!map.contains("<loc>https://example.vn/en/guong/b/</loc>"))
    #expect(
      map.contains(
        "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.vn/en/guong/a/\"/>"))
    #expect(site.text(of: "en/tim-kiem/chi-muc.js") != nil)
    // What is chosen among is marked, too.
    let units = try #require(site.text(of: "en/tim-kiem/f/don-vi.js"))
    #expect(units.contains("[\"cdcs-thu\",\"CĐCS Công ty Thử\",") && units.contains(",\"vi\"]"))
    #expect(site.text(of: "en/tim-kiem/f/loai.js")?.contains("\"vi\"") == false)
    #expect(site.text(of: "tim-kiem/f/don-vi.js")?.contains("\"vi\"") == false)
  }

  @Test func aSiteOfOneLanguageSaysNothingOfLanguages() throws {
    let site = try TestSite(theme: .builtIn)
      .write(profileText(), to: "content/profiles/a.md").build()
    for (path, bytes) in try site.output() where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("hreflang") && !text.contains("xhtml:link"), "\(path)")
    }
  }

  // MARK: Gates

  @Test(arguments: [
    ("draft", "draft"), ("returned", "returned"), ("", "draft"),
  ])
  func aTranslationThatIsHeldBackAppearsNowhere(status: String, reason: String) throws {
    let site = try site(Self.translation(status: status)).build()
    for (path, bytes) in try site.output() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("seamstress"), "\(path)")
    }
    let excluded = try #require(site.report?.excluded)
    #expect(excluded.map(\.file) == ["content/profiles/a.en.md"])
    #expect(excluded.map(\.reason.rawValue) == [reason])
  }

  @Test func aTranslationNeedsItsOwnApproval() throws {
    let text = Self.translation().replacing(
      "approved: {by: Lê Văn Mẫu, date: 18/11/2026}", with: "")
    let site = try site(text).build()
    #expect(site.report?.excluded.map(\.reason.rawValue) == ["not_approved"])
    try site.expectDiagnostic("content.missing_key", "content/profiles/a.en.md", 2, 1)
    let later = try self.site(
      text.replacing(
        "status: published", with: "status: published\napproved: {by: A, date: 1/1/2027}"))
    #expect(try later.build().report?.excluded.map(\.reason.rawValue) == ["dated_ahead"])
  }

  @Test func aTranslationStaysAwayWithItsOriginal() throws {
    let site = try site().write(profileText(["trang_thai": "nháp"]), to: "content/profiles/a.md")
      .build()
    #expect(site.report?.excluded.map(\.reason.rawValue) == ["original_away", "draft"])
    for (path, bytes) in try site.output() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("seamstress"), "\(path)")
    }
  }

  // MARK: Slips

  @Test func aTranslationWithoutItsOriginalIsReported() throws {
    let site = try site().write(Self.translation(), to: "content/profiles/aa.en.md").build()
    #expect(site.findings == ["translation.original_missing"])
    #expect(site.report?.log.diagnostics.first?.suggestions.first?.text == "content/profiles/a.md")
    #expect(site.report?.excluded.map(\.reason.rawValue) == ["original_missing"])
  }

  @Test func twoTranslationsIntoOneLanguageAreReported() throws {
    let site = try site().write(Self.translation(), to: "content/profiles/a.EN.md").build()
    #expect(site.findings == ["translation.twice"])
    #expect(site.report?.excluded.map(\.file) == ["content/profiles/a.en.md"])
  }

  @Test func aLanguageThatTheSiteLacksIsReported() throws {
    let site = try site().write(Self.translation(), to: "content/profiles/a.fr.md")
      .edit("content/units.yml") { $0 + "  - {id: u, name: Ú, names: {fr: U}}\n" }.build()
    #expect(
      site.findings.sorted() == [
        "translation.language_unknown", "translation.language_unknown content/units.yml:4:34",
      ])
  }

  @Test func faultyLanguagesOfTheConfigurationAreReported() throws {
    let site = try TestSite()
      .write(defaultConfiguration + "languages: [English, en, en, vi]\n", to: "content/site.yml")
      .build()
    #expect(
      site.findings == [
        "translation.language_invalid content/site.yml:4:13",
        "translation.language_twice content/site.yml:4:26",
        "translation.language_twice content/site.yml:4:30",
      ])
  }

  @Test func keysOfTheOriginalAndUnknownPhotosAreReported() throws {
    let text = Self.translation("unit: cdcs-thu\ntitel: A\nphotos: {anh/x.jpg: {alt: A}}")
    let site = try site(text).build()
    #expect(
      site.findings == [
        "translation.key_of_original content/profiles/a.en.md:6:1",
        "content.unknown_key content/profiles/a.en.md:7:1",
        "translation.photo_unknown content/profiles/a.en.md:8:10",
      ])
  }

  @Test func aPageThatTakesTheAddressOfALanguageIsReported() throws {
    let site = try site().write("---\ntitle: En\n---\nA\n", to: "content/pages/en.md").build()
    #expect(site.report?.isPublished == false)
    #expect(site.findings.contains { $0.hasPrefix("site.address_taken") })
  }

  // MARK: One file more

  /// A language that only this test has: its one file of words, and its code in `site.yml`.
  @Test func oneMoreLanguageIsOneMoreFile() throws {
    var words = try #require(builtInStrings("en"))
    for (english, other) in [
      ("language_name: English", "language_name: Bahasa"),
      ("title_units: Units", "title_units: Rakai"),
      ("{one: \"%s story\", other: \"%s stories\"}", "\"%s tala\""),
      ("date_short: \"{day} {month_short} {year}\"", "date_short: \"{year}.{month2}.{day2}\""),
      ("grassroots: grassroots", "grassroots: akar"),
    ] { words = words.replacing(english, with: other) }
    // It has one form for all numbers.
    words = words.split(separator: "\n").map { line -> String in
      guard let one = line.firstRange(of: "{one: "), let rest = line.firstRange(of: "other: ")
      else {
        return String(line)
      }
      return line[..<one.lowerBound] + "{" + line[rest.lowerBound...]
    }.joined(separator: "\n")
    let site = try site(theme: .builtIn)
      .write(defaultConfiguration + "languages: [qaa]\n", to: "content/site.yml")
      .remove("content/profiles/a.en.md").remove("content/pages/gioi-thieu.en.md")
      .write(words, to: "templates/strings/qaa.yml").build().expectFlawless()
    try site.expectContains("qaa/don-vi/index.html", "<h1>Rakai</h1>")
      .expectContains("qaa/don-vi/index.html", "<html lang=\"qaa\">")
      .expectContains("don-vi/index.html", "hreflang=\"qaa\" lang=\"qaa\">Bahasa</a>")
      .expectContains("qaa/guong/index.html", "2 tala").expectContains(
        "qaa/guong/index.html", "2026.11.20")
  }

  /// The fixed words of the built-in theme in a language.
  private func builtInStrings(_ language: String) -> String? {
    let file = repositoryRoot + "templates/strings/\(language).yml"
    return try? String(contentsOfFile: file, encoding: .utf8)
  }
}
