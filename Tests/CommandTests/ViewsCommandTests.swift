import Diagnostics
import Foundation
import TestSupport
import Testing

/// `exemplar views`, from logs to pages.
@Suite struct ViewsCommandTests {
  private static let browser =
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0"
  private static let page = "site/guong/nguoi-tho-may-vi-du/index.html"

  /// The starter site at `https://cong-doan.example.vn/guong-sang/`, with a profile that has moved.
  private func newSite() throws -> TestFolder {
    let folder = try TestFolder()
    #expect(try exemplar("init", in: folder.path).status == 0)
    let site = try folder.text("content/site.yml")
    try folder.write(
      site.replacing(
        /(?m)^base_url: .*$/, with: "base_url: https://cong-doan.example.vn/guong-sang/"),
      to: "content/site.yml")
    try folder.replace(
      "trang_thai: đăng", with: "trang_thai: đăng\nduong_dan_cu: [/tin/may.html]",
      in: "content/profiles/2026/nguoi-tho-may-vi-du.md")
    return folder
  }

  private func line(
    _ path: String = "/guong-sang/guong/nguoi-tho-may-vi-du/", day: Int = 20, from host: Int = 1,
    agent: String = browser
  ) -> String {
    "203.0.113.\(host) - - [\(day)/Nov/2026:08:00:00 +0700] \"GET \(path) HTTP/1.1\" 200 5123 \"-\" "
      + "\"\(agent)\"\n"
  }

  private func views(_ site: TestFolder, _ arguments: String...) throws -> CommandResult {
    try run(exemplarPath, ["views", "--clock", "22/11/2026"] + arguments, in: site.path)
  }

  private func table(_ site: TestFolder) throws -> String {
    try site.text("content/data/views.csv").replacing("\r\n", with: "\n")
      .replacing("\u{FEFF}", with: "")
  }

