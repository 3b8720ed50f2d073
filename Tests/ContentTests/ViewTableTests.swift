import Content
import Diagnostics
import Testing
import Vietnamese

/// The table of views: how it is read and written, and how counts come into it.
@Suite struct ViewTableTests {
  private func read(_ text: String) -> (rows: [String], log: DiagnosticLog) {
    var log = DiagnosticLog()
    let table = readViews(source(text, file: ViewTable.file), log: &log)
    return (table.map(Self.lines) ?? ["nil"], log)
  }

  private static func lines(_ table: ViewTable) -> [String] {
    table.rows.map { "\($0.address.value) \($0.period?.iso() ?? "-") \($0.views)" }
  }

  private static func day(_ text: String) -> CivilDate {
    guard case .success(.date(let date)) = parseDate(text) else {
      return CivilDate(daysSinceEpoch: 0)
    }
    return date.firstDay
  }

  private func views(_ address: String, _ day: String, _ views: Int) -> DayViews {
    DayViews(address: address, day: Self.day(day), views: views)
  }

  // MARK: Reading

  @Test(arguments: [
    "address,period,views\n/a/,2026-11-24,12\n/a/,2026-10,1303\n/a/,2025,7\n/b/,,5\n",
    "\u{FEFF}address,period,views\r\n/a/,2026-11-24,12\r\n/a/,2026-10,1303\r\n/a/,2025,7\r\n/b/,,5\r\n",
    // As Excel saves it again in Vietnam, and as people would write it themselves.
    "address;period;views\r\n/a/;24/11/2026;12\r\n/a/;10/2026;1.303\r\n/a/;2025;7\r\n/b/;;5\r\n;;\r\n",
    "Lượt xem\tĐịa chỉ\tGhi chú\tKỳ\n12\t/a/\tx\t24/11/2026\n1303\t/a/\t\t10/2026\n7\t/a/\t\t2025\n5\t/b/\t\t\n",
  ])
  func theTableIsReadAsExcelAndPeopleWriteIt(text: String) {
    let (rows, log) = read(text)
    #expect(rows == ["/a/ 2026-11-24 12", "/a/ 2026-10 1303", "/a/ 2025 7", "/b/ - 5"])
    #expect(log.findings == [])
  }

  @Test func aTableOfTotalsNeedsNoPeriods() {
    #expect(read("dia_chi,luot_xem\n/a/,12\n").rows == ["/a/ - 12"])
  }

