import Building
import Foundation
import TestSupport
import Testing

/// What search engines and networks read of pages: addresses, pictures, linked data.
@Suite struct MetadataTests {
  /// The first bytes of a picture of 1200×630.
  private static let pictures: [(String, [UInt8])] = [
    (
      "chia-se.png",
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        + [0, 0, 4, 0xB0, 0, 0, 2, 0x76]
    ),
    (
      "chia-se.jpg",
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 2, 0x76, 4, 0xB0, 1, 0, 0]
    ),
    ("chia-se.gif", Array("GIF89a".utf8) + [0xB0, 4, 0x76, 2]),
    (
      "chia-se.webp",
      Array("RIFF0000WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0xAF, 4, 0, 0x75, 2, 0]
    ),
  ]

  @Test(arguments: pictures)
  func aPageWithoutAPictureIsSharedWithTheSites(name: String, bytes: [UInt8]) throws {
    try TestSite(theme: .builtIn)
      .write(
        defaultConfiguration.replacing("example.vn/", with: "example.vn/muc/")
          + "anh_chia_se: {tep: /\(name), mo_ta_anh: Biểu trưng}\n", to: "content/site.yml"
      )
      .write(bytes: bytes, to: "content/static/\(name)")
      .write(profileText(), to: "content/profiles/a.md").build().expectFlawless()
      .expectContains(
        "guong/a/index.html",
        "<meta property=\"og:image\" content=\"https://example.vn/muc/\(name)\">",
        "<meta property=\"og:image:width\" content=\"1200\">",
        "<meta property=\"og:image:height\" content=\"630\">",
        "<meta property=\"og:image:alt\" content=\"Biểu trưng\">",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
        "<link rel=\"canonical\" href=\"https://example.vn/muc/guong/a/\">"
      ).expectContains("don-vi/index.html", "og:image:width")
  }

  @Test func aSharedPictureThatIsNotThereIsReported() throws {
    try TestSite().write(
      defaultConfiguration + "anh_chia_se: /khong.jpg\n", to: "content/site.yml"
    ).build().expectDiagnostic("site.file_missing", "content/site.yml", 4, 14)
  }

  private func data(_ page: String, of site: TestSite) throws -> [[String: Any]] {
    let text = try #require(site.text(of: page))
    let start = try #require(text.range(of: "<script type=\"application/ld+json\">")).upperBound
    let end = try #require(text.range(of: "</script>", range: start..<text.endIndex)).lowerBound
    let object = try JSONSerialization.jsonObject(with: Data(text[start..<end].utf8))
    return try #require((object as? [String: Any])?["@graph"] as? [[String: Any]])
  }

  private func site() throws -> TestSite {
    try TestSite(theme: .builtIn)
      .write(
        profileText([
          "tieu_de": "“A” </script> & \\B", "chuc_vu": "Tổ trưởng", "nam_sinh": "1980",
          "khen_thuong": "Bằng khen của Thủ tướng Chính phủ năm 2024",
          "tac_gia": "[Ban Tuyên giáo, Lê An]",
        ]), to: "content/profiles/a.md"
      )
      .write(
        "---\nten: Hội thi\nbat_dau: 01/05/2026\nket_thuc: 31/05/2026\nphat_dong: [LĐLĐ tỉnh X]\n---\n",
        to: "content/campaigns/hoi-thi.md"
      ).build()
  }

  @Test func aProfileIsAnArticleAboutSomebodyWithAwards() throws {
    let site = try site()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let graph = try data("guong/a/index.html", of: site)
    let article = try #require(graph.first { $0["@type"] as? String == "Article" })
    #expect(article["headline"] as? String == "“A” </script> & \\B")
    let authors = (article["author"] as? [[String: String]])?.map { $0["@type"] }
    #expect(authors == ["Organization", "Person"])
    let person = try #require(article["about"] as? [String: Any])
    #expect(person["@type"] as? String == "Person")
    #expect(person["jobTitle"] as? String == "Tổ trưởng")
    #expect(person["award"] as? [String] == ["Bằng khen của Thủ tướng Chính phủ"])
    #expect(person["birthDate"] == nil)
    #expect(graph.contains { $0["@type"] as? String == "BreadcrumbList" })
  }

  @Test func aCampaignWithDatesIsAnEvent() throws {
    let site = try site()
    let graph = try data("phong-trao/hoi-thi/index.html", of: site)
    let event = try #require(graph.first { $0["@type"] as? String == "Event" })
    #expect(event["startDate"] as? String == "2026-05-01")
    #expect(event["endDate"] as? String == "2026-05-31")
    let other = try data("phong-trao/nguoi-tot-viec-tot/index.html", of: site)
    #expect(other.map { $0["@type"] as? String } == ["CollectionPage", "BreadcrumbList"])
  }

  @Test func everyPageHasLinkedDataThatReads() throws {
    let site = try site()
    for path in try site.output().keys where path.hasSuffix("index.html") {
      #expect(try !data(path, of: site).isEmpty, "\(path)")
    }
  }
}
