import Testing

@testable import Serving

@Suite struct RequestTargetTests {
  private static let paths: [(String, String)] = [
    ("/", "/"), ("/guong/a/", "/guong/a/"), ("/guong/a/index.html", "/guong/a/index.html"),
    ("/tep/%E1%BA%A3nh.jpg", "/tep/ảnh.jpg"), ("/tep/a%CC%89nh.jpg", "/tep/ảnh.jpg"),
    ("/a%20b", "/a b"), ("/a+b", "/a+b"), ("/a?x=1/../..", "/a"), ("/a#b", "/a"),
    ("http://vi-du.vn/a/", "/a/"), ("HTTP://vi-du.vn:80/a", "/a"), ("/%252e%252e/a", "/%2e%2e/a"),
    ("/a..b/c", "/a..b/c"), ("/_headers", "/_headers"),
  ]

  @Test(arguments: paths) func readsWhatBrowsersWrite(raw: String, path: String) throws {
    let target = try RequestTarget(raw)
    #expect(target.path.unicodeScalars.elementsEqual(path.unicodeScalars))
  }

  /// Every way out of the site that servers have fallen for, and what is hidden.
  @Test(arguments: [
    "/..", "/../etc/passwd", "/a/../../b", "/%2e%2e/etc/passwd", "/%2E%2E%2Fetc/passwd",
    "/..%2f..%2fetc", "/.%2e/b", "/a/./b", "/.", "/.git/config", "/%2egit/config", "/a/.htaccess",
    "//etc/passwd", "//evil.example/", "/a//b", "/..\\..\\b", "/..%5c..%5cb", "/a%2fb", "/...",
    "/....//b", "/..;/b",
  ])
  func leadsNowhere(raw: String) {
    #expect(throws: RequestTarget.Refusal.nothing) { try RequestTarget(raw) }
  }

  @Test(arguments: [
    "", "a", "*", "vi-du.vn:443", "/%", "/%4", "/%zz", "/%00", "/a%00.html", "/%0d%0aX: y",
    "/\u{1}", "/%7f", "/%c0%ae%c0%ae/", "/%ff", "/%ed%a0%80", "http://vi-du.vn", "ftp://vi-du.vn/a",
    "/" + String(repeating: "a", count: 5000),
  ])
  func isNoAddress(raw: String) {
    #expect(throws: RequestTarget.Refusal.malformed) { try RequestTarget(raw) }
  }

  @Test func readsParameters() throws {
    let target = try RequestTarget("/e?page=%2Fguong%2F%C4%91%2F&digest=a-b&empty=&damaged=%zz")
    #expect(target.parameter("page") == "/guong/đ/")
    #expect(target.parameter("digest") == "a-b")
    #expect(target.parameter("empty") == "")
    #expect(target.parameter("damaged") == nil)
    #expect(target.parameter("dig") == nil)
  }

  @Test func writesAPathAsItIsRead() throws {
    let path = "/tep/ảnh (1) & 100%.jpg"
    #expect(percentEncoded(path) == "/tep/%E1%BA%A3nh%20%281%29%20%26%20100%25.jpg")
    #expect(try RequestTarget(percentEncoded(path)).path == path)
  }
}
