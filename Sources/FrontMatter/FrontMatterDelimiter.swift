/// What a line is to the search for the lines that enclose the front matter.
enum FrontMatterLine {
  case delimiter
  /// `...`, which may only close.
  case documentEnd
  /// What Word, a habit or another program made of `---`.
  case lookalike
  case fence, toml, json
  case other
}

extension ByteScanner {
  /// What a line would be as the opening one.
  func openingLine(_ line: Range<Int>) -> FrontMatterLine {
    let isIndented = isBlank(line.lowerBound)
    switch delimiter(line) {
    case .delimiter where !isIndented: return .delimiter
    case .delimiter, .lookalike: return .lookalike
    default: break
    }
    let text = trimmed(line)
    if text == "-" { return .lookalike }
    if text.hasPrefix("```") || text.hasPrefix("~~~") { return .fence }
    if text.hasPrefix("+++") { return .toml }
    if text.hasPrefix("{") { return .json }
    let head = text.unicodeScalars.prefix(3)
    return head.count == 3 && head.allSatisfy(isDash) ? .lookalike : .other
  }

  /// What a line would be as the closing one. An indented line is text of a value above it.
  func closingLine(_ line: Range<Int>) -> FrontMatterLine {
    isBlank(line.lowerBound) ? .other : delimiter(line)
  }

  private func delimiter(_ line: Range<Int>) -> FrontMatterLine {
    let bare = withoutTrailingBlanks(line)
    guard isPlausible(bare) else { return .other }
    if bare.count == 3 {
      let bytes = (self[bare.lowerBound], self[bare.lowerBound + 1], self[bare.lowerBound + 2])
      if bytes == (0x2D, 0x2D, 0x2D) { return .delimiter }
      if bytes == (0x2E, 0x2E, 0x2E) { return .documentEnd }
    }
    return isLookalike(text(bare)) ? .lookalike : .other
  }

  /// Almost every line is ruled out by its first bytes or by its length.
  private func isPlausible(_ line: Range<Int>) -> Bool {
    guard line.count > 1, line.count <= 120 else { return false }
    for offset in line {
      switch self[offset] {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "="), UInt8(ascii: "\\"), .space, .tab, 0x80...0xFF:
        continue
      default: return false
      }
    }
    return true
  }

  private func isLookalike(_ text: String) -> Bool {
    var marks = Array(text.unicodeScalars.filter { !isSpace($0) })
    if marks.first == "\\" { marks.removeFirst() }
    guard let first = marks.first else { return false }
    if ["*", "_", "="].contains(first) { return marks.count >= 3 && Set(marks).count == 1 }
    guard marks.allSatisfy(isDash) else { return false }
    return marks.count >= 3 || marks.contains { $0 != "-" } || text.contains("--")
  }

  private func trimmed(_ line: Range<Int>) -> String {
    var start = line.lowerBound
    while start < line.upperBound, isBlank(start) { start += 1 }
    return text(withoutTrailingBlanks(start..<line.upperBound))
  }
}

// MARK: - Lines inside

extension ByteScanner {
  /// Whether a line without indentation reads as `key: value`.
  func isKeyLine(_ line: Range<Int>) -> Bool {
    guard line.count > 1, self[line.lowerBound] != UInt8(ascii: "#") else { return false }
    return line.prefix(80).dropFirst().contains { offset in
      self[offset] == UInt8(ascii: ":") && (offset + 1 == line.upperBound || isBlank(offset + 1))
    }
  }

  /// Whether a line without indentation may stand in YAML though it is no key: a list item, a
  /// comment, a bracket or a quotation mark that goes on. `##` is a heading, as comments are not.
  func isYAMLLine(_ line: Range<Int>) -> Bool {
    let (first, second) = (self[line.lowerBound], self[line.lowerBound + 1])
    switch first {
    case UInt8(ascii: "#"): return second != UInt8(ascii: "#")
    case UInt8(ascii: "-"), UInt8(ascii: "?"): return second == .space || line.count == 1
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      return true
    default: return false
    }
  }

  /// The first words of a line, enough to know it by.
  func opening(of line: Range<Int>) -> String {
    let text = text(withoutTrailingBlanks(line))
    return text.count <= 48 ? text : text.prefix(40) + "…"
  }

  /// Whether a quotation mark that opens a value before an offset closes only after it.
  func isInsideQuote(_ offset: Int, from start: Int) -> Bool {
    var lineStart = start
    while lineStart < offset {
      let line = line(from: lineStart)
      let value = YAMLLine(line.content, in: self).value
      lineStart = line.next
      guard !value.isEmpty,
        [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(self[value.lowerBound])
      else { continue }
      guard let end = closingQuote(from: value.lowerBound, before: count) else { return false }
      if end > offset { return true }
      lineStart = max(lineStart, end)
    }
    return false
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
}

/// A hyphen, a dash of any length, a minus sign, or the line that box drawings are made of.
private func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isDash || scalar == "\u{2500}" || scalar == "\u{2501}"
}
