import Building
import Diagnostics
import TestSupport
import Testing
import Vietnamese

/// Files under names that people or their systems give them.
@Suite struct FileNameTests {
  @Test func decomposedNamesAreRead() throws {
    let name = "Thợ may"
    let decomposed = "Tho\u{031B}\u{0323} may"
    #expect(!decomposed.utf8.elementsEqual(name.utf8))
    let site = try TestSite()
      .write(
        profileText(body: "![Người thợ may](<\(name).jpg>)\n"),
        to: "content/profiles/Xưởng/\(decomposed).md"
      ).write("JPEG", to: "content/profiles/Xưởng/\(decomposed).jpg")
      .write("---\ntieu_de: T\n---\nNội dung.\n", to: "content/pages/Tho\u{031B}\u{0323}/t.md")
      .build()
    #expect(site.findings == [])
    try site.expect("tep/profiles/xuong/tho-may.jpg", "JPEG")
      .expectContains("t/index.html", "Nội dung")
  }

  @Test(arguments: [
    ("content/profiles/bai.md.txt", "bai.md"), ("content/pages/bai.markdown", "bai.md"),
    ("content/campaigns/bai.txt", "bai.md"),
  ])
  func aTextWithAnotherEndingIsWarnedOf(file: String, name: String) throws {
    let site = try TestSite().write("---\ntieu_de: T\n---\n", to: file).build()
    #expect(site.diagnostics.map(\.kind.id) == ["site.text_ending"])
    #expect(site.diagnostics.first?.help(in: .vi).first == "đổi tên thành `\(name)`")
  }

  @Test func aTextFileThatIsOfferedIsNoMisnamedText() throws {
    try TestSite().write("x", to: "content/pages/loi.txt")
      .write("---\ntieu_de: T\n---\n[Lời](loi.txt)\n", to: "content/pages/t.md").build()
      .expectFlawless()
  }

  @Test(arguments: [
    ("content/unit.yml", "content/units.yml"), ("content/honour.yml", "content/honours.yml"),
    ("content/campaign/a.md", "content/campaigns/a.md"),
    ("templates/base.htm", "templates/base.html"),
    ("templates/strings/vi.yaml", "templates/strings/vi.yml"),
  ])
  func aMisspeltPlaceIsMended(file: String, meant: String) throws {
    let site = try TestSite().write("x: y\n", to: file).build()
    #expect(site.diagnostics.map(\.kind.id) == ["site.unused_file"])
    #expect(site.diagnostics.first?.suggestions.map(\.text) == [meant])
  }

  @Test(arguments: ["targets", "obligations"])
  func aRegisterOfALaterVersionIsNoted(name: String) throws {
    let site = try TestSite().write("targets: []\n", to: "content/\(name).yml")
      .build { $0.isStrict = true }
    #expect(site.diagnostics.map(\.kind.id) == ["site.later_register"])
    #expect(site.report?.isPublished == true)
  }
}
