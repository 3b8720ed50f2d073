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

  let source: SourceText
  let range: Range<Int>
  let limits: YAMLLimits
  private(set) var log = DiagnosticLog()

  init(source: SourceText, range: Range<Int>, limits: YAMLLimits) {
    self.source = source
    self.range = range
    self.limits = limits
  }

  mutating func document() -> YAMLNode? {
    var bytes = source.bytes
    for attempt in 0..<Self.attempts {
      let outcome = bytes.withUnsafeBufferPointer {
        read(ByteScanner($0), isComplete: attempt == 0)
      }
      switch outcome {
      case .done(let root): return root
      case .faulty(let part): blank(part, in: &bytes)
      }
    }
    return nil
  }

  private mutating func read(_ bytes: ByteScanner, isComplete: Bool) -> Outcome {
    var composer = YAMLComposer(source: source, limits: limits, isComplete: isComplete)
    guard var reader = YAMLEventReader(bytes.slice(range), base: range.lowerBound) else {
      return .done(nil)
    }
    do throws(YAMLComposer.Stop) {
      let root = try composer.document(from: &reader)
      log.merge(composer.log)
      return .done(root.map { checked($0, bytes, isComplete: isComplete) })
    } catch {
      guard case .fault(let fault) = error else {
        log.merge(composer.log)
        return .done(nil)
      }
      return recover(from: fault, bytes)
    }
  }

  private mutating func checked(
    _ root: YAMLNode, _ bytes: ByteScanner, isComplete: Bool
  ) -> YAMLNode {
    var lint = YAMLLint(source: source, bytes: bytes)
    lint.check(document: root)
    log.merge(lint.log)
    return YAMLNode(root.content, range: root.range, isComplete: isComplete)
  }

  // MARK: Recovery

  private mutating func recover(from fault: YAMLFault, _ bytes: ByteScanner) -> Outcome {
    let finder = YAMLMistakeFinder(bytes: bytes, range: range, fault: fault)
    guard let (mistake, line) = finder.mistake() else { return .done(nil) }
    log.report(mistake.kind, at: source.place(of: mistake.range), mistake.arguments)
    guard let part = finder.entry(around: line) else { return .done(nil) }
    return .faulty(part)
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
    guard let first = lines.first(where: isContent) else { return nil }
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
