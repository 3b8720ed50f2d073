import Bytes
import Diagnostics

/// Paragraphs, lists, code and rules.
extension BodyRenderer {
  mutating func enterParagraph(_ node: CMarkNode) -> Step {
    places.enter(node)
    if node.isInTightList { return .inside }
    if options.enrichments, writeAlone(node) == .past { return .past }
    if !isAttributionAlone(node) {
      html.startLine()
      html.append("<p>")
    }
    return .inside
  }

  mutating func leaveParagraph(_ node: CMarkNode) {
    defer { endTextLine() }
    if node.isInTightList { return }
    closeAttribution(in: node)
    if node.next == nil, node.parent?.kind == .footnoteDefinition {
      html.append(byte: UInt8(ascii: " "))
      writeFootnoteReturns()
    }
    if isAttributionAlone(node) { return }
    html.append("</p>\n")
    if result.lead.isEmpty, node.parent?.kind == .document {
      result.lead = String(text.string(from: textLineStart).trimmingBlanks())
    }
  }

  mutating func enterList(_ node: CMarkNode) -> Step {
    html.startLine()
    if node.isBulletList {
      html.append("<ul>\n")
    } else if node.listStart == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(node.listStart)
      html.append("\">\n")
    }
    return .inside
  }

  mutating func enterItem(_ node: CMarkNode) -> Step {
    html.startLine()
    html.append("<li>")
    switch node.isTaskDone {
    case true: html.append("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
    case false: html.append("<input type=\"checkbox\" disabled=\"\" /> ")
    default: break
    }
    return .inside
  }

  mutating func writeThematicBreak() -> Step {
    html.startLine()
    html.append("<hr />\n")
    return .past
  }

  mutating func writeCodeBlock(_ node: CMarkNode) -> Step {
    html.startLine()
    let language = node.fenceInfo.prefix { !isBlank($0) }
    if language.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.appendText(UnsafeBufferPointer(rebasing: language))
      html.append("\">")
    }
    html.appendText(node.literal)
    html.append("</code></pre>\n")
    text.append(node.literal)
    endTextLine()
    return .past
  }

  mutating func endTextLine() {
    text.startLine()
    textLineStart = text.count
  }
}

extension CMarkNode {
  fileprivate var isInTightList: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return list.isTightList
  }
}

/// What cmark holds to be blank: a space, a tab or a line break.
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
