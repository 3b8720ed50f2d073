import AccessLogs
import Foundation
import TestSupport
import Testing

/// What several logs tell together.
@Suite struct TallyTests {
  @Test func aVisitorCountsOnceADayAndPage() throws {
    let logs = try Logs()
    let lines = [
      combined(), combined(time: "25/Nov/2026:23:59:59 +0700"),
      combined(time: "26/Nov/2026:00:00:00 +0700"), combined("/guong/b/"),
      combined(from: "203.113.131.10"), combined(agent: "Mozilla/5.0 (X11; Linux x86_64)"),
      combined("/guong/a/index.html?x"), caddy(),
    ]
    let tally = try tallyViews(
      in: [logs.write(lines.joined(separator: "\n"), to: "a.log")], by: sampleRules())
    #expect(
      tally.table == [
        "2026-11-25 /guong/a/ 3", "2026-11-25 /guong/b/ 1", "2026-11-26 /guong/a/ 1",
      ])
    #expect(tally.repeated == 3)
  }

  /// Behind a proxy all visitors have its address; the last field tells them apart.
  @Test func theForwardedAddressTellsVisitorsApart() throws {
    let logs = try Logs()
    let lines = ["118.69.1.2", "118.69.1.3", "118.69.1.2"].map { combined() + " \"\($0)\"" }
    let tally = try tallyViews(
      in: [logs.write(lines.joined(separator: "\n"), to: "a.log")], by: sampleRules())
    #expect(tally.table == ["2026-11-25 /guong/a/ 2"])
  }

  /// Four days of requests, rotated into files of any size, packed from the second on, partly twice.
  private func rotated(_ logs: Logs, seed: UInt64) throws -> [String] {
    var random = SeededGenerator(seed: seed)
    var lines: [String] = []
    for minute in 0..<1_200 {
      let time = String(
        format: "%02d/Nov/2026:%02d:%02d:00 +0700", 22 + minute / 300, minute % 300 / 13,
        minute % 13)
      let target = samplePages[Int.random(in: 0...1, using: &random)]
      let address = "10.0.0.\(Int.random(in: 1...40, using: &random))"
      lines.append(combined(target, time: time, from: address))
    }
    var cuts = (0..<4).map { _ in Int.random(in: 0..<lines.count, using: &random) }.sorted()
    cuts = [0] + cuts + [lines.count]
    let names = (0..<5).map { "access.log.\($0)" }
    for (number, name) in names.enumerated() {
      // Overlapping: the last lines of one file are the first of the next, too.
      let part = lines[max(0, cuts[number] - 30)..<cuts[number + 1]]
      try logs.write(part.map { $0 + "\n" }.joined(), to: name)
    }
    return try names.enumerated().map { number, name in
      number > 1 ? try logs.gzip(name) : logs.path(name)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func theOrderOfTheLogsDecidesNothing(seed: UInt64) throws {
    let logs = try Logs()
    let files = try rotated(logs, seed: seed)
    var random = SeededGenerator(seed: seed)
    let expected = try tallyViews(in: files, by: sampleRules()).table
    #expect(expected.count == 8)
    for limit in [nil, 0, 50] as [Int?] {
      let order = files.shuffled(using: &random)
      #expect(try tallyViews(in: order, by: sampleRules(visitors: limit)).table == expected)
      #expect(try tallyViews(in: order + order, by: sampleRules(visitors: limit)).table == expected)
    }
  }

  /// Files that are glued together in the wrong order: exact as long as memory allows, and never
  /// counted twice.
  @Test func whatComesTooLateIsLeftOutWhereItsVisitorsAreForgotten() throws {
    let logs = try Logs()
    let days = ["27", "26", "25", "27"].map { combined(time: "\($0)/Nov/2026:10:00:00 +0700") }
    let file = try logs.write(
      (days + [combined(time: "28/Nov/2026:10:00:00 +0700")] + days).joined(separator: "\n"),
      to: "a.log")
    let exact = try tallyViews(in: [file], by: sampleRules())
    #expect(exact.table.map { $0.suffix(2) } == [" 1", " 1", " 1", " 1"])
    let small = try tallyViews(in: [file], by: sampleRules(visitors: 0))
    #expect(small.table == exact.table && small.logs[0].late > 0)
  }

  /// Long requests are written after midnight with the time at which they began, and visitors of the
  /// day before are still told apart then, however many are held; a day later no longer.
  @Test(arguments: [0, 3, nil])
  func theDayBeforeIsHeldAfterMidnight(limit: Int?) throws {
    let logs = try Logs()
    func visit(_ time: String, _ visitor: Int) -> String {
      combined(time: "\(time) +0700", from: "203.113.131.\(visitor)")
    }
    let lines =
      (1...6).map { visit("25/Nov/2026:23:5\($0 - 1):00", $0) }
      + [
        visit("26/Nov/2026:00:00:00", 1), visit("25/Nov/2026:23:59:58", 2),
        visit("25/Nov/2026:23:59:59", 7), visit("26/Nov/2026:00:00:01", 1),
        visit("26/Nov/2026:00:00:02", 2), visit("27/Nov/2026:00:00:00", 3),
        visit("26/Nov/2026:23:59:59", 1), visit("26/Nov/2026:23:59:59", 3),
      ]
    let late = [visit("28/Nov/2026:00:00:00", 1), visit("26/Nov/2026:12:00:00", 9)]
    let file = try logs.write((lines + late).joined(separator: "\n"), to: "a.log")
    let tally = try tallyViews(in: [file], by: sampleRules(visitors: limit))
    let isSmall = limit != nil
    #expect(
      tally.table == [
        "2026-11-25 /guong/a/ 7", "2026-11-26 /guong/a/ \(isSmall ? 3 : 4)",
        "2026-11-27 /guong/a/ 1", "2026-11-28 /guong/a/ 1",
      ])
    #expect(tally.repeated == 3)
    #expect(tally.logs[0].late == (isSmall ? 1 : 0))
  }

  @Test func oneRequestOfAWrongDayDoesNoHarm() throws {
    let logs = try Logs()
    let lines = [combined(), combined(time: "29/Nov/2026:10:00:00 +0700"), combined("/guong/b/")]
    let tally = try tallyViews(
      in: [logs.write(lines.joined(separator: "\n"), to: "a.log")], by: sampleRules())
    #expect(tally.table.count == 3)
  }

  @Test func aPipeIsReadOnce() throws {
    let logs = try Logs()
    #expect(mkfifo(logs.path("pipe"), 0o600) == 0)
    let pipe = logs.path("pipe")
    let writer = Thread { try? Data((combined() + "\n").utf8).write(to: URL(filePath: pipe)) }
    writer.start()
    let other = try logs.write(combined(from: "10.0.0.1"), to: "a.log")
    #expect(
      try tallyViews(in: [other, pipe], by: sampleRules()).table == ["2026-11-25 /guong/a/ 2"])
  }

  @Test func theReportNamesTheOtherHost() throws {
    let logs = try Logs()
    let file = try logs.write("thu.example.vn:443 " + combined(), to: "a.log")
    let report = try tallyViews(in: [file], by: sampleRules()).logs[0]
    #expect(report.otherHosts == 1 && report.otherHost == "thu.example.vn")
  }

  @Test func theReportNamesTheFirstDamagedLine() throws {
    let logs = try Logs()
    let lines = [combined(), "hỏng", combined(), "hỏng"]
    let file = try logs.write(lines.joined(separator: "\n"), to: "a.log")
    let report = try tallyViews(in: [file], by: sampleRules()).logs[0]
    #expect(report.lines == 4 && report.requests == 2)
    #expect(report.damaged == 2 && report.firstDamaged == 2)
  }
}
