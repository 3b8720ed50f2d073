import Diagnostics
import Foundation
import Serving
import TestSupport
import Testing

/// The server as browsers meet it, over sockets.
@Suite struct ServerTests {
  private static let page = "<html><body>Trang chủ</body></html>"

  private static func site() -> FakeSite {
    FakeSite([
      "index.html": page, "guong/a/index.html": "<body>A</body>", "a.css": "a{}",
      "phim.mp4": "0123456789", "feeds/atom.xml": "<feed/>", "ảnh.jpg": "x",
    ])
  }

  private func serving<Result>(
    _ site: FakeSite = ServerTests.site(), _ change: (inout ServingOptions) -> Void = { _ in },
    _ body: (Int, PreviewServer) async throws -> Result
  ) async throws -> Result {
    var options = ServingOptions()
    options.port = 0
    change(&options)
    let server = PreviewServer(site.site, options: options)
    let port = try await server.start().get()
    do {
      let result = try await body(port, server)
      await server.stop()
      return result
    } catch {
      await server.stop()
      throw error
    }
  }

  @Test func servesPagesWithTheirScript() async throws {
    try await serving { port, _ async throws in
      let answer = try await ask(port, "/")
      #expect(answer.status == 200)
      #expect(answer.fields["content-type"] == "text/html; charset=utf-8")
      #expect(answer.fields["x-published"] == "yes")
      #expect(answer.fields["cache-control"] == "no-cache")
      #expect(answer.fields["content-length"] == String(answer.body.utf8.count))
      #expect(answer.body.hasPrefix("<html><body>Trang chủ<script src=\"/_exemplar/client.js\""))
      #expect(answer.body.hasSuffix("</script></body></html>"))
    }
  }

  @Test func withoutLiveReloadPagesAreAsTheyWereBuilt() async throws {
    try await serving(Self.site(), { $0.reloads = false }) { port, _ async throws in
      #expect(try await ask(port, "/").body == Self.page)
      #expect(try await ask(port, "/_exemplar/").body.contains("client.js") == false)
    }
  }

  @Test func servesOtherFilesAsTheyAre() async throws {
    try await serving { port, _ async throws in
      #expect(try await ask(port, "/a.css").body == "a{}")
      #expect(try await ask(port, "/a.css?v=1").fields["content-type"] == "text/css; charset=utf-8")
      #expect(try await ask(port, "/%E1%BA%A3nh.jpg").fields["content-type"] == "image/jpeg")
      #expect(try await ask(port, "/a%CC%89nh.jpg").body == "x")
    }
  }

  @Test func redirectsToTheSlash() async throws {
    try await serving { port, _ async throws in
      let answer = try await ask(port, "/guong/a?x=1")
      #expect(answer.status == 302)
      #expect(answer.fields["location"] == "/guong/a/?x=1")
    }
  }

  @Test func whatIsNotThereIsTheSitesOwnPage() async throws {
    let site = Self.site()
    try await serving(site) { port, _ async throws in
      let answer = try await ask(port, "/khong-co/")
      #expect(answer.status == 404)
      #expect(answer.body.hasPrefix("<body>Không có<script"))
      site.change { $0.missing = nil }
      #expect(try await ask(port, "/khong-co/").body.contains("Chưa có trang"))
    }
  }

  @Test func headHasTheFieldsAndNoBody() async throws {
    try await serving { port, _ async throws in
      let (head, get) = (
        try await ask(port, "/", method: "HEAD"), try await ask(port, "/")
      )
      #expect(head.status == 200)
      #expect(head.body == "")
      #expect(head.fields == get.fields)
    }
  }

