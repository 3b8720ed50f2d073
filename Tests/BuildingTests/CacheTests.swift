import Content
import Diagnostics
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Building

/// What a build leaves for the next one, and what the next one makes of it.
@Suite struct CacheTests {
  /// Front matter that fills in whatever a profile can hold.
  private static let everything = """
    ---
    ma: gx-1
    ma_doi_tuong: nguoi-1
    duong_dan: vi-du
    loai: cá nhân
    the_loai: điển hình tiên tiến
    tieu_de: Người thợ
    tit_phu: Chuyện nghề
    tom_tat: Tóm tắt
    ho_ten: Nguyễn Thị Ví Dụ
    ten_sap_xep: Dụ
    danh_xung: chị
    gioi_tinh: nữ
    nam_sinh: 1990
    chuc_vu: Tổ trưởng
    doan_vien: có
    nhom: công nhân
    truc_tiep_lao_dong: có
    dan_toc: Kinh
    phong_trao: [a, b]
    giai_doan: [2024, "2022 – 2025"]
    don_vi: cdcs
    ten_don_vi_luc_do: CĐCS cũ
    linh_vuc: [may]
    cap: cơ sở
    tieu_chi: sang-kien
    thanh_tich: [Một, {noi_dung: Hai, so_luong: 24, don_vi_tinh: người, ty_le: "92,5%"}]
    loai_thanh_tich: toàn diện
    sang_kien: [{ten: Cữ gá, cong_nhan: Hội đồng, ngay: 12/03/2025, ty_le_dong_gop: "60%"}]
    khen_thuong: [Bằng Lao động sáng tạo năm 2025, {danh_hieu: Lao động tiên tiến, nam: 2024}]
    cau_noi: {text: Nói, by: Ví Dụ}
    bai_hoc: [Một, Hai]
    nhan_rong: [cdcs-2]
    anh_dai_dien: {tep: a.jpg, chu_thich: C, anh: B, mo_ta_anh: M, ngay_chup: 06/2024, anh_ai: có}
    thu_vien_anh: [{tep: b.jpg, anh: B, mo_ta_anh: N}]
    video: phim.mp4
    tac_gia: [A, B]
    nguoi_chup: C
    nguon: {ten: Báo, dia_chi: "https://bao.example/a", ngay: 2024}
    ngay_dang: 21/11/2025 09:25
    cap_nhat: 22/11/2025
    ngay_phat_hien: 10/2025
    het_han: 21/11/2035
    trang_thai: đăng
    kiem_chung: {nguoi: A, ngay: 10/11/2025, minh_chung: Biên bản}
    duyet: {nguoi: B, chuc_vu: Trưởng ban, ngay: 18/11/2025}
    dong_y: {nguoi: V, hinh_thuc: văn bản, ngay: 05/11/2025, pham_vi: [web, in], den_ngay: 2029}
    noi_bat: 30/12/2026
    dinh_chinh: [{ngay: 23/11/2025, noi_dung: Sửa}]
    tu_khoa: [x, y]
    duong_dan_cu: [/cu/]
    kenh: [{kenh: radio, ngay: 2025, phut: 3, link: "https://a.example/"}]
    cuoc_thi: {slug: thi, entry: "1", result: Nhất}
    nhuan_but: 1
    rieng: Của trang
    ---
    Thân bài.
    """

  private static let samples = [
    everything,
    everything.replacing("loai: cá nhân", with: "loai: tập thể")
      .replacing("nam_sinh: 1990", with: "so_doan_vien: 512\nnguoi_dung_dau: {ten: P, chuc_vu: C}"),
    everything.replacing("loai: cá nhân", with: "loai: mô hình")
      .replacing("nam_sinh: 1990", with: "kinh_phi: 1 tỷ\nkhanh_thanh: 06/2024"),
    everything.replacing("anh_dai_dien: {", with: "anh_dai_dien: {mien_anh: Từ chối, "),
    "---\nloai: sai\n---\n",
  ]

