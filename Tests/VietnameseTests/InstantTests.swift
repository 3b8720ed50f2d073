import Testing

@testable import Vietnamese

@Suite struct InstantTests {
  @Test func clocksInVietNamAreSevenHoursAhead() throws {
    let date = PartialDate(
      try #require(CivilDate(year: 2019, month: 11, day: 21)), time: LocalTime(hour: 9, minute: 25))
    let instant = Instant(date)
    #expect(instant.secondsSince1970 == 1_574_303_100)
    #expect(instant.date() == date)
    #expect(instant.date(offset: .utc).iso(offset: .utc) == "2019-11-21T02:25:00+00:00")
    #expect(
      Instant(secondsSince1970: -1).date(offset: .utc).iso(offset: .utc)
        == "1969-12-31T23:59:00+00:00")
  }

  @Test func partsThatAreMissingAreTheFirst() throws {
    let month = try #require(PartialDate(year: 1970, month: 2))
    #expect(Instant(month, offset: .utc).secondsSince1970 == 31 * 86_400)
    #expect(Instant(month) < Instant(month, offset: .utc))
  }

  @Test func extremesStayWithinTheCalendar() {
    #expect(Instant(secondsSince1970: .max).date().year == 9999)
    #expect(Instant(secondsSince1970: .min).date().year == 1)
  }

  @Test(arguments: [
    ("Asia/Ho_Chi_Minh", 420), ("asia/saigon", 420), ("+07:00", 420), ("UTC", 0), ("Z", 0),
    ("-05:30", -330), ("+7", 420), ("+0700", 420), ("UTC+7", 420), ("GMT-3", -180), ("+14:00", 840),
    ("Asia/Tokyo", 540), ("−03:00", -180),
  ])
  func zonesByName(name: String, minutes: Int) {
    #expect(TimeZoneOffset(named: name)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "Europe/Paris", "+15:00", "+07:60", "+07:0", "7", "+", "++7", "+7:00:00", "+12345", "+a",
    "UTC+", "+٧", "+-7", "+:30",
  ])
  func otherZonesAreUnknown(name: String) {
    #expect(TimeZoneOffset(named: name) == nil)
  }
}
