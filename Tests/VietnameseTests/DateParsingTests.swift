import Testing

@testable import Vietnamese

@Suite struct DateParsingTests {
  @Test(arguments: [
    "2019-11-21", "21/11/2019", "21-11-2019", "21.11.2019", "ngày 21 tháng 11 năm 2019",
    "21 tháng 11 năm 2019", "NGÀY 21 THÁNG 11 NĂM 2019", " 21 / 11 / 2019 ", "2019/11/21",
    "nga\u{300}y 21 tha\u{301}ng 11 na\u{306}m 2019", "Thứ Năm, ngày 21 tháng 11 năm 2019",
    "thứ 5, 21/11/2019", "ngày 21 tháng 11/2019", "ngay 21 thang 11 nam 2019", "ngày 21/11/2019",
    "21–11–2019", "ngày 2019-11-21",
  ])
  func daysInAllForms(text: String) {
    #expect(parseDate(text) == .success(.date(day(2019, 11, 21))))
  }

  @Test(arguments: [
    "21/11/2019 09:25", "9h25 ngày 21/11/2019", "09:25, ngày 21/11/2019", "21/11/2019 9h25",
    "2019-11-21T09:25:00+07:00", "2019-11-21T02:25:00Z", "2019-11-21 09:25:13",
    "lúc 9h25 21/11/2019",
    "9 giờ 25 phút ngày 21 tháng 11 năm 2019", "Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25",
    "2019-11-20T21:25:00.123-0500", "9h25 thứ Năm, ngày 21/11/2019", "21/11/2019 lúc 9 giờ 25",
    "2019-11-21T09:25+07", "21/11/2019, 09:25",
  ])
  func timesInAllForms(text: String) {
    #expect(parseDate(text) == .success(.date(day(2019, 11, 21, hour: 9, minute: 25))))
  }

  @Test(arguments: [
    "06/2020", "tháng 6 năm 2020", "trong tháng 6 năm 2020", "6/2020", "tháng 6/2020", "2020-06",
    "Tháng 06 năm 2020", "06-2020",
  ])
  func monthsInAllForms(text: String) {
    #expect(parseDate(text) == PartialDate(year: 2020, month: 6).map { .success(.date($0)) })
  }

  @Test(arguments: ["2020", "năm 2020", "Năm 2020", "trong năm 2020"])
  func yearsInAllForms(text: String) {
    #expect(parseDate(text) == PartialDate(year: 2020).map { .success(.date($0)) })
  }

  @Test(arguments: [
    "quý I/2026", "Quý 1/2026", "quý I năm 2026", "QUÝ I - 2026", "Q1/2026", "q1 2026",
    "quý 1 2026",
  ])
  func quartersInAllForms(text: String) {
    #expect(parseDate(text) == .success(.quarter(year: 2026, quarter: 1)))
  }

  @Test(arguments: [
    "2022-2025", "2022 – 2025", "2022 — 2025", "giai đoạn 2022 - 2025", "từ năm 2022 đến năm 2025",
    "năm 2022 đến 2025", "Giai đoạn 2022–2025", "2022 đến 2025", "từ 2022 đến 2025",
  ])
  func periodsInAllForms(text: String) {
    #expect(parseDate(text) == .success(.years(from: 2022, through: 2025)))
  }

  @Test func dayComesFirstAlways() {
    #expect(parseDate("05/06/2024") == .success(.date(day(2024, 6, 5))))
    #expect(parseDate("01/02/2024") == .success(.date(day(2024, 2, 1))))
  }

  @Test func problemsSayWhatIsWrong() {
    let problems: [(String, DateProblem)] = [
      ("13/25/2024", .monthOutOfRange(month: 25, suggestion: nil)),
      ("05/25/2024", .monthOutOfRange(month: 25, suggestion: day(2024, 5, 25))),
      ("2024-13-05", .monthOutOfRange(month: 13, suggestion: day(2024, 5, 13))),
      ("00/2024", .monthOutOfRange(month: 0, suggestion: nil)),
      ("tháng 13 năm 2024", .monthOutOfRange(month: 13, suggestion: nil)),
      ("31/06/2024", .dayOutOfRange(day: 31, month: 6, year: 2024, lastDay: 30)),
      ("29/02/2023", .dayOutOfRange(day: 29, month: 2, year: 2023, lastDay: 28)),
      ("0/2/2023", .dayOutOfRange(day: 0, month: 2, year: 2023, lastDay: 28)),
      ("5/6/24", .yearOutOfRange(year: 24, suggestion: day(2024, 6, 5))),
      ("5/6/202", .yearOutOfRange(year: 202, suggestion: nil)),
      ("5/6/0000", .yearOutOfRange(year: 0, suggestion: nil)),
      ("năm 20", .yearOutOfRange(year: 20, suggestion: PartialDate(year: 2020))),
      ("21/11", .yearMissing(day: 21, month: 11)),
      ("ngày 21 tháng 11", .yearMissing(day: 21, month: 11)),
      ("quý V/2026", .quarterOutOfRange(5)),
      ("21/11/2019 25:10", .timeOutOfRange(hour: 25, minute: 10)),
      ("9h75 ngày 21/11/2019", .timeOutOfRange(hour: 9, minute: 75)),
      ("2025-2022", .yearsReversed(from: 2025, through: 2022)),
      ("Thứ Hai, 21/11/2019", .weekdayMismatch(written: .monday, actual: .thursday)),
      ("", .empty), ("   ", .empty),
    ]
    for (text, problem) in problems { #expect(parseDate(text) == .failure(problem), "\(text)") }
  }

  @Test(arguments: [
    "hôm qua", "21/11-2019", "01", "12:30", "5/40", "x21/11/2019",
    "21/11/2019 abc", "15/12 hằng năm", "1.303", "quý", "ngày", "tháng", "năm", "2022-",
    "2022/2025", "21/11/2019 09:25:99", "123456789012/1/2020", "🎉", "9h25", "Thứ Năm",
    "2019-11-21T09:25+99:00", "2019-11-21T09:25+", "từ 2022", "ngày 2019", "ngày 2022-2025",
    "21/11/2019 –", "21/11/2019,", "21/11/2019 9:",
    "1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9",
  ])
  func otherTextIsNoDate(text: String) {
    #expect(parseDate(text) == .failure(.notADate))
  }

  @Test func offsetsAreConvertedToTheZoneAsked() throws {
    let tokyo = try #require(TimeZoneOffset(named: "Asia/Tokyo"))
    #expect(
      parseDate("2019-11-21T23:25:00+07:00", zone: tokyo)
        == .success(.date(day(2019, 11, 22, hour: 1, minute: 25))))
  }

  @Test func whatIsWrittenIsReadBack() {
    var generated = GeneratedText(seed: 10)
    for _ in 0..<1_000 {
      let date = CivilDate(daysSinceEpoch: generated.number(-719_162...2_932_896))
      let time = LocalTime(hour: generated.number(0...23), minute: generated.number(0...59))
      let full = PartialDate(date, time: time)
      #expect(parseDate(full.iso()) == .success(.date(full)))
      guard date.year >= 1_000 else { continue }
      for padding in [true, false] {
        #expect(parseDate(full.formatLong(officialPadding: padding)) == .success(.date(full)))
      }
      #expect(parseDate(full.formatShort()) == .success(.date(PartialDate(date))))
    }
  }

  private func day(
    _ year: Int, _ month: Int, _ day: Int, hour: Int? = nil, minute: Int = 0
  ) -> PartialDate {
    let date = CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
    return PartialDate(date, time: hour.flatMap { LocalTime(hour: $0, minute: minute) })
  }
}
