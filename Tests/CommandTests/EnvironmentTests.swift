import TestSupport
import Testing

/// The variables `EXEMPLAR_…` in the place of options and of keys of `site.yml`.
@Suite struct EnvironmentTests {
  private func site() throws -> TestSite {
    try TestSite(
      """
      -- content/pages/nhap.md --
      ---
      tieu_de: Nháp
      trang_thai: nháp
      ---
      -- content/site.thu.yml --
      notice: Bản thử
      """)
  }

  @Test func variablesStandForOptions() throws {
    let site = try site()
    let run = try exemplar(
      "build", in: "/",
      environment: [
        "EXEMPLAR_SOURCE": site.path, "EXEMPLAR_DESTINATION": site.absolute("out"),
        "EXEMPLAR_DRAFTS": "1", "EXEMPLAR_CLOCK": "21/11/2026", "EXEMPLAR_JOBS": "1",
        "EXEMPLAR_FORMAT": "json", "EXEMPLAR_STRICT": "có", "EXEMPLAR_MINIFY": "0",
        "EXEMPLAR_CACHE_DIR": site.absolute("nho"),
      ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("{\"diagnostics\""))
    let files = try filesBelow(site.path)
    #expect(files["out/nhap/index.html"] != nil)
    #expect(files.keys.contains { $0.hasPrefix("nho/manifest-") })
    #expect(!files.keys.contains { $0.hasPrefix(".exemplar/") })
  }

  @Test func optionsGoOverVariablesAndThoseOverTheConfiguration() throws {
    let site = try site()
    let environment = [
      "EXEMPLAR_BASE_URL": "https://a.vn/x", "EXEMPLAR_TITLE": "Tên \"khác\"",
      "EXEMPLAR_PAGE_SIZE": "7", "EXEMPLAR_WORKFLOW": "simple", "EXEMPLAR_ENVIRONMENT": "thu",
    ]
    let run = try exemplar("config", in: site.path, environment: environment)
    for line in [
      "base_url: \"https://a.vn/x/\"", "title: \"Tên \\\"khác\\\"\"", "page_size: 7",
      "workflow: \"simple\"", "notice: \"Bản thử\"",
    ] { #expect(run.output.contains(line), "\(line) in \(run.output)") }
    let flag = try exemplar("config", "-b", "https://b.vn", in: site.path, environment: environment)
    #expect(flag.output.contains("https://b.vn/"))
  }

  @Test func aCacheOfOtherValuesIsNotUsed() throws {
    let site = try site()
    for title in ["Một", "Hai"] {
      let run = try exemplar("build", in: site.path, environment: ["EXEMPLAR_PAGE_SIZE": "5"])
      #expect(run.status == 0)
      _ = try exemplar("build", in: site.path, environment: ["EXEMPLAR_TITLE": title])
      try site.write("{{ site.title }}\n", to: "templates/home.html")
      _ = try exemplar("build", in: site.path, environment: ["EXEMPLAR_TITLE": title])
      try site.expect("index.html", title)
    }
  }

  @Test(arguments: [
    ("EXEMPLAR_JOBS", "0", "từ 1 đến 256"), ("EXEMPLAR_JOBS", "hai", "từ 1 đến 256"),
    ("EXEMPLAR_CLOCK", "mai", "21/11/2026"), ("EXEMPLAR_BASE_URL", "x y", "https://"),
    ("EXEMPLAR_STRICT", "2", "viết 1 (có) hoặc 0 (không)"), ("EXEMPLAR_LANG", "fr", "vi hoặc en"),
    ("EXEMPLAR_FORMAT", "xml", "sarif"), ("EXEMPLAR_PAGE_SIZE", "nhiều", "cần một số"),
    ("EXEMPLAR_CONFIG", "x.yml", "không có tệp cấu hình"),
  ])
  func aBadValueIsAMisuse(name: String, value: String, words: String) throws {
    let place = try site()
    let run = try exemplar("build", in: place.path, environment: [name: value])
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: [["init", "x"], ["new", "trang/a"], ["clean"], ["list"]])
  func everyCommandRefusesALanguageThatThereIsNot(arguments: [String]) throws {
    let site = try site()
    let result = try run(
      exemplarPath, arguments, in: site.path, environment: ["EXEMPLAR_LANG": "fr"])
    #expect(result.status == 2)
    #expect(result.errors.contains("EXEMPLAR_LANG: vi hoặc en"))
  }

  @Test func anUnknownNameIsWarnedOf() throws {
    let place = try site()
    let run = try exemplar("build", in: place.path, environment: ["EXEMPLAR_BASEURL": "x"])
    #expect(run.status == 0)
    #expect(
      run.errors
        == "cảnh báo: không có biến `EXEMPLAR_BASEURL`; ý bạn là `EXEMPLAR_BASE_URL`?\n")
  }

  @Test func envShowsWhatIsSet() throws {
    let run = try exemplar(
      "env", environment: ["EXEMPLAR_PAGE_SIZE": "3", "SOURCE_DATE_EPOCH": "1"])
    #expect(run.output.contains("\nEXEMPLAR_PAGE_SIZE=3\n"))
    #expect(run.output.contains("\nSOURCE_DATE_EPOCH=1\n"))
  }
}
