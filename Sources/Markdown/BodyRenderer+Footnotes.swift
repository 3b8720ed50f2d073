import Bytes
import Diagnostics

/// The footnotes of a body, by number.
struct Footnotes {
  /// How often each is referred to, by number less one.
  private var uses: [Int] = []
  /// Which reference to its footnote each is, from 1.
  private var positions: [CMarkNode: Int] = [:]
  /// The number of the footnote that is being written; 0 before the first.
  var current = 0
  /// Whether the arrows of the current footnote have been written.
  var hasReturns = false

  init() {}

  /// cmark moves the definitions that are used to the end of the tree, in the order of their
  /// numbers, and writes the number into each reference.
  init(in root: CMarkNode) {
    var definition = root.lastChild
    while let current = definition, current.kind == .footnoteDefinition {
      uses.append(0)
      definition = current.previous
    }
    if !uses.isEmpty { countUses(in: root) }
  }

  private mutating func countUses(in root: CMarkNode) {
    var references: [CMarkNode] = []
    var node = root.firstChild
    while let current = node {
      if current.kind == .footnoteReference { references.append(current) }
      node = current.firstChild ?? current.following(within: root)
    }
    references.sort { ($0.startLine, $0.startColumn) < ($1.startLine, $1.startColumn) }
    for reference in references {
      guard let number = number(of: reference) else { continue }
      uses[number - 1] += 1
      positions[reference] = uses[number - 1]
    }
  }

  var count: Int { uses.count }
  var isSectionOpen: Bool { current > 0 }

  func useCount(of number: Int) -> Int { uses[number - 1] }
  func position(of reference: CMarkNode) -> Int { positions[reference] ?? 1 }

  /// The number that a reference shows; nil if no footnote has it.
  func number(of reference: CMarkNode) -> Int? {
    Int(String(decoding: reference.literal, as: UTF8.self)).flatMap {
      uses.indices.contains($0 - 1) ? $0 : nil
    }
  }
}

/// Footnotes and the ways to and from them.
///
/// Their ids are made of their numbers. cmark makes them of the labels, which may clash: `1-2` with
/// the second use of `1`.
extension BodyRenderer {
  mutating func enterFootnote(_ node: CMarkNode) -> Step {
    guard footnotes.current < footnotes.count else { return .past }
    if !footnotes.isSectionOpen {
      html.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    }
    footnotes.current += 1
    footnotes.hasReturns = false
    html.append("<li id=\"fn-")
    html.append(footnotes.current)
    html.append("\">\n")
    return .inside
  }

  mutating func leaveFootnote(_ node: CMarkNode) {
    if !footnotes.hasReturns {
      writeFootnoteReturns()
      html.append("\n")
    }
    html.append("</li>\n")
  }

  mutating func writeFootnoteReference(_ node: CMarkNode) -> Step {
    guard let number = footnotes.number(of: node) else { return .past }
    html.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    html.append(number)
    html.append("\" id=\"fnref-")
    html.append(number)
    let position = footnotes.position(of: node)
    if position > 1 {
      html.append("-")
      html.append(position)
    }
    html.append("\" data-footnote-ref>")
    html.append(number)
    html.append("</a></sup>")
    return .past
  }

  /// An arrow for each place that refers to the footnote.
  mutating func writeFootnoteReturns() {
    guard footnotes.current > 0, !footnotes.hasReturns else { return }
    footnotes.hasReturns = true
    for use in 1...max(1, footnotes.useCount(of: footnotes.current)) {
      if use > 1 { html.append(" ") }
      html.append("<a href=\"#fnref-")
      html.append(footnotes.current)
      if use > 1 {
        html.append("-")
        html.append(use)
      }
      html.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"")
      html.appendText(options.footnoteReturnLabel)
      html.append("\">↩")
      if use > 1 {
        html.append("<sup class=\"footnote-ref\">")
        html.append(use)
        html.append("</sup>")
      }
      html.append("</a>")
    }
  }

  // MARK: Reports

  /// A reference that has no note is left in the text as it was typed.
  mutating func reportMissingFootnotes(in literal: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let mark = FootnoteCheck.nextMark(in: literal, from: start, to: literal.count) {
      start = mark.range.upperBound
      let range = places.literal(UnsafeBufferPointer(rebasing: literal[mark.range]))
      if !places.isEscaped(range) {
        findings.report(.footnoteMissing, at: range, ["label": mark.label])
      }
    }
  }

  /// A note that nothing refers to is not on the page.
  mutating func reportUnusedFootnotes() {
    for (label, range) in footnoteCheck.unused {
      findings.report(.footnoteUnused, at: range, ["label": label])
    }
  }
}
