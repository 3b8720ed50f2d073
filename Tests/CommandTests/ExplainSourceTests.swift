import TestSupport
import Testing

/// What `explain` says of a text, by whatever name people give it.
@Suite struct ExplainSourceTests {
  private func site() throws -> TestSite {
    try TestSite(theme: .builtIn)
      .write(
        profileText(["trang_thai": "nháp", "kiem_chung": nil, "duyet": nil, "dong_y": nil]),
        to: "content/profiles/2026/ban-nhap.md"
      ).write(profileText(["tieu_de": "Bài đã đăng"]), to: "content/profiles/2026/bai.md")
  }

  @Test func aDraftHearsEverythingThatIsMissing() throws {
    let place = try site()
    let run = try exemplar("explain", "ban-nhap.md", "--clock", "21/11/2026", in: place.path)
    #expect(run.status == 0)
    for words in ["trang_thai: đăng", "kiem_chung: {", "duyet: {", "dong_y: {"] {
      #expect(run.output.contains("\n  - "))
      #expect(run.output.contains(words), "\(run.output)")
    }
  }

  @Test(arguments: [
    ("ban-nhap", "ban-nhap.md"), ("2026/ban-nhap", "ban-nhap.md"),
    ("/guong/ban-nhap/", "ban-nhap.md"), ("/guong/bai", "bai.md"),
    ("https://example.vn/guong/bai/", "bai.md"), ("Bài đã đăng", "bai.md"),
    ("bai-da-dang", "bai.md"), ("./content/profiles/2026/bai.md", "bai.md"),
  ])
  func aTextIsFoundByWhatPeopleCallIt(subject: String, file: String) throws {
    let place = try site()
    let run = try exemplar("explain", subject, "--clock", "21/11/2026", in: place.path)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("content/profiles/2026/\(file)\n"), "\(run.output)\(run.errors)")
  }

  @Test func aFileWithErrorsIsNotOnTheSite() throws {
    let site = try site().edit("content/profiles/2026/bai.md") {
      $0.replacing("don_vi: cdcs-thu", with: "don_vi: khong-co")
    }
    let run = try exemplar("explain", "bai.md", "--clock", "21/11/2026", in: site.path)
    #expect(!run.output.contains("Có trên trang"))
    #expect(run.output.contains("Chưa lên trang: tệp có lỗi"))
    #expect(run.output.contains("reference.unknown"))
  }

  @Test func withoutASiteItSaysSo() throws {
    let place = try TestFolder()
    let run = try exemplar("explain", "bai.md", in: place.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("site.configuration_missing"))
  }
}
