import Bytes
import Diagnostics

/// A block quote that is being written.
struct OpenQuote {
  enum Role: Equatable {
    case plain
    case alert(Alert.Kind)
    /// Someone's words: the node with the dash before their name.
    case attributed(dash: CMarkNode)
  }

  let role: Role
  /// Where it starts in the HTML.
  let start: Int
  /// Where the name starts in the HTML and in the plain text, once the dash is past.
  var name: (html: Int, text: Int)?
  /// The name, rendered and plain, once its paragraph is over.
  var attribution: (html: [UInt8], text: String)?
}

/// Block quotes, and the alerts and attributed quotations that they may be.
extension BodyRenderer {
  mutating func enterQuote(_ node: CMarkNode) -> Step {
    html.startLine()
    guard options.enrichments else {
      html.append("<blockquote>\n")
      return .inside
    }
    let role = readRole(of: node)
    quotes.append(OpenQuote(role: role, start: html.count))
    if role == .plain { html.append("<blockquote>\n") }
    return .inside
  }

  mutating func leaveQuote(_ node: CMarkNode) {
    html.startLine()
    guard let quote = quotes.popLast() else {
      html.append("</blockquote>\n")
      return
    }
    switch quote.role {
    case .plain: html.append("</blockquote>\n")
    case .alert(let kind): write(.alert(Alert(kind: kind, html: takeHTML(from: quote.start))))
    case .attributed:
      write(
        .quote(
          Quotation(
            html: takeHTML(from: quote.start), attributionHTML: quote.attribution?.html ?? [],
            attribution: quote.attribution?.text ?? "")))
    }
  }

  private mutating func takeHTML(from start: Int) -> [UInt8] {
    defer { html.truncate(to: start) }
    return html.bytes(from: start)
  }

  private mutating func readRole(of quote: CMarkNode) -> OpenQuote.Role {
    if let kind = readAlertMark(of: quote) { return .alert(kind) }
    return quote.attributionDash.map { .attributed(dash: $0) } ?? .plain
  }

  /// The alert that a quote's first words make it; they are taken out of the tree.
  private mutating func readAlertMark(of quote: CMarkNode) -> Alert.Kind? {
    guard let first = quote.firstChild, first.kind == .paragraph, let text = first.firstChild,
      text.kind == .text, let mark = AlertMark(firstText: text.literal)
    else { return nil }
    places.enter(first)
    var written = "[!\(mark.name)]"
    let range = written.withUTF8 { places.literal($0) }
    if places.isEscaped(range) { return nil }
    if mark.kind != nil {
      remove(mark, at: text, in: first)
    } else if mark.rest.isEmpty {
      findings.report(
        .unknownAlert, at: range, ["name": mark.name], suggestions: mark.suggestions)
    }
    return mark.kind
  }

  /// Takes the mark out of the tree, and its line if nothing else stands on it.
  private func remove(_ mark: AlertMark, at text: CMarkNode, in paragraph: CMarkNode) {
    if !mark.rest.isEmpty { return text.setLiteral(mark.rest) }
    if let next = text.next, next.kind == .softBreak || next.kind == .lineBreak { next.remove() }
    text.remove()
    if paragraph.firstChild == nil { paragraph.remove() }
  }

  // MARK: The line with the name

  private var pendingDash: CMarkNode? {
    guard case .attributed(let dash)? = quotes.last?.role else { return nil }
    return dash
  }

  /// Whether a paragraph holds nothing but the name.
  func isAttributionAlone(_ paragraph: CMarkNode) -> Bool {
    guard let dash = pendingDash else { return false }
    return paragraph.firstChild == dash
  }

  func isBreakBeforeAttribution(_ node: CMarkNode) -> Bool {
    guard let dash = pendingDash else { return false }
    return node.next == dash
  }

  /// Marks where the name starts, if `node` is the text with the dash.
  mutating func openAttribution(at node: CMarkNode) -> Bool {
    guard let dash = pendingDash, dash == node else { return false }
    quotes[quotes.count - 1].name = (html.count, text.count)
    return true
  }

  /// Takes the name out of the quotation, at the end of its paragraph.
  mutating func closeAttribution(in paragraph: CMarkNode) {
    guard let dash = pendingDash, let name = quotes.last?.name, dash.parent == paragraph else {
      return
    }
    let rendered = takeHTML(from: name.html)
    let plain = String(text.string(from: name.text).trimmingBlanks())
    quotes[quotes.count - 1].attribution = (rendered, plain)
    quotes[quotes.count - 1].name = nil
  }

  /// How many bytes of dash and blanks stand before a name; 0 if none do.
  func attributionDash(of literal: UnsafeBufferPointer<UInt8>) -> Int {
    CMarkNode.dashLength(of: literal)
  }
}

extension CMarkNode {
  /// The text node that begins a block quote's last line with a dash, if words stand before it.
  fileprivate var attributionDash: CMarkNode? {
    guard let last = lastChild, last.kind == .paragraph else { return nil }
    var start = last.lastChild
    while let node = start, let before = node.previous, before.kind != .softBreak,
      before.kind != .lineBreak
    {
      start = before
    }
    guard let start, start.kind == .text, Self.dashLength(of: start.literal) > 0 else {
      return nil
    }
    return start.previous != nil || last.previous != nil ? start : nil
  }

  /// The length of `—`, `–` or `--` and the blanks after it, if a name may follow.
  fileprivate static func dashLength(of literal: UnsafeBufferPointer<UInt8>) -> Int {
    for dash in ["—", "―", "–", "--"] where literal.starts(with: dash.utf8) {
      let blanks = literal.dropFirst(dash.utf8.count).prefix(while: isBlank).count
      if blanks > 0 || dash == "—" || dash == "―" { return dash.utf8.count + blanks }
    }
    return 0
  }
}
