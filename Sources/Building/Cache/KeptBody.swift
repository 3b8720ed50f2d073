import Diagnostics
import Markdown

/// A rendered body as it is kept for the next build, with everything that it depended on beside its
/// file and the templates.
struct KeptBody: Sendable, Archived {
  var html = KeptHTML()
  var contents: [HeadingView] = []
  var wordCount = 0
  var usedFiles: [String] = []
  var fragmentLinks: [FragmentLink] = []
  /// Where each link inside the site led.
  var targets: [LinkTarget] = []
  var findings: [Diagnostic] = []

  static var blank: KeptBody { KeptBody() }

  mutating func pass<A: Archive>(through archive: inout A) {
    html.pass(through: &archive)
    contents.pass(through: &archive)
    wordCount.pass(through: &archive)
    usedFiles.pass(through: &archive)
    fragmentLinks.pass(through: &archive)
    targets.pass(through: &archive)
    findings.pass(through: &archive)
  }

  /// Whether it holds whatever becomes of other files, and has nothing to say to whoever made it.
  var standsAlone: Bool {
    usedFiles.isEmpty && fragmentLinks.isEmpty && targets.isEmpty && findings.isEmpty
  }

  /// The body, with its HTML where that is kept.
  func converted(_ html: BodyHTML) -> ConvertedBody {
    var body = ConvertedBody()
    body.view = BodyView(html: html, contents: contents, wordCount: wordCount)
    body.usedFiles = Set(usedFiles)
    body.fragmentLinks = fragmentLinks
    return body
  }
}

/// Where a link inside the site led: what the author wrote, and what became of it.
struct LinkTarget: Sendable, Equatable, Archived {
  var written = ""
  var target = ""

  /// Bytes are compared: files whose names differ in their Unicode form only are two files.
  static func == (left: LinkTarget, right: LinkTarget) -> Bool {
    left.written.utf8.elementsEqual(right.written.utf8)
      && left.target.utf8.elementsEqual(right.target.utf8)
  }

  static var blank: LinkTarget { LinkTarget() }
  mutating func pass<A: Archive>(through archive: inout A) {
    written.pass(through: &archive)
    target.pass(through: &archive)
  }
}

extension LinkResolver {
  /// Where the links of a body lead, those that leave the site aside; nil when one of them leads
  /// nowhere, or to what is not published.
  func targets(of written: [String], from file: String) -> [LinkTarget]? {
    var targets: [LinkTarget] = []
    for written in written {
      switch files.target(of: written, from: file) {
      case .external: continue
      case .page(let source, let address, let fragment):
        targets.append(
          LinkTarget(written: written, target: "\(source)\n\(address)\n\(fragment ?? "")"))
      case .file(let path, let address):
        targets.append(LinkTarget(written: written, target: "\(path)\n\(address)"))
      case .sameSite:
        guard case .address(let address) = resolution(of: written, from: file) else { return nil }
        targets.append(LinkTarget(written: written, target: address))
      case .unpublished, .privateFile, .missing, .empty, .misspelt, .ownComputer: return nil
      }
    }
    return targets
  }
}

extension HeadingView: Archived {
  static var blank: HeadingView { HeadingView(id: "", text: "", level: 2) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (id, text, level) = (id, text, level)
    archive.pass(&id)
    archive.pass(&text)
    archive.pass(&level)
    if A.isReading { self = HeadingView(id: id, text: text, level: level) }
  }
}

extension FragmentLink: Archived {
  static var blank: FragmentLink { FragmentLink(from: "", range: 0..<0, to: "", fragment: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (from, range, to, fragment) = (from, range, to, fragment)
    archive.pass(&from)
    range.pass(through: &archive)
    archive.pass(&to)
    archive.pass(&fragment)
    if A.isReading { self = FragmentLink(from: from, range: range, to: to, fragment: fragment) }
  }
}
