import Diagnostics
import Serving
import Synchronization

/// A site in memory.
final class FakeSite: Sendable {
  struct Content: Sendable {
    var root = "/"
    var files: [String: String] = [:]
    var missing: String? = "<body>Không có</body>"
    var facts = PageFacts()
    var overview = SiteOverview()
  }

  private let content: Mutex<Content>

  init(_ files: [String: String]) { content = Mutex(Content(files: files)) }

  func change(_ edit: @Sendable (inout Content) -> Void) { content.withLock { edit(&$0) } }

  private var now: Content { content.withLock { $0 } }

  var site: PreviewedSite {
    PreviewedSite(
      root: { self.now.root },
      answer: { path in
        let name = path.dropFirst() + (path.hasSuffix("/") ? "index.html" : "")
        let files = self.now.files
        if let text = files[String(name)] {
          return .file(name: String(name), bytes: Array(text.utf8), digest: "d\(text.utf8.count)")
        }
        return files[name + "/index.html"] == nil ? .nothing : .redirect(to: path + "/")
      },
      missing: { self.now.missing.map { Array($0.utf8) } },
      headers: { _ in [("X-Published", "yes"), ("Cache-Control", "immutable")] },
      update: { _ in PreviewUpdate() }, facts: { _ in self.now.facts },
      overview: { self.now.overview })
  }
}
