import Bytes
import Diagnostics

/// What is known of a body's headings so far.
struct HeadingState {
  var ids = HeadingIDs()
  /// How many levels down every heading goes.
  var shift = 0
  /// The level of the heading before, as written; nil before the first.
  var last: Int?
  /// Where the heading that is being written starts in the HTML, past its tag.
  var contentStart = 0
  /// Whether the page's own heading level has been reported.
  var isTopReported = false
}

/// Headings, with their ids and the table of contents.
extension BodyRenderer {
  mutating func enterHeading(_ node: CMarkNode) -> Step {
    places.enter(node)
    html.startLine()
    html.append("<h")
    html.append(level(of: node))
    if options.enrichments {
      html.append(" id=\"")
      html.append(headings.ids.claim(host.slug(node.plainText(withHTML: false))))
      html.append("\"")
      if heads(node) { checkLevel(of: node) }
    }
    html.append(">")
    headings.contentStart = html.count
    return .inside
  }

  mutating func leaveHeading(_ node: CMarkNode) {
    if options.enrichments, heads(node) {
      let text = node.plainText(withHTML: false)
      result.contents.append(
        Heading(
          level: level(of: node), id: headings.ids.latest, text: text,
          html: node.holdsOnlyText ? html.bytes(from: headings.contentStart) : escaped(text)))
    }
    html.append("</h")
    html.append(level(of: node))
    html.append(">\n")
    endTextLine()
  }

  /// Whether a heading heads a part of the body, not of a quotation or a list within it.
  private func heads(_ node: CMarkNode) -> Bool { node.parent?.kind == .document }

  private func level(of node: CMarkNode) -> Int {
    min(max(node.headingLevel + headings.shift, lowestLevel), 6)
  }

  private var lowestLevel: Int { options.enrichments ? options.topHeadingLevel : 1 }

  /// Headings that begin above the body's top level all go down together, so that a section's parts
  /// stay below it.
  func headingShift(of root: CMarkNode) -> Int {
    guard options.enrichments else { return 0 }
    var top = 6
    var node = root.firstChild
    while let current = node {
      if current.kind == .heading { top = min(top, current.headingLevel) }
      node = current.next
    }
    return max(0, options.topHeadingLevel - top)
  }

  private mutating func checkLevel(of node: CMarkNode) {
    let written = node.headingLevel
    let marks = String(repeating: "#", count: written)
    let top = options.topHeadingLevel
    if written < top, !headings.isTopReported {
      headings.isTopReported = true
      findings.report(
        .headingAboveTop, at: places.currentBlock(),
        ["marks": marks, "top": String(repeating: "#", count: top)])
    }
    let before = headings.last ?? top - 1
    if written > before + 1, written >= top {
      findings.report(
        .headingSkipped, at: places.currentBlock(),
        ["marks": marks, "expected": String(repeating: "#", count: before + 1)])
    }
    headings.last = written
  }

  private func escaped(_ text: String) -> [UInt8] {
    var buffer = HTMLBuffer(capacity: text.utf8.count + 64)
    buffer.appendText(text)
    return buffer.bytes()
  }
}

extension CMarkNode {
  /// Whether the inlines below may stand inside a link: no links, pictures or footnotes.
  fileprivate var holdsOnlyText: Bool {
    var node = firstChild
    while let current = node {
      switch current.kind {
      case .link, .image, .footnoteReference, .htmlInline: return false
      default: node = current.firstChild ?? current.following(within: self)
      }
    }
    return true
  }
}
