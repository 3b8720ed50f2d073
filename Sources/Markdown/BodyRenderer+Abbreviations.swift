import Bytes

/// Abbreviations are explained once in a body, where they stand first; not in headings, which are
/// shown again in the table of contents, and not in links.
extension BodyRenderer {
  /// Writes text with the abbreviations that have not been explained yet.
  mutating func writeExplaining(_ literal: UnsafeBufferPointer<UInt8>, of node: CMarkNode) {
    guard options.enrichments, !host.abbreviations.isEmpty, openLink == nil,
      !node.isInHeading
    else { return html.appendText(literal) }
    var start = 0
    var position = 0
    while position < literal.count {
      guard let entry = host.abbreviations.entry(at: position, of: literal),
        explained.insert(entry).inserted
      else {
        position += 1
        continue
      }
      html.appendText(UnsafeBufferPointer(rebasing: literal[start..<position]))
      html.append("<abbr title=\"")
      html.appendText(host.abbreviations.entries[entry].long)
      html.append("\">")
      html.appendText(host.abbreviations.entries[entry].short)
      html.append("</abbr>")
      position += host.abbreviations.length(of: entry)
      start = position
    }
    html.appendText(UnsafeBufferPointer(rebasing: literal[start...]))
  }
}

extension CMarkNode {
  fileprivate var isInHeading: Bool {
    var node = parent
    while let current = node {
      switch current.kind {
      case .heading: return true
      case .emphasis, .strong, .strikethrough: node = current.parent
      default: return false
      }
    }
    return false
  }
}