  @Test func logsBecomeViewsOnPages() throws {
    let site = try newSite()
    let lines = [
      line(), line(), line(from: 2), line("/guong/nguoi-tho-may-vi-du", from: 3),
      line("/guong-sang/tin/may.html", from: 4), line("/guong-sang/", from: 5),
      line(agent: "curl/8.5.0"), line(day: 21), line(day: 22), "hỏng\n",
    ]
    try site.write(lines.joined(), to: "access.log")
    let run = try views(site, "access.log")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("views.log_damaged") && run.errors.contains("dòng đầu tiên là dòng 10"))
    #expect(
      run.output == """
        Đã đọc 10 dòng trong 1 tệp.
        5 lượt xem của 1 bài, từ 20/11/2026 đến 21/11/2026.
        Chưa tính 1 lượt của ngày chưa hết; hết ngày chạy lại, hoặc thêm `--today`.
        Bỏ ra: 1 dòng không đọc được, 1 lượt tải tệp, danh sách, trang khác, 1 lượt của robot.
        Thêm 5 lượt, tổng cộng 5 → content/data/views.csv

        """)
    #expect(
      try table(site) == """
        address,period,views
        /guong/nguoi-tho-may-vi-du/,2026-11-20,4
        /guong/nguoi-tho-may-vi-du/,2026-11-21,1

        """)
    #expect(try exemplar("build", "--clock", "22/11/2026", in: site.path).status == 0)
    #expect(try site.text(Self.page).contains("Lượt xem: 5<"))
    #expect(try site.text("site/index.html").contains("Đọc nhiều"))
  }

  @Test func runsOnOverlappingLogsCountOnce() throws {
    let site = try newSite()
    try site.write(line(day: 18) + line(day: 19), to: "access.log.1")
    try site.write(line(day: 20) + line(day: 20, from: 2), to: "access.log")
    #expect(try views(site, "access.log", "access.log.1").status == 0)
    let first = try table(site)
    #expect(try views(site, "access.log.1").output.contains("Không có gì mới"))
    #expect(try views(site, "access.log.1", "access.log").output.contains("Không có gì mới"))
    #expect(try table(site) == first)
    // The log goes on, and is rotated and packed.
    try site.write(
      line(day: 20) + line(day: 20, from: 2) + line(day: 20, from: 3), to: "access.log.1")
    #expect(try run("/bin/gzip", ["access.log.1"], in: site.path).status == 0)
    try site.write(line(day: 21), to: "access.log")
    #expect(
      try views(site, "access.log.1.gz", "access.log").output.contains("Thêm 2 lượt, tổng cộng 6"))
  }

  @Test func theDayThatIsNotOverCountsOnRequest() throws {
    let site = try newSite()
    try site.write(line(day: 22), to: "access.log")
    #expect(try views(site, "access.log").output.contains("Không có gì mới"))
    #expect(!site.holds("content/data/views.csv"))
    #expect(try views(site, "--today", "access.log").output.contains("Thêm 1 lượt"))
    #expect(try views(site, "access.log").output.contains("vẫn như cũ"))
  }

  @Test func programsGetADocument() throws {
    struct Answer: Decodable {
      struct Finding: Decodable { let id: String }
      struct Summary: Decodable {
        let logs, lines, views, profiles, repeated, today, closed, before, after: Int
        let from, to: String?
        let leftOut: [String: Int]
        let written: Bool
        let file: String
      }
      let diagnostics: [Finding]
      let summary: Summary
    }
    let site = try newSite()
    try site.write(line() + line() + line("/x.css"), to: "access.log")
    let run = try views(site, "--format", "json", "access.log")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let answer = try decoder.decode(Answer.self, from: Data(run.output.utf8))
    let summary = answer.summary
    #expect(run.status == 0 && run.errors == "" && answer.diagnostics.isEmpty)
    #expect((summary.logs, summary.lines, summary.views, summary.repeated) == (1, 3, 1, 1))
    #expect((summary.before, summary.after, summary.written) == (0, 1, true))
    #expect((summary.from, summary.to) == ("2026-11-20", "2026-11-20"))
    #expect(summary.leftOut["other_page"] == 1 && summary.leftOut["robot"] == 0)
    #expect(summary.file == "content/data/views.csv" && summary.profiles == 1)
  }

  @Test func standardInputIsALog() throws {
    let site = try newSite()
    try site.write(line(), to: "access.log")
    let shell = try run(
      "/bin/sh", ["-c", "cat access.log | \(exemplarPath) views --clock 22/11/2026 -"],
      in: site.path)
    #expect(shell.output.contains("Thêm 1 lượt"))
  }

  @Test func anotherHostIsNamedAndCanBeAdded() throws {
    let site = try newSite()
    try site.write("may-1.example.vn:80 " + line(), to: "access.log")
    let run = try views(site, "access.log")
    #expect(run.errors.contains("views.log_host") && run.errors.contains("--host may-1.example.vn"))
    #expect(
      try views(site, "--host", "May-1.example.vn", "access.log").output.contains("Thêm 1 lượt"))
    try site.write("www.cong-doan.example.vn:443 " + line(from: 9), to: "access.log")
    #expect(try views(site, "access.log").status == 0)
  }

  @Test func whatIsNoLogIsSaidAndTheOthersCount() throws {
    let site = try newSite()
    try site.write("2026/11/20 [error] 7#7: *1 open() failed\n", to: "error.log")
    try site.write(line(), to: "access.log")
    let both = try views(site, "error.log", "access.log")
    #expect(both.status == 0 && both.errors.contains("cảnh báo[views.log_format]"))
    #expect(both.output.contains("Thêm 1 lượt"))
    let alone = try views(site, "error.log")
    #expect(alone.status == 1 && alone.errors.contains("lỗi[views.log_format]"))
    #expect(
      try run("/bin/sh", ["-c", "gzip -c access.log | head -c 60 > a.gz"], in: site.path).status
        == 0)
    #expect(try views(site, "a.gz").errors.contains("views.log_cut"))
    try site.write("BZh91AY&SY", to: "a.bz2")
    let packed = try views(site, "a.bz2")
    #expect(packed.status == 1 && packed.errors.contains("lỗi[views.log_packed]"))
    #expect(packed.errors.contains("bzcat a.bz2 | exemplar views -"))
    #expect(try table(site).contains(",1\n"))
  }

  @Test func aLogWithoutBrowsersIsNoted() throws {
    let site = try newSite()
    let request = "\"GET /guong-sang/guong/nguoi-tho-may-vi-du/ HTTP/1.1\" 200 5"
    try site.write("203.0.113.1 - - [20/Nov/2026:08:00:00 +0700] \(request)\n", to: "access.log")
    let run = try views(site, "access.log")
    #expect(run.status == 0 && run.errors.contains("views.log_agent"))
  }

  @Test func aTableThatCannotBeReadIsLeftAlone() throws {
    let site = try newSite()
    try site.write(line(), to: "access.log")
    try site.makeFolder("content/data")
    try site.write("address,views\n/guong/a/,nhiều\n", to: "content/data/views.csv")
    let run = try views(site, "access.log")
    #expect(run.status == 1 && run.errors.contains("content/data/views.csv:2:11"))
    #expect(try table(site) == "address,views\n/guong/a/,nhiều\n")
    try site.write("a,b\n", to: "content/data/views.csv")
    #expect(try views(site, "access.log").errors.contains("views.column_missing"))
  }

  @Test func rowsOfOldAddressesMoveToTheNewOne() throws {
    let site = try newSite()
    try site.makeFolder("content/data")
    try site.write(
      "address,period,views\n/tin/may.html,2026-11-19,7\n/guong/mat/,2026-10,3\n",
      to: "content/data/views.csv")
    try site.write(line(), to: "access.log")
    #expect(try views(site, "access.log").status == 0)
    #expect(
      try table(site) == """
        address,period,views
        /guong/mat/,2026-10,3
        /guong/nguoi-tho-may-vi-du/,2026-11-19,7
        /guong/nguoi-tho-may-vi-du/,2026-11-20,1

        """)
  }

  static let misuses: [([String], Int32)] = [
    ([], 2), (["--format", "xml", "access.log"], 2), (["khong-co.log"], 3), (["content"], 3),
    (["-s", "/khong/co", "access.log"], 2), (["--frmat", "json", "access.log"], 2),
  ]

  @Test(arguments: misuses) func endsWithItsStatus(arguments: [String], status: Int32) throws {
    let site = try newSite()
    try site.write(line(), to: "access.log")
    let run = try run(exemplarPath, ["views"] + arguments, in: site.path)
    #expect(run.status == status && !run.errors.isEmpty)
    #expect(!run.errors.contains("files.unwritable"))
  }

  @Test func withoutASiteItIsMisused() throws {
    let folder = try TestFolder()
    try folder.write(line(), to: "access.log")
    let run = try exemplar("views", "access.log", in: folder.path)
    #expect(run.status == 2 && run.errors.contains("site.configuration_missing"))
  }
}
