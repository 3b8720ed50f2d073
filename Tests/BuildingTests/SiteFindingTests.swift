import Building
import TestSupport
import Testing

/// What a build says of a site as a whole: its configuration, its links, its templates.
@Suite struct SiteFindingTests {
  @Test func aFolderWithoutConfigurationIsNoSite() throws {
    try TestSite().remove("content/site.yml").build()
      .expectDiagnostic("site.configuration_missing")
  }

  /// Nothing is requested from third parties.
  @Test(arguments: ["https://a.vn/b.jpg", "//a.vn/b.jpg", "HTTP://a.vn/b.jpg"])
  func aTextShowsNoImageOfAnotherSite(address: String) throws {
    try TestSite(
      """
      -- content/pages/a.md --
      ---
      title: A
      ---
      ![Một người thợ](\(address))

      [Trang kia](https://a.vn/)
      """
    ).build().expectDiagnostic("content.image_external", "content/pages/a.md", 4, 18)
  }

  @Test func aLinkToAMissingHeadingNamesTheLink() throws {
    try TestSite(
      """
      -- content/pages/a.md --
      ---
      title: A
      ---
      Xem [mục](b.md#khong-co) và [mục có](b.md#co-that).
      -- content/pages/b.md --
      ---
      title: B
      ---
      ## Có thật
      """
    ).build().expectDiagnostic("site.link_fragment", "content/pages/a.md", 4, 11)
  }

  @Test func aTemplateThatFrontMatterNamesMustExist() throws {
    try TestSite(
      """
      -- content/pages/a.md --
      ---
      title: A
      template: pgae.html
      ---
      """
    ).build().expectDiagnostic("site.template_unknown", "content/pages/a.md", 3, 11)
  }

  @Test func anAssetThatTemplatesNameMustExist() throws {
    try TestSite(
      """
      -- templates/assets/style.css --
      body {}
      -- templates/404.html --
      {{ "stlye.css"|asset }}
      """
    ).build().expectDiagnostic("site.asset_unknown", "templates/404.html", 1)
  }

  @Test func anEnvironmentsFileGoesOverTheConfiguration() throws {
    let site = try TestSite(
      """
      -- content/site.thu.yml --
      title: Bản thử
      -- templates/home.html --
      {{ site.title }} {{ site.organisation.name|default("không", true) }}
      """)
    try site.build().expect("index.html", "Trang thử LĐLĐ tỉnh X")
    try site.build { $0.environment = "thu" }.expect("index.html", "Bản thử LĐLĐ tỉnh X")
  }

  @Test func aFailureWhileRenderingLeavesTheSiteAsItWas() throws {
    let site = try TestSite(
      """
      -- content/data/so.yml --
      a: 0
      -- templates/home.html --
      một
      """)
    try site.build().expect("index.html", "một")
    try site.write("{{ 1 // data.so.a }}\n", to: "templates/home.html")
      .write("hai\n", to: "templates/404.html").build()
    #expect(site.report?.isPublished == false)
    #expect(site.text(of: "index.html") == "một")
    #expect(site.text(of: "404.html") == "404.html")
  }

  @Test func minifyingKeepsWhatShows() throws {
    let site = try TestSite(
      """
      -- templates/home.html --
      <ul>
          <li>a</li>

          <li>b
             c</li>
      </ul>
      <pre>
        x

        y</pre>
        <p>z</p>
      """)
    try site.build { $0.isMinified = true }.expect(
      "index.html",
      "<ul>\n<li>a</li>\n<li>b\nc</li>\n</ul>\n<pre>\n  x\n\n  y</pre>\n<p>z</p>")
  }
}
