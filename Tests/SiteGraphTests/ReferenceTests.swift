import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@Suite struct ReferenceTests {
  private func campaigns(named reference: String) -> LinkedSite {
    LinkedSite(["a": profileText(["phong_trao": reference])], registers: .builtIn)
  }

  /// Slug, title, alias, without marks, other tone placement, quotes, a word before.
  @Test(arguments: [
    ("lao-dong-gioi-lao-dong-sang-tao", ["lao-dong-gioi-lao-dong-sang-tao"]),
    ("Lao động giỏi, Lao động sáng tạo", ["lao-dong-gioi-lao-dong-sang-tao"]),
    ("LAO ĐỘNG GIỎI, LAO ĐỘNG SÁNG TẠO", ["lao-dong-gioi-lao-dong-sang-tao"]),
    ("lao dong gioi, lao dong sang tao", ["lao-dong-gioi-lao-dong-sang-tao"]),
    ("Văn hoá, Thể thao", ["van-hoa-the-thao"]),
    ("“Văn hóa, Thể thao”", ["van-hoa-the-thao"]),
    ("Phong trào “Văn hóa, Thể thao”", ["van-hoa-the-thao"]),
    ("Phong trào Người tốt, việc tốt", ["nguoi-tot-viec-tot"]),
    ("Cuộc vận động Mái ấm Công đoàn", ["quy-xa-hoi-mai-am-cong-doan"]),
    ("Chương trình “Phúc lợi đoàn viên”", ["phuc-loi-doan-vien"]),
    ("Chương trình chuyển đổi số", ["chuyen-doi-so"]),
    ("Lao động giỏi", ["lao-dong-gioi-lao-dong-sang-tao"]),
    ("[Lao động giỏi, Lao động sáng tạo]", ["lao-dong-gioi-lao-dong-sang-tao"]),
    ("Giỏi việc nước, đảm việc nhà", ["gioi-viec-nuoc-dam-viec-nha"]),
    (
      "Giỏi việc nước, đảm việc nhà, Văn hóa, Thể thao, Lao động giỏi",
      ["gioi-viec-nuoc-dam-viec-nha", "van-hoa-the-thao", "lao-dong-gioi-lao-dong-sang-tao"]
    ),
    (
      "Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động; Chương trình “Phúc lợi đoàn viên”",
      ["xanh-sach-dep", "phuc-loi-doan-vien"]
    ),
  ])
  func findsCampaigns(reference: String, slugs: [String]) {
    let site = campaigns(named: reference)
    #expect(site.findings == [])
    #expect(site.campaignSlugs(of: site.profile("a")) == slugs)
  }

  @Test func twoHalvesOfOneTitleCountOnce() {
    let site = LinkedSite(
      [
        "a": profileText(["phong_trao": "[Lao động giỏi, lao-dong-gioi-lao-dong-sang-tao]"])
      ], registers: .builtIn)
    #expect(site.campaign("lao-dong-gioi-lao-dong-sang-tao")?.profiles == [0])
  }

  /// Only the part of the list that is unknown is pointed at, and only once.
  @Test(arguments: [
    ("Người tốt, việc tôt, Lao động gioir", 34, 48),
    ("\"Văn hóa, Thể thao, Lao động gioir\"", 33, 47),
    ("Lao động gioir", 13, 27),
  ])
  func pointsAtTheUnknownPartOfAList(reference: String, column: Int, end: Int) {
    let site = campaigns(named: reference)
    #expect(site.findings == ["reference.unknown content/profiles/a.md:7:\(column)"])
    let place = site.diagnostics[0].place
    #expect(place?.endColumn == end)
    #expect(site.diagnostics[0].arguments["name"] == "Lao động gioir")
  }

  @Test func suggestsWhatIsNear() throws {
    let site = LinkedSite(["a": profileText(["don_vi": "CĐCS Công ty Thửu"])])
    #expect(site.findings == ["reference.unknown content/profiles/a.md:6:9"])
    let suggestion = try #require(site.diagnostics[0].suggestions.first)
    #expect(suggestion == Suggestion("CĐCS Công ty Thử", note: "cdcs-thu"))
  }

  @Test func marksTellNamesApart() {
    let units = """
      - {id: u1, name: CĐCS Xã Hòa Bình}
      - {id: u2, name: CĐCS Xã Hoa Bình}
      """
    let told = LinkedSite(["a": profileText(["don_vi": "CĐCS Xã Hoa Bình"])], units: units)
    #expect(told.findings == [])
    #expect(told.ids(told.graph.profiles[0].unitsAbove) == ["u2"])
    let untold = LinkedSite(["a": profileText(["don_vi": "CDCS Xa Hoa Binh"])], units: units)
    #expect(untold.findings == ["reference.ambiguous content/profiles/a.md:6:9"])
    #expect(
      untold.diagnostics[0].arguments["candidates"]
        == "“CĐCS Xã Hòa Bình” (u1); “CĐCS Xã Hoa Bình” (u2)")
  }

  @Test func aMistakeInWhatIsNotPublishedIsOnlyAWarning() {
    let site = LinkedSite(["a": profileText(["trang_thai": "nháp", "don_vi": "Không có"])])
    #expect(site.diagnostics.map(\.kind.id) == ["reference.unknown"])
    #expect(site.diagnostics[0].severity == .warning)
  }

  @Test(arguments: ["tat", "Phong trào Tắt, nghỉ", "TN", "[Người tốt việc tốt, '“Tắt, nghỉ”']"])
  func aCampaignThatIsSwitchedOffIsNamedOnce(reference: String) throws {
    let site = LinkedSite(
      ["a": profileText(["phong_trao": reference])],
      campaigns: ["tat": "---\nten: Tắt, nghỉ\nshort: TN\ntrang_thai: tắt\n---\n"])
    #expect(site.diagnostics.map(\.kind) == [.referenceCampaignOff])
    #expect(site.diagnostics.first?.arguments["title"] == "Tắt, nghỉ")
    #expect(site.diagnostics.first?.arguments["file"] == "content/campaigns/tat.md")
    #expect(site.graph.excluded.map(\.reason) == [.campaignInactive])
    #expect(site.graph.excluded.map(\.file) == ["content/campaigns/tat.md"])
  }

  /// Aliases and short names are as good as titles, and a title with a comma is one.
  @Test(arguments: [
    ("phong_trao", "Lao động giỏii", "Lao động giỏi"),
    ("phong_trao", "Giỏi việc nước, đảm việc nhàa", "Giỏi việc nước, đảm việc nhà"),
    ("linh_vuc", "dệt mayy", "dệt may"),
    ("khen_thuong", "{danh_hieu: Lao động tiên tiênn}", "Lao động tiên tiến"),
    ("khen_thuong", "Lao động tiên tiênn năm 2024", "Lao động tiên tiến"),
    ("khen_thuong", "Bằng khen cuả Tổng Liên đoànn (2024)", "Bằng khen của Tổng Liên đoàn"),
  ])
  func suggestsTheNearestSpelling(key: String, value: String, suggestion: String) {
    let site = LinkedSite(
      KeyValuePairs(
        dictionaryLiteral: (
          "a", profileText(KeyValuePairs(dictionaryLiteral: (key, value)))
        )), registers: .builtIn)
    #expect(site.findings.count == 1)
    #expect(site.diagnostics.first?.suggestions.first?.text == suggestion)
  }

  @Test func noRegisterIsNamedByAFileThatMayNotBeThere() throws {
    let site = LinkedSite(
      ["a": profileText(["linh_vuc": "xyz", "khen_thuong": "{danh_hieu: xyz}"])],
      registers: .builtIn)
    #expect(
      site.diagnostics.map { $0.arguments["register"] } == [
        "danh mục lĩnh vực", "danh mục danh hiệu",
      ])
  }

  @Test func fieldsLevelsCriteriaAndTypesAreFound() throws {
    let site = LinkedSite(
      [
        "a": profileText([
          "linh_vuc": "dệt may, da giày; y tế", "cap": "cơ sở", "tieu_chi": "sang-kien; thanh-tich",
          "loai_hinh": "DN FDI",
        ])
      ], registers: .builtIn)
    #expect(site.findings == [])
    let profile = try #require(site.profile("a"))
    #expect(
      profile.fields.map { site.graph.fields[$0].term.title } == ["dệt may, da giày", "y tế"])
    #expect(profile.level.map { site.graph.levels[$0].code } == "grassroots")
    #expect(profile.criteria.map { site.graph.criteria[$0].code } == ["sang-kien", "thanh-tich"])
    #expect(profile.unitType.map { site.graph.unitTypes[$0].code } == "dn-fdi")
  }

  @Test func aCampaignAboveItselfIsReportedAndCut() {
    let site = LinkedSite(campaigns: [
      "a": "---\nten: A\nparent: b\n---\n", "b": "---\nten: B\nparent: a\n---\n",
      "c": "---\nten: C\nparent: c\n---\n", "d": "---\nten: D\nparent: a\n---\n",
    ])
    #expect(site.findings == ["reference.cycle", "reference.cycle"])
    #expect(site.campaign("a")?.parent == nil)
    #expect(site.campaign("c")?.parent == nil)
    #expect(site.campaign("a")?.children.count == 2)
  }
}
