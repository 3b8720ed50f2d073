import Building
import Diagnostics
import Foundation
import SiteGraph
import TestSupport
import Testing

/// What a build does to the output folder.
@Suite struct PublishingTests {
  private let page = "content/pages/a.md"

  private func small() throws -> TestSite {
    try TestSite().write("---\ntieu_de: Một\n---\nA\n", to: page).build().expectFlawless()
  }

  @Test func errorsLeaveThePublishedSiteUntouched() throws {
    let site = try small()
    let before = try changeTimes(below: site.absolute("site"))
    try site.write("---\ntieu_de: Hai\nslug: Sai Slug\n---\nA\n", to: page)
      .write("---\ntieu_de: Ba\n---\n", to: "content/pages/b.md").build()
    #expect(site.report?.isPublished == false)
    #expect(try changeTimes(below: site.absolute("site")) == before)
    try site.expectContains("a/index.html", "Một").expectMissing("b/index.html")
  }

  @Test func failuresOfTemplatesLeaveThePublishedSiteUntouched() throws {
    let site = try small()
    try site.write("{{ 1 / (page.title | length - 7) }}", to: "templates/page.html")
      .write("---\ntieu_de: Ba\n---\n", to: "content/pages/b.md").build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let before = try changeTimes(below: site.absolute("site"))
    try site.write("---\ntieu_de: Bảy chữ\n---\n", to: "content/pages/c.md")
      .edit("content/pages/b.md") { $0 + "Thêm.\n" }.build()
    #expect(site.report?.isPublished == false)
    #expect(site.findings.count == 1)
    #expect(try changeTimes(below: site.absolute("site")) == before)
  }

  @Test func warningsDontKeepASiteUnlessStrict() throws {
    let site = try small()
    try site.write("lạc", to: "content/lac.txt").write("---\ntieu_de: Hai\n---\n", to: page)
    try site.build { $0.isStrict = true }.expectDiagnostic("site.unused_file")
    #expect(site.report?.isPublished == false)
    try site.expectContains("a/index.html", "Một")
    try site.build().expectContains("a/index.html", "Hai")
  }

  @Test func onlyOwnFilesAreRemoved() throws {
    let site = try small()
    try site.write("của tôi", to: "site/a/cua-toi.txt").write("của tôi", to: "site/CNAME")
      .remove(page).build()
      .expectMissing("a/index.html").expect("a/cua-toi.txt", "của tôi").expect("CNAME", "của tôi")
    #expect(site.report?.summary.removed == 1)
  }

  @Test func emptiedFoldersGo() throws {
    let site = try small()
    try site.remove(page).build()
    #expect(!FileManager.default.fileExists(atPath: site.absolute("site/a")))
  }

  @Test func whatDiffersIsWrittenAndNothingElse() throws {
    let site = try small()
    let before = try changeTimes(below: site.absolute("site"))
    try site.write("---\ntieu_de: Hai\n---\nA\n", to: page).build().expectFlawless()
    let after = try changeTimes(below: site.absolute("site"))
    let written = after.keys.filter { before[$0] != after[$0] }
    #expect(written.filter { !$0.hasPrefix("tim-kiem/") } == ["a/index.html"])
    #expect(site.report?.summary.written == written.count)
  }

  @Test func damagedFilesAreMended() throws {
    let site = try small()
    try site.write("hỏng", to: "site/a/index.html").remove("site/404.html").build()
      .expectContains("a/index.html", "Một").expectContains("404.html", "404")
    #expect(site.report?.summary.written == 2)
  }

  @Test func anotherDestinationHasItsOwnManifest() throws {
    let site = try small()
    let other = try makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: other) }
    try site.build { $0.destination = other + "/ra" }
    #expect(try filesBelow(other + "/ra") == site.output())
    try site.remove(page).build()
    #expect(try filesBelow(other + "/ra").keys.contains("a/index.html"))
    try site.build { $0.destination = other + "/ra" }
    #expect(try filesBelow(other + "/ra") == site.output())
  }

  @Test func cleaningRemovesOwnFilesOnly() throws {
    let site = try small()
    let count = try site.output().count
    try site.write("của tôi", to: "site/CNAME")
    #expect(try clean(source: site.path, destination: nil) == count)
    #expect(try site.output().keys.sorted() == ["CNAME"])
    #expect(try clean(source: site.path, destination: nil) == 0)
  }

  @Test func twoSourcesAtOneAddressAreAnErrorThatNamesBoth() throws {
    let site = try TestSite()
      .write(profileText(["slug": "mot"]), to: "content/profiles/a.md")
      .write(profileText(["slug": "mot"]), to: "content/profiles/b.md")
      .build().expectDiagnostic("site.address_taken", "content/profiles/b.md", 15, 7)
    #expect(
      site.diagnostics.map(\.arguments) == [
        [
          "address": "/guong/mot/", "first": "content/profiles/a.md",
          "second": "content/profiles/b.md", "page": "content/profiles/b.md",
        ]
      ])
    #expect(site.report?.isPublished == false)
  }

  @Test func aPageAtTheAddressOfAListIsAnErrorAtThePage() throws {
    try TestSite().write("---\ntieu_de: A\n---\n", to: "content/pages/don-vi.md")
      .build().expectDiagnostic("site.address_taken", "content/pages/don-vi.md", 1, 1)
  }

  @Test func oldAddressesRedirect() throws {
    let site = try TestSite(theme: .builtIn)
      .write(
        profileText(["duong_dan_cu": "[/tin/bai-1.html, /cu/a/, tin/b]"]),
        to: "content/profiles/a.md"
      ).write("---\nten: C\nduong_dan_cu: /pt/\n---\n", to: "content/campaigns/c.md")
      .write("---\ntieu_de: T\nduong_dan_cu: /trang/cu.aspx\n---\n", to: "content/pages/t.md")
      .build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    for path in ["tin/bai-1.html", "cu/a/index.html", "tin/b/index.html"] {
      try site.expectContains(path, "https://example.vn/guong/a/")
    }
    try site.expectContains("pt/index.html", "https://example.vn/phong-trao/c/")
      .expectContains("trang/cu.aspx", "https://example.vn/t/")
  }

  @Test func anOldAddressThatIsTakenIsAnError() throws {
    try TestSite().write(profileText(["duong_dan_cu": "/phong-trao/"]), to: "content/profiles/a.md")
      .build().expectDiagnostic("site.address_taken", "content/profiles/a.md")
  }
}
