import Building
import Content
import Diagnostics
import TestSupport
import Testing

/// Views on the pages of a site.
@Suite struct ViewTests {
  private static let table = "content/data/views.csv"

  /// Three profiles, two of them of one campaign.
  private func site(_ configuration: String = "", views: String? = nil) throws -> TestSite {
    let site = try TestSite(theme: .builtIn)
      .write(defaultConfiguration + configuration, to: "content/site.yml")
    for (slug, name) in [("an", "Lê An"), ("binh", "Lê Bình"), ("chi", "Lê Chi")] {
      try site.write(
        profileText([
          "tieu_de": "Gương \(name)", "ho_ten": name, "tac_gia": "Ban Tuyên giáo",
          "phong_trao": slug == "chi" ? "van-hoa-cong-so" : "nguoi-tot-viec-tot",
          "duong_dan_cu": slug == "an" ? "[/tin/bai-an.html, /an-cu/]" : nil,
        ]), to: "content/profiles/\(slug).md")
    }
    if let views { try site.write("address,period,views\n" + views, to: Self.table) }
    return site
  }

  @Test func profilesShowTheirViewsInVietnameseNumbers() throws {
    let site = try site(views: "/guong/an/,2026-10,1000\n/guong/an/,2026-11-19,303\n").build()
      .expectFlawless()
    try site.expectContains("guong/an/index.html", "Lượt xem: 1.303")
    #expect(site.text(of: "guong/binh/index.html")?.contains("Lượt xem") == false)
  }

