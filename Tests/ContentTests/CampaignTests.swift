import Content
import Diagnostics
import Testing
import Vietnamese

@Suite struct CampaignTests {
  @Test func readsAllItsKeys() throws {
    let (read, log) = campaign(
      """
      ten: Thi đua năm 2026
      ten_ngan: Thi đua 2026
      ten_khac: [Thi đua 26]
      loai: đợt thi đua
      hinh_thuc: chuyên đề
      pham_vi: toàn quốc
      phat_dong: LĐLĐ tỉnh X; UBND tỉnh X
      start: 01/01/2026
      end: 31/12/2026
      dot: [{ten: Đợt 1, start: 01/01/2026, end: 30/06/2026}, Đợt 2]
      chao_mung: Đại hội
      mo_ta: Kết quả năm 2026
      tieu_chi: [Có sáng kiến, Có sản phẩm]
      van_ban: [{so: 57/ KH - LĐLĐ, date: 05/01/2026, issuer: [A, B], loai: kế hoạch, trich_yeu: Về thi đua}]
      parent: xay-dung-nong-thon-moi
      hang_nam: có
      editions: [{year: 2026, amount: "1,2 tỷ đồng"}, 2025]
      so_lieu: [{label: Đơn vị, value: "100%"}]
      order: 15
      mau: "#c00"
      url_cu: /cu/
      """)
    #expect(log.findings == [])
    let campaign = try #require(read)
    #expect(campaign.slug == "thu")
    #expect(campaign.title.value == "Thi đua năm 2026")
    #expect(campaign.type == .emulationDrive)
    #expect(campaign.launchedBy == ["LĐLĐ tỉnh X", "UBND tỉnh X"])
    #expect(campaign.phases.map(\.name) == ["Đợt 1", "Đợt 2"])
    #expect(campaign.phases.first?.end == day(2026, 6, 30))
    #expect(campaign.documents.first?.number == "57/KH-LĐLĐ")
    #expect(campaign.documents.first?.issuers == ["A", "B"])
    #expect(campaign.editions.map(\.year) == [2026, 2025])
    #expect(campaign.isYearly)
    #expect(campaign.stats == [Statistic(label: "Đơn vị", value: "100%")])
    #expect(campaign.isActive)
    #expect(campaign.oldAddresses.map(\.value) == ["/cu/"])
  }

  @Test func extendsTheBuiltInOne() throws {
    let (read, log) = campaign(
      "order: 3\nten_khac: Tết của đoàn viên", file: "content/campaigns/tet-sum-vay.md")
    #expect(log.findings == [])
    let campaign = try #require(read)
    #expect(campaign.title.value == "Tết Sum vầy")
    #expect(campaign.isYearly)
    #expect(campaign.order == 3)
    #expect(campaign.aliases.last == "Tết của đoàn viên")
    #expect(campaign.file == "content/campaigns/tet-sum-vay.md")
  }

  @Test func takesUpASampleThatHasAFile() throws {
    let (read, _) = campaign("order: 3", file: "content/campaigns/thi-dua-2026.md")
    #expect(try #require(read).isActive)
    let (off, _) = campaign("trang_thai: tắt", file: "content/campaigns/tet-sum-vay.md")
    #expect(try !#require(off).isActive)
  }

  @Test(arguments: [
    ("loai: chương trình", ["content.missing_key 2:1-5"]),
    ("ten: A\nbat_dau: 2026\nket_thuc: 2025", ["content.end_before_start 4:11-15"]),
    ("ten: A\nso_lieu: [abc]", ["content.wrong_type 3:11-14"]),
    ("ten: A\nthu_tu: rất cao", ["content.number_unreadable 3:9-16"]),
    ("ten: A\ncolor: đỏ\ncoluor: x", ["content.unknown_key 4:1-7"]),
  ])
  func reportsMistakes(frontMatter: String, findings: [String]) {
    let log = campaign(frontMatter).log
    #expect(log.findings == findings)
    #expect(log.diagnostics.allSatisfy { $0.isWorded })
  }

  @Test func bringsTheDefaultCampaigns() {
    #expect(builtInCampaigns.count == 30)
    #expect(
      builtInCampaigns.filter { !$0.isActive }.map(\.slug) == [
        "chao-mung-95-nam-cong-doan", "thi-dua-2026", "binh-dan-hoc-vu-so", "mot-trieu-sang-kien",
        "vi-bien-dao-viet-nam",
      ])
    for campaign in builtInCampaigns {
      #expect(slug(campaign.slug) == campaign.slug)
      #expect(campaign.type != nil)
      #expect(campaign.description?.isEmpty == false)
    }
    var names: [String: String] = [:]
    for campaign in builtInCampaigns {
      for name in Set(([campaign.title.value] + campaign.aliases).map(keyFolded)) {
        #expect(names.updateValue(campaign.slug, forKey: name) == nil, "\(name)")
      }
    }
  }

  @Test func readsPages() throws {
    var log = DiagnosticLog()
    let text = "---\ntieu_de: Giới thiệu\nslug: gioi-thieu\nthu_tu: 10\ntrang_thai: nháp\n---\nA\n"
    let page = try #require(
      readPage(source(text, file: "content/pages/a.md"), configuration: review, log: &log))
    #expect(log.findings == [])
    #expect(page.title.value == "Giới thiệu")
    #expect(page.slug?.value == "gioi-thieu")
    #expect(page.order == 10)
    #expect(!page.isPublished)
    _ = readPage(source("---\nsumary: A\n---\n"), configuration: review, log: &log)
    #expect(log.findings == ["content.missing_key 2:1-7", "content.unknown_key 2:1-7"])
  }
}
