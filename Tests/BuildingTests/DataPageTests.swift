import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Pages that are made from the rows of data files.
@Suite struct DataPageTests {
  private let rule = """
    pages:
      - du_lieu: van_ban
        dia_chi: /van-ban/{so_hieu}/
        tieu_de: "Số {so_hieu}"
        mo_ta: "{trich_yeu}"
        nhan: {trich_yeu: Về việc}
        muc_luc: {dia_chi: /van-ban/, tieu_de: Văn bản, cot: [so_hieu]}

    """

  /// Three rows and their index, with the rule after an edit.
  private func site(
    _ edit: (String) -> String = { $0 }, theme: TestSite.Theme = .builtIn,
    data: String = "Số hiệu,Trích yếu\n12/KH-LĐLĐ,Kế hoạch\n07/QĐ,Quyết định\nA,Đích\n",
    file: String = "content/data/van_ban.csv"
  ) throws -> TestSite {
    try TestSite(theme: theme).write(defaultConfiguration + edit(rule), to: "content/site.yml")
      .write(data, to: file)
  }

  // MARK: What there is

  @Test func rowsBecomePages() throws {
    try site().build().expectFlawless()
      .expectContains(
        "van-ban/12-kh-ldld/index.html", "<h1>Số 12/KH-LĐLĐ</h1>",
        "<dt>Số hiệu</dt><dd>12/KH-LĐLĐ</dd>", "<dt>Về việc</dt><dd>Kế hoạch</dd>",
        "href=\"/van-ban/\"",
        "<link rel=\"canonical\" href=\"https://example.vn/van-ban/12-kh-ldld/\""
      )
      .expectContains("van-ban/a/index.html", "<dd>Đích</dd>")
      .expectContains(
        "van-ban/index.html", "<h1>Văn bản</h1>", "<th scope=\"col\">Số hiệu</th>",
        "<a href=\"/van-ban/07-qd/\">07/QĐ</a>"
      )
      .expectContains(
        "sitemap.xml", "https://example.vn/van-ban/</loc>", "https://example.vn/van-ban/07-qd/")
  }

  /// Each ending is read; numbers keep their digits, lists are joined, what is empty is left out.
  @Test(
    arguments: [
      (
        "content/data/giai.yml",
        "- {ten: Giải A, nam: 2025, ket_qua: [nhất, nhì], bo: null}\n- {ten: Giải B, nam: 2026, ket_qua: [], bo: null}\n"
      ),
      (
        "content/data/giai.json",
        "[{\"ten\": \"Giải A\", \"nam\": 2025, \"ket_qua\": [\"nhất\", \"nhì\"], \"bo\": null}, {\"ten\": \"Giải B\", \"nam\": 2026, \"ket_qua\": [], \"bo\": null}]"
      ),
    ])
  func everyKindOfDataIsRead(file: String, data: String) throws {
    let site = try TestSite(theme: .builtIn)
      .write(
        defaultConfiguration
          + "pages: {data: giai, address: \"/giai/{nam}-{ten}/\", title: \"{ten}\"}\n",
        to: "content/site.yml"
      )
      .write(data, to: file).build().expectFlawless()
      .expectContains(
        "giai/2025-giai-a/index.html", "<dt>Nam</dt><dd>2025</dd>",
        "<dt>Ket qua</dt><dd>nhất; nhì</dd>")
    let second = try #require(site.text(of: "giai/2026-giai-b/index.html"))
    #expect(!second.contains("Ket qua") && !second.contains("<dt>Bo"))
  }

  @Test func aCellThatIsAnAddressIsALink() throws {
    try site(
      data: "Số hiệu,Trích yếu,Tệp,Mạng,Lạ\n1,x,/a.pdf,https://vi-du.vn/a,javascript:alert(1)\n"
    )
    .write("pdf", to: "content/static/a.pdf").build().expectFlawless()
    .expectContains(
      "van-ban/1/index.html", "<dd><a href=\"/a.pdf\">/a.pdf</a></dd>",
      "<dd><a href=\"https://vi-du.vn/a\">https://vi-du.vn/a</a></dd>",
      "<dd>javascript:alert(1)</dd>")
  }

  @Test func aTemplateSeesTheRow() throws {
    try site { $0.replacing("    mo_ta", with: "    tep_mau: rieng.html\n    mo_ta") }
      .write(
        "{{ row.so_hieu }}|{{ page.kind }}|{{ page.description or \"\" }}",
        to: "templates/rieng.html"
      )
      .build().expectFlawless().expect("van-ban/a/index.html", "A|data_page|Đích")
  }

  @Test func anIndexSeesTheRows() throws {
    try site { $0.replacing("cot: [so_hieu]", with: "tep_mau: rieng.html") }
      .write(
        "{% for item in rows %}{{ item.row.trich_yeu }}={{ item.url }} {% endfor %}{{ total }}",
        to: "templates/rieng.html"
      )
      .build().expectFlawless()
      .expect(
        "van-ban/index.html",
        "Kế hoạch=/van-ban/12-kh-ldld/ Quyết định=/van-ban/07-qd/ Đích=/van-ban/a/ 3")
  }