  @Test func theMostReadStandOnTheHomePageAndTheCampaigns() throws {
    let site = try site(views: "/guong/an/,,5\n/guong/binh/,,50\n/guong/chi/,,500\n").build()
      .expectFlawless()
    func mostRead(_ page: String) throws -> [String] {
      let text = try #require(site.text(of: page))
      guard let part = text.firstMatch(of: /(?s)<h2>Đọc nhiều<\/h2>(.*?)<\/section>/) else {
        return []
      }
      return part.output.1.matches(of: /Gương Lê (\w+) <span class="count">([^<]*)</)
        .map { "\($0.output.1) \($0.output.2)" }
    }
    #expect(
      try mostRead("index.html") == ["Chi 500 lượt xem", "Bình 50 lượt xem", "An 5 lượt xem"])
    #expect(
      try mostRead("phong-trao/nguoi-tot-viec-tot/index.html")
        == ["Bình 50 lượt xem", "An 5 lượt xem"])
    for (path, bytes) in try site.output() where path.hasSuffix(".html") {
      let isMeant = [
        "index.html", "phong-trao/nguoi-tot-viec-tot/index.html",
        "phong-trao/van-hoa-cong-so/index.html",
      ].contains(path)
      #expect(
        String(decoding: bytes, as: UTF8.self).contains("Đọc nhiều") == isMeant, "\(path)")
    }
  }

  @Test func theSectionIsChosenLikeTheOthers() throws {
    let site = try site(
      "sections: {home: [{muc: đọc nhiều, so_bai: 1, tieu_de: Được xem nhất}], campaign: [các bài]}\n",
      views: "/guong/an/,,5\n/guong/binh/,,50\n"
    ).build().expectFlawless()
    try site.expectContains("index.html", "<h2>Được xem nhất</h2>", "Gương Lê Bình")
    #expect(site.text(of: "index.html")?.contains("Gương Lê An") == false)
    let campaign = site.text(of: "phong-trao/nguoi-tot-viec-tot/index.html")
    #expect(campaign?.contains("Đọc nhiều") == false)
  }

  @Test func aSiteWithoutTheTableShowsNothingOfIt() throws {
    let site = try site().build().expectFlawless()
    for (path, bytes) in try site.output() {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("ượt xem") && !text.contains("Đọc nhiều"), "\(path)")
    }
  }

  @Test func viewsOfOldAddressesAreTheProfiles() throws {
    try site(
      views: "/tin/bai-an.html,,1\n/an-cu/,,2\n/guong/an,,4\nhttps://example.vn/guong/an/,,8\n"
    )
    .build().expectFlawless().expectContains("guong/an/index.html", "Lượt xem: 15<")
  }

  @Test(arguments: [(1, "1.303"), (10, "1.300"), (1000, "1.000"), (1303, "1.303"), (1304, nil)])
  func viewsAreRoundedDown(to step: Int, shown: String?) throws {
    let site = try site("lam_tron_luot_xem: \(step)\n", views: "/guong/an/,,1303\n").build()
      .expectFlawless()
    let page = try #require(site.text(of: "guong/an/index.html"))
    #expect(page.firstMatch(of: /Lượt xem: ([0-9.]+)/).map { String($0.output.1) } == shown)
    #expect(site.text(of: "index.html")?.contains("Đọc nhiều") == (shown != nil))
  }

  @Test func aRoundingThatIsNoneIsAnError() throws {
    try site("views_rounding: 0\n").build()
      .expectDiagnostic("content.number_out_of_range", "content/site.yml", 4, 17)
  }

  @Test func aRowOfNoPageIsANoteWithWhatWasMeant() throws {
    let site = try site(views: "/guong/am/,,5\n/guong/am/,,6\n/phong-trao/,,7\n").build()
    #expect(
      site.findings == [
        "views.address_unknown content/data/views.csv:2:1"
      ])
    #expect(site.diagnostics[0].suggestions.first?.text == "/guong/an/")
    #expect(site.report?.isPublished == true)
  }

  /// Of what is kept back the row stays, and the report does not tell of it.
  @Test func aRowOfAProfileThatIsKeptBackIsFine() throws {
    let site = try site(views: "/guong/an/,,5\n")
    try site.edit("content/profiles/an.md") {
      $0.replacing("trang_thai: đăng", with: "trang_thai: nháp")
    }
    .build().expectFlawless()
    for (path, bytes) in try site.output() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("lượt xem"), "\(path)")
    }
  }

  @Test func aDamagedTableLeavesTheSiteAsItWas() throws {
    let site = try site(views: "/guong/an/,,5\n").build().expectFlawless()
    try site.write("address,views\n/guong/an/,năm\n", to: Self.table).build()
      .expectDiagnostic("content.number_unreadable", Self.table, 2, 12)
    #expect(site.report?.isPublished == false)
  }

  @Test func theTableIsNoFreeData() throws {
    let site = try site(views: "/guong/an/,,5\n")
    try site.write("{{ data.views }}", to: "templates/404.html").build()
      .expectDiagnostic("template.unknown_attribute", "templates/404.html")
  }

  @Test func aLogThatIsNotInOrderIsReportedWhereItMatters() throws {
    let site = try site()
    let lines = [("19", 1), ("17", 1), ("20", 1), ("17", 2), ("17", 2)].map { day, host in
      "10.0.0.\(host) - - [\(day)/Nov/2026:08:00:00 +0700] \"GET /guong/an/ HTTP/1.1\" 200 5 \"-\" "
        + "\"Mozilla/5.0\""
    }
    try site.write(lines.joined(separator: "\n"), to: "access.log")
    let build = BuildOptions(source: site.path, now: testMoment, jobs: 2)
    var counting = ViewCountOptions(logs: [site.absolute("access.log")])
    counting.visitorLimit = 0
    let report = try countViews(build, counting)
    #expect(report.log.diagnostics.map(\.kind) == [.viewsLogOrder])
    #expect(report.log.diagnostics.first?.arguments["count"] == "2")
    #expect(report.log.diagnostics.first?.severity == .warning && report.after == 3)
    counting.visitorLimit = nil
    #expect(try countViews(build, counting).after == 4)
  }

  @Test func explainSaysWhatTheTableIs() throws {
    let inspection = try site(views: "/guong/an/,,5\n").inspection()
    #expect(inspection.supporting.first { $0.file == Self.table }?.role == .views)
  }
}
