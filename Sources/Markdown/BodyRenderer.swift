import Bytes
import Diagnostics

/// Walks the tree of one body and writes its HTML, its plain text and what else `RenderedBody` holds.
///
/// The walk goes from node to node without recursion, for a text may nest ten thousand quotes.
struct BodyRenderer: ~Copyable {
  let host: MarkdownHost
  let options: MarkdownOptions
  var html = HTMLBuffer(capacity: 16 * 1024)
  var text = HTMLBuffer(capacity: 8 * 1024)
  /// Where the plain text of the block at hand starts.
  var textLineStart = 0
  var result = RenderedBody()
  var places: BodyPlaces
  var findings: Findings

  let footnoteCheck: FootnoteCheck
  var footnotes = Footnotes()
  var headings = HeadingState()
  var quotes: [OpenQuote] = []
  var table = TableState()
  /// The abbreviations that have been explained.
  var explained = Set<Int>()
  /// The link that is being written, and where its text starts in the plain text.
  var openLink: (destination: Destination, address: String, textStart: Int)?

  init(source: SourceText, body: Range<Int>, host: MarkdownHost, options: MarkdownOptions) {
    self.host = host
    self.options = options
    places = BodyPlaces(in: source.bytes, body: body)
    findings = Findings(in: source)
    footnoteCheck = FootnoteCheck(of: source.bytes, body: body)
  }

  mutating func render(_ root: CMarkNode) {
    footnotes = Footnotes(in: root)
    headings.shift = headingShift(of: root)
    walk(root)
    reportUnusedFootnotes()
    if footnotes.isSectionOpen { html.append("</ol>\n</section>\n") }
    finish()
  }

  private mutating func walk(_ root: CMarkNode) {
    var node = root
    while true {
      if enter(node) == .inside {
        if let child = node.firstChild {
          node = child
          continue
        }
        leave(node)
      }
      while node != root, node.next == nil, let parent = node.parent {
        node = parent
        leave(node)
      }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }

  private mutating func finish() {
    result.html = html.bytes()
    result.footnoteCount = footnotes.count
    result.text = text.bytes()
  }

  /// Where the walk goes from a node that it has entered.
  enum Step {
    /// Through its children, and then to `leave`.
    case inside
    /// Past it: it is written.
    case past
  }

  private mutating func enter(_ node: CMarkNode) -> Step {
    switch node.kind {
    case .document: return .inside
    case .blockQuote: return enterQuote(node)
    case .list: return enterList(node)
    case .item: return enterItem(node)
    case .codeBlock: return writeCodeBlock(node)
    case .htmlBlock: return writeHTMLBlock(node)
    case .paragraph: return enterParagraph(node)
    case .heading: return enterHeading(node)
    case .thematicBreak: return writeThematicBreak()
    case .footnoteDefinition: return enterFootnote(node)
    case .table: return enterTable(node)
    case .tableRow: return enterRow(node)
    case .tableCell: return enterCell(node)
    case .text: return writeText(node)
    case .softBreak, .lineBreak: return writeBreak(node)
    case .code: return writeCode(node)
    case .htmlInline: return writeInlineHTML(node)
    case .emphasis: return open("<em>")
    case .strong: return open("<strong>")
    case .strikethrough: return open("<del>")
    case .link: return enterLink(node)
    case .image: return writeImage(node)
    case .footnoteReference: return writeFootnoteReference(node)
    case .unknown: return .inside
    }
  }

  private mutating func leave(_ node: CMarkNode) {
    switch node.kind {
    case .blockQuote: leaveQuote(node)
    case .list: html.append(node.isBulletList ? "</ul>\n" : "</ol>\n")
    case .item: html.append("</li>\n")
    case .paragraph: leaveParagraph(node)
    case .heading: leaveHeading(node)
    case .footnoteDefinition: leaveFootnote(node)
    case .table: leaveTable(node)
    case .tableRow: leaveRow(node)
    case .tableCell: leaveCell(node)
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .strikethrough: html.append("</del>")
    case .link: leaveLink()
    default: break
    }
  }

  private mutating func open(_ tag: StaticString) -> Step {
    html.append(tag)
    return .inside
  }
}