  @Test func twoRulesMayShowOneFile() throws {
    try site {
      $0
        + "  - {data: van_ban, address: \"/vb/{so_hieu}/\", title: \"{trich_yeu}\", template: rieng.html}\n"
    }
    .write("{{ page.title }} {{ row.so_hieu }}", to: "templates/rieng.html").build()
    .expectFlawless().expect("vb/a/index.html", "Đích A")
    .expectContains("van-ban/a/index.html", "<h1>Số A</h1>")
  }

  @Test func aTextMayLinkToARow() throws {
    let site = try site().write(
      "---\ntieu_de: Trang\n---\n[Văn bản](/van-ban/07-qd/) và [lạc](/van-ban/08-qd/).\n",
      to: "content/pages/trang.md"
    ).build()
    #expect(site.findings == ["site.link_broken content/pages/trang.md:4:37"])
    try site.edit("content/pages/trang.md") { $0.replacing("08-qd", with: "a") }.build()
      .expectFlawless()
  }

  @Test func pagesWorkFromAFolder() throws {
    try site().build { $0.baseURL = "." }.expectFlawless()
      .expectContains("van-ban/index.html", "href=\"../van-ban/a/index.html\"")
  }

  @Test func toolsTellOfThePages() throws {
    let inspection = try site().build().inspection()
    let rows = inspection.sources.filter { $0.kind == "data" }
    #expect(rows.map(\.title) == ["Số 12/KH-LĐLĐ", "Số 07/QĐ", "Số A"])
    #expect(rows.map(\.address) == ["/van-ban/12-kh-ldld/", "/van-ban/07-qd/", "/van-ban/a/"])
    let file = inspection.supporting.first { $0.file == "content/data/van_ban.csv" }
    #expect(file?.address == "/van-ban/")
    #expect(file?.rowPages == ["/van-ban/12-kh-ldld/", "/van-ban/07-qd/", "/van-ban/a/"])
    #expect(inspection.owners["/van-ban/a/"] == "content/data/van_ban.csv")
  }

  @Test func theSchemaHasTheColumns() throws {
    let site = try site()
    let options = BuildOptions(source: site.path, now: testMoment, jobs: 2)
    let listing = try #require(try siteSchemaListing(options).listing)
    let page = try #require(listing.pages.first { $0.name == "data_page.van_ban" })
    #expect(page.templates == ["data_page.html"])
    #expect(page.names.first { $0.name == "row" }?.type == "data.van_ban[]")
    let index = try #require(listing.pages.first { $0.name == "data_index.van_ban" })
    #expect(index.names.first { $0.name == "rows" }?.type == "[data.van_ban.page]")
    #expect(try configurationListing(options).yaml.contains("address: \"/van-ban/{so_hieu}/\""))
  }

  // MARK: What is wrong

  /// Findings as `id file:line:column`, after an edit of the rule.
  @Test(
    arguments: [
      ("du_lieu: van_ban", "du_lieu: van_bam", ["pages.data_unknown content/site.yml:5:14"]),
      ("/van-ban/{so_hieu}/", "/van-ban/{so_hiu}/", ["pages.column_unknown content/site.yml:6:23"]),
      ("\"Số {so_hieu}\"", "\"{so}\"", ["pages.column_unknown content/site.yml:7:15"]),
      ("{trich_yeu: Về", "{trich: Về", ["pages.column_unknown content/site.yml:9:12"]),
      ("[so_hieu]", "[so_hieu, ngay]", ["pages.column_unknown content/site.yml:10:68"]),
      ("/van-ban/{so_hieu}/", "/van-ban/", ["pages.pattern_invalid content/site.yml:6:14"]),
      ("/van-ban/{so_hieu}/", "/../{so_hieu}/", ["pages.pattern_invalid content/site.yml:6:14"]),
      (
        "/van-ban/{so_hieu}/", "\"van-ban/{so_hieu}\"",
        ["pages.pattern_invalid content/site.yml:6:14"]
      ),
      (
        "/van-ban/{so_hieu}/", "\"/văn/{so_hieu}/\"",
        ["pages.pattern_invalid content/site.yml:6:14"]
      ),
      ("\"Số {so_hieu}\"", "\"Số {so_hieu\"", ["pages.pattern_invalid content/site.yml:7:14"]),
      ("\"Số {so_hieu}\"", "\"Số }\"", ["pages.pattern_invalid content/site.yml:7:14"]),
      (
        "dia_chi: /van-ban/,", "dia_chi: van-ban,", ["pages.pattern_invalid content/site.yml:10:24"]
      ),
      ("    tieu_de: \"Số {so_hieu}\"\n", "", ["content.missing_key content/site.yml:5:5"]),
      (
        "    mo_ta", "    mau: la.html\n    mo_ta", ["site.template_unknown content/site.yml:8:10"]
      ),
      (
        "    mo_ta", "    mau: profile.html\n    mo_ta",
        ["pages.template_other content/site.yml:8:10"]
      ),
      ("dia_chi: /van-ban/,", "dia_chi: /don-vi/,", ["site.address_taken content/site.yml:10:24"]),
      (
        "/van-ban/{so_hieu}/", "/ca-nhan/{so_hieu}/../",
        ["pages.pattern_invalid content/site.yml:6:14"]
      ),
    ])
  func aFaultyRuleIsReported(old: String, new: String, findings: [String]) throws {
    let site = try site { $0.replacing(old, with: new) }.build()
    #expect(site.findings == findings)
    #expect(site.report?.isPublished == false)
  }

