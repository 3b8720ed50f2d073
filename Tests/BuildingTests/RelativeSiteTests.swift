import Building
import Foundation
import TestSupport
import Testing

/// A site with `base_url: .` opens from a folder: every link leads from its page to a file.
@Suite struct RelativeSiteTests {
  private func site() throws -> TestSite {
    try TestSite(theme: .builtIn)
      .write(
        defaultConfiguration.replacing("https://example.vn/", with: ".")
          + "menu: [{title: Cá nhân, url: /ca-nhan/}, {title: Ngoài, url: 'https://a.vn/'}]\n",
        to: "content/site.yml"
      )
      .write(
        profileText(
          ["duong_dan_cu": "/tin/cu/", "tieu_de": "A ~~ B"],
          body: "## Mục\n\n[tệp](bang.pdf), [mục](b.md#muc), [danh sách](/ca-nhan/?a=1#b).\n"),
        to: "content/profiles/a.md"
      )
      .write(profileText(body: "## Mục\n\n![Ảnh](anh%20ă.jpg)\n"), to: "content/profiles/b.md")
      .write("PDF", to: "content/profiles/bang.pdf").write("JPEG", to: "content/profiles/anh ă.jpg")
      .build()
  }

  @Test func everyLinkLeadsToAFile() throws {
    let site = try site()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let output = try site.output()
    var count = 0
    for (path, bytes) in output where path.hasSuffix(".html") {
      let folder = path.split(separator: "/").dropLast().map(String.init)
      for target in links(in: String(decoding: bytes, as: UTF8.self)) {
        count += 1
        #expect(output[resolved(target, in: folder)] != nil, "\(path): \(target)")
      }
    }
    #expect(count > 500)
  }

  private func resolved(_ target: String, in folder: [String]) -> String {
    var parts = folder
    for part in target.removingPercentEncoding?.split(separator: "/") ?? [] {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  /// The paths of links inside the site.
  private func links(in page: String) -> [String] {
    page.matches(of: /\s(?:href|src|content)="(0; url=)?([^"]*)"/).compactMap { match in
      let isAddress = match.1 != nil || !match.0.dropFirst().hasPrefix("content")
      let path = match.2.prefix { $0 != "#" && $0 != "?" }
      return isAddress && !match.2.contains(":") && !path.isEmpty ? String(path) : nil
    }
  }

  @Test func nothingThatNeedsAServerIsThere() throws {
    let site = try site()
    let paths = try site.output().keys
    #expect(
      paths.filter { !$0.contains("/") }.sorted() == ["404.html", "index.html"])
    #expect(!paths.contains { $0.hasSuffix(".xml") || $0.hasSuffix(".json") })
    let page = try #require(site.text(of: "guong/a/index.html"))
    for word in ["canonical", "og:url", "integrity", "ld+json", "rel=\"alternate\"", "~root~"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func linksNameFilesFromWhereTheyStand() throws {
    try site().expectContains(
      "guong/a/index.html", "href=\"../../tep/profiles/bang.pdf\"",
      "href=\"../../guong/b/index.html#muc\"", "href=\"../../ca-nhan/index.html?a=1#b\"",
      "<h1>A ~~ B</h1>"
    ).expectContains("index.html", "href=\"guong/a/index.html\"", "href=\"ca-nhan/index.html\"")
      .expectContains("tin/cu/index.html", "content=\"0; url=../../guong/a/index.html\"")
  }

  @Test func anEditBuildsTheSameAsACleanBuild() throws {
    let site = try site()
    try site.edit("content/profiles/b.md") { $0 + "[a](a.md)\n" }.build()
    let edited = try site.output()
    try FileManager.default.removeItem(atPath: site.absolute("site"))
    #expect(try site.build { $0.ignoresCache = true }.output() == edited)
  }
}
