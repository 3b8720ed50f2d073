import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@Suite struct AwardTests {
  private func site(_ awards: String, kind: String = "cá nhân") -> LinkedSite {
    LinkedSite(
      [
        "a": profileText(["loai": kind, "ho_ten": "Nguyễn Văn A", "khen_thuong": awards])
      ], registers: .builtIn)
  }

  private func codes(_ site: LinkedSite) -> [String] {
    (site.profile("a")?.awards ?? []).map { award in
      site.graph.honours[award.honour].honour.code + (award.year.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    (
      "Bằng khen của Thủ tướng Chính phủ năm 2024 (QĐ số 123/QĐ-TTg ngày 05/6/2024)",
      ["bk-ttg 2024"]
    ),
    ("Huân chương Lao động hạng Ba (2021)", ["hc-lao-dong-3 2021"]),
    (
      "Chiến sỹ thi đua cơ sở các năm 2022, 2023, 2024",
      ["cstd-co-so 2024", "cstd-co-so 2023", "cstd-co-so 2022"]
    ),
    ("[{danh_hieu: Lao động tiên tiến, nam: 2024}]", ["ldtt 2024"]),
    ("[{danh_hieu: Huân chương Lao động, hang: Nhì, nam: 2020}]", ["hc-lao-dong-2 2020"]),
    ("[{danh_hieu: hc-lao-dong-1, nam: 2020}]", ["hc-lao-dong-1 2020"]),
  ])
  func proseAndRecordsAreRead(awards: String, expected: [String]) {
    let site = site(awards)
    #expect(site.findings == [])
    #expect(codes(site) == expected)
  }

  @Test func decisionAndDateComeFromTheProse() {
    let award = site("Bằng khen của Thủ tướng Chính phủ năm 2024 (QĐ số 123/QĐ-TTg ngày 05/6/2024)")
      .profile("a")?.awards.first
    #expect(award?.decision == "123/QĐ-TTg")
    #expect(award?.date?.iso() == "2024-06-05")
  }

  @Test func higherComeFirstAndNewerWithinARank() {
    let site = site(
      "[Lao động tiên tiến năm 2025, Bằng khen của Thủ tướng Chính phủ năm 2020, "
        + "Lao động tiên tiến năm 2026, Huân chương Lao động hạng Ba năm 2019]")
    #expect(codes(site) == ["hc-lao-dong-3 2019", "bk-ttg 2020", "ldtt 2026", "ldtt 2025"])
  }

  @Test func revokedAwardsAreNowhere() {
    let site = site(
      "[{danh_hieu: Lao động tiên tiến, nam: 2025, status: revoked}, "
        + "{danh_hieu: bk-ttg, nam: 2024, trang_thai: đã hủy bỏ}]")
    #expect(codes(site) == [])
    #expect(site.honour("ldtt")?.profiles == [])
    #expect(site.honour("ldtt")?.awardCount == 0)
    #expect(site.honour("bk-ttg")?.awardCount == 0)
  }

  @Test func awardsAreCountedAndPeopleOnce() {
    let site = LinkedSite(
      [
        "a": profileText([
          "khen_thuong": "[Lao động tiên tiến các năm 2024 và 2025, {danh_hieu: ldtt, so_lan: 3}]"
        ]),
        "b": profileText(["khen_thuong": "Lao động tiên tiến năm 2026"]),
      ], registers: .builtIn)
    #expect(site.honour("ldtt")?.awardCount == 6)
    #expect(site.honour("ldtt")?.profiles == [0, 1])
  }

  @Test func aWrongRecipientIsReportedOnce() {
    let collective = site("Chiến sĩ thi đua cơ sở các năm 2022, 2023", kind: "mô hình")
    #expect(collective.findings == ["reference.wrong_recipient content/profiles/a.md:15:14"])
    #expect(codes(collective).count == 2)
    let person = site("[{danh_hieu: co-tld, nam: 2024}]")
    #expect(person.findings == ["reference.wrong_recipient content/profiles/a.md:15:27"])
  }

  @Test func proseWithoutAnHonourOrAYearIsReported() {
    #expect(
      site("Được biểu dương nhiều lần").findings
        == ["reference.award_unread content/profiles/a.md:15:14"])
    #expect(
      site("Bằng khen LĐLĐ tỉnh").findings == ["reference.award_year content/profiles/a.md:15:14"])
    #expect(
      site("[{danh_hieu: bk-ttgg, nam: 2024}]").findings
        == ["reference.unknown content/profiles/a.md:15:27"])
  }

  @Test(arguments: [
    ("Không được Bằng khen LĐLĐ tỉnh", "reference.award_denied content/profiles/a.md:15:14"),
    (
      "Lao động tiên tiến loại A năm 2024",
      "reference.award_leftover content/profiles/a.md:15:33"
    ),
    (
      "Bằng khen LĐLĐ tỉnh năm 2024 (ngày 31/6/2024)",
      "content.date_no_such_day content/profiles/a.md:15:49"
    ),
    (
      "[LĐTT năm 2024; Giải Nhất hội thao]", "reference.award_unread content/profiles/a.md:15:30"
    ),
  ])
  func whatALineDoesNotSayIsReportedWhereItStands(awards: String, finding: String) {
    #expect(site(awards).findings == [finding])
  }

  @Test func severalHonoursOfALineAreSeveralAwards() {
    let site = site("[Lao động tiên tiến năm 2024; Chiến sĩ thi đua cơ sở 2022 – 2023]")
    #expect(site.findings == [])
    #expect(codes(site) == ["cstd-co-so 2023", "cstd-co-so 2022", "ldtt 2024"])
  }

  @Test func theAwardWithoutAYearIsNamed() throws {
    let site = site("Huân chương Lao động hạng Ba, hạng Nhì năm 2020")
    #expect(site.findings == ["reference.award_year content/profiles/a.md:15:14"])
    #expect(site.diagnostics.map(\.kind) == [.referenceAwardYear])
    #expect(site.diagnostics.first?.arguments["line"] == "Huân chương Lao động hạng Ba")
    #expect(codes(site) == ["hc-lao-dong-2 2020", "hc-lao-dong-3"])
  }

  @Test func aBadDateIsTheOnlyFindingOfItsLine() {
    #expect(
      self.site("Bằng khen của LĐLĐ tỉnh 31/6/2024").findings
        == ["content.date_no_such_day content/profiles/a.md:15:38"])
  }

  @Test func theGiverIsTheAuthorsAndTheSpellingTheRegisters() {
    let site = site(
      "[Bằng khen Bộ Công Thương năm 2024, {danh_hieu: Bằng khen LĐLĐ tỉnh X, nam: 2023}, "
        + "Chiến sỹ thi đua cơ sở năm 2022, {danh_hieu: gk-cap-tren, nam: 2021}, "
        + "{danh_hieu: gk-cap-tren, nam: 2020, co_quan: UBND xã Z1}, "
        + "{danh_hieu: tho-gioi, nam: 2020, co_quan: Công ty A}]")
    #expect(site.findings == [])
    #expect(
      site.profile("a")?.awards.map(\.title) == [
        "Bằng khen Bộ Công Thương", "Bằng khen LĐLĐ tỉnh X", "Chiến sĩ thi đua cơ sở",
        "Giấy khen của CĐ cấp trên trực tiếp cơ sở, Chủ tịch UBND xã, thủ trưởng đơn vị",
        "Giấy khen của UBND xã Z1", "Thợ giỏi",
      ])
    #expect(site.profile("a")?.awards.map(\.issuedBy) == [nil, nil, nil, nil, nil, "Công ty A"])
    let notes = site.diagnostics.filter { $0.severity == .note }
    #expect(notes.map(\.kind) == [.referenceHonourSpelling])
    #expect(notes.first?.arguments["printed"] == "Chiến sĩ thi đua cơ sở")
  }
}
