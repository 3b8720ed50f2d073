import Building
import Diagnostics
import SiteGraph
import TestSupport
import Testing

/// Every input file is on the site, or named in the report.
@Suite struct NoSilentLossTests {
  @Test(arguments: 1...12)
  func everyFileIsOnTheSiteOrInTheReport(seed: UInt64) throws {
    let site = try GeneratedSite(seed: seed).site().build()
    let output = try site.output()
    let values = Set(output.values)
    let published = Set(try site.inspection().sources.filter { $0.address != nil }.map(\.file))
    let excluded = Set((site.report?.excluded ?? []).map(\.file))
    let reported = Set(site.diagnostics.compactMap { $0.place?.file })
    try #require(site.report?.isPublished == true, "\(site.findings)")
    for (path, bytes) in try inputs(of: site) {
      let isThere = published.contains(path) || values.contains(bytes) || isReadAsData(path)
      #expect(
        isThere || excluded.contains(path) || reported.contains(path), "\(path), seed \(seed)")
      #expect(!(published.contains(path) && excluded.contains(path)), "\(path) is both")
    }
  }

  @Test(arguments: 1...6)
  func everyFileCanBeExplained(seed: UInt64) throws {
    let site = try GeneratedSite(seed: seed).site()
    let inspection = try site.inspection()
    let explained = Set(inspection.supporting.map(\.file) + inspection.sources.map(\.file))
    let paths = Set(try inputs(of: site).keys)
    #expect(paths.subtracting(explained).sorted() == [], "seed \(seed)")
  }

  /// All but what is hidden, private, or of the theme in use.
  private func inputs(of site: TestSite) throws -> [String: [UInt8]] {
    try filesBelow(site.path).filter { path, _ in
      let parts = path.split(separator: "/")
      return ["content", "templates"].contains(parts[0]) && !isTemplate(path)
        && parts.allSatisfy { !$0.hasPrefix(".") }
    }
  }

  private func isTemplate(_ path: String) -> Bool {
    path.hasPrefix("templates/") && !path.hasPrefix("templates/assets/")
      && !path.hasPrefix("templates/strings/")
  }

  /// Configuration, registers and data shape pages without being one.
  private func isReadAsData(_ path: String) -> Bool {
    ["content/site.yml", "content/units.yml"].contains(path) || path.hasPrefix("content/data/")
  }

  @Test func namesEveryMisplacedFile() throws {
    let site = try TestSite(
      """
      -- content/bai.md --
      Lạc chỗ.
      -- content/khac/anh.jpg --
      Lạc chỗ.
      -- templates/ghi-chu.txt --
      Lạc chỗ.
      -- content/profiles/thua.jpg --
      Không ai dùng.
      """
    ).build()
    #expect(site.report?.isPublished == true)
    #expect(site.findings == Array(repeating: "site.unused_file", count: 3))
    #expect(
      site.report?.excluded.map { "\($0.file) \($0.reason)" } == [
        "content/bai.md unknownPlace", "content/khac/anh.jpg unknownPlace",
        "content/profiles/thua.jpg unreferenced", "templates/ghi-chu.txt unknownPlace",
      ])
  }

  @Test func templatesOfTheSiteThatNothingUsesAreNamed() throws {
    let site = try TestSite(
      """
      -- templates/profiel.html --
      Tên gõ nhầm.
      -- templates/partials/mo-dau.html --
      {% include "partials/sau.html" %}
      -- templates/partials/sau.html --
      Gọi từ một mẫu không ai dùng.
      -- templates/partials/pager.html --
      Thay mẫu có sẵn, mà không mẫu nào gọi tới nữa.
      -- templates/rieng.html --
      {% include "partials/cua-rieng.html" %}
      -- templates/partials/cua-rieng.html --
      Chỉ bản nháp dùng.
      -- content/pages/nhap.md --
      ---
      tieu_de: Nháp
      trang_thai: nháp
      template: rieng.html
      ---
      """
    ).build()
    #expect(site.report?.isPublished == true)
    #expect(
      site.findings == [
        "site.template_unused templates/partials/mo-dau.html:1:1",
        "site.template_unused templates/partials/pager.html:1:1",
        "site.template_unused templates/partials/sau.html:1:1",
        "site.template_unused templates/profiel.html:1:1",
      ])
  }

  @Test func builtInTemplatesAreNeverReportedAsUnused() throws {
    try TestSite().write("{% extends 'base.html' %}", to: "templates/home.html").build()
      .expectFlawless()
    try TestSite(theme: .builtIn).write("của tôi", to: "templates/home.html").build()
      .expectFlawless()
  }

  /// A template with a mistake may call for anything.
  @Test func unusedTemplatesAreNotNamedWhereTemplatesAreFaulty() throws {
    let site = try TestSite().write("{% include partials/x.html %}", to: "templates/home.html")
      .write("x", to: "templates/partials/x.html").build()
    #expect(!site.findings.isEmpty)
    #expect(!site.diagnostics.contains { $0.kind == .siteTemplateUnused })
  }

  /// Two files at one address would overwrite each other, and one of them would be lost.
  @Test(arguments: [
    ("content/static/index.html", "content/static/guong/index.html"),
    ("content/static/404.html", "content/static/phong-trao/index.html"),
  ])
  func filesAtTheAddressOfAPageAreErrors(first: String, second: String) throws {
    let site = try TestSite(theme: .builtIn).write("của tôi", to: first).write("x", to: second)
    try site.build()
    #expect(site.findings == ["site.address_taken", "site.address_taken"])
    #expect(site.report?.isPublished == false)
    let arguments = site.diagnostics.flatMap { [$0.arguments["first"], $0.arguments["second"]] }
    #expect(arguments.contains(first) && arguments.contains(second))
  }

  @Test func photosWhoseNamesGiveOneAddressAreErrors() throws {
    let site = try TestSite()
      .write(profileText(body: "![a](anh.jpg)\n\n![b](Ảnh.jpg)\n"), to: "content/profiles/a.md")
      .write("một", to: "content/profiles/anh.jpg")
      .write("hai", to: "content/profiles/Ảnh.jpg")
      .build()
    #expect(site.findings == ["site.address_taken"])
    #expect(
      site.diagnostics.first?.arguments == [
        "address": "/tep/profiles/anh.jpg", "first": "content/profiles/anh.jpg",
        "second": "content/profiles/Ảnh.jpg", "copied": "content/profiles/Ảnh.jpg",
      ])
  }

  /// Their letters all go, so that the file would have no name.
  @Test func photosWithoutALetterInTheirNamesAreStillCopied() throws {
    let site = try TestSite()
      .write(profileText(body: "![a](☆.jpg)\n\n![b](★.jpg)\n"), to: "content/profiles/a.md")
      .write("một", to: "content/profiles/☆.jpg").write("hai", to: "content/profiles/★.jpg")
      .build()
    let output = try site.output()
    let isShown = Set(output.values).isSuperset(of: [Array("một".utf8), Array("hai".utf8)])
    #expect(isShown || site.findings == ["site.address_taken"])
  }

  @Test func filesOfOneRegisterOrDataNameAreReported() throws {
    let site = try TestSite(
      """
      -- content/data/so.yml --
      - {a: 1}
      -- content/data/so.json --
      [{"b": 1}]
      -- content/units.yaml --
      - {id: khac, name: Khác}
      """
    ).build()
    let named = Set(
      site.diagnostics.flatMap { [$0.arguments["first"], $0.arguments["second"]] }.compactMap(
        \.self))
    #expect(site.findings == ["site.name_taken", "site.name_taken"])
    #expect(
      named == [
        "content/data/so.json", "content/data/so.yml", "content/units.yaml", "content/units.yml",
      ])
  }
}
