import Building
import TestSupport
import Testing

/// What stands at the root for search engines and servers.
@Suite struct SitemapTests {
  private func site() throws -> TestSite {
    try TestSite(theme: .builtIn)
      .write(
        profileText([
          "cap_nhat": "tháng 11/2026", "duong_dan_cu": "/tin/cũ/",
          "anh_dai_dien": "{tep: anh.jpg, mo_ta_anh: A, chu_thich: B, anh: C}",
        ]), to: "content/profiles/a.md"
      )
      .write("JPEG", to: "content/profiles/anh.jpg")
  }

  @Test func everyPageForReadersIsInTheSitemap() throws {
    let site = try site().build()
    let map = try #require(site.text(of: "sitemap.xml"))
    let pages = try site.output().keys.filter { path in
      path.hasSuffix("index.html") && path != "tin/cũ/index.html"
    }
    #expect(map.split(separator: "<url>").count - 1 == pages.count)
    for page in pages {
      #expect(map.contains("<loc>https://example.vn/\(page.dropLast(10))</loc>"), "\(page)")
    }
    #expect(
      map.contains(
        "<loc>https://example.vn/guong/a/</loc><lastmod>2026-11-01</lastmod><image:image>"
          + "<image:loc>https://example.vn/tep/profiles/anh.jpg</image:loc></image:image></url>"))
    #expect(!map.contains("404") && !map.contains("/tin/"))
  }

  @Test func aLongSitemapHasPartsAndAnIndex() throws {
    let site = try site().build { $0.sitemapLimit = 30 }
    let index = try #require(site.text(of: "sitemap.xml"))
    #expect(index.contains("<sitemapindex"))
    let parts = try site.output().filter { $0.key.hasPrefix("sitemap-") }
    #expect(parts.count == index.split(separator: "<loc>").count - 1)
    let lengths = parts.values.map {
      String(decoding: $0, as: UTF8.self).split(separator: "<url>").count - 1
    }
    #expect(lengths.allSatisfy { (1...30).contains($0) })
    try site.expectContains("robots.txt", "Sitemap: https://example.vn/sitemap.xml")
  }

  @Test func serversGetRulesUnderTheSitesPath() throws {
    try site().build { $0.baseURL = "https://example.vn/muc/" }
      .expectContains(
        "_redirects", "/muc/tin/c%C5%A9/ /muc/guong/a/ 301"
      ).expectContains("_headers", "/muc/*\n  Content-Security-Policy: default-src 'self'")
      .expectContains("manifest.webmanifest", "\"start_url\":\"/muc/\"")
  }

  @Test func aFileOfTheSitesOwnGoesFirst() throws {
    try site().write("User-agent: *\n", to: "content/static/robots.txt")
      .write("/a /b 301\n", to: "content/static/_redirects").build()
      .expect("robots.txt", "User-agent: *\n").expect("_redirects", "/a /b 301\n")
  }

  @Test(arguments: [
    "/robots.txt", "/sitemap.xml", "/atom.xml", "/ca-nhan/rss.xml", "/_headers", "/phong-trao/",
  ])
  func anAliasThatCollidesIsReportedWhereItStands(alias: String) throws {
    let site = try TestSite().write(
      profileText(["duong_dan_cu": alias]), to: "content/profiles/a.md"
    ).build()
    #expect(site.report?.isPublished == false)
    try site.expectDiagnostic("site.address_taken", "content/profiles/a.md", 15, 15)
  }

  @Test func twoPagesWithOneOldAddressAreReported() throws {
    let site = try TestSite()
      .write(profileText(["duong_dan_cu": "/cu/"]), to: "content/profiles/a.md")
      .write(profileText(["duong_dan_cu": "cu"]), to: "content/profiles/b.md").build()
    #expect(site.findings == ["site.address_taken content/profiles/b.md:15:15"])
  }
}
