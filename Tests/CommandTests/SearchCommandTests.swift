import Foundation
import TestSupport
import Testing

/// `exemplar search`: what the search page finds, for people and for programs.
@Suite struct SearchCommandTests {
  private struct Answer: Decodable, Equatable {
    struct Page: Decodable, Equatable {
      let url: String
      let title: String
      let score: Int
    }
    let query: String
    let total: Int
    let pages: [Page]
  }

  private func site() throws -> TestSite {
    try TestSite()
      .write(
        profileText(["tieu_de": "Người giữ lửa lò gốm", "ho_ten": "Lê Thị Hoà"]),
        to: "content/profiles/hoa.md"
      )
      .write(
        profileText(
          ["tieu_de": "Người gác cầu <b>phao</b>", "ho_ten": "Trần Văn Gác"],
          body: "Anh nhận lò gốm cũ.\n"),
        to: "content/profiles/gac.md"
      )
      .write(
        profileText(["tieu_de": "Lò gốm chưa duyệt", "trang_thai": "nháp"]),
        to: "content/profiles/nhap.md")
  }

  private func search(_ arguments: String..., in site: TestSite) throws -> CommandResult {
    try run(exemplarPath, ["search", "--clock", "21/11/2026"] + arguments, in: site.path)
  }

  private func answers(_ result: CommandResult) throws -> [Answer] {
    try JSONDecoder().decode([Answer].self, from: Data(result.output.utf8))
  }

  @Test func peopleGetALineOfCountAndTwoForEachPage() throws {
    let result = try search("lo", "gom", in: site())
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(
      result.output == """
        2 trang: lo gom
        /guong/hoa/
          Người giữ lửa lò gốm
        /guong/gac/
          Người gác cầu <b>phao</b>

        """)
    #expect(try search("vắng mặt", in: site()).output == "Không tìm thấy trang nào: vắng mặt\n")
    let english = try search("--lang", "en", "lê thị hoà", in: site()).output
    #expect(english.hasPrefix("1 page: lê thị hoà\n/guong/hoa/\n"))
  }

  @Test func programsGetTheSameWithScores() throws {
    let site = try site()
    let result = try search("--format", "json", "lo gom", in: site)
    #expect(result.status == 0)
    let answer = try #require(try answers(result).first)
    #expect(try answers(result).count == 1)
    #expect(answer.query == "lo gom" && answer.total == 2)
    #expect(answer.pages.map(\.url) == ["/guong/hoa/", "/guong/gac/"])
    #expect(answer.pages.map(\.title) == ["Người giữ lửa lò gốm", "Người gác cầu <b>phao</b>"])
    #expect(answer.pages[0].score > answer.pages[1].score && answer.pages[1].score > 0)
    let first = try answers(search("--format", "json", "--limit", "1", "lo gom", in: site))
    #expect(first[0].total == 2 && first[0].pages == [answer.pages[0]])
    let all = try answers(search("--format", "json", "--limit", "0", "lo gom", in: site))
    #expect(all[0] == answer)
  }

  @Test func aFileAsksSeveralQuestions() throws {
    let site = try site()
    try site.write("lò gốm\n\ngác cầu", to: "hoi.txt")
    let found = try answers(search("--format", "json", "--queries", "hoi.txt", in: site))
    #expect(found.map(\.query) == ["lò gốm", "", "gác cầu"])
    #expect(found.map(\.total) == [2, 0, 1])
    let text = try search("--queries", "hoi.txt", in: site)
    #expect(text.output.split(separator: "\n").filter { $0.contains(" trang: ") }.count == 2)
  }

  private static let odd = [
    String(repeating: "x", count: 10_000), String(repeating: "anh ", count: 2_500),
    "\u{1B}[31mlò\u{1B}[0m \u{7}gốm\r", "<script>alert(1)</script>", "\"}],{", "\\u0000 \u{FEFF}",
    "`${1}` ^ $ \t", "\u{301}\u{301}", "😀 𠀀", "", " ",
  ]

  /// Whatever is asked, the answer is a document that says what was asked.
  @Test(arguments: odd)
  func anyQuestionHasAnAnswer(question: String) throws {
    let site = try site()
    let result = try search("--format", "json", "--", question, in: site)
    #expect(result.status == 0 && result.errors == "")
    let found = try answers(result)
    #expect(found.map(\.query) == [question])
    #expect(found[0].pages.count == found[0].total)
    #expect(!result.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  /// A question must not speak to the terminal.
  @Test func peopleSeeNoControlCharacters() throws {
    let result = try search("--", "\u{1B}]0;tên\u{7}lò\r gốm\u{9B}2J", in: site())
    #expect(result.status == 0)
    #expect(result.output.contains("lò") && result.output.contains("/guong/hoa/"))
    #expect(
      !result.output.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
      })
  }

  @Test func whatIsNotPublishedIsNotFound() throws {
    let found = try answers(search("--format", "json", "lò gốm chưa duyệt", in: site()))
    #expect(!found[0].pages.map(\.title).contains("Lò gốm chưa duyệt"))
  }

  @Test func faultsHaveTheirStatus() throws {
    let site = try site()
    let nothing = try search(in: site)
    #expect(nothing.status == 2 && nothing.errors.contains("viết những chữ cần tìm"))
    #expect(try search("--limit", "-1", "a", in: site).status == 2)
    #expect(try search("--queries", "khong-co.txt", in: site).status == 3)
    try site.write("title: [\n", to: "content/site.yml")
    #expect(try search("lò gốm", in: site).status == 1)
  }
}
