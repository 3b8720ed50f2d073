import Building
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

/// A site in memory while its files change.
@Suite struct PreviewSiteTests {
  private let a = "content/profiles/a.md"
  private let b = "content/profiles/b.md"

  private func site() throws -> TestSite {
    try TestSite(
      """
      -- \(a) --
      \(profileText(["tieu_de": "Bài A"], body: ""))
      Thân bài A.

      ## Cách làm

      -- \(b) --
      \(profileText(["tieu_de": "Bài B"], body: ""))
      Thân bài B, xem [cách làm](a.md#cach-lam).
      """)
  }

  private func preview(
    _ site: TestSite, _ change: (inout BuildOptions) -> Void = { _ in }
  ) throws -> PreviewSite {
    var options = BuildOptions(source: site.path, now: testMoment, jobs: 2)
    change(&options)
    return try PreviewSite(options) { testMoment }
  }

  private func text(_ preview: PreviewSite, _ address: String) -> String? {
    guard case .file(_, let bytes, _) = preview.answer(at: address) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aBodyThatChangesIsShown() throws {
    let site = try site()
    let preview = try preview(site)
    try site.edit(a) { $0.replacing("Thân bài A.", with: "Thân bài *mới*.") }
    let change = preview.update([a])
    #expect(change.changed == [a])
    #expect(change.newest == "/guong/a/")
    #expect(!change.isWhole)
    #expect(text(preview, "/guong/a/")?.contains("<em>mới</em>") == true)
  }

  @Test func whatIsSavedUnchangedIsNoChange() throws {
    let site = try site()
    let preview = try preview(site)
    try site.edit(a) { $0 }
    #expect(preview.update([a]).changed == [])
    #expect(preview.update(nil).changed == [])
  }

  @Test func aHeadingThatAnotherTextLinksToIsMissed() throws {
    let site = try site()
    let preview = try preview(site)
    #expect(preview.findings.isEmpty)
    try site.edit(a) { $0.replacing("## Cách làm", with: "## Kết quả") }
    #expect(preview.update([a]).isWhole)
    #expect(preview.findings.map(\.kind.id) == ["site.link_fragment"])
    try site.edit(a) { $0.replacing("## Kết quả", with: "## Cách làm") }
    _ = preview.update([a])
    #expect(preview.findings.isEmpty)
  }

  @Test func aPhotoThatABodyBeginsToShowIsServed() throws {
    let site = try site()
    try site.write("ảnh", to: "content/profiles/to-may.jpg")
    let preview = try preview(site)
    #expect(text(preview, "/tep/profiles/to-may.jpg") == nil)
    try site.edit(a) { $0 + "\n![Tổ may bên máy](to-may.jpg \"Tổ may\")\n" }
    _ = preview.update([a])
    #expect(text(preview, "/tep/profiles/to-may.jpg") == "ảnh")
  }

  @Test func aBrokenProfileKeepsItsLastGoodState() throws {
    let site = try site()
    let preview = try preview(site)
    try site.edit(a) { $0.replacing("Thân bài A.", with: "Thân bài khác.") }
    try site.edit(a) { $0.replacing("tieu_de: Bài A", with: "tieu_de: \"Bài A") }
    let change = preview.update([a])
    #expect(change.errors > 0)
    #expect(text(preview, "/guong/a/")?.contains("Bài A\n") == true)
    #expect(text(preview, "/guong/a/")?.contains("Thân bài A.") == true)
    #expect(preview.facts(of: "/guong/a/").isStale)
    #expect(preview.facts(of: "/guong/a/").ownFindings > 0)
    #expect(preview.facts(of: "/guong/b/").ownFindings == 0)
    try site.edit(a) { $0.replacing("tieu_de: \"Bài A", with: "tieu_de: Bài A1") }
    #expect(preview.update([a]).errors == 0)
    #expect(text(preview, "/guong/a/")?.contains("Thân bài khác.") == true)
    #expect(!preview.facts(of: "/guong/a/").isStale)
  }

  @Test func aBrokenTemplateKeepsTheLastGoodSite() throws {
    let site = try site()
    let preview = try preview(site)
    try site.write("{{ profile.tilte }}", to: "templates/profile.html")
    #expect(preview.update(["templates/profile.html"]).errors == 1)
    #expect(text(preview, "/guong/a/")?.contains("Thân bài A.") == true)
    #expect(preview.facts(of: "/guong/a/").ownFindings == 1)
    try site.edit(a) { $0.replacing("Thân bài A.", with: "Thân bài khác.") }
    _ = preview.update([a])
    try site.write("Mẫu mới {{ profile.html }}", to: "templates/profile.html")
    #expect(preview.update(["templates/profile.html"]).errors == 0)
    #expect(text(preview, "/guong/a/")?.contains("Mẫu mới <p>Thân bài khác.") == true)
  }

  @Test func textsComeAndGo() throws {
    let site = try site()
    let preview = try preview(site)
    let new = "content/profiles/c.md"
    try site.write(profileText(["tieu_de": "Bài C"]), to: new)
    let change = preview.update([new])
    #expect(change.newest == "/guong/c/")
    #expect(text(preview, "/guong/")?.contains("Bài C") == true)
    try site.remove(new)
    #expect(preview.update(nil).changed == [new])
    #expect(text(preview, "/guong/c/") == nil)
    #expect(text(preview, "/guong/")?.contains("Bài C") == false)
  }

  @Test func whatMayNotBePublishedIsShownWithTheReason() throws {
    let site = try site()
    try site.edit(a) { $0.replacing("trang_thai: đăng", with: "trang_thai: nháp") }
    let everything = try preview(site) { $0.includesEverything = true }
    #expect(text(everything, "/guong/a/") != nil)
    #expect(everything.facts(of: "/guong/a/").objections == [.draft])
    #expect(everything.overview.excluded.map(\.file) == [a])
    // What the last look has found of it says nothing of what the public sees.
    _ = everything.update(nil)
    #expect(everything.overview.excluded.map(\.file) == [a])
    #expect(try text(preview(site), "/guong/a/") == nil)
  }

  @Test func whatComesLaterIsShownWithItsDay() throws {
    let site = try site()
    try site.edit(a) { $0.replacing("ngay_dang: 20/11/2026", with: "ngay_dang: 02/09/2027") }
    let preview = try preview(site) { $0.includesEverything = true }
    #expect(preview.facts(of: "/guong/a/").objections == [.future])
    #expect(preview.facts(of: "/guong/a/").until?.formatShort() == "02/09/2027")
    #expect(preview.facts(of: "/guong/b/").until == nil)
  }

  @Test func aTranslationThatMayNotBePublishedIsShownWithTheReason() throws {
    let site = try site()
    try site.edit("content/site.yml") { $0 + LanguageTests.languages }
    let translation = "content/profiles/a.en.md"
    try site.write(LanguageTests.translation(status: "draft"), to: translation)
    let preview = try preview(site) { $0.includesEverything = true }
    #expect(text(preview, "/en/guong/a/")?.contains("The seamstress") == true)
    #expect(preview.facts(of: "/en/guong/a/").objections == [])
    #expect(preview.facts(of: "/en/guong/a/").translationObjection == .draft)
    #expect(preview.facts(of: "/guong/a/").translationObjection == nil)
    #expect(preview.facts(of: "/en/guong/b/").translationObjection == nil)
    try site.edit(translation) { $0.replacing("status: draft", with: "status: published") }
    _ = preview.update([translation])
    #expect(preview.facts(of: "/en/guong/a/").translationObjection == nil)
  }

  @Test func addressesLeadWhereAServerWouldLead() throws {
    let preview = try preview(site()) { $0.baseURL = "https://example.vn/chuyen-muc/" }
    #expect(preview.root == "/chuyen-muc/")
    guard case .redirect("/guong/a/") = preview.answer(at: "/guong/a"),
      case .nothing = preview.answer(at: "/guong/a/../a/"),
      case .nothing = preview.answer(at: "guong/a/")
    else {
      Issue.record("a folder is given its slash, and nothing is made of dots")
      return
    }
    #expect(text(preview, "/guong/a/")?.contains("href=\"/chuyen-muc") == false)
    #expect(text(preview, "/guong/b/")?.contains("/chuyen-muc/guong/a/#cach-lam") == true)
  }
}
