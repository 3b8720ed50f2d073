import Diagnostics

/// Reports what YAML reads without complaint, but otherwise than its writer meant.
struct YAMLLint {
  let bytes: ByteScanner
  private(set) var findings: DocumentFindings

  init(source: SourceText, bytes: ByteScanner) {
    self.bytes = bytes
    findings = DocumentFindings(in: source)
  }

  /// Whether a document that is mere text was meant to be keys, for which nothing but a slip is to
  /// blame; it is reported then.
  mutating func isSlip(_ root: YAMLNode) -> Bool {
    guard case .scalar(_, .plain) = root.content, let mistake = bytes.noKeySlip(in: line(of: root))
    else { return false }
    findings.report(mistake)
    return true
  }

  mutating func check(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, let style):
      if style == .plain, !text.isEmpty { checkSwallowedLines(node) }
      checkComment(after: node)
    case .sequence(let items):
      for item in items where isInside(item, node) { check(item) }
    case .mapping(let entries):
      for entry in entries where isInside(entry.value, node) {
        if let length = bytes.invisibleLength(at: entry.key.range.lowerBound) {
          let start = entry.key.range.lowerBound
          findings.report(YAMLMistake(kind: .yamlInvisibleSpace, range: start..<start + length))
        }
        check(entry.value)
      }
    }
  }

  /// What an alias repeats has been checked where it was written.
  private func isInside(_ node: YAMLNode, _ parent: YAMLNode) -> Bool {
    parent.range.lowerBound <= node.range.lowerBound
      && node.range.upperBound <= parent.range.upperBound
  }

  /// A value of several lines, or below its key, may have been meant as a list or as keys.
  private mutating func checkSwallowedLines(_ node: YAMLNode) {
    guard beginsLine(node.range.lowerBound) || bytes.hasLineBreak(in: node.range) else { return }
    let first = line(of: node)
    let isBelowKey = node.range.lowerBound == first.contentStart
    if isBelowKey, let mistake = bytes.slip(in: first) { return findings.report(mistake) }
    guard first.range.upperBound < node.range.upperBound else { return }
    for line in bytes.yamlLines(in: first.range.upperBound..<node.range.upperBound) {
      if line.isItem || line.key != nil {
        let key = first.key.map(bytes.text)
        return findings.report(.misaligned(line, expected: first.indent, under: key))
      }
      if let mistake = bytes.missingSpaceAfterDash(in: line) { return findings.report(mistake) }
    }
  }

  /// `phong_trao: #ThiDua`: YAML drops all that follows a space and `#`.
  private mutating func checkComment(after node: YAMLNode) {
    var start = node.range.upperBound
    while bytes.isBlank(start) { start += 1 }
    guard start > node.range.upperBound, bytes[start] == UInt8(ascii: "#") else { return }
    let next = bytes[start + 1]
    guard !bytes.isBlank(start + 1), ![0, .lineFeed, .carriageReturn, .hash].contains(next)
    else { return }
    let line = line(of: node)
    let range = start..<max(line.range.upperBound, start + 1)
    findings.report(
      YAMLMistake(
        kind: .yamlHashComment, range: range,
        arguments: ["lost": bytes.text(range), "fixed": bytes.quoted(line)]))
  }

  /// Whether only spaces stand before an offset on its line.
  private func beginsLine(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] == .space { start -= 1 }
    return start == 0 || bytes.isLineBreak(start - 1)
  }

  private func line(of node: YAMLNode) -> YAMLLine {
    var start = min(node.range.lowerBound, bytes.count)
    while start > 0, !bytes.isLineBreak(start - 1) { start -= 1 }
    return YAMLLine(bytes.line(from: start).content, in: bytes)
  }
}
