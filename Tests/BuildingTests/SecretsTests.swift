import Building
import Diagnostics
import SiteGraph
import TestSupport
import Testing

/// What may not be published is nowhere in the output: not a word, not a name of a file.
@Suite struct SecretsTests {
  private static let token = "zqbimat"

  /// Front matter that carries the token wherever words may stand.
  private static let words: [(String, String?)] = [
    ("tieu_de", "Tít zqbimat"), ("tom_tat", "Sapo zqbimat"), ("tit_phu", "Phụ zqbimat"),
    ("ho_ten", "Nguyễn Thị Zqbimat"), ("tac_gia", "Tác giả zqbimat"), ("slug", "slug-zqbimat"),
    ("tu_khoa", "zqbimat; khác"), ("thanh_tich", "[Được zqbimat]"), ("bai_hoc", "Học zqbimat"),
    ("cau_noi", "{text: Nói zqbimat, by: Zqbimat}"), ("duong_dan_cu", "/cu/zqbimat/"),
    ("ten_don_vi_luc_do", "Đơn vị zqbimat"), ("dia_ban", "Xã zqbimat"),
    ("khen_thuong", "[{danh_hieu: khac, title: zqbimat, nam: 2026, co_quan: zqbimat}]"),
    ("sang_kien", "[{ten: Máy zqbimat, cong_nhan: Hội đồng zqbimat}]"),
    ("linh_vuc", "y tế"), ("giai_doan", "2013"), ("noi_bat", "có"),
    (
      "anh_dai_dien",
      "{tep: zqbimat.jpg, chu_thich: zqbimat, anh: zqbimat, mo_ta_anh: Người zqbimat đứng}"
    ),
  ]

  private static let hidden: [(String, String?, ExclusionReason)] = [
    ("trang_thai", "nháp", .draft), ("trang_thai", "đăng ký", .registered),
    ("trang_thai", "gửi duyệt", .submitted), ("trang_thai", "chờ duyệt", .inReview),
    ("trang_thai", "trả lại", .returned), ("trang_thai", "không chọn", .rejected),
    ("trang_thai", "gỡ", .withdrawn), ("trang_thai", "hết hạn", .expired),
    ("go_bai", "{ngay: 01/11/2026}", .withdrawn), ("ngay_dang", "22/11/2026", .future),
    ("het_han", "20/11/2026", .expired), ("kiem_chung", nil, .notVerified),
    ("duyet", nil, .notApproved), ("dong_y", nil, .consentMissing),
    (
      "dong_y", "{nguoi: A, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [in]}", .consentScope
    ),
    (
      "dong_y",
      "{nguoi: A, hinh_thuc: văn bản, ngay: 05/11/2025, pham_vi: [web], den_ngay: 01/11/2026}",
      .consentExpired
    ), ("tre_em", "có", .guardianMissing),
  ]

  @Test(arguments: hidden)
  func profilesThatMayNotBePublishedLeaveNoTrace(
    key: String, value: String?, reason: ExclusionReason
  ) throws {
    let body = "## Mục zqbimat\n\nNội dung zqbimat.\n\n![zqbimat](zqbimat-2.jpg)\n"
    var keys = Self.words
    keys.append((key, value))
    let site = try TestSite(theme: .builtIn)
      .write(frontMatter(keys, body: body), to: "content/profiles/2026/zqbimat.md")
      .write("ảnh zqbimat", to: "content/profiles/2026/zqbimat.jpg")
      .write("ảnh zqbimat", to: "content/profiles/2026/zqbimat-2.jpg")
      .write(
        profileText(
          ["tieu_de": "Bài công khai"],
          body: "Xem [bài kia](zqbimat.md), [lần nữa][1], [mục](zqbimat.md#muc-zqbimat), "
            + "[địa chỉ](/guong/slug-zqbimat/) và [địa chỉ cũ](/cu/zqbimat/).\n\n"
            + "[1]: ../2026/zqbimat.md\n"), to: "content/profiles/2026/cong-khai.md"
      )
      .build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let exclusion = site.report?.excluded.first { $0.file.hasSuffix("zqbimat.md") }
    #expect(exclusion?.reason == reason)
    #expect(try traces(in: site) == [])
    try site.expectContains(
      "guong/cong-khai/index.html", "Xem bài kia, lần nữa, mục, địa chỉ và địa chỉ cũ.")
    try site.expectDiagnostic("site.link_unpublished", "content/profiles/2026/cong-khai.md")
  }

  private func frontMatter(_ keys: [(String, String?)], body: String) -> String {
    var text = profileText(body: body)
    for (key, value) in keys {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines.removeAll { $0.hasPrefix(key + ": ") }
      if let value { lines.insert("\(key): \(value)", at: 1) }
      text = lines.joined(separator: "\n")
    }
    return text
  }