  /// Findings in the data.
  @Test(
    arguments: [
      ("Số hiệu,Trích yếu\n…,x\n2,y\n", ["pages.value_empty content/data/van_ban.csv:2:1"]),
      ("Số hiệu,Trích yếu\n,x\n2,y\n", ["pages.value_empty content/data/van_ban.csv:2:1"]),
      (
        "Số hiệu,Trích yếu\n1/A,x\n2,y\n1-a,z\n",
        ["pages.address_twice content/data/van_ban.csv:4:1"]
      ),
    ])
  func aFaultyRowIsReported(data: String, findings: [String]) throws {
    let site = try site(data: data).build()
    #expect(site.findings == findings)
  }

  @Test func twoRowsOfOneAddressAreBothNamed() throws {
    let site = try site(data: "Số hiệu,Trích yếu\n1/A,x\n2,y\n1-a,z\n").build()
    let found = try #require(site.diagnostics.first)
    #expect(found.arguments == ["address": "/van-ban/1-a/", "line": "2", "own": "4"])
  }

  @Test func whatWasMeantIsSuggested() throws {
    let file = try site { $0.replacing("du_lieu: van_ban", with: "du_lieu: van-bam.csv") }.build()
    #expect(file.diagnostics.first?.suggestions.map(\.text) == ["van_ban"])
    let column = try site { $0.replacing("/{so_hieu}/", with: "/{Số hiêụ}/") }.build()
    #expect(column.diagnostics == [])
    let near = try site { $0.replacing("/{so_hieu}/", with: "/{so_hiu}/") }.build()
    #expect(near.diagnostics.first?.suggestions.map(\.text) == ["so_hieu"])
  }

  @Test(arguments: [
    ("content/data/van_ban.yml", "ten: Một\n", "pages.not_rows content/site.yml:5:14"),
    (
      "content/data/van_ban.yml", "- {so_hieu: 1, trich_yeu: a}\n- chữ\n",
      "pages.not_rows content/data/van_ban.yml:2:3"
    ),
    ("content/data/van_ban.json", "[1]", "pages.not_rows content/data/van_ban.json:1:2"),
  ])
  func dataMustBeRows(file: String, data: String, finding: String) throws {
    let site = try site(data: data, file: file).build()
    #expect(site.findings == [finding])
  }

  @Test func aRowTakesNoPagesAddress() throws {
    try site { $0.replacing("/van-ban/{so_hieu}/", with: "/{so_hieu}/") }
      .write("---\ntieu_de: A\nduong_dan: a\n---\nChữ.\n", to: "content/pages/trang.md").build()
      .expectDiagnostic("site.address_taken", "content/data/van_ban.csv", 4, 1)
  }

  /// A misspelt column is found where there is nothing to render, too.
  @Test(arguments: ["Số hiệu,Trích yếu\n1,x\n", "Số hiệu,Trích yếu\n"])
  func aTemplateIsCheckedAgainstTheColumns(data: String) throws {
    let site = try site(
      { $0.replacing("    mo_ta", with: "    mau: rieng.html\n    mo_ta") }, data: data
    )
    .write("{{ row.so_hiu }}", to: "templates/rieng.html").build()
    #expect(site.findings == ["template.unknown_attribute templates/rieng.html:1:8"])
    #expect(site.diagnostics.first?.suggestions.map(\.text) == ["so_hieu"])
  }

  @Test func anIndexWithoutRowsSaysSo() throws {
    try site(data: "Số hiệu,Trích yếu\n").build().expectFlawless()
      .expectContains("van-ban/index.html", "Chưa có mục nào.")
  }

  // MARK: What is built again

  @Test func anEditOfARowIsItsPageAndWhatShowsTheRows() throws {
    let site = try site().build()
    let before = try site.output()
    try site.edit("content/data/van_ban.csv") { $0.replacing("Quyết định", with: "Chỉ thị") }
      .build()
    let after = try site.output()
    let changed = after.keys.filter { before[$0] != after[$0] }.sorted()
    // The table shows the numbers alone.
    #expect(changed == ["van-ban/07-qd/index.html"])
    try site.build { $0.ignoresCache = true }
    #expect(try site.output() == after)
    try site.edit("content/data/van_ban.csv") { $0.replacing("07/QĐ", with: "08/QĐ") }.build()
    #expect(site.text(of: "van-ban/07-qd/index.html") == nil)
    try site.expectContains("van-ban/index.html", "/van-ban/08-qd/")
  }
}
