import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is printed and how the program ends where no site is asked for, or a wrong one.
@Suite struct UsageTests {
  private func tiny() throws -> TestSite { try TestSite() }

  @Test(arguments: [["version"], ["--version"]])
  func theVersionIsPrinted(arguments: [String]) throws {
    let result = try run(exemplarPath, arguments, in: "/")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /exemplar \d+\.\d+\.\d+\n/) != nil, "\(result.output)")
    #expect(result.errors == "")
  }

  @Test func helpNamesEveryCommand() throws {
    let help = try exemplar("--help")
    #expect(help.status == 0)
    #expect(help.errors == "")
    for command in [
      "build", "init", "new", "list", "explain", "templates", "config", "env", "clean", "version",
      "completion",
    ] {
      #expect(help.output.contains("\n  \(command)"), "\(command)")
      let own = try exemplar(command, "--help")
      #expect(own.status == 0)
      #expect(own.output.contains("USAGE: exemplar \(command)"), "\(command)")
    }
  }

  @Test(arguments: [
    ["build", "--nope"], ["--nope"], ["list", "nothing"], ["build", "--jobs", "0"],
    ["build", "--clock", "hôm qua"], ["build", "--format", "xml"], ["build", "--lang", "fr"],
    ["build", "--base-url", "example.vn"], ["new", "canhan/x"], ["new", "ca-nhan"],
    ["completion", "cmd"], ["build", "thua"], ["build", "--log-level", "loud"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let result = try run(exemplarPath, arguments, in: "/")
    #expect(result.status == 2, "\(result)")
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
  }

  @Test func anUnknownFlagIsNamed() throws {
    let result = try exemplar("build", "--destinatoin", "x")
    #expect(
      result.errors == """
        Error: Unknown option '--destinatoin'. Did you mean '--destination'?
        Usage: exemplar build <options>
          See 'exemplar build --help' for more information.

        """)
  }

  @Test func aFolderWithoutASiteIsAnErrorOfTheContent() throws {
    let folder = try makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let result = try exemplar("build", in: folder)
    #expect(result.status == 1)
    #expect(result.output == "Chưa dựng: trang đã đăng vẫn giữ nguyên.\n")
    #expect(
      result.errors == """
        lỗi[site.configuration_missing]: không có `content/site.yml` trong `\(folder)`
          = gợi ý: chạy lệnh trong thư mục của trang, hoặc tạo trang mới: `exemplar init THU_MUC`

        1 lỗi

        """)
    #expect(try filesBelow(folder).isEmpty)
  }

  @Test(arguments: ["build", "list", "config"])
  func aFolderThatIsNotThereIsAFailureOfTheWorld(command: String) throws {
    let result = try exemplar(command, "-s", "/khong-co")
    #expect(result.status == 3)
    #expect(result.output == "")
    #expect(
      result.errors.hasPrefix("lỗi[files.unreadable]: không đọc được `/khong-co`"),
      "\(result.errors)")
  }

  @Test func aDestinationThatCannotBeWrittenIsAFailureOfTheWorld() throws {
    let site = try tiny().write("một tệp", to: "chan")
    let result = try exemplar(
      "build", "-s", site.path, "-d", site.absolute("chan/ra"), "--clock", "21/11/2026")
    #expect(result.status == 3, "\(result)")
    #expect(result.errors.contains("lỗi[files.unwritable]"), "\(result.errors)")
    #expect(result.errors.contains("chan"))
  }

  @Test func whatSomeFilesFailedToBecomeIsNotCalledUntouched() throws {
    let site = try tiny().build()
    try site.remove("site/guong/index.html").write("x", to: "site/guong/index.html/x")
      .write("---\ntieu_de: A\n---\n", to: "content/pages/a.md")
    let result = try exemplar("build", "-s", site.path, "--clock", "21/11/2026")
    #expect(result.status == 3)
    #expect(!result.output.contains("giữ nguyên.\n"), "\(result.output)")
    #expect(site.text(of: "a/index.html") != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScriptsArePrinted(shell: String) throws {
    let result = try exemplar("completion", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("exemplar") && result.output.contains("--destination"))
    #expect(result.errors == "")
    guard shell == "bash" else { return }
    let folder = try makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(result.output.utf8).write(to: URL(filePath: folder + "/script"))
    #expect(try run("/bin/bash", ["-n", folder + "/script"], in: "/").status == 0)
  }

  @Test func everyListingOfTemplatesTellsOfEveryName() throws {
    let text = try exemplar("templates").output
    let markdown = try exemplar("templates", "--format", "markdown").output
    let json = try exemplar("templates", "--format", "json", "--lang", "en").output
    for name in ["profile", "campaign", "date_vi", "breadcrumbs", "ProfileCard"] {
      #expect(text.contains(name) && markdown.contains(name) && json.contains(name), "\(name)")
    }
    #expect(try Python.reads(json: json))
  }

  @Test func theEnvironmentIsPrinted() throws {
    let result = try exemplar("env", environment: ["EXEMPLAR_LANG": "en"])
    #expect(result.status == 0)
    #expect(result.output.contains("EXEMPLAR_LANG=en\n"))
    #expect(result.output.contains("processors="))
  }
}
