import Markdown
import Testing

/// Abbreviations of a glossary in running text.
@Suite struct AbbreviationTests {
  private func html(_ text: String) -> String {
    var host = plainHost
    host.abbreviations = Abbreviations([
      .init(short: "CĐ", long: "công đoàn"), .init(short: "CĐCS", long: "công đoàn cơ sở"),
      .init(short: "đ/c", long: "đồng chí"), .init(short: "R&D", long: "nghiên cứu & phát triển"),
    ])
    return Rendering(text, host: host).html
  }

  @Test func theFirstOfEachIsExplained() {
    #expect(
      html("CĐCS và CĐ, lại CĐCS.\n\nCĐ.")
        == #"<p><abbr title="công đoàn cơ sở">CĐCS</abbr> và <abbr title="công đoàn">CĐ</abbr>, "#
        + "lại CĐCS.</p>\n<p>CĐ.</p>\n")
  }

  @Test(arguments: [
    "Số 12/CĐ-VP", "CĐX", "XCĐ", "ấCĐ", "CĐấ", "CĐ1", "`CĐ`", "CĐ/TLĐ", "Đ/c",
  ])
  func partsOfWordsAndNumbersOfDocumentsAreNot(_ text: String) {
    #expect(!html(text).contains("<abbr"))
  }

  @Test(arguments: ["“CĐ”", "(CĐ)", "CĐ", "các CĐ.", "CĐ…", "**CĐ**", "- CĐ"])
  func wordsOfTheirOwnAre(_ text: String) {
    #expect(html(text).contains(#"<abbr title="công đoàn">CĐ</abbr>"#))
  }

  @Test func headingsAndLinksAreLeftAlone() {
    #expect(!html("## CĐ\n\n[CĐ](/a/)").contains("<abbr"))
    #expect(html("## CĐ\n\nCĐ").contains("<p><abbr"))
  }

  @Test func marksMayStandInsideAndAreEscaped() {
    #expect(
      html("Các đ/c ở R&D")
        == #"<p>Các <abbr title="đồng chí">đ/c</abbr> ở <abbr title="nghiên cứu &amp; phát triển">R&amp;D</abbr></p>"#
        + "\n")
  }

  @Test func aTextWithoutGlossaryStaysAsItIs() {
    #expect(Rendering("CĐ").html == "<p>CĐ</p>\n")
  }
}
