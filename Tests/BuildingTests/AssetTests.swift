import Building
import Diagnostics
import TestSupport
import Testing

/// The theme's files: their names, what style sheets refer to, and those that nothing uses.
@Suite struct AssetTests {
  private func site() throws -> TestSite {
    try TestSite(
      """
      -- templates/404.html --
      {{ 'chinh.css'|asset }} {{ 'chinh.css'|integrity }}
      -- templates/assets/chinh.css --
      @import "phu/phu.css"; /* url(khong.png) */
      a { background: url( 'nen.svg#a' ) } b { background: url(data:image/png;base64,AA) }
      -- templates/assets/phu/phu.css --
      i { background: url(../nen.svg) } u { background: url(/tep/a.png) }
      -- templates/assets/nen.svg --
      <svg/>
      """)
  }

  private func names(_ site: TestSite) throws -> [String] {
    try site.output().keys.filter { $0.hasPrefix("assets/") }.sorted()
  }

  @Test func styleSheetsReferToWhatIsPublished() throws {
    let site = try site().build().expectFlawless()
    let names = try names(site)
    func published(_ start: String) throws -> String {
      try #require(names.first { $0.hasPrefix(start) })
    }
    let picture = try published("assets/nen.").dropFirst("assets/".count)
    let (main, inner) = (try published("assets/chinh."), try published("assets/phu/phu."))
    try site.expectContains(
      main, "@import \"phu/\(inner.dropFirst("assets/phu/".count))\";", "/* url(khong.png) */",
      "url( '\(picture)#a' )", "url(data:image/png;base64,AA)"
    ).expectContains(inner, "url(../\(picture))", "url(/tep/a.png)")
      .expectContains("404.html", "/\(main) sha384-")
  }

  @Test func aNameChangesWithTheBytesAndWithWhatTheyReferTo() throws {
    let site = try site().build()
    let before = try names(site)
    try site.write("<svg id='a'/>", to: "templates/assets/nen.svg").build().expectFlawless()
    let after = try names(site)
    #expect(Set(before).intersection(after).allSatisfy { !$0.contains("nen.") })
    #expect(!before.contains { $0.contains("chinh.") && after.contains($0) })
    #expect(before.count == after.count)
  }

  @Test func aFileThatNothingUsesIsReported() throws {
    let site = try site().write("x", to: "templates/assets/thua.png")
      .write("x", to: "templates/assets/OFL.txt").build()
    #expect(site.findings == ["site.asset_unused"])
    #expect(site.diagnostics.first?.arguments["file"] == "templates/assets/thua.png")
  }

  @Test func anAssetThatIsNotThereHasNoIntegrity() throws {
    try TestSite().write("{{ 'sytle.css'|integrity }}", to: "templates/404.html").build()
      .expectDiagnostic("site.asset_unknown", "templates/404.html", 1, 4)
  }
}