  /// The output files that hold the token in their names or bytes.
  private func traces(in site: TestSite) throws -> [String] {
    try site.output().filter { path, bytes in
      path.lowercased().contains(Self.token)
        || String(decoding: bytes, as: UTF8.self).lowercased().contains(Self.token)
    }.map(\.key).sorted()
  }

  @Test func theTokenShowsWhereTheProfileIsPublished() throws {
    let site = try TestSite(theme: .builtIn)
      .write(frontMatter(Self.words, body: "zqbimat\n"), to: "content/profiles/zqbimat.md")
      .write("ảnh zqbimat", to: "content/profiles/zqbimat.jpg")
      .build()
    let traces = try traces(in: site)
    #expect(traces.count > 5, "\(site.findings)")
    #expect(
      Set(traces).isSuperset(of: [
        "atom.xml", "rss.xml", "feed.json", "don-vi/ldld-x/rss.xml", "sitemap.xml", "_redirects",
      ]))
  }

  @Test func internalFieldsOfAPublishedProfileStayInside() throws {
    let site = try TestSite(theme: .builtIn)
      .write(
        profileText(
          [
            "nhuan_but": "zqbimat", "danh_gia": "zqbimat", "dan_toc": "zqbimat",
            "ton_giao": "zqbimat", "suc_khoe": "zqbimat", "dang_vien": "có",
            "kiem_chung": "{nguoi: zqbimat, ngay: 10/11/2026, minh_chung: zqbimat}",
            "duyet": "{nguoi: zqbimat, chuc_vu: zqbimat, ngay: 18/11/2026}",
            "bien_tap": "zqbimat", "nguoi_gui": "zqbimat",
            "dong_y":
              "{nguoi: zqbimat, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web], "
              + "minh_chung: _private/zqbimat.pdf, nguoi_giam_ho: zqbimat}",
            "khen_thuong":
              "[{danh_hieu: khac, title: zqbimat, nam: 2026, status: revoked, so_qd: zqbimat}]",
          ]), to: "content/profiles/a.md"
      )
      .write("zqbimat", to: "content/_private/zqbimat.pdf")
      .write("zqbimat", to: "content/profiles/_private/zqbimat.jpg")
      .write("zqbimat", to: "content/static/_rieng/zqbimat.txt")
      .build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    #expect(try traces(in: site) == [])
  }

  @Test func draftPagesAndSwitchedOffCampaignsLeaveNoTrace() throws {
    let site = try TestSite(
      """
      -- content/pages/zqbimat.md --
      ---
      tieu_de: Trang zqbimat
      trang_thai: nháp
      duong_dan_cu: /cu/zqbimat/
      ---
      ![zqbimat](zqbimat.png)
      -- content/pages/zqbimat.png --
      zqbimat
      -- content/campaigns/zqbimat.md --
      ---
      ten: Phong trào zqbimat
      trang_thai: tắt
      ---
      zqbimat
      -- content/pages/mo.md --
      ---
      tieu_de: Trang mở
      ---
      [nháp](zqbimat.md) và [tắt](../campaigns/zqbimat.md)
      """, theme: .builtIn
    ).build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    #expect(try traces(in: site) == [])
    try site.expectContains("mo/index.html", "nháp và tắt")
  }

  @Test(arguments: ["../_private/zqbimat.pdf", "/content/_private/zqbimat.pdf", "%5Fprivate/x"])
  func linksIntoPrivateFoldersFailTheBuild(link: String) throws {
    let site = try TestSite()
      .write("---\ntieu_de: A\n---\n[x](\(link))\n", to: "content/pages/a.md")
      .write("zqbimat", to: "content/_private/zqbimat.pdf")
      .write("zqbimat", to: "content/pages/_private/x")
      .build()
      .expectDiagnostic("site.link_private", "content/pages/a.md", 4)
    #expect(site.report?.isPublished == false)
  }

  /// A page that is taken down goes with its pictures, its lists and its old addresses.
  @Test func withdrawingRemovesEveryTrace() throws {
    let text = frontMatter(Self.words, body: "![x](zqbimat-2.jpg)\n")
    let site = try TestSite(theme: .builtIn)
      .write(text, to: "content/profiles/zqbimat.md")
      .write("ảnh zqbimat", to: "content/profiles/zqbimat.jpg")
      .write("ảnh zqbimat", to: "content/profiles/zqbimat-2.jpg")
      .build()
    #expect(try traces(in: site).count > 5, "\(site.findings)")
    try site.edit("content/profiles/zqbimat.md") {
      $0.replacing("trang_thai: đăng", with: "trang_thai: gỡ")
    }.build()
    #expect(try traces(in: site) == [])
  }
}
