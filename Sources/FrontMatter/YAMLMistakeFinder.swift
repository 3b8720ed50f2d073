import Diagnostics

/// Finds what a writer did wrong from the place where libyaml gave up.
///
/// libyaml names a symptom, often a line or more below the cause; the usual mistakes are looked for
/// around that place in the order in which they hide one another.
struct YAMLMistakeFinder {
  let bytes: ByteScanner
  let lines: [YAMLLine]
  let fault: YAMLFault
  /// The line that libyaml stopped on.
  let index: Int

  init(bytes: ByteScanner, range: Range<Int>, fault: YAMLFault) {
    self.bytes = bytes
    self.fault = fault
    lines = bytes.yamlLines(in: range)
    index = Self.lineIndex(of: fault.offset, in: lines)
  }

  /// The mistake, and the number of its line in `lines`.
  func mistake() -> (mistake: YAMLMistake, line: Int)? {
    guard !lines.isEmpty else { return nil }
    let found = unclosedQuote() ?? named() ?? YAMLMistake(kind: .yamlSyntax, range: line.range)
    return (found, Self.lineIndex(of: found.range.lowerBound, in: lines))
  }

  var line: YAMLLine { lines[index] }

  static func lineIndex(of offset: Int, in lines: [YAMLLine]) -> Int {
    max(0, (lines.firstIndex { $0.range.lowerBound > offset } ?? lines.count) - 1)
  }

  /// The mistake by libyaml's name for its symptom.
  private func named() -> YAMLMistake? {
    switch fault.problem {
    case "mapping values are not allowed in this context": return strayColon()
    case "could not find expected ':'": return textWithoutKey()
    case "did not find expected key", "did not find expected '-' indicator": return strayContent()
    case "did not find expected <document start>": return indentedStart() ?? strayContent()
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return bracket()
    case "block sequence entries are not allowed in this context": return listBesideKey()
    case "found unexpected end of stream", "found unexpected document indicator":
      return cutOffQuote()
    case let problem where problem.contains("tab character"): return tab(on: index)
    case let problem where problem.contains("escape") || problem.contains("hexdecimal"):
      return escape()
    default: return specialStart()
    }
  }
}

// MARK: - Keys and their values

extension YAMLMistakeFinder {
  /// A `: ` where no key can be: in the middle of a value, or on a line that continues another.
  private func strayColon() -> YAMLMistake? {
    if let key = line.key, key.upperBound < fault.offset, !isKeyColon {
      return YAMLMistake(
        kind: .yamlColonInValue, range: line.value, arguments: ["fixed": bytes.quoted(line)])
    }
    if let slip = bytes.invisibleSpace(in: line) { return slip }
    return continuedText() ?? misaligned()
  }

  /// The line of text that goes on into this one, if its writer meant it as a key.
  private func continuedText() -> YAMLMistake? {
    var top: YAMLLine?
    for above in lines[..<index].reversed() where isContent(above) {
      if let slip = bytes.slip(in: above) { return slip }
      if above.key != nil { return misaligned(under: above) }
      top = above
      if above.isItem { break }
    }
    guard let top else { return nil }
    return top.isItem && top.textColumn < line.textColumn ? misaligned(under: top) : notAKey(top)
  }

  private var isKeyColon: Bool {
    guard let key = line.key else { return false }
    return bytes.withoutTrailingBlanks(key.lowerBound..<fault.offset) == key
  }

  /// A line of mere text where a key is expected.
  private func textWithoutKey() -> YAMLMistake? {
    let start = Self.lineIndex(of: fault.contextOffset ?? fault.offset, in: lines)
    return bytes.slip(in: lines[start]) ?? notAKey(lines[start])
  }

  private func notAKey(_ line: YAMLLine) -> YAMLMistake {
    YAMLMistake(kind: .yamlNotAKey, range: line.contentStart..<line.range.upperBound)
  }

  /// Something that neither continues what is above nor begins anything.
  private func strayContent() -> YAMLMistake? {
    if fault.offset > line.textStart {
      return textAfterQuote() ?? specialStart(at: line.value.lowerBound, of: line)
    }
    if let slip = bytes.slip(in: line) { return slip }
    if line.key == nil, !line.isItem { return notAKey(line) }
    return misaligned()
  }

  /// `khóa: - mục`.
  private func listBesideKey() -> YAMLMistake? {
    guard line.key != nil, bytes[line.value.lowerBound] == UInt8(ascii: "-") else {
      return misaligned()
    }
    return YAMLMistake(kind: .yamlListBesideKey, range: line.value)
  }

  /// Whether a line holds more than blanks or a comment.
  func isContent(_ line: YAMLLine) -> Bool {
    !line.isEmpty && bytes[line.contentStart] != UInt8(ascii: "#")
  }
}
