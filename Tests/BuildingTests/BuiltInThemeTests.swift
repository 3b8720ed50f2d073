import Foundation
import TestSupport
import Testing
import Theme

/// What the default theme looks like from outside.
@Suite struct BuiltInThemeTests {
  private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../templates").standardized

  @Test func theBinaryCarriesEveryFileByteForByte() throws {
    #expect(builtInTheme.contains { $0.path.hasSuffix(".woff2") })
    for file in builtInTheme {
      let onDisk = try Data(contentsOf: Self.templates.appending(path: file.path))
      let isSame = [UInt8](onDisk) == file.bytes
      #expect(isSame, "\(file.path)")
    }
  }

  @Test func fontsComeWithTheirLicence() throws {
    let site = try TestSite(theme: .builtIn).build()
    let published = try site.output().filter { $0.key.hasPrefix("assets/fonts/") }
    let carried = builtInTheme.filter { $0.path.hasPrefix("assets/fonts/") }.map(\.bytes)
    #expect(Set(published.values) == Set(carried))
    let licence = try #require(published.keys.first { $0.hasPrefix("assets/fonts/OFL.") })
    try site.expectContains(licence, "SIL OPEN FONT LICENSE", "Vollkorn", "Inter")
  }

  /// A strict content security policy lets none of this through.
  @Test func pagesHoldNoScriptStyleOrForeignAddress() throws {
    let site = try TestSite(profile, theme: .builtIn).build()
    for (path, bytes) in try site.output() where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(
        !page.contains(/<script(?![^>]* src=)(?![^>]*application\/ld\+json)[^>]*>/), "\(path)")
      #expect(!page.contains(/<style|\sstyle=|\son[a-z]+="/), "\(path)")
      #expect(!page.contains(/(?:src|action)="https?:/), "\(path)")
    }
  }

  @Test func aProfileCanBePassedOn() throws {
    try TestSite(profile, theme: .builtIn).build().expectContains(
      "guong/hoa/index.html",
      #"href="mailto:?subject=Ng%C6%B0%E1%BB%9Di%20th%E1%BB%A3&amp;body=https%3A//example.vn/guong/hoa/""#,
      #"facebook.com/sharer/sharer.php?u=https%3A//example.vn/guong/hoa/""#,
      // {"url":"https://example.vn/guong/hoa/"}
      "share_external?d=eyJ1cmwiOiJodHRwczovL2V4YW1wbGUudm4vZ3VvbmcvaG9hLyJ9",
      #"data-do="print""#, #"data-do="copy""#, #"data-do="share""#, #"data-do="larger""#)
  }

  @Test func aProfileOnPaperHasTheCodeOfItsAddress() throws {
    try TestSite(profile, theme: .builtIn).build().expectContains(
      "guong/hoa/index.html",
      #"<svg viewBox="-4 -4 33 33" aria-hidden="true"><path d="M0 .5h25v1h-25"#,
      "<br>https://example.vn/guong/hoa/</p>")
  }

  @Test func aDayCanBeChosen() throws {
    let site = try TestSite(profile, theme: .builtIn).build()
    for page in ["index.html", "ngay/index.html"] {
      try site.expectContains(page, #"<form class="dates" action="/ngay/""#, #"type="date""#)
    }
  }

  @Test func aMonthIsACalendar() throws {
    try TestSite(profile, theme: .builtIn).build().expectContains(
      "ngay/2026/11/index.html", #"<table class="calendar">"#,
      #"<td><a href="/ngay/2026/11/20/">20 <span class="count">1 bài</span></a></td>"#)
  }

  @Test func anHonourOfSeveralYearsIsNamedOnce() throws {
    let awards = "khen_thuong: [\"Lao động tiên tiến các năm 2024, 2025\"]\ntac_gia:"
    try TestSite(
      profile.replacingOccurrences(of: "tac_gia:", with: awards), theme: .builtIn
    ).build().expectContains(
      "guong/hoa/index.html", "Lao động tiên tiến</a> <b>2025</b> <b>2024</b></li>")
  }

  /// HTML and style sheets of a long profile, before fonts and images.
  @Test func aProfilePageIsSmall() throws {
    let site = try TestSite(profile, theme: .builtIn).build()
    let page = try #require(site.text(of: "guong/hoa/index.html"))
    let sheets = page.matches(of: /<link rel="stylesheet" href="\/(?<path>[^"]+)"/)
      .compactMap { site.text(of: String($0.output.path)) }
    #expect(sheets.count == 2)
    let total = page.utf8.count + sheets.map(\.utf8.count).reduce(0, +)
    #expect(total < 32_000, "\(total)")
  }
}

private let profile = """
  -- content/profiles/hoa.md --
  ---
  loai: cá nhân
  ho_ten: Trần Thị Hoa
  tieu_de: Người thợ
  tom_tat: Một người thợ.
  don_vi: CĐCS Công ty Thử
  phong_trao: Người tốt, việc tốt
  thanh_tich: [Vượt định mức]
  anh_dai_dien: {mien_anh: Nhân vật không muốn đăng ảnh}
  tac_gia: Ban Tuyên giáo
  ngay_dang: 20/11/2026
  trang_thai: đăng
  kiem_chung: {nguoi: CĐCS Công ty Thử, ngay: 10/11/2026}
  duyet: {nguoi: Lê Văn Mẫu, chuc_vu: Trưởng ban, ngay: 18/11/2026}
  dong_y: {nguoi: Trần Thị Hoa, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web], den_ngay: 05/11/2029}
  ---
  Thân bài.

  """
