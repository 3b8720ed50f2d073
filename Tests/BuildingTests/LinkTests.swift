import Building
import Diagnostics
import TestSupport
import Testing

/// Where links lead, and what is said of those that lead nowhere.
@Suite struct LinkTests {
  private func page(_ body: String) -> String { "---\ntieu_de: A\n---\n" + body + "\n" }

  private func build(_ body: String) throws -> TestSite {
    try TestSite().write(page(body), to: "content/pages/a.md").build()
  }

  // MARK: What is not published

  /// Ways in which a profile leaves the site.
  private static let endings: [(String, String)] = [
    ("trang_thai", "nháp"), ("trang_thai", "gỡ"), ("go_bai", "{ngay: 01/11/2026}"),
    ("het_han", "20/11/2026"), ("ngay_dang", "22/11/2026"),
    (
      "dong_y",
      "{nguoi: A, hinh_thuc: văn bản, ngay: 05/11/2025, pham_vi: [web], den_ngay: 01/11/2026}"
    ),
  ]

  @Test(arguments: endings)
  func aLinkToTheAddressOfAWithdrawnProfileKeepsItsWords(key: String, value: String) throws {
    let body = "Xem [bài](/guong/nguoi-tho/), [cũ](/tin/cu/)."
    let site = try TestSite()
      .write(
        profileText(["duong_dan_cu": "/tin/cu/", "ngay_dang": "20/11/2026"]),
        to: "content/profiles/nguoi-tho.md"
      ).write(page(body), to: "content/pages/a.md").build()
      .expectContains("a/index.html", "<a href=\"/guong/nguoi-tho/\">bài</a>")
    try site.write(
      profileText(["duong_dan_cu": "/tin/cu/", "ngay_dang": "20/11/2026", .init(key): value]),
      to: "content/profiles/nguoi-tho.md"
    ).build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    try site.expectMissing("guong/nguoi-tho/index.html")
      .expectContains("a/index.html", "Xem bài, cũ.")
    #expect(
      site.findings
        == ["4:11", "4:36"].map { "site.link_unpublished content/pages/a.md:\($0)" })
  }

  @Test func aLinkToAListThatADraftLeavesEmptyKeepsItsWords() throws {
    let site = try TestSite()
      .write(profileText(["trang_thai": "nháp"]), to: "content/profiles/nguoi-tho.md")
      .write(page("[x](/ngay/2026/11/20/#a)"), to: "content/pages/a.md").build()
    #expect(site.findings == ["site.link_unpublished content/pages/a.md:4:5"])
    try site.expectContains("a/index.html", "<p>x</p>")
  }

  @Test func aLinkToASwitchedOffCampaignOrDraftPageKeepsItsWords() throws {
    let site = try TestSite()
      .write("---\nten: C\ntrang_thai: tắt\n---\n", to: "content/campaigns/c.md")
      .write("---\ntieu_de: B\ntrang_thai: nháp\n---\n", to: "content/pages/b.md")
      .write(page("[c](/phong-trao/c/) [b](/b)"), to: "content/pages/a.md").build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    try site.expectContains("a/index.html", "<p>c b</p>")
  }

  @Test func aPageThatTakesTheAddressOfAWithdrawnOneIsStillFound() throws {
    let site = try TestSite()
      .write(profileText(["ngay_dang": "20/11/2025"]), to: "content/profiles/2025/tho.md")
      .write(profileText(), to: "content/profiles/2026/tho.md")
      .write(page("[hai](/guong/tho-2026/)"), to: "content/pages/a.md").build()
      .expectContains("a/index.html", "href=\"/guong/tho-2026/\"")
    try site.edit("content/profiles/2025/tho.md") {
      $0.replacing("trang_thai: đăng", with: "trang_thai: gỡ")
    }.build().expectContains("a/index.html", "href=\"/guong/tho/\"")
  }

  @Test func aMenuEntryOfAWithheldPageIsWarnedOf() throws {
    let site = try TestSite(
      """
      -- content/site.yml --
      title: T
      base_url: https://example.vn/
      organisation: {name: X}
      menu:
        - {title: A, url: /a/}
        - {title: Sai, url: /phong-traoo/}
        - {title: Ngoài, url: "https://a.vn/"}
        - {title: Đúng, url: /phong-trao/}
      -- content/pages/a.md --
      ---
      tieu_de: A
      trang_thai: nháp
      ---
      """
    ).build()
    #expect(
      site.findings == [
        "site.menu_unpublished content/site.yml:5:21", "site.link_broken content/site.yml:6:23",
      ])
    #expect(site.diagnostics.last?.suggestions.map(\.text) == ["/phong-trao/"])
  }

  // MARK: What leads nowhere

  @Test(arguments: [
    ("[m](#khong-co)", "site.link_fragment", 5), ("[x](htp://a.vn)", "site.link_scheme", 5),
    ("[x]()", "site.link_empty", 5), ("![Người thợ may]()", "site.link_empty", 18),
    ("![Người thợ may](C:\\anh\\x.jpg)", "site.link_own_computer", 18),
    ("[x](C:/anh/x.pdf)", "site.link_own_computer", 5),
    ("[x](\\\\may\\anh\\x.pdf)", "site.link_own_computer", 5),
    ("![Người thợ may](khong-co.jpg)", "site.file_missing", 18),
  ])
  func aLinkThatLeadsNowhereIsFound(body: String, id: String, column: Int) throws {
    let site = try build(body)
    #expect(site.findings == ["\(id) content/pages/a.md:4:\(column)"], "\(site.diagnostics)")
  }

  @Test(arguments: [
    ("![Chị Dụ](anh/Chị Dụ.jpg)", "(<anh/Chị Dụ.jpg>)", 9),
    ("Xem [kế hoạch](Kế hoạch 2026.pdf \"Tệp\") nhé.", "(<Kế hoạch 2026.pdf>)", 14),
  ])
  func anAddressWithBlanksIsShownInItsBrackets(body: String, form: String, column: Int) throws {
    let site = try build(body)
    #expect(site.findings == ["markdown.address_blanks content/pages/a.md:4:\(column)"])
    #expect(site.diagnostics.first?.help(in: .vi) == ["đặt địa chỉ giữa `<` và `>`: `\(form)`"])
  }

  @Test(arguments: ["Mảng [a](xem trang sau) đó", "`[a](b c.jpg)`", "[a] (b c.jpg)"])
  func otherBracketsAreText(body: String) throws {
    #expect(try build(body).findings == [])
  }

  @Test func aSchemeIsMended() throws {
    for written in ["htp://a.vn", "htpps://a.vn", "www.a.vn"] {
      let site = try build("[x](\(written))")
      let meant = written == "htp://a.vn" ? "http://a.vn" : "https://\(written.suffix(4))"
      let suggestions = site.diagnostics.first?.suggestions.map {
        $0.text.replacing("www.", with: "")
      }
      #expect(suggestions == [meant])
    }
  }

  @Test(arguments: [
    "[m](#co-that)\n\n## Có thật", "[x](zalo://a)", "[x](tel:+84901234567)", "[x](viber://b)",
    "[x](#top)", "a[^1]\n\n[^1]: Chú thích.",
  ])
  func whatLeadsSomewhereIsNotReported(body: String) throws {
    #expect(try build(body).findings == [])
  }

  @Test func aFileOfAnotherCaseIsSuggested() throws {
    let site = try TestSite().write("JPEG", to: "content/pages/a.jpg")
      .write(page("![Người thợ may](A.JPG)"), to: "content/pages/a.md")
      .write(
        profileText(["anh_dai_dien": "{tep: B.JPG, anh: Tôi, mo_ta_anh: Người thợ bên máy}"]),
        to: "content/profiles/b.md"
      ).write("JPEG", to: "content/profiles/b.jpg").build()
    #expect(site.diagnostics.map(\.kind.id) == ["site.file_missing", "site.file_missing"])
    #expect(site.diagnostics.map { $0.suggestions.map(\.text) } == [["a.jpg"], ["b.jpg"]])
  }

  // MARK: One address, two pages

  @Test func aCollisionIsPlacedWhereItCanBeMended() throws {
    let site = try TestSite()
      .write(profileText(["duong_dan": "mot"]), to: "content/profiles/a.md")
      .write(profileText(["duong_dan": "mot"]), to: "content/profiles/b.md")
      .write(
        profileText(["duong_dan_cu": "[/cu/, /phong-trao/]"]), to: "content/profiles/c.md"
      ).build()
    #expect(
      site.findings == [
        "site.address_taken content/profiles/b.md:15:12",
        "site.address_taken content/profiles/c.md:15:22",
      ])
    let help = site.diagnostics.map { $0.help(in: .vi) }
    #expect(help.map(\.count) == [1, 1])
    #expect(help.first?.first?.contains("`duong_dan` (slug) khác cho") == true)
    #expect(help.last?.first?.contains("xóa `/phong-trao/` khỏi `duong_dan_cu`") == true)
  }

  @Test func aCollisionOfPatternsIsPlacedInTheConfiguration() throws {
    try TestSite(
      "-- content/site.yml --\n" + defaultConfiguration + "paths:\n  units: /guong/\n"
    ).build().expectDiagnostic("site.address_taken", "content/site.yml", 5, 10)
  }

  @Test func anOldAddressOfThePageItselfIsNothingToReport() throws {
    try TestSite().write(profileText(["duong_dan_cu": "/guong/a/"]), to: "content/profiles/a.md")
      .build().expectFlawless()
  }
}
