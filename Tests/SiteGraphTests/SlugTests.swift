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

  @Test func ofEqualFileNamesTheSecondGetsItsYearAndTheThirdANumber() {
    let site = LinkedSite([
      "1/a": profileText(["ngay_dang": "01/01/2026"]),
      "2/a": profileText(["ngay_dang": "02/01/2026"]),
      "3/a": profileText(["ngay_dang": "03/01/2026"]),
      "4/a": profileText(["ngay_dang": "04/01/2026"]),
      "5/a": profileText(["ngay_dang": "04/01/2025"]),
    ])
    #expect(site.slugs == ["a-2026-3", "a-2026-2", "a-2026", "a", "a-2025"])
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
