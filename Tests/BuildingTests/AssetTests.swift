import Building
import Diagnostics
import Files
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

  /// Where the system has esbuild, it is used; where it hasn't, a note says so.
  @Test func styleSheetsAndScriptsAreMadeShorterWhereAskedFor() throws {
    let site = try site().edit("templates/assets/chinh.css") {
      $0.replacing("url( '", with: "url('")
    }
    .write("let a = 1 +* 2\n", to: "templates/assets/sai.js")
    .write("{{ 'chinh.css'|asset }} {{ 'sai.js'|asset }}\n", to: "templates/404.html")
    .build { $0.isMinified = true }
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let main = try #require(try names(site).first { $0.contains("chinh.") })
    let text = try #require(site.text(of: main))
    guard OtherProgram(named: "esbuild") != nil else {
      #expect(site.findings == ["site.minifier_missing"])
      return
    }
    #expect(site.findings == ["site.asset_not_minified"])
    #expect(text.hasPrefix("@import\"phu/phu.") && text.contains("a{background:"))
    #expect(text.contains("nen.") && !text.contains("/*"))
    let again = try site.output()
    #expect(try site.build { $0.isMinified = true }.output() == again)
  }

  @Test func aSystemWithoutEsbuildLeavesAssetsAsTheyAre() {
    #expect(OtherProgram(named: "no-such-program") == nil)
    #expect(OtherProgram(named: "false")?.run([], on: [1]) == nil)
    let long = [UInt8](repeating: 65, count: 300_000)
    #expect(OtherProgram(named: "cat")?.run([], on: long) == long)
  }

  @Test func anAssetThatIsNotThereHasNoIntegrity() throws {
    try TestSite().write("{{ 'sytle.css'|integrity }}", to: "templates/404.html").build()
      .expectDiagnostic("site.asset_unknown", "templates/404.html", 1, 4)
  }
}
