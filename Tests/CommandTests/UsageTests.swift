import TestSupport
import Testing

/// What the program says to those who ask for what cannot be done.
@Suite struct UsageTests {
  /// A small site in a folder of its own.
  private func site() throws -> TestSite {
    try TestSite("-- content/site.thu.yml --\ntitle: Thử\n")
  }

  @Test(arguments: [
    ("content", "nằm trong `content/`"), ("content/static", "nằm trong `content/`"),
    ("templates/x/y", "nằm trong `templates/`"), (".exemplar", "nằm trong `.exemplar/`"),
    (".", "chứa nguồn của trang"), ("..", "chứa nguồn của trang"), ("/", "chứa nguồn của trang"),
    ("link", "nằm trong `content/`"), ("site/../content", "nằm trong `content/`"),
  ])
  func theOutputFolderIsNoneOfTheSources(destination: String, words: String) throws {
    let site = try site().link("link", to: "content")
    let before = try filesBelow(site.path)
    for command in ["build", "clean"] {
      let run = try exemplar(command, "-d", destination, in: site.path)
      #expect(run.status == 2)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    #expect(try filesBelow(site.path) == before)
  }

  @Test(arguments: [
    (["build", "-s", "khong-co"], "exemplar init khong-co"),
    (["build", "-s", "content/site.yml"], "là một tệp"),
    (["build", "-e", "thuu"], "ý bạn là `-e thu`?"),
    (["list", "--config", "site.yml"], "như `content/site.yml`"),
    (["bulid"], "không có lệnh `bulid`; ý bạn là `build`?"),
    (["deploy"], "phiên bản này chưa có lệnh `deploy`"),
    (["build", "--frmat", "x"], "không có tùy chọn '--frmat'; ý bạn là '--format'?"),
    (["build", "--clock"], "thiếu giá trị sau '--clock <ngày>'"),
    (["build", "x"], "thừa chữ 'x'"), (["explain"], "thiếu '<subject>'"),
    (["list", "al"], "giá trị 'al' không dùng được cho '<state>'"),
  ])
  func aSlipIsToldInVietnamese(arguments: [String], words: String) throws {
    let place = try site()
    let result = try run(exemplarPath, arguments, in: place.path)
    #expect(result.status == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.hasPrefix("lỗi: "))
  }

  @Test func aSlipIsToldInEnglishWhereThatIsAskedFor() throws {
    let place = try site()
    let path = place.path
    let english = ["EXEMPLAR_LANG": "en"]
    let run = try exemplar("build", "--frmat", "x", in: path, environment: english)
    #expect(run.errors.hasPrefix("Error: Unknown option '--frmat'"))
    let command = try exemplar("bulid", in: path, environment: english)
    #expect(command.errors.hasPrefix("error: there is no command `bulid`; did you mean `build`?"))
    #expect(try exemplar("build", "-e", "x", "--lang", "en", in: path).errors.hasPrefix("error: "))
  }

  @Test func aFileIsNoOutputFolder() throws {
    let place = try site()
    let run = try exemplar("build", "-d", "content/site.yml/..", in: place.path)
    #expect(run.status == 2)
    let site = try site().write("x", to: "tep")
    let file = try exemplar("build", "-d", "tep", in: site.path)
    #expect(file.status == 3)
    #expect(file.errors.contains("đây là một tệp, không phải thư mục"))
  }

  // MARK: New files

  @Test func templateMetricsNameEachTemplateOnce() throws {
    let site = try site()
    let run = try exemplar("build", "--template-metrics", "--quiet", in: site.path)
    let lines = run.errors.split(separator: "\n")
    #expect(run.status == 0)
    #expect(lines.contains { $0.wholeMatch(of: /list\.html  \d+ ×  \d+\.\d ms  \d+ µs/) != nil })
    #expect(Set(lines.map { $0.prefix { $0 != " " } }).count == lines.count)
    #expect(try exemplar("build", "--quiet", in: site.path).errors == "")
  }

  @Test func newFilesBelongIntoASite() throws {
    let folder = try TestFolder()
    let run = try exemplar("new", "ca-nhan/a", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("exemplar init"))
    #expect(!folder.holds("content"))
  }

  @Test func aTitleMayHoldAnyLetter() throws {
    let site = try site()
    let title = "Máy \"A\" \\ B"
    #expect(try exemplar("new", "trang/a", "--title", title, in: site.path).status == 0)
    try site.edit("content/pages/a.md") { $0.replacing("nháp", with: "đăng") }.build()
      .expectContains("a/index.html", "Máy &#34;A&#34; \\ B")
  }

  @Test func initSaysWhatItDidToASiteThatWasThere() throws {
    let site = try TestSite(theme: .builtIn)
    let run = try exemplar("init", ".", "--theme", in: site.path)
    #expect(run.status == 0)
    #expect(run.output.contains("Đã chép giao diện có sẵn"))
    #expect(!run.output.contains("trang mới"))
    let english = ["EXEMPLAR_LANG": "en"]
    let again = try exemplar("init", ".", "--theme", in: site.path, environment: english)
    #expect(again.status == 2)
    #expect(again.errors.contains("--force overwrites it"))
  }
}
