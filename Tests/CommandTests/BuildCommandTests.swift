import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct BuildCommandTests {
  private let clock = "21/11/2026 09:25"

  /// A site with an error on line 3, a warning and a draft.
  private func faulty() throws -> TestSite {
    try TestSite(
      """
      -- content/pages/a.md --
      ---
      tieu_de: A
      slug: Sai
      ---
      -- content/pages/b.md --
      ---
      tieu_de: B
      trang_thai: nháp
      ---
      -- content/lac.txt --
      Lạc
      """)
  }

  @Test func aBuildSaysWhatItDid() throws {
    let site = try TestSite().write(profileText(), to: "content/profiles/a.md")
      .write(profileText(["ngay_dang": "22/11/2026"]), to: "content/profiles/b.md")
    let first = try exemplar("build", "-s", site.path, "--clock", clock)
    #expect(first.status == 0)
    #expect(first.errors == "")
    let pattern =
      /(\d+) trang trong [\d,]+ giây: ghi (\d+) tệp, giữ nguyên 0, xóa 0; bỏ lại 1 \(1 chưa đến ngày đăng\) → (.+)\n/
    let match = try #require(first.output.wholeMatch(of: pattern), "\(first.output)")
    #expect(String(match.output.3) == site.absolute("site"))
    #expect(try site.output().count == Int(match.output.2))
    let again = try exemplar("build", "-s", site.path, "--clock", "22/11/2026", "--lang", "en")
    #expect(again.output.contains("removed 0"), "\(again.output)")
    #expect(site.text(of: "guong/b/index.html") != nil)
  }

  @Test func quietPrintsFindingsOnly() throws {
    let site = try TestSite().write("lạc", to: "content/lac.txt")
    let result = try exemplar("build", "-q", "-s", site.path, "--clock", clock)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors.contains("[site.unused_file]"))
  }

  @Test func errorsEndWithOneAndKeepTheSite() throws {
    let site = try faulty()
    let result = try exemplar("build", "-s", site.path, "--clock", clock)
    #expect(result.status == 1)
    #expect(result.output == "Chưa dựng: trang đã đăng vẫn giữ nguyên.\n")
    #expect(result.errors.contains("lỗi[content.slug_invalid]: "), "\(result.errors)")
    #expect(
      result.errors.contains("\n --> content/pages/a.md:3:7\n  |\n3 | slug: Sai\n  |       ^^^ "))
    #expect(result.errors.hasSuffix("1 lỗi, 1 cảnh báo\n"), "\(result.errors)")
    #expect(try site.output().isEmpty)
  }

  @Test func strictMakesWarningsErrors() throws {
    let site = try TestSite().write("lạc", to: "content/lac.txt")
    #expect(try exemplar("build", "-s", site.path, "--strict").status == 1)
    #expect(try site.output().isEmpty)
    #expect(try exemplar("build", "-s", site.path).status == 0)
  }

  // MARK: Formats

  private func build(_ format: String) throws -> CommandResult {
    try exemplar(
      "build", "-s", try faulty().path, "--clock", clock, "--format", format, "--lang", "en")
  }

  @Test(arguments: ["json", "sarif"])
  func documentsForProgramsAreWholeAndAlone(format: String) throws {
    let result = try build(format)
    #expect(result.status == 1)
    #expect(result.errors == "")
    #expect(try Python.reads(json: result.output))
  }

  @Test func jsonHasEveryFindingAndEveryFileLeftOut() throws {
    let program = """
      import json,sys
      d = json.load(open(sys.argv[1], encoding='utf-8'))
      for f in d['diagnostics']: print(f['severity'], f['id'], f['file'], f['line'], f['column'])
      for e in d['summary']['excluded']: print(e['file'], e['reason'])
      print(d['summary']['errors'], d['summary']['warnings'])
      """
    #expect(
      try Python.printed(program, build("json").output) == """
        warning site.unused_file None None None
        error content.slug_invalid content/pages/a.md 3 7
        content/lac.txt lies outside the folders that are read
        content/pages/b.md is a draft
        1 1

        """)
  }

  @Test func theLineFormatsPointAtTheError() throws {
    #expect(try build("gnu").output.contains("content/pages/a.md:3:7: error: "))
    #expect(try build("github").output.contains("::error file=content/pages/a.md,line=3,"))
  }

  @Test(arguments: ["gnu", "github"])
  func withoutFindingsTheLineFormatsPrintNothing(format: String) throws {
    let result = try exemplar(
      "build", "-s", try TestSite().path, "--clock", clock, "--format", format)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors == "")
  }

  @Test func onlyTheSeveritiesAskedForAreShown() throws {
    let site = try faulty()
    let result = try exemplar("build", "-s", site.path, "--log-level", "error")
    #expect(result.status == 1)
    #expect(!result.errors.contains("site.unused_file"))
  }

  // MARK: Language and colour

  @Test(
    arguments: [
      ([], [:], "lỗi["), (["--lang", "en"], [:], "error["),
      ([], ["EXEMPLAR_LANG": "en"], "error["), ([], ["LANG": "en_GB.UTF-8"], "error["),
      (["--lang", "vi"], ["EXEMPLAR_LANG": "en"], "lỗi["),
      ([], ["EXEMPLAR_LANG": "vi", "LC_ALL": "en_US.UTF-8"], "lỗi["),
    ] as [([String], [String: String], String)])
  func theLanguageIsAskedFor(
    flags: [String], environment: [String: String], start: String
  ) throws {
    let result = try run(
      exemplarPath, ["build", "-s", try faulty().path, "-q"] + flags, in: "/",
      environment: environment)
    #expect(result.errors.contains(start), "\(result.errors)")
  }

  @Test func colourIsForThoseWhoForceIt() throws {
    let site = try faulty()
    let arguments = ["build", "-s", site.path]
    func errors(_ environment: [String: String]) throws -> String {
      try run(exemplarPath, arguments, in: "/", environment: environment).errors
    }
    #expect(try errors([:]).contains("\u{1B}[") == false)
    #expect(try errors(["CLICOLOR_FORCE": "1"]).contains("\u{1B}["))
    #expect(try errors(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).contains("\u{1B}[") == false)
  }

  // MARK: Clock

  @Test(
    arguments: [
      (["--clock", "2026-11-22"], [:], true), (["--clock", "21/11/2026"], [:], false),
      ([], ["SOURCE_DATE_EPOCH": "1795366800"], true),
      ([], ["SOURCE_DATE_EPOCH": "1795190400"], false),
      (["--clock", "21/11/2026"], ["SOURCE_DATE_EPOCH": "1795366800"], false),
      (["--clock", "21/11/2026", "--future"], [:], true),
    ] as [([String], [String: String], Bool)])
  func theClockDecidesWhatIsDue(
    flags: [String], environment: [String: String], isThere: Bool
  ) throws {
    let site = try TestSite()
      .write(profileText(["ngay_dang": "22/11/2026"]), to: "content/profiles/b.md")
    let result = try run(
      exemplarPath, ["build", "-s", site.path] + flags, in: "/", environment: environment)
    #expect(result.status == 0, "\(result)")
    #expect((site.text(of: "guong/b/index.html") != nil) == isThere)
  }

  @Test func aClockThatIsNoNumberIsReported() throws {
    let site = try TestSite()
    let result = try exemplar(
      "build", "-s", site.path, environment: ["SOURCE_DATE_EPOCH": "hôm nay"])
    #expect(result.status == 2, "\(result)")
    #expect(result.errors.contains("SOURCE_DATE_EPOCH"))
  }

  // MARK: Other generators' spellings

  @Test(arguments: [
    ["generate", "-D"], ["build", "--buildDrafts"], ["--buildDrafts"], ["build", "--drafts"],
    ["build", "-D", "--gc", "--cleanDestinationDir"],
  ])
  func spellingsOfOtherGeneratorsAreUnderstood(arguments: [String]) throws {
    let site = try TestSite()
      .write("---\ntieu_de: A\ntrang_thai: nháp\n---\n", to: "content/pages/a.md")
    let result = try run(exemplarPath, arguments, in: site.path)
    #expect(result.status == 0, "\(result)")
    #expect(site.text(of: "a/index.html") != nil)
  }

  @Test(arguments: ["-o", "-d", "--output-dir", "--destination", "--outputDir"])
  func theDestinationHasManyNames(flag: String) throws {
    let site = try TestSite()
    #expect(try exemplar("build", flag, "ra", in: site.path).status == 0)
    #expect(try filesBelow(site.absolute("ra")).keys.contains("index.html"))
    #expect(try exemplar("build", "\(flag)=khac", in: site.path).status == 0)
  }

  @Test func theBaseAddressHasManyNames() throws {
    let site = try TestSite().write("{{ page.canonical }}", to: "templates/404.html")
    for flag in ["--base-url", "--baseURL", "-b", "-u"] {
      try site.build()
      #expect(try exemplar("build", flag, "https://khac.vn/a", in: site.path).status == 0)
      try site.expect("404.html", "https://khac.vn/a/404.html")
    }
  }

  // MARK: Any process

  /// Each process orders its hash tables by a seed of its own.
  @Test func everyProcessPrintsAndWritesTheSame() throws {
    let site = try TestSite(theme: .builtIn)
    for number in 0..<6 {
      try site.write(
        profileText(
          ["tieu_de": "An", "don_vi": "CĐCS Công ty Thửu", "phong_trao": "Người tốt, việc tôts"],
          body: "[a](/guongg/) [b](b\(number)x.md) [c](/tap-thee/)\n"),
        to: "content/profiles/b\(number).md")
    }
    let first = try exemplar("build", "-s", site.path, "--clock", clock, "-j", "1")
    #expect(first.status == 1)
    for jobs in ["1", "2", "8", "8"] {
      let again = try exemplar("build", "-s", site.path, "--clock", clock, "-j", jobs)
      #expect(again.errors == first.errors)
    }
  }
}
