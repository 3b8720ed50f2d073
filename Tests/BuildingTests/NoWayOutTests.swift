import Building
import Diagnostics
import Foundation
import SiteGraph
import TestSupport
import Testing

/// No slug, alias, pattern, include, asset or link reads outside the site's folder or writes outside
/// the output folder.
@Suite struct NoWayOutTests {
  private static let hostile = [
    "../ngoai", "../../ngoai/", "/../ngoai/", "a/../../../ngoai/", "//ngoai/x/", "/./x/",
    "%2e%2e/ngoai/", "%2e%2e%2fngoai/", "..\\ngoai\\", "\"a\\0b\"", "/etc/passwd",
    "file:///etc/passwd",
    "C:\\ngoai", "~/ngoai", ".", "..", "...", "/", "a//b/", "https://khac.vn/x/", "\"\\u202Ex/\"",
  ]

  /// A site in a folder that must not change, with a secret beside it.
  private final class Enclosure {
    let outer: String
    let site: TestSite

    init() throws {
      outer = try makeTemporaryFolder()
      site = try TestSite(at: outer + "/trang")
      try FileManager.default.createDirectory(
        atPath: outer + "/ngoai", withIntermediateDirectories: false)
      for path in ["/ngoai.txt", "/ngoai/bai.md"] {
        try Data("zqbimat".utf8).write(to: URL(filePath: outer + path))
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: outer) }

    /// Builds and checks that nothing went in or out.
    @discardableResult func build(_ place: String) throws -> TestSite {
      let before = try files().filter { !$0.key.hasPrefix("trang/site/") }
      try site.build()
      let after = try files()
      #expect(after.filter { !$0.key.hasPrefix("trang/site/") } == before, "\(place)")
      for (path, bytes) in after where path.hasPrefix("trang/site/") {
        #expect(!String(decoding: bytes, as: UTF8.self).contains("zqbimat"), "\(place): \(path)")
      }
      return site
    }

    /// All but what builds may write outside the output folder: what they remember.
    private func files() throws -> [String: [UInt8]] {
      try filesBelow(outer).filter { !$0.key.hasPrefix("trang/.exemplar/") }
    }
  }

  private static let keys = [
    "slug", "id", "duong_dan_cu", "template", "anh_dai_dien", "video", "am_thanh", "don_vi",
    "phong_trao", "thu_vien_anh",
  ]

  @Test(arguments: keys) func frontMatterLeadsNowhere(key: String) throws {
    let enclosure = try Enclosure()
    for (number, value) in Self.hostile.enumerated() {
      let written = key == "anh_dai_dien" ? "{tep: \(value), anh: A, mo_ta_anh: Một người}" : value
      try enclosure.site.write(
        profileText(KeyValuePairs(dictionaryLiteral: (key, written))),
        to: "content/profiles/a\(number).md")
    }
    let site = try enclosure.build(key)
    #expect(site.findings.filter { $0.hasPrefix("files.") } == [])
  }

  @Test func aliasesOutsideAreReportedAtTheirPlace() throws {
    let site = try TestSite()
    for alias in [
      "../ngoai/", "/a/../../ngoai/", "//ngoai/", "/a//b/", "/./x/", "https://khac.vn/",
    ] {
      try site.write(
        profileText(["duong_dan_cu": alias]), to: "content/profiles/a.md"
      ).build().expectDiagnostic("site.alias_invalid", "content/profiles/a.md", 15, 15)
      #expect(site.report?.isPublished == false, "\(alias)")
    }
  }

  @Test(arguments: ["profile", "unit", "dates", "pagination"])
  func patternsLeadNowhere(key: String) throws {
    let enclosure = try Enclosure()
    let shapes = [
      "/../{slug}/", "/%2e%2e/{slug}/", "../{slug}/", "//{slug}/", "/{slug}", "/{slug}/../../x/",
      "/\\\\{slug}/", "/", "", "/{",
    ]
    try enclosure.site.write(profileText(), to: "content/profiles/a.md")
    for shape in shapes {
      try enclosure.site.write(
        defaultConfiguration + "paths: {\(key): \"\(shape)\"}\n", to: "content/site.yml")
      let site = try enclosure.build("\(key): \(shape)")
      #expect(!site.findings.contains { $0.hasPrefix("files.") }, "\(key): \(shape)")
    }
  }

