import Content
import Diagnostics
import Testing
import Vietnamese

@Suite struct SiteConfigurationTests {
  static let start = "title: A\nbase_url: https://example.vn/guong"

  @Test func readsAllItsKeys() {
    let (site, log) = site(
      """
      tieu_de: Gương điển hình
      khau_hieu: Người thật
      base_url: https://example.vn/guong
      ngon_ngu: vi
      time_zone: Asia/Ho_Chi_Minh
      workflow: simple
      page_size: 12
      consent: off
      notice: Minh họa
      raw_html: có
      related: không
      images: false
      sensitive: [dân tộc, party_member]
      organisation: {name: LĐLĐ tỉnh X, nguoi_chiu_trach_nhiem: Lê Văn Mẫu, email: a@b.vn}
      menu: [{title: Trang chủ, url: /}, {ten: A–Z, dia_chi: /ten/}]
      paths: {profile: "/bai/{slug}/", pagination: "p/{number}/"}
      values: {hotline: 1900 0000, kenh: [a, b]}
      """)
    #expect(log.findings == [])
    #expect(site.title == "Gương điển hình")
    #expect(site.baseURL.value == "https://example.vn/guong/")
    #expect(site.workflow == .simple)
    #expect(site.pageSize == 12)
    #expect(!site.demandsConsent)
    #expect(site.allowsRawHTML)
    #expect(!site.showsRelated)
    #expect(!site.makesImages)
    #expect(site.allowedSensitive == ["ethnicity", "party_member"])
    #expect(site.organisation.responsible == "Lê Văn Mẫu")
    #expect(site.menu.map(\.url.value) == ["/", "/ten/"])
    #expect(site.paths.profile == "/bai/{slug}/")
    #expect(site.paths.pagination == "p/{number}/")
    #expect(site.values.map(\.name) == ["hotline", "kenh"])
  }

  @Test func readsWhichPartsPagesHave() {
    let (site, log) = site(
      Self.start + """

        sections:
          trang_chu:
            - mới nhất
            - {muc: nổi bật, tieu_de: Gương sáng, so_bai: 3, bai: [nguoi-tho, co-giao]}
          trang_bai: [thông tin, awards]
        phan_hoi: https://example.vn/gop-y
        glossary: không
        """)
    #expect(log.findings == [])
    #expect(site.sections.home.map(\.name) == [.newest, .featured])
    #expect(site.sections.home[1].title == "Gương sáng")
    #expect(site.sections.home[1].limit == 3)
    #expect(site.sections.home[1].profiles.map(\.value) == ["nguoi-tho", "co-giao"])
    #expect(site.sections.profile.map(\.name) == [.facts, .awards])
    #expect(site.sections.campaign.count == CampaignSection.allCases.count)
    #expect(site.feedback == "https://example.vn/gop-y")
    #expect(!site.explainsAbbreviations)
  }

  @Test func aPartThatDoesNotExistIsNamedWithTheNearest() {
    let (site, log) = site(Self.start + "\nsections: {home: [nỗi bậc, mới nhất, mới nhất]}")
    #expect(
      log.findings == ["content.unknown_value 3:19-26", "content.section_twice 3:38-46"])
    #expect(log.diagnostics.first?.suggestions.map(\.text) == ["nổi bật"])
    #expect(site.sections.home.map(\.name) == [.newest])
  }

  @Test func standsAtItsDefaults() {
    let (site, log) = site(Self.start)
    #expect(log.findings == [])
    #expect(site.pageSize == 24)
    #expect(site.workflow == .review)
    #expect(site.demandsConsent)
    #expect(site.showsRelated)
    #expect(site.timeZone == .vietnam)
  }

  @Test(arguments: [
    ("tittle: A", ["content.unknown_key 3:1-7"]),
    ("page_size: 0", ["content.number_out_of_range 3:12-13"]),
    (
      "page_size: 1.5", ["content.number_ambiguous 3:12-15"]
    ),
    ("time_zone: Asia/Nowhere", ["content.time_zone_unknown 3:12-24"]),
    ("paths: {profile: /bai/}", ["content.path_invalid 3:18-23"]),
    ("paths: {profile: \"/{slug}/../\"}", ["content.path_invalid 3:18-31"]),
    ("paths: {profiles: bai/}", ["content.path_invalid 3:19-23"]),
    ("paths: {profiles: \"/bài/\"}", ["content.path_invalid 3:19-26"]),
    ("paths: {profiles: \"/{slug}/\"}", ["content.path_invalid 3:19-29"]),
    ("paths: {pagination: \"/trang/{number}/\"}", ["content.path_invalid 3:21-39"]),
    ("fields: {ho_ten: chữ}", ["content.own_field_taken 3:10-16"]),
    ("fields: {Màu: chữ}", ["content.own_field_taken 3:10-13"]),
    (
      "fields: {so_con: {kieu: số, ten_khac: [con, ho_ten]}}",
      ["content.own_field_taken 3:39-52"]
    ),
    ("fields: {so_con: nguyên}", ["content.unknown_value 3:18-24"]),
    ("fields: {so_con: [số]}", ["content.unknown_value 3:18-22"]),
    ("fields: chữ", ["content.wrong_type 3:9-12"]),
    ("menu: [Trang chủ]", ["content.wrong_type 3:8-17"]),
    (
      "menu: [{ten: A, dia_chi: 'javascript:a'}]", ["content.dangerous_address 3:26-40"]
    ),
    ("workflow: nhanh", ["content.unknown_value 3:11-16"]),
    ("markup: {raw_html: có}", []),
  ])
  func reportsMistakes(line: String, findings: [String]) {
    let log = site("\(Self.start)\n\(line)").log
    #expect(log.findings == findings)
    #expect(log.diagnostics.allSatisfy { $0.isWorded })
  }

  @Test func demandsATitleAndAnAddress() {
    #expect(
      site("tagline: A").log.findings == ["content.missing_key 1:1-8", "content.missing_key 1:1-8"])
    #expect(site("").log.findings == ["content.missing_key 1:1-1", "content.missing_key 1:1-1"])
    #expect(site("- a").log.findings == ["content.not_keys 1:1-4"])
  }

  @Test(
    arguments: [
      ("https://a.vn", "https://a.vn/"), ("http://a.vn:8080/b/", "http://a.vn:8080/b/"),
      ("HTTPS://a.vn/b", "HTTPS://a.vn/b/"), (".", "."), ("./", "."), ("..", nil), ("a.vn", nil),
      ("//a.vn/", nil),
      ("ftp://a.vn/", nil), ("https://", nil), ("https:///a", nil), ("https://a.vn/?b", nil),
      ("https://a.vn/#b", nil), ("https://a b.vn/", nil), ("https://a.vn/../b", nil), ("", nil),
      ("https://bài.vn/", nil), ("https://me@a.vn/", nil),
    ] as [(String, String?)])
  func takesAbsoluteAddresses(text: String, base: String?) {
    #expect(normalisedBaseURL(text) == base)
  }

  @Test func reportsABadAddress() {
    #expect(
      site("title: A\nbase_url: example.vn").log.findings == ["content.base_url_invalid 2:11-21"])
  }
}
