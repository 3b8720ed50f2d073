import Diagnostics

/// Reads a document with libyaml. Where it is faulty, the key or item with the fault is blanked out
/// and the rest read again, so that one mistake does not hide everything else.
struct YAMLReading {
  /// Each attempt costs a pass over the document.
  private static let attempts = 8

  private enum Outcome {
    case done(YAMLNode?)
    case faulty(Range<Int>)
  }

  let range: Range<Int>
  let limits: YAMLLimits
  private(set) var findings: DocumentFindings
  /// Whether nothing had to be left out before reading.
  private var isWhole = true

  init(source: SourceText, range: Range<Int>, limits: YAMLLimits) {
    findings = DocumentFindings(in: source)
    self.range = range
    self.limits = limits
  }

  mutating func document() -> YAMLNode? {
    var bytes = findings.source.bytes
    clearBlankLines(of: &bytes)
    readBullets(in: &bytes)
    for attempt in 0..<Self.attempts {
      let outcome = bytes.withUnsafeBufferPointer {
        read(ByteScanner($0), isComplete: attempt == 0 && isWhole)
      }
      switch outcome {
      case .done(let root): return root
      case .faulty(let part): blank(part, in: &bytes)
      }
    }
    return nil
  }

  private mutating func read(_ bytes: ByteScanner, isComplete: Bool) -> Outcome {
    var composer = YAMLComposer(source: findings.source, limits: limits, isComplete: isComplete)
    guard var reader = YAMLEventReader(bytes.slice(range), base: range.lowerBound) else {
      return .done(nil)
    }
    do throws(YAMLComposer.Stop) {
      let root = try composer.document(from: &reader)
      findings.merge(composer.findings)
      return .done(root.flatMap { checked($0, bytes, isComplete: isComplete) })
    } catch {
      guard case .fault(let fault) = error else {
        findings.merge(composer.findings)
        return .done(nil)
      }
      return recover(from: fault, bytes)
    }
  }

  private mutating func checked(
    _ root: YAMLNode, _ bytes: ByteScanner, isComplete: Bool
  ) -> YAMLNode? {
    var lint = YAMLLint(source: findings.source, bytes: bytes)
    defer { findings.merge(lint.findings) }
    if lint.isSlip(root) { return nil }
    lint.check(root)
    return YAMLNode(root.content, range: root.range, isComplete: isComplete)
  }

  /// Reports dashes and bullets of Word's that stand for the hyphens of a list, and puts hyphens there.
  private mutating func readBullets(in bytes: inout [UInt8]) {
    let bullets = bytes.withUnsafeBufferPointer { YAMLBullets(ByteScanner($0), in: range) }
    for mistake in bullets.mistakes { findings.report(mistake) }
    for mark in bullets.marks {
      blank(mark, in: &bytes)
      bytes[mark.lowerBound] = UInt8(ascii: "-")
      if mark.upperBound < range.upperBound, bytes[mark.upperBound] == .tab {
        bytes[mark.upperBound] = .space
      }
    }
    for line in bullets.continuations { blank(line, in: &bytes) }
    isWhole = bullets.continuations.isEmpty
  }

  // MARK: Recovery

  private mutating func recover(from fault: YAMLFault, _ bytes: ByteScanner) -> Outcome {
    let finder = YAMLMistakeFinder(bytes: bytes, range: range, fault: fault)
    guard let (mistake, line) = finder.mistake() else { return .done(nil) }
    findings.report(mistake)
    guard let part = finder.entry(around: line) else { return .done(nil) }
    return .faulty(part)
  }

  /// Turns the tabs of lines that are blank into spaces: libyaml, stricter than YAML, would take them
  /// for indentation.
  private func clearBlankLines(of bytes: inout [UInt8]) {
    guard bytes[range].contains(.tab) else { return }
    let blank = bytes.withUnsafeBufferPointer { buffer in
      ByteScanner(buffer).yamlLines(in: range).filter(\.range.isEmpty)
    }
    for line in blank {
      var offset = line.range.lowerBound
      while offset < range.upperBound, bytes[offset] == .tab || bytes[offset] == .space {
        bytes[offset] = .space
        offset += 1
      }
    }
  }

  /// Turns a part into blank lines: what follows keeps its place.
  private func blank(_ part: Range<Int>, in bytes: inout [UInt8]) {
    for offset in part where bytes[offset] != .lineFeed && bytes[offset] != .carriageReturn {
      bytes[offset] = .space
    }
  }
}

extension YAMLMistakeFinder {
  /// The outermost key or item that holds a line, or the line itself with what lies under it if it
  /// is none; nil if it is blank already.
  func entry(around number: Int) -> Range<Int>? {
    guard let begin = lines.firstIndex(where: isContent) else { return nil }
    let first = lines[begin]
    if begin < index, line.indent < first.indent {
      return first.range.lowerBound..<lines[index - 1].range.upperBound
    }
    let isOutermost = { (line: YAMLLine) in isContent(line) && line.indent <= first.indent }
    let beginsEntry = { (line: YAMLLine) in
      isOutermost(line) && (first.isItem ? line.isItem : line.key != nil)
    }
    let isStray = isOutermost(lines[number]) && !beginsEntry(lines[number])
    let start = isStray ? number : lines[...number].lastIndex(where: beginsEntry) ?? 0
    let next = lines[(number + 1)...].firstIndex(where: isStray ? isOutermost : beginsEntry)
    let part = lines[start].range.lowerBound..<lines[(next ?? lines.count) - 1].range.upperBound
    return lines[start..<(next ?? lines.count)].contains(where: isContent) ? part : nil
  }
}