  @Test func templatesReachOnlyTemplates() throws {
    let enclosure = try Enclosure()
    let names = (Self.hostile + ["../content/site.yml", "../../ngoai.txt"]).map {
      $0.replacing("\"", with: "").replacing("\\", with: "\\\\")
    }
    let codes = [
      names.map { "{% include \"\($0)\" %}\n" }.joined(),
      names.map { "{{ \"\($0)\" | asset }}\n" }.joined(),
      names.map { "{% import \"\($0)\" as m %}\n" }.joined(),
      "{% extends \"../../ngoai.txt\" %}", "{% extends \"/etc/passwd\" %}",
    ]
    for code in codes {
      try enclosure.site.write(code, to: "templates/404.html")
      let site = try enclosure.build(code)
      #expect(site.report?.isPublished == false)
      #expect(site.findings.count >= code.split(separator: "\n").count, "\(site.findings)")
    }
  }

  @Test func linksReachOnlyTheSite() throws {
    let enclosure = try Enclosure()
    let links =
      Self.hostile + [
        "../../../ngoai.txt", "../../../../ngoai/bai.md", "%2e%2e/%2e%2e/%2e%2e/ngoai.txt",
        "..%2f..%2f..%2fngoai.txt", "/../ngoai.txt", "/content/../../ngoai.txt",
      ]
    let body = links.map { link in
      let plain = link.replacing("\"", with: "")
      return "[a](\(plain)) ![b](\(plain))\n\n\(plain)\n\n"
    }
    try enclosure.site.write(profileText(body: body.joined()), to: "content/profiles/a.md")
    let site = try enclosure.build("links")
    #expect(site.findings.filter { $0.hasPrefix("files.") } == [])
    for file in ["../../../ngoai.txt", "/../ngoai.txt"] {
      try enclosure.site.write(profileText(body: "[a](\(file))\n"), to: "content/profiles/a.md")
      try enclosure.build(file).expectDiagnostic("site.link_broken", "content/profiles/a.md", 16, 5)
    }
  }

  @Test(arguments: [
    ("content/profiles/ngoai.md", "ngoai/bai.md"), ("content/profiles/ngoai", "ngoai"),
    ("content/static/ngoai.txt", "ngoai.txt"), ("content/static/ngoai", "ngoai"),
    ("templates/partials/ngoai.html", "ngoai.txt"), ("templates/assets/ngoai.css", "ngoai.txt"),
    ("content/data/ngoai.json", "ngoai.txt"), ("content/pages", "ngoai"),
    ("content/honours.yml", "ngoai.txt"),
  ])
  func linksOfTheDiskThatLeadOutAreRefused(path: String, target: String) throws {
    let enclosure = try Enclosure()
    if path.contains("static/") { try enclosure.site.write("x", to: "content/static/x.txt") }
    if path.contains("profiles/") { try enclosure.site.write("x", to: "content/profiles/x.jpg") }
    if path.contains("data/") { try enclosure.site.write("[]", to: "content/data/x.json") }
    if path.contains("assets/") { try enclosure.site.write("x", to: "templates/assets/x.css") }
    try enclosure.site.link(path, to: enclosure.outer + "/" + target)
    try enclosure.build(path).expectDiagnostic("files.link_outside", path)
  }

  @Test func foldersOfTheOutputThatLeadOutAreRefused() throws {
    let enclosure = try Enclosure()
    try enclosure.site.write(profileText(), to: "content/profiles/a.md").build()
    try enclosure.site.remove("site/guong").link("site/guong", to: enclosure.outer + "/ngoai")
    try enclosure.build("site/guong").expectDiagnostic("files.unwritable")
  }

  @Test func aLinkInTheOutputIsReplacedAndItsTargetStays() throws {
    let enclosure = try Enclosure()
    try enclosure.site.build().remove("site/index.html")
      .link("site/index.html", to: enclosure.outer + "/ngoai.txt")
    let site = try enclosure.build("site/index.html")
    #expect(site.report?.isPublished == true)
  }
}
