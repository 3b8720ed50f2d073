import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// `list`, `explain`, `config`, `clean`.
@Suite struct InspectionTests {
  private func mixed() throws -> TestSite {
    try TestSite()
      .write(profileText(), to: "content/profiles/dang.md")
      .write(
        profileText(["trang_thai": "nháp", "tieu_de": "Nháp, “thử”"]),
        to: "content/profiles/nhap.md"
      )
      .write(profileText(["ngay_dang": "24/12/2026"]), to: "content/profiles/mai.md")
      .write(profileText(["het_han": "01/11/2026"]), to: "content/profiles/qua.md")
      .write(profileText(["duyet": nil]), to: "content/profiles/cho.md")
      .write("JPEG", to: "content/profiles/thua.jpg")
      .write("---\ntieu_de: Trang\n---\n", to: "content/pages/trang.md")
  }

  private func list(_ arguments: String...) throws -> CommandResult {
    try run(
      exemplarPath,
      ["list"] + arguments + ["-s", try mixed().path, "--clock", "21/11/2026 09:25"], in: "/")
  }

  @Test(arguments: [
    ("all", ["trang", "cho", "dang", "mai", "nhap", "qua", "thua.jpg"]),
    ("published", ["trang", "dang"]), ("drafts", ["nhap"]), ("future", ["mai"]),
    ("expired", ["qua"]), ("pending", ["cho"]),
  ])
  func eachStateListsItsFiles(state: String, names: [String]) throws {
    let result = try list(state)
    #expect(result.status == 0, "\(result.errors)")
    let files = result.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { line in
      String(line.split(separator: "/").last ?? "").replacing(".md", with: "")
    }
    #expect(files == names)
  }