  @Test func onlyReads() async throws {
    try await serving { port, _ async throws in
      for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
        let answer = try await ask(port, "/", method: method, fields: ["Content-Length: 0"])
        #expect(answer.status == 405)
        #expect(answer.fields["allow"] == "GET, HEAD")
      }
    }
  }

  @Test func saysWhenNothingHasChanged() async throws {
    try await serving { port, _ async throws in
      let tag = try #require(try await ask(port, "/a.css").fields["etag"])
      for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
        let answer = try await ask(port, "/a.css", fields: ["If-None-Match: \(known)"])
        #expect(answer.status == 304)
        #expect(answer.body == "")
        #expect(answer.fields["etag"] == tag)
      }
      #expect(try await ask(port, "/a.css", fields: ["If-None-Match: \"x\""]).status == 200)
    }
  }

  @Test func servesParts() async throws {
    try await serving { port, _ async throws in
      let part = try await ask(port, "/phim.mp4", fields: ["Range: bytes=2-4"])
      #expect(part.status == 206)
      #expect(part.body == "234")
      #expect(part.fields["content-range"] == "bytes 2-4/10")
      let outside = try await ask(port, "/phim.mp4", fields: ["Range: bytes=10-"])
      #expect(outside.status == 416)
      #expect(outside.fields["content-range"] == "bytes */10")
      let other = ["Range: bytes=2-4", "If-Range: \"other\""]
      #expect(try await ask(port, "/phim.mp4", fields: other).body == "0123456789")
      let tag = try #require(part.fields["etag"])
      #expect(
        try await ask(port, "/phim.mp4", fields: ["Range: bytes=2-4", "If-Range: \(tag)"]).status
          == 206)
    }
  }

  @Test func answersStrangeNamesWithNothing() async throws {
    try await serving { port, _ async throws in
      let answer = try await ask(port, "/", host: "evil.example")
      #expect(answer.status == 403)
      #expect(!answer.body.contains("Trang chủ"))
      #expect(try await ask(port, "/_exemplar/events?page=/", host: "evil.example").status == 403)
      #expect(try await ask(port, "/", host: "localhost:\(port)").status == 200)
    }
  }

  @Test func refusesWhatIsNoAddress() async throws {
    try await serving { port, _ async throws in
      for target in ["/%zz", "/%00", "*"] { #expect(try await ask(port, target).status == 400) }
      for target in ["/../a", "/%2e%2e/a", "//a", "/.a"] {
        #expect(try await ask(port, target).status == 404)
      }
    }
  }

  @Test func aSiteUnderAPortalLiesThere() async throws {
    let site = Self.site()
    site.change { $0.root = "/chuyen-muc/" }
    try await serving(site) { port, _ async throws in
      #expect(try await ask(port, "/").fields["location"] == "/chuyen-muc/")
      #expect(try await ask(port, "/chuyen-muc").fields["location"] == "/chuyen-muc/")
      #expect(try await ask(port, "/chuyen-muc/").body.contains("Trang chủ"))
      #expect(
        try await ask(port, "/chuyen-muc/guong/a").fields["location"] == "/chuyen-muc/guong/a/")
      #expect(try await ask(port, "/a.css").status == 404)
      #expect(try await ask(port, "/chuyen-muca.css").status == 404)
    }
  }

  @Test func aConnectionIsKept() async throws {
    try await serving { port, _ async throws in
      let connection = try RawConnection(port: port)
      for _ in 0..<3 {
        connection.send("GET /a.css HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let answer = try await aside { connection.receive(until: "a{}") }
        #expect(answer.hasPrefix("HTTP/1.1 200"))
      }
    }
  }

  @Test func takesTheNextPortWhereOneIsTaken() async throws {
    try await serving { port, _ async throws in
      try await serving(Self.site(), { $0.port = port }) { second, _ async throws in
        #expect(second > port)
        #expect(try await ask(second, "/a.css").status == 200)
      }
    }
  }

  @Test func saysWhyItCannotListen() async throws {
    var options = ServingOptions()
    options.host = "203.0.113.1"
    options.port = 0
    await #expect(throws: ListenFailure.self) {
      try await PreviewServer(Self.site().site, options: options).start().get()
    }
  }
}
