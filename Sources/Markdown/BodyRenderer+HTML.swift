import Bytes
import Diagnostics

/// HTML among the Markdown: passed on where the site allows it, otherwise left out and reported.
extension BodyRenderer {
  mutating func writeHTMLBlock(_ node: CMarkNode) -> Step {
    let literal = node.literal
    if options.allowsRawHTML {
      html.startLine()
      html.append(literal)
      html.startLine()
      return .past
    }
    if !isComment(literal) { report(literal, at: places.range(of: node)) }
    if !options.enrichments {
      html.startLine()
      html.append(omittedHTML)
      html.startLine()
    }
    return .past
  }

  mutating func writeInlineHTML(_ node: CMarkNode) -> Step {
    let literal = node.literal
    if options.allowsRawHTML {
      html.append(literal)
      return .past
    }
    let isClosing = literal.starts(with: "</".utf8)
    if !isClosing, !isComment(literal) { report(literal, at: places.literal(literal)) }
    if !options.enrichments { html.append(omittedHTML) }
    return .past
  }

  private mutating func report(_ literal: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
    let name = tagName(literal)
    findings.report(
      .rawHTML, at: range, ["tag": name.isEmpty ? "<…>" : "<\(name)>"],
      suggestions: markdownInstead(of: name).map { [Suggestion($0)] } ?? [])
  }

  /// An author's note to themselves: nobody misses it on the page.
  private func isComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    literal.drop(while: isBlank).starts(with: "<!--".utf8)
  }

  private func tagName(_ literal: UnsafeBufferPointer<UInt8>) -> String {
    let inside = literal.drop { isBlank($0) || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
    return String(decoding: inside.prefix { isTagByte($0) }.prefix(40), as: UTF8.self).lowercased()
  }

  private func isTagByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// What cmark leaves where it leaves HTML out.
let omittedHTML = "<!-- raw HTML omitted -->"

/// What to type in place of the tags that people know.
private func markdownInstead(of tag: String) -> String? {
  switch tag {
  case "b", "strong": "**…**"
  case "i", "em": "*…*"
  case "s", "del", "strike": "~~…~~"
  case "a": "[…](…)"
  case "img", "figure": "![…](…)"
  case "h1", "h2": "## …"
  case "h3": "### …"
  case "ul", "li": "- …"
  case "ol": "1. …"
  case "blockquote": "> …"
  case "table", "tr", "td", "th": "| … | … |"
  case "hr": "---"
  case "code", "pre": "`…`"
  case "iframe", "video", "audio", "embed", "object": "https://…"
  default: nil
  }
}
