import Diagnostics
import Foundation
import TestSupport
import Testing

/// The program as people and pipelines run it: what it prints, and how it ends.
@Suite struct CommandTests {
  private static let profile = "content/profiles/2026/nguoi-tho-may-vi-du.md"

  /// A new site made by `init`.
  private func newSite() throws -> TestFolder {
    let folder = try TestFolder()
    #expect(try exemplar("init", in: folder.path).status == 0)
    return folder
  }

  @Test func aNewSiteBuildsWithoutAFinding() throws {
    let site = try newSite()
    let run = try exemplar("build", "--strict", "--clock", "21/11/2026", in: site.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains(" trang trong "))
    #expect(run.output.contains("bỏ lại 1 (1 còn là bản nháp)"))
    #expect(site.holds("site/guong/nguoi-tho-may-vi-du/index.html"))
  }

  @Test func initNeverOverwritesByItself() throws {
    let site = try newSite()
    #expect(try exemplar("init", in: site.path).status == 2)
    #expect(try exemplar("init", "--force", in: site.path).status == 0)
  }

  @Test(arguments: [
    ("ho_ten: ", "ho_tne: ", "content.unknown_key", "ho_ten"),
    (
      "CĐCS Công ty TNHH Minh Họa\nphong", "CĐCS Công ty TNHH Minh Hoaj\nphong",
      "reference.unknown", "CĐCS Công ty TNHH Minh Họa"
    ),
    ("ngay_dang: 20/11/2026", "ngay_dang: 20/13/2026", "content.date", "tháng"),
    (
      "trang_thai: đăng", "template: profle.html\ntrang_thai: đăng", "site.template_unknown",
      "profile.html"
    ),
  ])
  func aTypoIsShownWithWhatToType(
    right: String, wrong: String, id: String, remedy: String
  ) throws {
    let site = try newSite()
    try site.replace(right, with: wrong, in: Self.profile)
    let run = try exemplar("build", "--clock", "21/11/2026", in: site.path)
    #expect(run.errors.contains("[\(id)"))
    #expect(run.errors.contains(Self.profile + ":"))
    #expect(run.errors.contains(remedy))
  }

  private static let kinds = ["ca-nhan", "tap-the", "mo-hinh", "cong-trinh", "phong-trao", "trang"]

