package import Diagnostics

/// Where the front matter of a file lies, between its delimiters, and where the body begins.
package struct FrontMatterSplit: Sendable, Hashable {
  /// UTF-8 offsets of the lines between the delimiters, the last line break included.
  package let frontMatter: Range<Int>
  /// UTF-8 offsets of all that follows the line of the closing delimiter.
  package let body: Range<Int>
  /// Whether no line closes the front matter, so that where it ends is a guess. What looks wrong in
  /// it then may be the article.
  package let isGuess: Bool

  package init(frontMatter: Range<Int>, body: Range<Int>, isGuess: Bool = false) {
    self.frontMatter = frontMatter
    self.body = body
    self.isGuess = isGuess
  }
}

/// Finds the front matter between `---` and `---` (or `...`) at the top of a file; reports what
/// keeps it from being found, and is nil then.
///
/// A byte order mark, blank lines before it and blanks after the delimiters are accepted. A line
/// that Word made of `---` is reported and taken for it, so that what lies between is still read.
package func splitFrontMatter(_ source: SourceText, log: inout DiagnosticLog) -> FrontMatterSplit? {
  let survey = checkText(
    source, range: 0..<source.bytes.count, refusingControls: false, log: &log)
  var findings = DiagnosticLog()
  let split = source.bytes.withUnsafeBufferPointer { bytes in
    FrontMatterSearch(source: source, bytes: ByteScanner(bytes)).split(log: &findings)
  }
  if survey != nil {
    log.merge(findings)
    return split
  }
  // Bytes that are no text in the body leave the front matter as good as it was.
  guard let split else { return nil }
  let isReadable = source.bytes.withUnsafeBufferPointer { bytes in
    ByteScanner(bytes).firstFault(in: split.frontMatter, refusingControls: false) == nil
  }
  return isReadable ? split : nil
}

private struct FrontMatterSearch {
  let source: SourceText
  let bytes: ByteScanner

  func split(log: inout DiagnosticLog) -> FrontMatterSplit? {
    guard let opening = firstLine else {
      log.report(.frontMatterMissing, at: source.start)
      return nil
    }
    switch bytes.openingLine(opening.content) {
    case .delimiter: return close(opening, log: &log)
    case .lookalike:
      report(.frontMatterDelimiter, opening.content, log: &log)
      return close(opening, log: &log)
    case .fence: report(.frontMatterFence, opening.content, log: &log)
    case .toml: report(.frontMatterFormat, opening.content, ["format": "TOML"], log: &log)
    case .json: report(.frontMatterFormat, opening.content, ["format": "JSON"], log: &log)
    case .documentEnd, .other: reportMissing(opening.content, log: &log)
    }
    return nil
  }

  private func close(
    _ opening: ByteScanner.Line, log: inout DiagnosticLog
  ) -> FrontMatterSplit? {
    var guess = BodyGuess(start: opening.next)
    var start = opening.next
    while start < bytes.count {
      let line = bytes.line(from: start)
      switch bytes.closingLine(line.content) {
      case .other: guess.note(line.content, in: bytes)
      case _ where guess.surely != nil: return unclosed(guess, opening, log: &log)
      case .lookalike:
        report(.frontMatterDelimiter, line.content, log: &log)
        return FrontMatterSplit(
          frontMatter: opening.next..<start, body: line.next..<bytes.count)
      default:
        return FrontMatterSplit(
          frontMatter: opening.next..<start, body: line.next..<bytes.count)
      }
      start = line.next
    }
    return unclosed(guess, opening, log: &log)
  }

  /// Reports that the closing line is missing, and splits where it should stand if that is clear.
  private func unclosed(
    _ guess: BodyGuess, _ opening: ByteScanner.Line, log: inout DiagnosticLog
  ) -> FrontMatterSplit? {
    if let line = guess.surely ?? guess.perhaps {
      report(.frontMatterUnclosed, line, ["before": bytes.opening(of: line)], log: &log)
    } else {
      report(.frontMatterUnclosed, opening.content, log: &log)
    }
    return guess.surely.map { line in
      FrontMatterSplit(
        frontMatter: opening.next..<line.lowerBound, body: line.lowerBound..<bytes.count,
        isGuess: true)
    }
  }

  private func reportMissing(_ line: Range<Int>, log: inout DiagnosticLog) {
    let first = bytes.isKeyLine(line) ? ["first": bytes.opening(of: line)] : [:]
    report(.frontMatterMissing, line, first, log: &log)
  }

  private func report(
    _ kind: DiagnosticKind, _ line: Range<Int>, _ arguments: [String: String] = [:],
    log: inout DiagnosticLog
  ) {
    let shown = bytes.withoutTrailingBlanks(line)
    let typed = ["typed": bytes.text(shown)]
    log.report(kind, at: source.place(of: shown), typed.merging(arguments) { $1 })
  }

  /// The first line with anything on it.
  private var firstLine: ByteScanner.Line? {
    var start = bytes.startsWithByteOrderMark ? 3 : 0
    while start < bytes.count {
      let line = bytes.line(from: start)
      if !bytes.withoutTrailingBlanks(line.content).isEmpty { return line }
      start = line.next
    }
    return nil
  }
}

/// Where the body seems to begin when no line closes the front matter.
private struct BodyGuess {
  let start: Int
  /// A paragraph or a heading below a blank line, with no key after it and no quote around it.
  private(set) var surely: Range<Int>?
  /// The first line that is no key, list item, comment or continuation.
  private(set) var perhaps: Range<Int>?
  /// The first line since the last key that is nothing of YAML's.
  private var stray: Range<Int>?
  private var followsBlank = false

  init(start: Int) { self.start = start }

  mutating func note(_ line: Range<Int>, in bytes: ByteScanner) {
    if line.isEmpty || bytes.isBlank(line.lowerBound) {
      followsBlank = bytes.withoutTrailingBlanks(line).isEmpty
      return
    }
    defer { followsBlank = false }
    if bytes.isKeyLine(line) {
      surely = nil
      stray = nil
    } else if !bytes.isYAMLLine(line) {
      perhaps = perhaps ?? line
      stray = stray ?? line
      if followsBlank, surely == nil, !bytes.isInsideQuote(line.lowerBound, from: start) {
        surely = stray
      }
    }
  }
}
