import Foundation
import TestSupport
import Testing

/// What the formats print, and what they leave out.
@Suite struct OutputFormatTests {
  @Test(arguments: ["gnu", "github"])
  func aCleanBuildPrintsNothing(format: String) throws {
    let place = try TestSite()
    let run = try exemplar("build", "--format", format, in: place.path)
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test func placesAreFromTheWorkingDirectory() throws {
    let site = try TestSite("-- content/pages/a.md --\n---\ntieu_de: A\n---\n[x](b.md)\n")
    let above = (site.path as NSString).deletingLastPathComponent
    let name = (site.path as NSString).lastPathComponent
    for source in [name, "./\(name)/", site.path] {
      let gnu = try exemplar("build", "--format", "gnu", "-s", source, in: above)
      #expect(gnu.output.hasPrefix("\(name)/content/pages/a.md:4:5: error: "), "\(gnu.output)")
    }
    let github = try exemplar("build", "--format", "github", "-s", name, in: above)
    #expect(github.output.hasPrefix("::error file=\(name)/content/pages/a.md,"))
    let elsewhere = try exemplar("build", "--format", "gnu", "-s", site.path, in: "/usr")
    #expect(elsewhere.output.hasPrefix(site.path + "/content/pages/a.md:4:5"))
    let json = try exemplar("build", "--format", "json", "-s", name, in: above)
    #expect(json.output.contains("\"file\":\"content/pages/a.md\""))
    let here = try exemplar("build", "--format", "gnu", in: site.path)
    #expect(here.output.hasPrefix("content/pages/a.md:4:5"))
  }

  @Test func warningsThatDecideAreShown() throws {
    let site = try TestSite("-- content/la.txt --\nx\n")
    let run = try exemplar("build", "--strict", "--log-level", "error", in: site.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("site.unused_file"))
    let lenient = try exemplar("build", "--log-level", "error", in: site.path)
    #expect(lenient.errors == "")
  }

  @Test func severalFilesAreCountedInTheirNumber() throws {
    let draft = "---\ntieu_de: N\ntrang_thai: nháp\n---\n"
    let site = try TestSite().write(draft, to: "content/pages/a.md")
    let english = ["EXEMPLAR_LANG": "en"]
    let one = try exemplar("build", in: site.path, environment: english)
    #expect(one.output.contains("1 left out (1 is a draft)"))
    try site.write(draft, to: "content/pages/b.md")
    let two = try exemplar("build", in: site.path, environment: english)
    #expect(two.output.contains("2 left out (2 are drafts)"))
  }

  @Test func spellingsOfOtherProgramsAreTaken() throws {
    let site = try TestSite()
    let run = try exemplar(
      "build", "--baseUrl", "https://a.vn/", "--ignoreCache", "--cacheDir", "nho", "--gc",
      "--logLevel=error",
      in: site.path)
    #expect(run.status == 0, "\(run.errors)")
    let files = try filesBelow(site.path)
    #expect(files.keys.contains { $0.hasPrefix("nho/manifest-") })
  }

  @Test func listTellsAPreviewFromWhatIsPublished() throws {
    let site = try TestSite("-- content/pages/a.md --\n---\ntieu_de: N\ntrang_thai: nháp\n---\n")
    let list = try exemplar("list", "-D", in: site.path)
    #expect(list.output.contains("xem trước: còn là bản nháp"))
    #expect(!list.output.contains("đã đăng"))
    #expect(try exemplar("list", "drafts", "-D", in: site.path).output.contains("a.md"))
    #expect(try exemplar("list", "published", "-D", in: site.path).output == "Không có bài nào.\n")
    let json = try exemplar("list", "-D", "--format", "json", in: site.path)
    #expect(json.output.contains("\"status\":\"preview\",\"reason\":\"draft\""))
  }
}