  @Test func newMakesAStubThatWarnsOfNothing() throws {
    let site = try newSite()
    for kind in Self.kinds {
      #expect(try exemplar("new", "\(kind)/thu-\(kind)", in: site.path).status == 0)
    }
    let run = try exemplar("build", "--strict", "--clock", "21/11/2026", in: site.path)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.contains("bỏ lại 7 (6 còn là bản nháp, 1 phong trào đang tắt)"))
    #expect(try exemplar("new", "ca-nhan/thu-ca-nhan", in: site.path).status == 2)
    #expect(try exemplar("new", "ca-nhann/x", in: site.path).errors.contains("ca-nhan"))
  }

  /// Nobody has verified, approved or agreed to a stub, so nothing of it may say so.
  @Test(arguments: kinds) func aStubClaimsNothing(kind: String) throws {
    let site = try newSite()
    #expect(try exemplar("new", "\(kind)/thu", in: site.path).status == 0)
    let folder = ["phong-trao": "campaigns", "trang": "pages"][kind] ?? "profiles"
    let file = "content/\(folder)/thu.md"
    let lines = try site.text(file).split(separator: "\n")
    #expect(lines.contains("trang_thai: nháp"))
    for key in ["kiem_chung", "duyet", "dong_y"] {
      #expect(!lines.contains { $0.hasPrefix(key + ": ") })
    }
    guard folder == "profiles" else { return }
    try site.replace("trang_thai: nháp", with: "trang_thai: đăng", in: file)
    let run = try exemplar("build", "--clock", "21/11/2026", in: site.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("content.missing_key"))
  }

  @Test func aStubOfABuiltInCampaignKeepsItAsItIs() throws {
    let site = try newSite()
    #expect(try exemplar("new", "phong-trao/tet-sum-vay", in: site.path).status == 0)
    let run = try exemplar("build", "--strict", "--clock", "21/11/2026", in: site.path)
    #expect(run.errors == "")
    #expect(site.holds("site/phong-trao/tet-sum-vay/index.html"))
  }

  @Test func errorsLeaveThePublishedSiteAsItWas() throws {
    let site = try newSite()
    #expect(try exemplar("build", in: site.path).status == 0)
    let before = try site.text("site/index.html")
    try site.replace("title: Gương", with: "title: Mới", in: "content/site.yml")
    try site.replace("loai: cá nhân", with: "loai: cá nhâm nhi", in: Self.profile)
    let run = try exemplar("build", in: site.path)
    #expect(run.status == 1)
    #expect(run.output.contains("vẫn giữ nguyên"))
    #expect(try site.text("site/index.html") == before)
  }

  private static let endings: [(arguments: [String], status: Int32)] = [
    (["nosuch"], 2), (["build", "--frmat", "json"], 2), (["build", "--jobs", "0"], 2),
    (["build", "--clock", "45/45/2026"], 2), (["build", "--base-url", "https://x y?"], 2),
    (["version"], 0), (["--help"], 0), (["help", "build"], 0), (["completion", "bash"], 0),
    (["templates", "--format", "json"], 0), (["env"], 0), (["build"], 1),
    (["build", "-s", "/khong/co/thu/muc"], 2), (["build", "--config", "khong.yml"], 2),
    (["build", "-e", "thu"], 2), (["bulid"], 2), (["serve"], 2), (["new", "ca-nhan/a"], 2),
  ]

  @Test(arguments: endings)
  func endsWithItsStatus(arguments: [String], status: Int32) throws {
    let folder = try TestFolder()
    #expect(try run(exemplarPath, arguments, in: folder.path).status == status)
  }

  @Test func theWorldsFailureHasItsOwnStatus() throws {
    let site = try newSite()
    try site.write("no folder", to: "file")
    let run = try exemplar("build", "-d", "file", in: site.path)
    #expect(run.status == 3)
    #expect(run.errors.contains("files.unwritable") || run.errors.contains("files.unreadable"))
  }

  @Test func machineFormatsAreDocuments() throws {
    let site = try newSite()
    try site.replace("don_vi: CĐCS", with: "don_vi: CDSC", in: Self.profile)
    let json = try exemplar("build", "--format", "json", in: site.path)
    #expect(json.status == 1)
    #expect(json.errors == "")
    let document = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    #expect(document.diagnostics.map(\.id) == ["reference.unknown"])
    #expect(document.diagnostics.map(\.file) == [Self.profile])
    #expect(document.summary.excluded.map(\.reason) == ["còn là bản nháp"])
    #expect(document.summary.excluded.map(\.code) == ["draft"])
    for format in ["gnu", "github", "sarif"] {
      let run = try exemplar("build", "--format", format, in: site.path)
      #expect(run.output.contains("reference.unknown"))
    }
  }

  @Test func listAndExplainSayWhy() throws {
    let site = try newSite()
    let clock = ["--clock", "21/11/2026"]
    let list = try exemplar("list", "drafts", clock[0], clock[1], in: site.path)
    #expect(list.output.hasPrefix("content/profiles/2026/ban-nhap-cua-ban.md\n"))
    #expect(!list.output.contains(Self.profile))
    let csv = try exemplar("list", "--format", "csv", in: site.path)
    #expect(csv.output.hasPrefix("\u{FEFF}file,title,kind,status"))
    let why = try exemplar("explain", "ban-nhap-cua-ban.md", in: site.path)
    #expect(why.output.contains("còn là bản nháp"))
    #expect(why.output.contains("trang_thai: đăng"))
    let kind = try exemplar("explain", "reference.unknown", in: site.path)
    #expect(kind.output.hasPrefix("# reference.unknown"))
    #expect(try exemplar("explain", "khong-co.md", in: site.path).status == 2)
  }

  @Test func spellingsOfOtherProgramsAreUnderstood() throws {
    let folder = try TestFolder()
    #expect(try exemplar("new", "site", "x", in: folder.path).status == 0)
    let run = try exemplar(
      "generate", "-r", "x", "-o", "y", "--buildDrafts", "--gc", "--clock", "21/11/2026",
      in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("bỏ lại 1") || run.output.contains("bỏ lại 0"))
    #expect(folder.holds("y/index.html"))
  }

  @Test func messagesComeInTheReadersLanguage() throws {
    let folder = try TestFolder()
    func errors(_ environment: [String: String], _ flags: String...) throws -> String {
      try run(exemplarPath, ["build"] + flags, in: folder.path, environment: environment).errors
    }
    #expect(try errors([:]).hasPrefix("lỗi["))
    #expect(try errors(["LANG": "en_GB.UTF-8"]).hasPrefix("error["))
    #expect(try errors(["LANG": "en_GB.UTF-8", "EXEMPLAR_LANG": "vi"]).hasPrefix("lỗi["))
    #expect(try errors(["EXEMPLAR_LANG": "vi"], "--lang", "en").hasPrefix("error["))
  }

  @Test func cleanRemovesOnlyWhatWasBuilt() throws {
    let site = try newSite()
    #expect(try exemplar("build", in: site.path).status == 0)
    try site.write("mine", to: "site/mine.txt")
    #expect(try exemplar("clean", in: site.path).status == 0)
    #expect(!site.holds("site/index.html"))
    #expect(site.holds("site/mine.txt"))
  }

  @Test func configPrintsWhatABuildUses() throws {
    let site = try newSite()
    let run = try exemplar(
      "config", "--format", "json", "-b", "https://khac.example.vn/muc", in: site.path)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let settings = try decoder.decode(Settings.self, from: Data(run.output.utf8))
    #expect(settings.baseUrl == "https://khac.example.vn/muc/")
    #expect(settings.pageSize == 24)
  }
}

private struct Report: Decodable {
  struct Finding: Decodable {
    let id: String
    let file: String?
  }

  struct Summary: Decodable {
    struct Excluded: Decodable { let code, reason: String }

    let excluded: [Excluded]
  }

  let diagnostics: [Finding]
  let summary: Summary
}

private struct Settings: Decodable {
  let baseUrl: String
  let pageSize: Int
}
