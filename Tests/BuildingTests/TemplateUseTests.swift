import Building
import Diagnostics
import SiteGraph
import TestSupport
import Testing

/// How a site's own templates, fields and data come into its pages.
@Suite struct TemplateUseTests {
  @Test func aTemplateNamedInFrontMatterRendersThePage() throws {
    try TestSite(
      """
      -- content/pages/a.md --
      ---
      tieu_de: A
      template: rieng.html
      ---
      -- templates/rieng.html --
      riêng: {{ content.title }}
      """
    ).build().expectFlawless().expect("a/index.html", "riêng: A")
  }

  @Test func aMisspeltTemplateIsAnErrorWithSuggestions() throws {
    let site = try TestSite(
      """
      -- content/pages/a.md --
      ---
      tieu_de: A
      template: paeg.html
      ---
      """
    ).build().expectDiagnostic("site.template_unknown", "content/pages/a.md", 3, 11)
    #expect(
      site.diagnostics.first?.suggestions.map(\.text) == ["page.html", "base.html", "dates.html"])
  }

  @Test func aMistakeInATemplateIsFoundEvenIfNoPageUsesIt() throws {
    try TestSite().write("{{ profile.tilte }}\n", to: "templates/profile.html").build()
      .expectDiagnostic("template.unknown_attribute", "templates/profile.html", 1, 12)
  }

  @Test func aSitesOwnTemplateReplacesTheBuiltInOne() throws {
    let site = try TestSite(theme: .builtIn).write("của tôi", to: "templates/partials/footer.html")
      .build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    try site.expectContains("index.html", "của tôi", "<html")
      .expectContains("404.html", "của tôi")
  }

  @Test func aSitesOwnAssetsAndStringsReplaceTheBuiltInOnes() throws {
    let site = try TestSite(theme: .builtIn).write("p{}", to: "templates/assets/style.css")
      .write("a{}", to: "templates/assets/them/khac.css")
      .build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let assets = Set(try site.output().filter { $0.key.hasPrefix("assets/") }.map(\.value))
    #expect(assets.isSuperset(of: [Array("p{}".utf8), Array("a{}".utf8)]))
  }

  @Test func assetsKnowTheirAddresses() throws {
    let known = try TestSite().write("{{ 'style.css' | asset }}", to: "templates/404.html").build {
      $0.baseURL = "https://example.vn/a/"
    }
    let address = try #require(known.text(of: "404.html"))
    #expect(address.hasPrefix("/a/assets/style.") && address.hasSuffix(".css"))
    #expect(known.text(of: String(address.dropFirst(3))) != nil)
    let site = try TestSite().write("{{ 'sytle.css' | asset }}", to: "templates/404.html").build()
    #expect(site.report?.isPublished == false)
    #expect(site.diagnostics.first?.place?.file == "templates/404.html")
  }

  private let own = defaultConfiguration + "fields: {so_con: số, ghi_chu: chữ, truong: [chữ]}\n"

  @Test func declaredFieldsAreTypedInTemplates() throws {
    let site = try TestSite().write(own, to: "content/site.yml")
      .write(
        profileText(["so_con": "\"1.303,5\"", "ghi_chu": "Tốt", "truong": "[A, B]"]),
        to: "content/profiles/a.md"
      )
      .write(
        "{% set c = profile.custom %}{{ (c.so_con or 0) + 1 }} {{ c.ghi_chu or '' }} "
          + "{{ c.truong | join('-') }}", to: "templates/profile.html"
      )
      .build().expectFlawless()
    try site.expect("guong/a/index.html", "1304.5 Tốt A-B")
    try site.write("{{ profile.custom.so_cno }}", to: "templates/profile.html").build()
      .expectDiagnostic("template.unknown_attribute", "templates/profile.html", 1, 19)
  }

  @Test func declaredFieldsBelongToCampaignsAndPagesToo() throws {
    let site = try TestSite(
      """
      -- content/campaigns/c.md --
      ---
      ten: C
      Số con: 3
      ---
      -- content/pages/p.md --
      ---
      tieu_de: P
      truong: [A, B]
      ---
      -- templates/campaign.html --
      {{ (campaign.custom.so_con or 0) * 2 }} {{ campaign.custom.ghi_chu is none }}
      -- templates/page.html --
      {{ content.custom.truong | join('-') }}
      """
    ).write(own, to: "content/site.yml").build().expectFlawless()
    try site.expect("phong-trao/c/index.html", "6.0 True").expect("p/index.html", "A-B")
      .expect("phong-trao/tet-sum-vay/index.html", "0 True")
    try site.write("{{ campaign.custom.so_cno }}", to: "templates/campaign.html").build()
      .expectDiagnostic("template.unknown_attribute", "templates/campaign.html", 1, 20)
  }

  @Test func fieldsThatAreNotDeclaredAreReported() throws {
    let site = try TestSite(
      """
      -- content/campaigns/c.md --
      ---
      ten: C
      so_cno: 3
      ---
      -- content/pages/p.md --
      ---
      tieu_de: P
      so_cno: 3
      ---
      """
    ).write(own, to: "content/site.yml")
      .write(profileText(["so_cno": "1"]), to: "content/profiles/a.md").build()
    #expect(
      site.findings == [
        "content.unknown_key content/campaigns/c.md:3:1",
        "content.unknown_key content/pages/p.md:3:1",
        "content.unknown_key content/profiles/a.md:15:1",
      ])
    #expect(site.diagnostics.allSatisfy { $0.suggestions.first?.text == "so_con" })
  }

  @Test func dataFilesAreTypedByWhatTheyHold() throws {
    let site = try TestSite(
      """
      -- content/data/nguoi.yml --
      - {ten: An, tuoi: 30}
      - {ten: Bình, tuoi: 31}
      -- content/data/so-lieu.json --
      {"tong": 5, "ty_le": 2.5, "nhan": ["a", "b"]}
      -- content/data/bang.csv --
      Đơn vị,Số
      CĐCS A,12
      -- templates/404.html --
      {% for n in data.nguoi %}{{ n.ten }} {{ n.tuoi + 1 }};{% endfor %}
      {{ data.so_lieu.tong * 2 }} {{ data.so_lieu.ty_le }} {{ data.so_lieu.nhan | join(",") }}
      {% for h in data.bang %}{{ h.don_vi }}={{ h.so }}{% endfor %}
      """
    ).build().expectFlawless()
    try site.expect("404.html", "An 31;Bình 32;\n10 2.5 a,b\nCĐCS A=12")
    try site.write("{{ data.nguoi[0].tne }}", to: "templates/404.html").build()
      .expectDiagnostic("template.unknown_attribute", "templates/404.html", 1, 18)
    try site.write("{{ data.nguoii }}", to: "templates/404.html").build()
      .expectDiagnostic("template.unknown_attribute", "templates/404.html", 1, 9)
  }

  @Test func linksBetweenTextsBecomeAddresses() throws {
    try TestSite(
      """
      -- content/pages/a.md --
      ---
      tieu_de: A
      ---
      [b](b.md#muc) [c](/content/campaigns/c.md) [t](/tai-lieu.pdf) [g](/guong/) [n](https://x.vn/)
      -- content/pages/b.md --
      ---
      tieu_de: B
      ---
      ## Mục
      -- content/campaigns/c.md --
      ---
      ten: C
      ---
      -- content/static/tai-lieu.pdf --
      PDF
      """
    ).build { $0.baseURL = "https://example.vn/goc/" }.expectFlawless().expectContains(
      "a/index.html", "href=\"/goc/b/#muc\"", "href=\"/goc/phong-trao/c/\"",
      "href=\"/goc/tai-lieu.pdf\"", "href=\"/goc/guong/\"", "href=\"https://x.vn/\""
    )
    .expect("tai-lieu.pdf", "PDF\n").expectMissing("tep/static/tai-lieu.pdf")
  }

  @Test func linksThatLeadNowhereAreErrorsWithTheirPlaces() throws {
    let site = try TestSite(
      """
      -- content/pages/a.md --
      ---
      tieu_de: A
      ---
      [x](bb.md) và [y](/guongg/)
      [z](b.md#khong)
      -- content/pages/b.md --
      ---
      tieu_de: B
      ---
      """
    ).build()
    #expect(
      site.findings == [
        "site.link_broken content/pages/a.md:4:5", "site.link_broken content/pages/a.md:4:19",
        "site.link_fragment content/pages/a.md:5:5",
      ])
    #expect(
      site.diagnostics.map { $0.suggestions.map(\.text) } == [["b.md", "a.md"], ["/guong/"], []])
  }

  @Test func photosInFrontMatterAreCopiedOrMissed() throws {
    let photo = "{tep: anh/A b.JPG, anh: Tôi, mo_ta_anh: Người thợ bên máy}"
    let site = try TestSite().write(
      profileText(["anh_dai_dien": photo]), to: "content/profiles/2026/a.md"
    ).write("JPEG", to: "content/profiles/2026/anh/A b.JPG").build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    try site.expect("tep/profiles/2026/anh/a-b.jpg", "JPEG")
      .remove("content/profiles/2026/anh/A b.JPG").build()
      .expectDiagnostic("site.file_missing", "content/profiles/2026/a.md", 11, 21)
  }
}
