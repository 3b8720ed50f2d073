import Diagnostics
import Foundation
import TestSupport
import Testing

/// How a site arranges its pages without touching a template.
@Suite struct SectionTests {
  private func site(_ configuration: String, _ more: String = "") throws -> TestSite {
    try TestSite(
      """
      -- content/site.yml --
      title: Trang thử
      base_url: https://example.vn/
      organisation: {name: LĐLĐ tỉnh X, email: a@example.vn}
      \(configuration)
      \(profile)\(more)
      """, theme: .builtIn)
  }

  private func position(of part: String, in page: String) throws -> String.Index {
    try #require(page.range(of: part), "\(part)").lowerBound
  }

  @Test func theHomePageHasTheChosenPartsInTheirOrder() throws {
    let site = try site("sections: {home: [{muc: mới nhất, tieu_de: Tin mới}, theo loại]}").build()
      .expectFlawless()
    let page = try #require(site.text(of: "index.html"))
    #expect(
      try position(of: "<h2>Tin mới</h2>", in: page) < position(of: "<h2>Theo loại</h2>", in: page))
    #expect(!page.contains("class=\"dates\""))
  }

  @Test func aProfileHasTheChosenPartsAlone() throws {
    let page = try #require(
      try site("sections: {profile: [thành tích, thông tin]}").build().expectFlawless()
        .text(of: "guong/hoa/index.html"))
    #expect(
      try position(of: "class=\"achievements\"", in: page)
        < position(of: "class=\"facts\"", in: page))
    for absent in ["class=\"tools\"", "class=\"feedback\"", "class=\"tags\"", "monogram-large"] {
      #expect(!page.contains(absent), "\(absent)")
    }
    #expect(page.contains("class=\"author\""))
  }

  @Test func aPartThatDoesNotExistIsAnError() throws {
    try site("sections: {home: [nỗi bậc]}").build()
      .expectDiagnostic("content.unknown_value", "content/site.yml", 4, 19)
  }

  @Test func profilesNamedInTheConfigurationComeFirst() throws {
    let site = try site(
      "sections: {home: [{muc: nổi bật, bai: [hoa], so_bai: 1}]}", another(status: "đăng")
    ).build().expectFlawless()
    try site.expectContains("index.html", "shelf-featured", "/guong/hoa/")
    #expect(site.text(of: "index.html")?.contains("/guong/binh/") == false)
  }

  @Test func aFeaturedProfileThatIsNotPublishedIsReported() throws {
    let site = try site(
      "sections: {home: [{muc: nổi bật, bai: [binh]}]}", another(status: "nháp")
    ).build()
    #expect(site.findings == ["site.featured_unpublished content/site.yml:4:40"])
    #expect(site.text(of: "index.html")?.contains("binh") == false)
  }

  @Test func aFeaturedProfileThatIsNotThereIsAnError() throws {
    let site = try site("sections: {home: [{muc: nổi bật, bai: [hoaa]}]}").build()
      .expectDiagnostic("site.featured_unknown", "content/site.yml", 4, 40)
    #expect(site.diagnostics.first?.suggestions.map(\.text) == ["hoa"])
  }

  @Test func readersAnswerByTheFormOfTheSite() throws {
    try site("feedback: https://example.vn/gop-y").build().expectFlawless()
      .expectContains("guong/hoa/index.html", #"href="https://example.vn/gop-y">Gửi phản hồi"#)
    try site("").build().expectContains(
      "guong/hoa/index.html", #"href="mailto:a@example.vn?subject=G%C3%B3p%20%C3%BD"#)
  }

  @Test func profilesNeedNotLeadToOthers() throws {
    let related = another(status: "đăng")
    try site("", related).build().expectContains("guong/hoa/index.html", "Bài liên quan")
    let page = try site("related: không", related).build().text(of: "guong/hoa/index.html")
    #expect(page?.contains("Bài liên quan") == false)
  }

  @Test func theGlossaryExplainsWhatTextsAbbreviate() throws {
    let glossary = "-- content/data/glossary.yml --\n- {short: CĐCS, long: công đoàn cơ sở}\n"
    let page = "guong/hoa/index.html"
    try site("", glossary).build().expectContains(
      page, #"<abbr title="công đoàn cơ sở">CĐCS</abbr> khen chị; CĐCS"#)
    #expect(
      try site("glossary: không", glossary).build().text(of: page)?.contains("<abbr") == false)
  }

  @Test func anEntryOfTheGlossaryThatLacksAHalfIsReported() throws {
    let site = try site(
      "", "-- content/data/glossary.yml --\n- {short: CĐCS, long: công đoàn cơ sở}\n- {short: CĐ}\n"
    ).build()
    #expect(site.findings == ["site.glossary_entry content/data/glossary.yml:2:3"])
  }

  @Test func aTextIsRenderedAnewWhenTheGlossaryChanges() throws {
    let site = try site("", "-- content/data/glossary.yml --\n- {short: CĐCS, long: một}\n").build()
    try site.write("- {short: CĐCS, long: hai}\n", to: "content/data/glossary.yml").build()
      .expectContains("guong/hoa/index.html", #"<abbr title="hai">"#)
  }

  @Test func aUnitThatReplicatesHasItsName() throws {
    try site("").edit("content/profiles/hoa.md") {
      $0.replacingOccurrences(of: "tac_gia:", with: "nhan_rong: [cdcs-thu, Xã bên]\ntac_gia:")
    }.build().expectContains(
      "guong/hoa/index.html", "<dd>CĐCS Công ty Thử</dd><dd>Xã bên</dd>")
  }
}

private let profile = text("hoa", "Hoa", "đăng", body: "CĐCS khen chị; CĐCS ghi nhận.")

private func another(status: String) -> String { text("binh", "Bình", status, body: "Thân bài.") }

private func text(_ file: String, _ name: String, _ status: String, body: String) -> String {
  """
  -- content/profiles/\(file).md --
  ---
  loai: cá nhân
  ho_ten: Trần Thị \(name)
  tieu_de: Người thợ \(name)
  tom_tat: Mười hai năm gắn bó với chuyền may, chị có ba sáng kiến được công ty áp dụng, giảm thời gian may túi từ 2,5 xuống còn 1,9 phút mỗi sản phẩm.
  don_vi: CĐCS Công ty Thử
  phong_trao: Người tốt, việc tốt
  thanh_tich: [Vượt định mức]
  tieu_chi: thanh-tich
  anh_dai_dien: {mien_anh: Nhân vật không muốn đăng ảnh}
  noi_bat: có
  tac_gia: Ban Tuyên giáo
  ngay_dang: 20/11/2026
  trang_thai: \(status)
  kiem_chung: {nguoi: CĐCS Công ty Thử, ngay: 10/11/2026, minh_chung: Biên bản}
  duyet: {nguoi: Lê Văn Mẫu, chuc_vu: Trưởng ban, ngay: 18/11/2026}
  dong_y: {nguoi: Trần Thị \(name), hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web], den_ngay: 05/11/2029}
  ---
  \(body)

  """
}
