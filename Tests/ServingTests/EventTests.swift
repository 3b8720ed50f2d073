import Diagnostics
import Foundation
import Serving
import TestSupport
import Testing

/// What open pages are told, over sockets.
@Suite struct EventTests {
  private struct Event: Decodable, Equatable {
    struct Facts: Decodable, Equatable {
      struct Finding: Decodable, Equatable {
        let id: String
        let place: String?
        let excerpt: String?
      }

      let errors: Int
      let own: Int
      let findings: [Finding]
    }

    let change: String
    var styles: [String]?
    var assets: [String]?
    var go: String?
    var facts: Facts?
  }

  /// An open page that listens.
  private final class Page {
    private let connection: RawConnection
    private var text = ""

    init(_ port: Int, _ path: String, digest: String) throws {
      connection = try RawConnection(port: port)
      connection.send(
        "GET /_exemplar/events?page=\(path)&digest=\(digest) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }

    /// The next event; nil at the end of the stream.
    func next() async throws -> Event? {
      while true {
        if let start = text.range(of: "data: "),
          let end = text.range(of: "\n\n", range: start.upperBound..<text.endIndex)
        {
          let data = Data(text[start.upperBound..<end.lowerBound].utf8)
          text = String(text[end.upperBound...])
          return try JSONDecoder().decode(Event.self, from: data)
        }
        let more = try await aside { [connection] in connection.receive() }
        if more.isEmpty { return nil }
        text += more
      }
    }
  }

  private static let files = [
    "a/index.html": "<link rel=stylesheet href=/1.css><p>A", "b/index.html": "<p>B",
  ]

  private func serving(
    navigates: Bool = false, _ body: (FakeSite, PreviewServer, Int) async throws -> Void
  ) async throws {
    let site = FakeSite(Self.files)
    var options = ServingOptions()
    options.port = 0
    options.navigates = navigates
    let server = PreviewServer(site.site, options: options)
    let port = try await server.start().get()
    do {
      try await body(site, server, port)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  private static let digestOfA = "d\(files["a/index.html"]?.utf8.count ?? 0)"

  @Test func onlyPagesThatChangedLoadAgain() async throws {
    try await serving { site, server, port async throws in
      let (a, b) = (
        try Page(port, "/a/", digest: Self.digestOfA), try Page(port, "/b/", digest: "d4")
      )
      #expect(try await a.next()?.change == "none")
      #expect(try await b.next()?.change == "none")
      site.change { $0.files["b/index.html"] = "<p>Khác" }
      server.tell(PreviewUpdate())
      #expect(try await b.next()?.change == "page")
      site.change { $0.facts.source = "a.md" }
      server.tell(PreviewUpdate())
      let next = try await a.next()
      #expect(next?.change == "none")
      #expect(next?.facts != nil)
    }
  }

  @Test func aPageThatChangedBeforeItListenedLoadsAgain() async throws {
    try await serving { _, _, port async throws in
      let page = try Page(port, "/a/", digest: "older")
      #expect(try await page.next()?.change == "page")
    }
  }

  @Test func stylesAreSwapped() async throws {
    try await serving { site, server, port async throws in
      let page = try Page(port, "/a/", digest: Self.digestOfA)
      _ = try await page.next()
      site.change { $0.files["a/index.html"] = "<link rel=stylesheet href=/22.css><p>A" }
      server.tell(PreviewUpdate())
      let event = try await page.next()
      #expect(event?.change == "styles")
      #expect(event?.styles == ["<link rel=stylesheet href=/22.css>"])
    }
  }

  @Test func picturesAreNamed() async throws {
    try await serving { _, server, port async throws in
      let page = try Page(port, "/a/", digest: Self.digestOfA)
      _ = try await page.next()
      var update = PreviewUpdate()
      update.assetChanges = ["/tep/ảnh.jpg"]
      server.tell(update)
      #expect(try await page.next()?.assets == ["/tep/%E1%BA%A3nh.jpg"])
    }
  }

  @Test func goesToThePageThatWasChanged() async throws {
    try await serving(navigates: true) { _, server, port async throws in
      let page = try Page(port, "/a/", digest: Self.digestOfA)
      _ = try await page.next()
      var update = PreviewUpdate()
      update.newest = "/b/"
      server.tell(update)
      #expect(try await page.next()?.go == "/b/")
    }
  }

  @Test func mistakesComeWithTheirPlace() async throws {
    try await serving { site, server, port async throws in
      let page = try Page(port, "/a/", digest: Self.digestOfA)
      _ = try await page.next()
      let place = Place(
        file: "content/a.md", line: 3, column: 2, endLine: 3, endColumn: 4, excerpt: "sai")
      let finding = Diagnostic(.fileUnreadable, at: place, ["file": "x", "reason": "y"])
      site.change { content in
        content.facts.findings = [finding]
        content.facts.ownFindings = 1
      }
      server.tell(PreviewUpdate())
      let facts = try await page.next()?.facts
      #expect(facts?.errors == 1)
      #expect(facts?.own == 1)
      #expect(facts?.findings.first?.place == "content/a.md:3:2")
      #expect(facts?.findings.first?.excerpt == "sai")
    }
  }

  @Test func whatIsMissingListensToo() async throws {
    try await serving { site, server, port async throws in
      let page = try Page(port, "/moi/", digest: "x")
      #expect(try await page.next()?.change == "page")
      site.change { $0.files["moi/index.html"] = "<p>Mới" }
      server.tell(PreviewUpdate())
      #expect(try await page.next()?.change == "page")
    }
  }

  @Test func theDashboardFollowsEveryChange() async throws {
    try await serving { _, server, port async throws in
      let page = try Page(port, "/_exemplar/", digest: "")
      var update = PreviewUpdate()
      update.changed = ["content/a.md"]
      // It is told of nothing before it has joined.
      for _ in 0..<50 {
        server.tell(update)
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(try await page.next()?.change == "page")
    }
  }

  @Test func endsWithPagesListening() async throws {
    let site = FakeSite(Self.files)
    var options = ServingOptions()
    options.port = 0
    let server = PreviewServer(site.site, options: options)
    let port = try await server.start().get()
    let pages = try (0..<5).map { _ in try Page(port, "/a/", digest: Self.digestOfA) }
    for page in pages { _ = try await page.next() }
    let idle = try RawConnection(port: port)
    idle.send("GET /a/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = try await aside { idle.receive() }
    await server.stop()
    for page in pages { #expect(try await page.next() == nil) }
    #expect(throws: (any Error).self) { try RawConnection(port: port) }
  }
}