  @Test func theTextSaysWhyAndUntilWhen() throws {
    #expect(
      try list("future").output == """
        content/profiles/mai.md
          chưa đến ngày đăng (24/12/2026) – Người thợ may

        """)
    #expect(try list("pending", "--lang", "en").output.contains("has no approver"))
  }

  @Test func nothingIsSaidToBeThereWhereNothingIs() throws {
    let result = try exemplar("list", "drafts", "-s", try TestSite().path)
    #expect(result.status == 0)
    #expect(result.output == "Không có bài nào.\n")
  }

  @Test func csvIsForExcel() throws {
    let csv = try list("all", "--format", "csv").output
    #expect(csv.hasPrefix("\u{FEFF}file,title,kind,status,reason,until,url\r\n"))
    let program = """
      import csv,sys
      for r in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')):
        print(r['file'], r['title'], r['kind'], r['status'], r['reason'], r['until'], r['url'], sep='|')
      """
    #expect(
      try Python.printed(program, csv) == """
        content/pages/trang.md|Trang|page|published|||/trang/
        content/profiles/cho.md|Người thợ may|individual|excluded|not_approved||
        content/profiles/dang.md|Người thợ may|individual|published|||/guong/dang/
        content/profiles/mai.md|Người thợ may|individual|excluded|future|2026-12-24|
        content/profiles/nhap.md|Nháp, “thử”|individual|excluded|draft||
        content/profiles/qua.md|Người thợ may|individual|excluded|expired||
        content/profiles/thua.jpg||file|excluded|unreferenced||

        """)
  }

  /// A cell that begins like a formula would be run by Excel.
  @Test(arguments: ["=1+1", "+84", "-1", "@A1", "=HYPERLINK(1;2)"])
  func csvHoldsNoFormulas(title: String) throws {
    let site = try TestSite()
      .write("---\ntieu_de: \"\(title)\"\n---\n", to: "content/pages/a.md")
    let csv = try exemplar("list", "--format", "csv", "-s", site.path).output
    #expect(csv.contains(",'\(title)"), "\(csv)")
  }

  @Test func jsonIsOneDocument() throws {
    let json = try list("all", "--format", "json").output
    let program = """
      import json,sys
      print([(s['file'][-7:], s['status'], s['reason'], s['url']) for s in json.load(open(sys.argv[1], encoding='utf-8'))][2])
      """
    #expect(
      try Python.printed(program, json)
        == "('dang.md', 'published', None, '/guong/dang/')\n")
  }

  @Test func listsOfAFaultySiteEndWithOne() throws {
    let site = try TestSite().write("---\ntieu_de: [\n---\n", to: "content/pages/a.md")
    let result = try exemplar("list", "-s", site.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("content/pages/a.md"))
  }

  // MARK: Explain

  private func explain(_ subject: String, _ more: String...) throws -> CommandResult {
    try run(
      exemplarPath,
      ["explain", subject, "-s", try mixed().path, "--clock", "21/11/2026 09:25"] + more, in: "/")
  }

  @Test func aPublishedFileStandsInItsLists() throws {
    let result = try explain("content/profiles/dang.md")
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        "content/profiles/dang.md\n“Người thợ may”\nCó trên trang: /guong/dang/ "
          + "(mẫu templates/profile.html)\nĐứng trong các danh sách:\n"), "\(result.output)")
    for list in ["/guong/", "/ca-nhan/", "/don-vi/ldld-x/", "/ngay/2026/11/20/", "/ten/d/"] {
      #expect(result.output.contains("\n  \(list)\n"), "\(list)")
    }
  }

  @Test func aFileThatIsLeftOutSaysWhyAndWhatToDo() throws {
    #expect(
      try explain("content/profiles/mai.md").output == """
        content/profiles/mai.md
        “Người thợ may”
        Không có trên trang: chưa đến ngày đăng.
        Tự lên trang: Thứ Năm, ngày 24 tháng 12 năm 2026.
        Cách làm: đợi đến ngày ghi ở `ngay_dang`, hoặc sửa ngày đó.

        """)
    #expect(
      try explain("cho.md", "--lang", "en").output.contains("Not on the site: has no approver"))
    #expect(try explain("./content/profiles/thua.jpg").output.contains("không trang nào dùng tới"))
  }

  @Test func anUnknownFileIsAnErrorWithNeighbours() throws {
    let result = try explain("content/profiles/dangg.md")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("\n  content/profiles/dang.md"), "\(result.errors)")
  }

  @Test func everyDiagnosticIsExplainedWithoutASite() throws {
    for id in ["reference.unknown", "site.name_taken", "site.alias_invalid"] {
      let result = try exemplar("explain", id)
      #expect(result.status == 0)
      #expect(result.output.contains(id))
    }
    let result = try exemplar("explain", "reference.unknwon", "-s", try TestSite().path)
    #expect(result.status == 1)
    #expect(result.errors.contains("\n  reference.unknown"), "\(result.errors)")
  }

  // MARK: Config, clean

  @Test func theConfigurationInUseIsPrinted() throws {
    let site = try TestSite()
    let json = try exemplar(
      "config", "--format", "json", "-b", "https://khac.vn/", "-s", site.path
    ).output
    let program = """
      import json,sys
      d = json.load(open(sys.argv[1], encoding='utf-8')); print(d['base_url'], d['page_size'])
      """
    #expect(try Python.printed(program, json) == "https://khac.vn/ 24\n")
    let yaml = try exemplar("config", "-s", site.path)
    #expect(yaml.status == 0)
    #expect(yaml.output.contains("title: "))
    try site.write(yaml.output, to: "content/site.yml").build().expectFlawless()
  }

  @Test func aFaultyConfigurationEndsWithOne() throws {
    let site = try TestSite().remove("content/site.yml")
    let result = try exemplar("config", "-s", site.path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("site.configuration_missing"))
  }

  @Test func cleaningSaysHowMuchWent() throws {
    let site = try TestSite().build()
    let count = try site.output().count
    let result = try exemplar("clean", "-s", site.path)
    #expect(result.status == 0)
    #expect(result.output == "Đã xóa \(count) tệp. (Removed: \(count).)\n")
    #expect(try site.output().isEmpty)
  }
}