  @Test(arguments: [
    ("address,period\n/a/,2026\n", ["views.column_missing 1:1-15"]),
    ("a,b\n", ["views.column_missing 1:1-4", "views.column_missing 1:1-4"]),
    ("address,views\n/a/,nhiều\n", ["content.number_unreadable 2:5-10"]),
    ("address,views\n/a/,-3\n", ["content.number_out_of_range 2:5-7"]),
    ("address,views\n/a/,1,5\n", ["csv.ragged_row 2:1-8"]),
    ("address,views\n/a/,1000000000001\n", ["content.number_out_of_range 2:5-18"]),
    ("address,views\n/a/,\n", ["content.number_unreadable 2:5-5"]),
    ("address,views\n,5\n", ["content.wrong_type 2:2-3"]),
    ("address,period,views\n/a/,31/11/2026,5\n", ["content.date_no_such_day 2:5-15"]),
    ("address,period,views\n/a/,Oct-26,5\n", ["content.date_unreadable 2:5-11"]),
    ("address,period,views\n/a/,2024-2025,5\n", ["content.date_is_period 2:5-14"]),
    (
      "<<<<<<< HEAD\naddress,views\n",
      ["csv.ragged_row 2:1-14", "views.column_missing 1:1-13", "views.column_missing 1:1-13"]
    ),
  ])
  func whatCannotBeUnderstoodIsReported(text: String, expected: [String]) {
    let log = read(text).log
    #expect(log.findings == expected)
    #expect(log.hasErrors)
    for diagnostic in log.diagnostics { #expect(diagnostic.isWorded, "\(diagnostic.kind.id)") }
  }

  /// The quick reader reads what `exemplar views` writes, and of anything else, as random damage makes
  /// it, only what the other one reads in the same way.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theQuickReaderReadsAsTheOther(seed: UInt64) {
    var random = AnyBytesTests.Generator(state: seed)
    let addresses = ["/a/", "/guong/le-vi-du/", "/guong/2026/b/", "/x.html"]
    let periods = ["", "2025", "2026-02", "2026-02-28", "2024-02-29"]
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    let end = Bool.random(using: &random) ? "\r\n" : "\n"
    text += "address,period,views" + end
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let address = addresses.randomElement(using: &random) ?? ""
      let period = periods.randomElement(using: &random) ?? ""
      text += "\(address),\(period),\(Int.random(in: 0...1_303, using: &random))" + end
    }
    let whole = Array(text.utf8)
    #expect(plainViewTable(whole) != nil, "\(text)")
    compare(whole)
    let pieces = Array(",;\"\r\n\t -/.09aé\0".utf8) + [0xFF, 0xEF]
    for _ in 0..<40 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: damaged.remove(at: place)
        case 1: damaged[place] = pieces.randomElement(using: &random) ?? 0
        default: damaged.insert(pieces.randomElement(using: &random) ?? 0, at: place)
        }
        if damaged.isEmpty { damaged = whole }
      }
      compare(damaged)
    }
  }

  private func compare(_ bytes: [UInt8]) {
    guard let quick = plainViewTable(bytes) else { return }
    var log = DiagnosticLog()
    let other = readAnyViews(SourceText(file: ViewTable.file, bytes: bytes), log: &log)
    #expect(quick == other, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    #expect(log.diagnostics == [])
  }

  // MARK: Writing

  @Test func whatIsWrittenIsReadAgain() {
    let table = ViewTable().adding([
      views("/b/", "23/11/2026", 3), views("/a/", "23/11/2026", 1), views("/a/", "22/11/2026", 2),
      views("/lạ, \"lắm\"/", "22/11/2026", 9),
    ])
    let text = String(decoding: table.csv, as: UTF8.self)
    #expect(
      text.hasPrefix("\u{FEFF}address,period,views\r\n/a/,2026-11-22,2\r\n/a/,2026-11-23,1\r\n/b/"))
    let again = read(text)
    #expect(again.rows == Self.lines(table) && again.log.findings == [])
  }

  // MARK: Counting

  @Test func theFullerCountOfADayStands() {
    let morning = [views("/a/", "24/11/2026", 5), views("/b/", "24/11/2026", 2)]
    let day = [views("/a/", "24/11/2026", 9), views("/b/", "24/11/2026", 2)]
    #expect(
      Self.lines(ViewTable().adding(morning).adding(day)) == Self.lines(ViewTable().adding(day)))
    #expect(
      Self.lines(ViewTable().adding(day).adding(morning)) == Self.lines(ViewTable().adding(day)))
  }

  @Test func twoWeeksAfterItsEndAMonthIsPutTogether() {
    let october = [
      views("/a/", "30/10/2026", 5), views("/a/", "31/10/2026", 2), views("/b/", "01/10/2026", 1),
    ]
    let before = ViewTable().adding(october + [views("/a/", "13/11/2026", 1)])
    #expect(Self.lines(before).contains("/a/ 2026-10-31 2"))
    let after = before.adding([views("/a/", "14/11/2026", 1)])
    #expect(
      Self.lines(after) == [
        "/a/ 2026-10 7", "/a/ 2026-11-13 1", "/a/ 2026-11-14 1", "/b/ 2026-10 1",
      ])
    // Nothing comes into it any more, also of pages that have no row of it.
    let again = after.adding(
      october + [views("/c/", "15/10/2026", 3), views("/a/", "02/10/2026", 3)])
    #expect(Self.lines(again) == Self.lines(after))
    #expect(Self.day("15/10/2026").isIn(after.closedPeriods))
    #expect(!Self.day("01/11/2026").isIn(after.closedPeriods))
  }

  @Test func twoWeeksAfterItsEndAYearIsPutTogether() {
    let table = ViewTable().adding([
      views("/a/", "05/03/2025", 5), views("/a/", "31/12/2025", 2), views("/a/", "13/01/2026", 1),
    ])
    #expect(Self.lines(table) == ["/a/ 2025-03 5", "/a/ 2025-12-31 2", "/a/ 2026-01-13 1"])
    #expect(
      Self.lines(table.adding([views("/a/", "14/01/2026", 1)]))
        == ["/a/ 2025 7", "/a/ 2026-01-13 1", "/a/ 2026-01-14 1"])
  }

  @Test func whatOthersCountedStays() {
    var log = DiagnosticLog()
    let text = "address,views\n/a/,1.000\n/a/,303\n"
    let table = readViews(source(text, file: ViewTable.file), log: &log)
    let counted = table?.adding([views("/a/", "24/11/2026", 1)])
    #expect(counted.map(Self.lines) == ["/a/ - 1303", "/a/ 2026-11-24 1"])
  }

  @Test func pagesThatBecameOneAreCountedTogether() {
    let table = ViewTable().adding([
      views("/cu/", "24/11/2026", 3), views("/moi/", "24/11/2026", 4),
    ])
    let moved = table.renaming { $0 == "/cu/" ? "/moi/" : nil }.adding([])
    #expect(Self.lines(moved) == ["/moi/ 2026-11-24 7"])
  }

  /// Laws of runs on whatever parts of one and the same log, night by night: nothing is counted
  /// twice, nothing that a run has seen is lost, and a run again changes nothing.
  @Test(arguments: 1...20) func runsOnOverlappingLogsAddUp(seed: Int) {
    var state = seed
    func random(_ below: Int) -> Int {
      state = (state &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      return (state >> 8) % below
    }
    let first = Self.day("20/11/2025").daysSinceEpoch
    let truth = (0..<120).map { number in
      DayViews(
        address: "/\(number % 3)/", day: CivilDate(daysSinceEpoch: first + number / 2),
        views: 1 + random(50))
    }
    var table = ViewTable()
    var end = 0
    while end < truth.count {
      end = min(truth.count, end + 1 + random(12))
      let run = Array(truth[max(0, end - 13 - random(60))..<end])
      table = table.adding(run)
      let again = table.adding(run)
      #expect(again.csv == table.csv, "seed \(seed)")
    }
    #expect(table.total == truth.reduce(0) { $0 + $1.views }, "seed \(seed)")
    #expect(table.rows.count < truth.count)
  }
}
