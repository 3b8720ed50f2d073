import Testing

@testable import Serving

/// What fields of requests mean.
@Suite struct FieldTests {
  private static let ranges: [(String?, Int, ByteRange)] = [
    (nil, 10, .whole), ("bytes=0-3", 10, .part(0..<4)), ("bytes=2-", 10, .part(2..<10)),
    ("bytes=-3", 10, .part(7..<10)), ("bytes=-30", 10, .part(0..<10)),
    ("bytes=8-99", 10, .part(8..<10)), ("Bytes=0-0", 10, .part(0..<1)),
    ("bytes=9-9", 10, .part(9..<10)), ("bytes=10-", 10, .outside), ("bytes=-0", 10, .outside),
    ("bytes=0-", 0, .outside), ("bytes=3-2", 10, .whole), ("bytes=0-1,4-5", 10, .whole),
    ("lines=0-1", 10, .whole), ("bytes=a-b", 10, .whole), ("bytes=", 10, .whole),
    ("bytes=-", 10, .whole), ("bytes=0-99999999999999999999", 10, .part(0..<10)),
    ("bytes=99999999999999999999-", 10, .outside), ("bytes=+1-2", 10, .whole),
    ("bytes=--1", 10, .whole),
  ]

  @Test(arguments: ranges) func range(field: String?, count: Int, range: ByteRange) {
    #expect(ByteRange(field, of: count) == range)
  }

  @Test(arguments: [
    nil, "localhost", "localhost:4000", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000", "[::1]",
    "192.168.1.7:4000", "may-toi", "may-toi.local:4000", "a.localhost", "localhost.", "[fe80::1]:1",
  ])
  func knowsItself(host: String?) {
    #expect(HostCheck(names: ["May-Toi"]).accepts(host))
  }

  @Test(arguments: [
    "evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example", "",
    "evillocalhost", "127.0.0.1:4000@evil.example", "localhost:evil", "[::1", "[evil.example]",
    "1.2.3", "1.2.3.4.5", "0x7f.1", "256.1.1.1", "may-toi.evil.example", "[::1]evil",
  ])
  func refusesStrangeNames(host: String) {
    #expect(!HostCheck(names: ["may-toi"]).accepts(host))
  }

  @Test(arguments: [
    ("a/index.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("ảnh.AVIF", "image/avif"),
    ("a.webp", "image/webp"), ("a.woff2", "font/woff2"),
    ("site.webmanifest", "application/manifest+json"), ("feed.json", "application/json"),
    ("atom.xml", "application/xml"), ("robots.txt", "text/plain; charset=utf-8"),
    ("_headers", "text/plain; charset=utf-8"), ("a.b/c", "application/octet-stream"),
    ("a.xyz", "application/octet-stream"), ("a.pdf", "application/pdf"), ("a.svg", "image/svg+xml"),
  ])
  func mediaType(name: String, type: String) {
    #expect(MediaType.of(name) == type)
  }

  @Test func headersOfThePublishedSite() {
    let headers = PublishedHeaders(
      """
      # a remark
      /*
        X-All: yes
      /tep/*.jpg
        X-Photo: a: b
      /dau/
        X-First: 1
      nonsense
      """)
    func fields(_ path: String) -> [String] {
      headers.fields(for: path).map { $0.name + "=" + $0.value }
    }
    #expect(fields("/") == ["X-All=yes"])
    #expect(fields("/tep/a/b.jpg") == ["X-All=yes", "X-Photo=a: b"])
    #expect(fields("/dau/") == ["X-All=yes", "X-First=1"])
    #expect(PublishedHeaders("  X: before any path").fields(for: "/").isEmpty)
  }
}