  @Test(arguments: samples) func keepsEverythingThatWasRead(text: String) throws {
    let source = SourceText(file: "content/profiles/a.md", bytes: Array(text.utf8))
    var configuration = SiteConfiguration(
      title: "T", baseURL: Located("https://a.example/", at: 0..<0), timeZone: .vietnam)
    configuration.customFields = [
      CustomFieldDeclaration(name: "rieng", type: .text)
    ]
    var log = DiagnosticLog()
    let profile = readProfile(source, configuration: configuration, log: &log)
    let kept = KeptProfile(profile: profile, findings: log.diagnostics)
    let bytes = ArchiveWriter.bytes(of: kept)
    var read = KeptProfile.blank
    let isDamaged = bytes.withUnsafeBytes { buffer in
      var reader = ArchiveReader(buffer)
      read.pass(through: &reader)
      return reader.isDamaged || reader.position != bytes.count
    }
    #expect(!isDamaged)
    #expect(described(read.profile) == described(profile))
    #expect(read.findings == kept.findings)
  }

  /// Every stored property, however deep: a field that the archive forgets shows as a difference.
  private func described(_ value: Any?) -> String {
    var text = ""
    dump(value, to: &text)
    return text.replacing(#/#\d+/#, with: "")
  }

  @Test func anythingButWholeIsDamaged() throws {
    let source = SourceText(file: "content/profiles/a.md", bytes: Array(Self.everything.utf8))
    let configuration = SiteConfiguration(
      title: "T", baseURL: Located("https://a.example/", at: 0..<0), timeZone: .vietnam)
    var log = DiagnosticLog()
    let profile = readProfile(source, configuration: configuration, log: &log)
    let bytes = ArchiveWriter.bytes(of: KeptProfile(profile: profile, findings: log.diagnostics))
    for length in 0..<bytes.count {
      var read = KeptProfile.blank
      let isDamaged = bytes[..<length].withUnsafeBytes { buffer in
        var reader = ArchiveReader(buffer)
        read.pass(through: &reader)
        return reader.isDamaged
      }
      #expect(isDamaged, "cut to \(length) of \(bytes.count)")
    }
  }

  // MARK: What is rendered, and why

  private let an = "content/profiles/2026/an.md"

  private func site() throws -> TestSite {
    try TestSite()
      .write(profileText(["tieu_de": "An", "ho_ten": "Lê An"]), to: an)
      .write(
        "{{ page.title }}{{ profile.title }}{{ profile.html }}", to: "templates/profile.html"
      )
      .build().expectFlawless()
  }

  private func rendered(_ site: TestSite) throws -> [String: [String]] {
    let pages = try #require(site.report).summary.rendered
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.page, $0.because) })
  }

  @Test func theFirstBuildRendersEverything() throws {
    let site = try site()
    let pages = try rendered(site)
    #expect(pages.count == site.report?.summary.pages)
    #expect(Set(pages.values) == [["new"]])
  }

  @Test func nothingChangedRendersNothing() throws {
    let site = try site()
    try site.build()
    #expect(try rendered(site) == [:])
    #expect(site.report?.summary.unchanged == (try site.output().count))
  }

  @Test func aBodyRendersItsPage() throws {
    let site = try site()
    try site.edit(an) { $0 + "Thêm.\n" }.build()
    #expect(try rendered(site) == ["guong/an/index.html": ["profile"]])
  }

  @Test func aTitleRendersWhatShowsIt() throws {
    let site = try site()
    try site.edit(an) { $0.replacing("tieu_de: An", with: "tieu_de: Ân") }.build()
    let pages = try rendered(site)
    #expect(pages["guong/an/index.html"] == ["page", "profile"])
    #expect(pages["guong/index.html"] == ["cards"])
    #expect(pages["404.html"] == nil)
  }

  @Test func aSummaryThatNoTemplateReadsRendersNothing() throws {
    let site = try site()
    try site.edit(an) { $0.replacing("tieu_de: An", with: "tieu_de: An\nnoi_ap_dung: ldld-x") }
      .build()
    #expect(try rendered(site) == [:])
  }

  @Test func aTemplateAndATamperedFileSayWhy() throws {
    let site = try site()
    try site.write("{{ profile.title }}", to: "templates/profile.html").build()
    #expect(try rendered(site) == ["guong/an/index.html": ["template"]])
    try site.write("đổi", to: "site/guong/an/index.html").build()
    #expect(try rendered(site) == ["guong/an/index.html": ["output"]])
  }

  @Test func withoutTheCacheEverythingIsRendered() throws {
    let site = try site()
    try site.build { $0.ignoresCache = true }
    #expect(try rendered(site).count == site.report?.summary.pages)
    #expect(site.report?.summary.written == 0)
  }
}
