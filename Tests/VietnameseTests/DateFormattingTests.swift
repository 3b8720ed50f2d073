import Testing

@testable import Vietnamese

@Suite struct DateFormattingTests {
  private let moment: PartialDate
  private let early: PartialDate
  private let month: PartialDate
  private let year: PartialDate

  init() throws {
    moment = PartialDate(
      try #require(CivilDate(year: 2019, month: 11, day: 21)), time: LocalTime(hour: 9, minute: 25))
    early = try #require(PartialDate(year: 2024, month: 2, day: 5))
    month = try #require(PartialDate(year: 2020, month: 6))
    year = try #require(PartialDate(year: 2020))
  }

  @Test func longInVietnamese() {
    #expect(moment.formatLong() == "Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25")
    #expect(early.formatLong() == "Thứ Hai, ngày 5 tháng 2 năm 2024")
    #expect(month.formatLong() == "tháng 6 năm 2020")
    #expect(year.formatLong() == "năm 2020")
  }

  @Test func officialPaddingIsForDaysAndTheFirstTwoMonths() throws {
    #expect(early.formatLong(officialPadding: true) == "Thứ Hai, ngày 05 tháng 02 năm 2024")
    #expect(month.formatLong(officialPadding: true) == "tháng 6 năm 2020")
    let march = try #require(PartialDate(year: 2024, month: 3, day: 10))
    #expect(march.formatLong(officialPadding: true) == "Chủ Nhật, ngày 10 tháng 3 năm 2024")
  }

  @Test func longInEnglish() {
    #expect(moment.formatLong(.english) == "Thursday, 21 November 2019, 09:25")
    #expect(month.formatLong(.english) == "June 2020")
    #expect(year.formatLong(.english) == "2020")
  }

  @Test func short() {
    #expect(
      [moment, early, month, year].map { $0.formatShort() }
        == ["21/11/2019", "05/02/2024", "06/2020", "2020"])
    #expect(
      [moment, early, month, year].map { $0.formatShort(.english) }
        == ["21 Nov 2019", "5 Feb 2024", "Jun 2020", "2020"])
  }

  @Test func forPrograms() {
    #expect(
      [moment, early, month, year].map { $0.iso() }
        == ["2019-11-21T09:25:00+07:00", "2024-02-05", "2020-06", "2020"])
    #expect(moment.iso(offset: .utc) == "2019-11-21T09:25:00+00:00")
    #expect(moment.rfc822() == "Thu, 21 Nov 2019 09:25:00 +0700")
    #expect(early.rfc822() == "Mon, 05 Feb 2024 00:00:00 +0700")
    #expect(month.rfc822(offset: .utc) == "Mon, 01 Jun 2020 00:00:00 +0000")
  }

  @Test func yearsBeforeTheThousandKeepFourDigitsForPrograms() throws {
    let old = try #require(PartialDate(year: 40, month: 3))
    #expect(old.iso() == "0040-03")
    #expect(old.formatLong() == "tháng 3 năm 40")
  }
}
