import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What people do with the program, from an empty folder on, and what it answers to slips.
@Suite struct JourneyTests {
  private final class Journey {
    let path: String

    init() throws {
      path = try makeTemporaryFolder() + "/trang"
      let made = try exemplar("init", path)
      try #require(made.status == 0, "\(made)")
    }

    deinit { try? FileManager.default.removeItem(atPath: String(path.dropLast("/trang".count))) }

    func exemplar(_ arguments: String...) throws -> CommandResult {
      try run(exemplarPath, arguments, in: path)
    }

    func build() throws -> CommandResult { try exemplar("build", "--clock", "21/11/2026") }

    func edit(_ file: String, _ old: String, _ new: String) throws {
      let url = URL(filePath: path + "/" + file)
      let text = try String(contentsOf: url, encoding: .utf8)
      try #require(text.contains(old), "\(file) lacks \(old)")
      try Data(text.replacing(old, with: new).utf8).write(to: url)
    }
  }

  @Test func aNewSiteBuildsWithoutAWord() throws {
    let journey = try Journey()
    let result = try journey.build()
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(try filesBelow(journey.path + "/site").keys.contains("index.html"))
    #expect(try journey.exemplar("build", "--strict", "--clock", "21/11/2026").status == 0)
  }

  @Test func aNewSiteIsNeverMadeOverAnOldOne() throws {
    let journey = try Journey()
    try journey.edit("content/site.yml", "title:", "# của tôi\ntitle:")
    let again = try journey.exemplar("init")
    #expect(again.status == 2)
    #expect(again.errors.contains("--force"))
    try journey.edit("content/site.yml", "# của tôi\n", "")
    #expect(try journey.exemplar("new", "site", ".", "--force").status == 0)
  }

  @Test(arguments: ["ca-nhan", "tap-the", "mo-hinh", "cong-trinh", "individual", "Cá nhân"])
  func aNewProfileIsADraftThatBuilds(kind: String) throws {
    let journey = try Journey()
    let made = try journey.exemplar("new", kind + "/2026/Người mới")
    #expect(made.status == 0)
    #expect(made.output.contains("content/profiles/2026/nguoi-moi.md"), "\(made.output)")
    let again = try journey.exemplar("new", kind + "/2026/nguoi-moi")
    #expect(again.status == 2)
    #expect(again.errors.contains("đã có"))
    let built = try journey.build()
    #expect(built.status == 0, "\(built.errors)")
    let explained = try journey.exemplar("explain", "content/profiles/2026/nguoi-moi.md")
    #expect(explained.output.contains("Không có trên trang: còn là bản nháp."))
    #expect(explained.output.contains("trang_thai: đăng"))
  }

  @Test(arguments: ["trang/x", "phong-trao/x", "page/x", "campaign/x"])
  func newPagesAndCampaignsArePublishedAtOnce(path: String) throws {
    let journey = try Journey()
    #expect(try journey.exemplar("new", path, "--title", "Mới “toanh”: \"x\" \\").status == 0)
    let built = try journey.build()
    #expect(built.status == 0, "\(built.errors)")
    let page = try filesBelow(journey.path + "/site").first { $0.key.hasSuffix("x/index.html") }
    #expect(page.map { String(decoding: $0.value, as: UTF8.self) }?.contains("“toanh”") == true)
  }

  @Test(arguments: ["ca-nhan/../../x", "ca-nhan/", "ca-nhan/☆", "khac/x", "ca-nhan/%2e%2e/x"])
  func newFilesStayInTheirFolders(path: String) throws {
    let journey = try Journey()
    let before = try filesBelow(journey.path).keys.filter { !$0.hasPrefix("content/profiles/") }
    let result = try journey.exemplar("new", path)
    let after = try filesBelow(journey.path).keys.filter { !$0.hasPrefix("content/profiles/") }
    #expect(after.sorted() == before.sorted())
    let parent = String(journey.path.dropLast("/trang".count))
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["trang"])
    #expect([0, 2].contains(result.status))
  }

  private static let profile = "content/profiles/2026/nguoi-tho-may-vi-du.md"

  private func slip(_ file: String, _ old: String, _ new: String) throws -> CommandResult {
    let journey = try Journey()
    try journey.edit(file, old, new)
    return try journey.build()
  }

  @Test func aMisspeltKeyIsSpeltOut() throws {
    let result = try slip(Self.profile, "\ntac_gia:", "\ntac_gai:")
    #expect(result.errors.contains("[content.unknown_key]"), "\(result.errors)")
    #expect(result.errors.contains("--> \(Self.profile):"))
    #expect(result.errors.contains("`tac_gia`"))
  }

  @Test func aMisspeltUnitIsSpeltOut() throws {
    let site = try TestSite()
      .write(profileText(["don_vi": "CĐCS Công ty Thửu"]), to: "content/profiles/a.md")
    let result = try exemplar("build", "-s", site.path, "--clock", "21/11/2026")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        lỗi[reference.unknown]: không có đơn vị nào tên `CĐCS Công ty Thửu`
         --> content/profiles/a.md:6:9
          |
        6 | don_vi: CĐCS Công ty Thửu
          |         ^^^^^^^^^^^^^^^^^ không có trong units.yml
          = gợi ý: có tên gần giống: `CĐCS Công ty Thử` (cdcs-thu)
          = gợi ý: sửa tên theo units.yml, hoặc thêm mục mới vào đó

        1 lỗi

        """)
  }

  @Test func aWrongDateIsExplained() throws {
    let site = try TestSite()
      .write(profileText(["ngay_dang": "31/02/2026"]), to: "content/profiles/a.md")
    let result = try exemplar("build", "-s", site.path, "--clock", "21/11/2026")
    #expect(result.status == 1)
    #expect(result.errors.contains("content/profiles/a.md:9:12"), "\(result.errors)")
    #expect(result.errors.contains("9 | ngay_dang: 31/02/2026\n  |            ^^^^^^^^^^ "))
  }

  @Test func aMisspeltTemplateNameIsSpeltOut() throws {
    let site = try TestSite()
      .write("{{ profile.tilte }}\n", to: "templates/profile.html")
    let result = try exemplar("build", "-s", site.path, "--clock", "21/11/2026")
    #expect(result.status == 1)
    #expect(result.errors.contains("--> templates/profile.html:1:12"), "\(result.errors)")
    #expect(result.errors.contains("`title`"))
  }
}
