import AccessLogs
import Foundation
import TestSupport
import Testing

/// Random logs of every format, counted beside a program that does it in the plainest way.
@Suite struct OracleTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func viewsAreThoseOfAnotherProgram(seed: UInt64) throws {
    let logs = try Logs()
    var author = LogAuthor(seed: seed)
    let files = try (0..<3).map { number in
      try logs.write(author.log(lines: 800), to: "access.log.\(number)")
    }
    let program = repositoryRoot + "Tests/AccessLogsTests/Oracle/count_views.py"
    let other = try run("/usr/bin/env", ["python3", program] + files, in: logs.folder)
    #expect(other.status == 0, "\(other.errors)")
    let expected = other.output.split(separator: "\n").map(String.init)
    #expect(expected.count > 8)
    #expect(try tallyViews(in: files, by: sampleRules()).table == expected)
  }
}

/// Writes logs that a seed decides.
private struct LogAuthor {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func log(lines: Int) -> String {
    (0..<lines).map { _ in line() + "\n" }.joined()
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func line() -> String {
    let target = pick([
      "/guong/a/", "/guong/b/", "/guong/a", "/guong/%62/index.html", "/guong/b/?x=%2F&y", "/",
      "/giao-dien/style.css", "/guong/a/anh.jpg", "/guong/c/",
    ])
    let agent = pick([
      browser, "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/132.0", "curl/8.5.0",
      "Mozilla/5.0 (compatible; Googlebot/2.1)", #"Mozilla/5.0 \"x\" \\"#,
    ])
    let address = pick(["10.0.0.", "2405:4802::"]) + "\(Int.random(in: 1...9, using: &random))"
    let day = Int.random(in: 20...24, using: &random)
    let second = Int.random(in: 0..<86_400, using: &random)
    let line =
      pick([true, false])
      ? combined(
        target, time: time(day, second, pick(["+0700", "+0000", "-0330"])),
        from: address, agent: agent, method: pick(["GET", "GET", "GET", "HEAD", "POST"]),
        status: pick([200, 200, 200, 304, 301, 404]))
      : caddy(
        target, ts: "\(1_795_132_800 + (day - 20) * 86_400 + second).25", from: address,
        agent: agent)
    return Int.random(in: 0..<30, using: &random) == 0 ? String(line.prefix(70)) : line
  }

  private func time(_ day: Int, _ second: Int, _ zone: String) -> String {
    String(
      format: "%02d/Nov/2026:%02d:%02d:%02d ", day, second / 3600, second / 60 % 60, second % 60)
      + zone
  }
}
