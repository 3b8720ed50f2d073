import AccessLogs
import Testing

/// Single lines as servers write them: what is counted, and why the others are not.
@Suite struct LineTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let line: String
    /// A line of `ViewTally.table`, or a reason.
    let expected: String
    var testDescription: String { name }

    init(_ name: String, _ line: String, _ expected: String) {
      (self.name, self.line, self.expected) = (name, line, expected)
    }
  }

  static let view = "2026-11-25 /guong/a/ 1"

  private func outcome(_ bytes: [UInt8]) throws -> [String] {
    let logs = try Logs()
    let tally = try tallyViews(in: [logs.write(bytes, to: "access.log")], by: sampleRules())
    return tally.table + tally.leftOut.keys.map(\.rawValue).sorted()
  }

  static let formats = [
    Sample("combined", combined(), view),
    Sample("IPv6", combined(from: "2405:4802:1d:9f0::1"), view),
    Sample(
      "common", #"203.113.131.9 - - [25/Nov/2026:13:40:19 +0700] "GET /guong/a/ HTTP/1.0" 200 51"#,
      view),
    Sample(
      "no bytes", #"::1 - - [25/Nov/2026:13:40:19 +0700] "GET /guong/a/ HTTP/2.0" 304 -"#, view),
    Sample("nginx main", combined() + #" "118.69.1.2, 10.0.0.1""#, view),
    Sample("more fields", combined() + #" rt=0.004 uct="0.000" "guong""#, view),
    Sample(
      "virtual host", "guong.example.vn:443 " + combined(), view),
    Sample("other virtual host", "thu.example.vn:443 " + combined(), "host"),
    Sample("host in capitals", "GUONG.Example.VN.:443 " + combined(), view),
    Sample(
      "a user",
      #"10.1.2.3 - nguyen van [a] [25/Nov/2026:13:40:19 +0700] "GET /guong/a/ HTTP/1.1" 200 5 "-" "\#(browser)""#,
      view),
    Sample("quoted quotation mark", combined(agent: browser + #" \"x\" \\"#), view),
    Sample("nginx's escapes", combined(agent: browser + #" \x22x\x22"#), view),
    Sample("carriage return", combined() + "\r", view),
    Sample("Caddy", caddy(), view),
    Sample("Caddy, IPv6", caddy(from: "2405:4802::1"), view),
    Sample("Caddy, milliseconds", caddy(ts: "1795588819524.1"), view),
    Sample("Caddy, nanoseconds", caddy(ts: "1795588819524102400"), view),
    Sample("Caddy, RFC 3339", caddy(ts: #""2026-11-25T23:59:59.999+07:00""#), view),
    Sample("Caddy, ISO 8601", caddy(ts: #""2026-11-25T16:59:59.000Z""#), view),
    Sample("Caddy, wall clock", caddy(ts: #""2026/11/25 16:59:59.123""#), view),
    Sample("Caddy, escapes", caddy(#"\/guong\u002fa/?x=\"1\""#, agent: browser + #" \"x\\"#), view),
    Sample(
      "Caddy 2.4",
      #"{"ts":1795588819,"logger":"http.log.access","request":{"remote_addr":"[::1]:1234","method":"GET","uri":"/guong/a/","headers":{"User-Agent":["\#(browser)"]}},"common_log":"-","status":304}"#,
      view),
    Sample(
      "Caddy, an error", caddy().replacing("http.log.access.log0", with: "http.log.error"),
      "message"),
    Sample(
      "Caddy, another message",
      #"{"level":"info","ts":1795588819,"msg":"serving initial configuration"}"#, "message"),
  ]

  static let requests = [
    Sample("HEAD", combined(method: "HEAD"), "method"),
    Sample("POST", combined(method: "POST"), "method"),
    Sample("nothing asked", combined().replacing("GET /guong/a/ HTTP/1.1", with: "-"), "method"),
    Sample(
      "TLS to a plain port", combined().replacing("GET /guong/a/ HTTP/1.1", with: #"\x16\x03\x01"#),
      "method"),
    Sample("moved", combined(status: 301), "status"),
    Sample("missing", combined(status: 404), "status"),
    Sample("broken", combined(status: 500), "status"),
    Sample("part", combined(status: 206), view),
    Sample("a style sheet", combined("/giao-dien/style.1a2b.css"), "other_page"),
    Sample("a photo beside it", combined("/guong/a/anh.jpg"), "other_page"),
    Sample("the home page", combined("/"), "other_page"),
    Sample("a feed", combined("/feed.xml"), "other_page"),
    Sample("prefetch", caddy(more: #","Sec-Purpose":["prefetch;prerender"]"#), "prefetch"),
    Sample("before the Web", combined(time: "01/Jan/1970:07:00:01 +0700"), "damaged"),
    Sample("tomorrow's", combined(time: "02/Dec/2026:00:00:01 +0700"), "future"),
    Sample("just tomorrow's", combined(time: "01/Dec/2026:00:00:00 +0700"), "future"),
    Sample(
      "the last second of the day, from UTC", combined(time: "25/Nov/2026:16:59:59 +0000"), view),
    Sample("the first second, from UTC", combined(time: "24/Nov/2026:17:00:00 +0000"), view),
    Sample("a zone of half an hour", combined(time: "25/Nov/2026:22:29:59 +0530"), view),
    Sample("a leap second", combined(time: "25/Nov/2026:23:58:60 +0700"), view),
  ]

  static let paths =
    [
      ("/guong/a", view), ("/guong/a/index.html", view), ("/guong/a/?utm_source=zalo", view),
      ("/guong/a?fbclid=1/2", view), ("/guong/a/#x", view), ("//guong//a/", view),
      ("/./guong/a/", view), ("/guong/%61/", view), ("/%67uong%2Fa/", view),
      ("http://guong.example.vn/guong/a/", view), ("https://guong.example.vn:443/guong/a/?x", view),
      ("http://khac.example.vn/guong/a/", "host"), ("/guong/a/..", "other_page"),
      ("/guong/%zz/", "other_page"), ("/GUONG/A/", "other_page"), ("*", "other_page"),
      ("/tin/b%C3%A0i-c%C5%A9.html", "other_page"),
    ].map { path, expected in Sample(path, combined(path), expected) }
    + [
      Sample("encoded", combined("/tin/bai-c%C5%A9.html"), "2026-11-25 /tin/bai-cũ.html 1"),
      Sample(
        "bytes in nginx", combined(#"/tin/bai-c\xC5\xA9.html"#), "2026-11-25 /tin/bai-cũ.html 1"),
      Sample(
        "bytes in Apache", combined(#"/tin/bai-c\xc5\xa9.html"#), "2026-11-25 /tin/bai-cũ.html 1"),
      Sample("letters in Caddy", caddy("/tin/bai-c\\u0169.html"), "2026-11-25 /tin/bai-cũ.html 1"),
    ]

  static let damaged = [
    "x", "[", "\"", "{", "{}x", #"{"request":{"uri":"/guong/a/"#, #"{"request":{},"status":200}"#,
    #"{"ts":"hôm qua","request":{"method":"GET","uri":"/guong/a/"},"status":200}"#,
    "203.113.131.9 - - [25/Nov/2026:13:40:19 +0700]",
    combined(time: "31/Feb/2026:13:40:19 +0700"), combined(time: "25/Bla/2026:13:40:19 +0700"),
    combined(time: "25/Nov/2026:24:40:19 +0700"), combined(time: "25/Nov/2026:13:40:19 07:00"),
    combined(time: "2026-11-25T13:40:19+07:00"), combined().replacing(" 200 ", with: " abc "),
    "2026-11-25 13:40:19 203.113.131.9 GET /guong/a/ - 80 200",
  ]

  @Test(arguments: formats + requests + paths)
  func aLineIsCountedOrLeftOut(_ sample: Sample) throws {
    #expect(try outcome(Array(sample.line.utf8)) == [sample.expected])
  }

  @Test(arguments: damaged)
  func whatCannotBeReadIsDamaged(_ line: String) throws {
    #expect(try outcome(Array(line.utf8)) == ["damaged"])
  }

  /// A server may be stopped, or its disk full, in the middle of a line.
  @Test(arguments: [combined() + #" "118.69.1.2""#, caddy()])
  func aLineThatIsCutIsDamagedOrStillWhole(_ line: String) throws {
    let bytes = Array(line.utf8)
    for length in 1..<bytes.count {
      let outcome = try outcome(Array(bytes.prefix(length)))
      #expect(outcome == ["damaged"] || outcome == [Self.view] && line.first != "{", "\(length)")
    }
  }

  @Test func whateverByteIsDamagedTheNextLinesAreCounted() throws {
    for line in [combined(), caddy()] {
      let bytes = Array(line.utf8)
      for offset in stride(from: 0, to: bytes.count, by: 5) {
        for byte: UInt8 in [0, 0x22, 0x5C, 0xFF] {
          var damaged = bytes
          damaged[offset] = byte
          let good = Array("\n".utf8) + Array(combined("/guong/b/").utf8)
          #expect(try outcome(damaged + good).contains("2026-11-25 /guong/b/ 1"))
        }
      }
    }
  }

  @Test func linesMayBeLong() throws {
    let long = String(repeating: "x", count: 100_000)
    #expect(
      try outcome(Array(combined("/guong/a/?" + long, agent: browser + long).utf8)) == [Self.view])
    let lines = [
      String(repeating: "y", count: 700_000), combined(), long + long + long, combined("/guong/b/"),
    ]
    #expect(
      try outcome(Array(lines.joined(separator: "\n").utf8))
        == ["2026-11-25 /guong/a/ 1", "2026-11-25 /guong/b/ 1", "damaged"])
  }

  @Test func aBinaryFileIsNoLog() throws {
    let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435 >> 7) }
    #expect(try outcome(bytes) == ["damaged"])
  }
}
