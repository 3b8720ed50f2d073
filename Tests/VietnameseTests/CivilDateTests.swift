import Testing

@testable import Vietnamese

@Suite struct CivilDateTests {
  @Test(arguments: [
    (28, 7, 1929, Weekday.sunday), (29, 2, 2024, .thursday), (1, 1, 2026, .thursday),
    (21, 11, 2026, .saturday), (21, 11, 2019, .thursday), (1, 1, 1970, .thursday),
    (1, 1, 1, .monday), (31, 12, 9999, .friday),
  ])
  func weekdays(day: Int, month: Int, year: Int, expected: Weekday) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.weekday == expected)
  }

  @Test func weekdaysAreNamedInBothLanguages() {
    #expect(
      Weekday.allCases.map { $0.name() } == [
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật",
      ])
    #expect(Weekday.thursday.name(in: .english) == "Thursday")
  }

  @Test(arguments: [
    (2023, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2024, 1, .max), (.min, .min, .min),
  ])
  func daysThatDoNotExistAreRefused(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfTheCalendarIsOneAfterTheLast() throws {
    var expected = try #require(CivilDate(year: 1, month: 1, day: 1)).daysSinceEpoch
    for year in 1...9999 {
      for month in 1...12 where year % 50 < 5 || year > 9990 {
        for day in 1...CivilDate.lastDay(ofMonth: month, year: year) where day < 3 || day > 27 {
          let date = try #require(CivilDate(year: year, month: month, day: day))
          if CivilDate(daysSinceEpoch: date.daysSinceEpoch) != date {
            Issue.record("\(date)")
          }
        }
      }
      expected += CivilDate.lastDay(ofMonth: 2, year: year) + 337
      let lastDay = try #require(CivilDate(year: year, month: 12, day: 31))
      if lastDay.daysSinceEpoch + 1 != expected { Issue.record("\(lastDay)") }
    }
  }

  @Test func arithmeticStaysWithinTheCalendar() throws {
    let date = try #require(CivilDate(year: 2024, month: 2, day: 28))
    #expect(date.adding(days: 2) == CivilDate(year: 2024, month: 3, day: 1))
    #expect(date.adding(days: -59) == CivilDate(year: 2023, month: 12, day: 31))
    #expect(date.adding(days: .max) == CivilDate(year: 9999, month: 12, day: 31))
    #expect(date.adding(days: .min) == CivilDate(year: 1, month: 1, day: 1))
    #expect(CivilDate(daysSinceEpoch: .min) == CivilDate(year: 1, month: 1, day: 1))
    #expect(date < date.adding(days: 1))
  }

  @Test(.enabled(if: Python.isInstalled))
  func weekdaysAgreeWithPython() throws {
    var generated = GeneratedText(seed: 9)
    let dates = (0..<2_000).map { _ in
      CivilDate(daysSinceEpoch: generated.number(-719_162...2_932_896))
    }
    let script = """
      import sys, datetime as d
      for line in sys.stdin.read().split("\\n"):
        date = d.date(*map(int, line.split()))
        print(date.isoweekday(), date.toordinal() - d.date(1970, 1, 1).toordinal())
      """
    let input = dates.map { "\($0.year) \($0.month) \($0.day)" }.joined(separator: "\n")
    let expected = try #require(Python.lines(of: script, input: input))
    #expect(expected == dates.map { "\($0.weekday.rawValue) \($0.daysSinceEpoch)" })
  }

  @Test func partialDatesCoverDays() throws {
    let month = try #require(PartialDate(year: 2024, month: 2))
    #expect(month.firstDay == CivilDate(year: 2024, month: 2, day: 1))
    #expect(month.lastDay == CivilDate(year: 2024, month: 2, day: 29))
    #expect(month.date == nil)
    let year = try #require(PartialDate(year: 2024))
    #expect(year.lastDay == CivilDate(year: 2024, month: 12, day: 31))
    #expect(year < month)
    #expect(month < PartialDate(month.firstDay))
    #expect(
      PartialDate(month.firstDay) < PartialDate(month.firstDay, time: LocalTime(hour: 0, minute: 0))
    )
  }

  @Test func partialDatesHaveNoGaps() {
    #expect(PartialDate(year: 2024, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 2024, month: 2, time: LocalTime(hour: 1, minute: 1)) == nil)
    #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 0) == nil)
    #expect(LocalTime(hour: 24, minute: 0) == nil)
    #expect(LocalTime(hour: 0, minute: -1) == nil)
  }
}
