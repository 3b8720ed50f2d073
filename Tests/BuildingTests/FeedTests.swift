import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Feeds: which there are, and what stands in them.
@Suite struct FeedTests {
  private func site(_ configuration: String = "") throws -> TestSite {
    try TestSite(theme: .builtIn)
      .write(defaultConfiguration + configuration, to: "content/site.yml")
      .write(
        profileText(
          [
            "tieu_de": "A & <B>", "tu_khoa": "may; “an toàn”", "cap_nhat": "21/11/2026 08:00",
            "anh_dai_dien": "{tep: anh.jpg, mo_ta_anh: Chị Dụ, chu_thich: Chị Dụ, anh: Lê An}",
          ],
          body: "## Mục\n\n[mục](#muc), [trang](/ca-nhan/), [ngoài](https://a.vn/b).\n\n"
            + "![x](anh.jpg)\n\nViết `href=\"/x\"` thôi.\n"), to: "content/profiles/2026/a.md"
      )
      .write("JPEG", to: "content/profiles/2026/anh.jpg")
      .build()
  }

  private let all = ["atom.xml", "feed.json", "rss.xml"].flatMap { name in
    ["", "ca-nhan/", "don-vi/cdcs-thu/", "don-vi/ldld-x/", "phong-trao/nguoi-tot-viec-tot/"]
      .map { $0 + name }
  }

  private func feeds(_ site: TestSite) throws -> [String] {
    try site.output().keys.filter { path in
      ["atom.xml", "feed.json", "rss.xml"].contains { path.hasSuffix($0) }
    }.sorted()
  }

  @Test func theSiteAndEachListWithProfilesHaveFeeds() throws {
    #expect(try feeds(site()) == all.sorted())
  }

  @Test(arguments: [
    ("feeds: không\n", [String]()), ("feeds: {dinh_dang: [RSS], cua: [cả trang]}\n", ["rss.xml"]),
    (
      "feeds: {formats: json, of: [units, kinds]}\n",
      ["ca-nhan/feed.json", "don-vi/cdcs-thu/feed.json", "don-vi/ldld-x/feed.json"]
    ), ("feeds: có\n", nil),
  ])
  func theConfigurationDecidesWhichThereAre(text: String, expected: [String]?) throws {
    let site = try site(text)
    #expect(site.report?.isPublished == true, "\(site.findings)")
    #expect(try feeds(site) == expected ?? all.sorted())
    let home = site.text(of: "index.html") ?? ""
    #expect(home.contains("rel=\"alternate\"") == feeds(ofHome: expected ?? all))
  }

  private func feeds(ofHome feeds: [String]) -> Bool { feeds.contains { !$0.contains("/") } }

  @Test func pagesNameTheirFeeds() throws {
    try site().expectContains(
      "don-vi/ldld-x/index.html",
      "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/don-vi/ldld-x/rss.xml\"",
      "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/atom.xml\""
    ).expectContains("ca-nhan/index.html", "href=\"/ca-nhan/feed.json\"")
  }

  @Test func entriesHaveWholeTextsWithWholeAddresses() throws {
    let page = "https://example.vn/guong/a/"
    try site().expectContains(
      "atom.xml", "<title>A &amp; &lt;B&gt;</title>", "<category term=\"“an toàn”\"/>",
      "<published>2026-11-20T00:00:00+07:00</published>",
      "<updated>2026-11-21T08:00:00+07:00</updated>", "href=&quot;\(page)#muc&quot;",
      "href=&quot;https://example.vn/ca-nhan/&quot;", "href=&quot;https://a.vn/b&quot;",
      "src=&quot;https://example.vn/tep/profiles/2026/anh.jpg&quot;",
      "href=&amp;quot;/x&amp;quot;", "<author><name>Ban Tuyên giáo</name></author>"
    ).expectContains(
      "rss.xml", "<pubDate>Fri, 20 Nov 2026 00:00:00 +0700</pubDate>",
      "<guid isPermaLink=\"true\">\(page)</guid>"
    ).expectContains("feed.json", "\"title\":\"A \\u0026 \\u003cB\\u003e\"")
  }

  @Test func aProfilesIDStaysItsNameWhenTheAddressChanges() throws {
    let site = try TestSite(theme: .builtIn)
      .write(profileText(["id": "tho-may 1"]), to: "content/profiles/a.md").build()
    let name = "tag:example.vn,2026-11-20:tho-may%201"
    try site.expectContains("atom.xml", "<id>\(name)</id>")
      .edit("content/profiles/a.md") { $0.replacing("loai:", with: "slug: khac\nloai:") }
      .build().expectContains("atom.xml", "<id>\(name)</id>", "/guong/khac/")
      .expectContains("rss.xml", "<guid isPermaLink=\"false\">\(name)</guid>")
  }

  @Test func aFeedHasTheNewestProfiles() throws {
    let site = try TestSite(theme: .builtIn)
      .write(defaultConfiguration + "feeds: {so_bai: 2}\n", to: "content/site.yml")
    for day in 10...14 {
      try site.write(
        profileText(["ngay_dang": "\(day)/11/2026", "tieu_de": "Bài \(day)"]),
        to: "content/profiles/\(day).md")
    }
    let feed = try #require(site.build().text(of: "rss.xml"))
    #expect(feed.split(separator: "<item>").count == 3, "\(site.findings)")
    #expect(feed.contains("Bài 14") && feed.contains("Bài 13") && !feed.contains("Bài 12"))
  }

  @Test func aThemeMayHaveFeedsOfItsOwn() throws {
    try site().write(
      "<f>{% for entry in feed.entries %}{{ entry.title|xml }}{% endfor %}</f>",
      to: "templates/feeds/atom.xml"
    ).build().expect("atom.xml", "<f>A &amp; &lt;B&gt;</f>")
      .write("{{ feed.titel }}", to: "templates/feeds/atom.xml").build()
      .expectDiagnostic("template.unknown_attribute", "templates/feeds/atom.xml", 1, 9)
  }

  @Test func aProfileThatChangesIsRenderedInItsFeedsOnly() throws {
    let site = try site().write(
      profileText(["loai": "mô hình", "ho_ten": "X"]),
      to: "content/profiles/b.md"
    ).build()
    try site.edit("content/profiles/b.md") { $0 + "Thêm.\n" }.build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let rendered = site.report?.summary.rendered.map(\.page).filter { $0.hasSuffix("atom.xml") }
    #expect(
      rendered?.sorted() == [
        "atom.xml", "don-vi/cdcs-thu/atom.xml", "don-vi/ldld-x/atom.xml", "mo-hinh/atom.xml",
        "phong-trao/nguoi-tot-viec-tot/atom.xml",
      ])
  }
}
