import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@Suite struct SlugTests {
  @Test(arguments: [
    ("2026/nguoi-tho-may", "nguoi-tho-may"), ("Người thợ may", "nguoi-tho-may"),
    ("2026/vi-du/index", "vi-du"), ("a.b", "a-b"), ("☆", "nguoi-tho-may"),
  ])
  func comeFromTheFile(name: String, slug: String) {
    let site = LinkedSite(KeyValuePairs(dictionaryLiteral: (name, profileText())))
    #expect(site.slugs == [slug])
    #expect(site.graph.profiles[0].address == "/guong/\(slug)/")
  }

  @Test func theAuthorsOwnSlugWins() {
    let site = LinkedSite(["a": profileText(["slug": "chi-vi-du"])])
    #expect(site.slugs == ["chi-vi-du"])
  }

  @Test func theIdIsTheSlugWhereAskedFor() {
    let site = LinkedSite(["a": profileText(["id": "G-0012", "slug": "id"])])
    #expect(site.slugs == ["g-0012"])
  }

  @Test func ofEqualFileNamesTheEarliestProfileKeepsIt() {
    let site = LinkedSite([
      "1/a": profileText(["ngay_dang": "01/01/2026"]),
      "2/a": profileText(["ngay_dang": "02/01/2026"]),
      "3/a": profileText(["ngay_dang": "03/01/2026"]),
      "4/a": profileText(["ngay_dang": "04/01/2026"]),
      "5/a": profileText(["ngay_dang": "04/01/2025"]),
    ])
    #expect(site.slugs == ["a-2026-4", "a-2026-3", "a-2026-2", "a-2026", "a"])
  }

  /// Whatever its folder, a new file of the same name leaves a published address alone.
  @Test(arguments: ["1/a", "9/a"]) func aNewFileMovesNoPublishedProfile(name: String) {
    let old = ("5/a", profileText(["ngay_dang": "04/01/2025"]))
    let new = (name, profileText(["ngay_dang": "20/11/2026"]))
    let site = LinkedSite(KeyValuePairs(dictionaryLiteral: old, new))
    #expect(site.slugs == ["a-2026", "a"])
    #expect(site.findings == [])
    let note = site.diagnostics.first { $0.kind == .siteAddressShared }
    #expect(note?.place?.file == "content/profiles/\(name).md")
    #expect(note?.arguments["other"] == "content/profiles/5/a.md")
    #expect(note?.arguments["own"] == "/guong/a-2026/")
  }

  @Test func aSlugThatIsWrittenLaterCollides() {
    let site = LinkedSite([
      "a": profileText(["ngay_dang": "01/02/2025"]),
      "b": profileText(["slug": "a", "ngay_dang": "01/03/2025"]),
    ])
    #expect(site.slugs == ["a", "a"])
  }

  @Test func twoProfilesOfOneIdAreNamedBoth() throws {
    let site = LinkedSite([
      "a": profileText(["ma": "GT-01"]), "b": profileText(["ma": "gt-01"]),
      "c": profileText(["ma": "GT-01", "trang_thai": "nháp"]),
    ])
    #expect(
      site.findings == [
        "site.id_taken content/profiles/b.md:15:5", "site.id_taken content/profiles/c.md:15:5",
      ])
    let finding = try #require(site.diagnostics.first)
    #expect(finding.arguments["other"] == "content/profiles/a.md")
    #expect(finding.severity == .error)
    #expect(site.diagnostics.last?.severity == .warning)
  }

  @Test func aDerivedSlugGivesWayToAWrittenOne() {
    let site = LinkedSite([
      "a": profileText(["ngay_dang": "01/02/2025"]),
      "b": profileText(["slug": "a", "ngay_dang": "01/01/2025"]),
    ])
    #expect(site.slugs == ["a-2025", "a"])
  }

  /// What is not published must not show, not even by the number in another's address.
  @Test func slugsDontDependOnWhatIsNotPublished() {
    let site = LinkedSite([
      "1/a": profileText(["trang_thai": "nháp"]),
      "2/b": profileText(["trang_thai": "nháp", "slug": "c"]),
      "3/a": profileText(["ngay_dang": "03/01/2026"]),
      "4/c": profileText(["ngay_dang": "02/01/2026"]),
    ])
    #expect(site.slugs == ["a", "c"])
  }
}
