/// A line of YAML as its writer sees it, whatever libyaml makes of it: indentation, the dash of a
/// list item, key, value.
struct YAMLLine {
  /// Without the line break and the blanks at its end.
  let range: Range<Int>
  /// Where the spaces before the first character end.
  let contentStart: Int
  /// Where the dashes of list items end: at the key or at the text.
  let textStart: Int
  let key: Range<Int>?
  /// What stands after the colon, or the whole text if there is no key.
  let value: Range<Int>

  /// The spaces before the first character.
  var indent: Int { contentStart - range.lowerBound }
  /// The column of the key or text, from 0.
  var textColumn: Int { textStart - range.lowerBound }
  var isItem: Bool { textStart > contentStart }
  var isEmpty: Bool { contentStart == range.upperBound }

  init(_ line: Range<Int>, in bytes: ByteScanner) {
    range = bytes.withoutTrailingBlanks(line)
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == .space { start += 1 }
    contentStart = start
    while start < range.upperBound, bytes[start] == UInt8(ascii: "-"),
      start + 1 == range.upperBound || bytes[start + 1] == .space
    {
      start += 1
      while start < range.upperBound, bytes[start] == .space { start += 1 }
    }
    textStart = start
    key = Self.key(in: start..<range.upperBound, bytes)
    var valueStart = start
    if let key {
      valueStart = key.upperBound
      while bytes[valueStart] != UInt8(ascii: ":") { valueStart += 1 }
      valueStart += 1
      while valueStart < range.upperBound, bytes.isBlank(valueStart) { valueStart += 1 }
    }
    value = valueStart..<range.upperBound
  }

  private static func key(in text: Range<Int>, _ bytes: ByteScanner) -> Range<Int>? {
    let first = bytes[text.lowerBound]
    if [UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "{")].contains(first) { return nil }
    var offset = text.lowerBound
    if let end = bytes.closingQuote(from: offset, before: text.upperBound) { offset = end }
    while offset < text.upperBound {
      if bytes[offset] == UInt8(ascii: ":"),
        offset + 1 == text.upperBound || bytes.isBlank(offset + 1)
      {
        return text.lowerBound == offset
          ? nil : bytes.withoutTrailingBlanks(text.lowerBound..<offset)
      }
      if bytes[offset] == UInt8(ascii: "#"), offset > text.lowerBound, bytes.isBlank(offset - 1) {
        return nil
      }
      offset += 1
    }
    return nil
  }
}

extension ByteScanner {
  /// The offset after the quotation mark that closes the one at `start`; nil if none stands there
  /// or nothing closes it before the limit.
  func closingQuote(from start: Int, before end: Int) -> Int? {
    let quote = self[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var offset = start + 1
    while offset < end {
      if self[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 2
      } else if self[offset] != quote {
        offset += 1
      } else if quote == UInt8(ascii: "'"), self[offset + 1] == quote, offset + 1 < end {
        offset += 2
      } else {
        return offset + 1
      }
    }
    return nil
  }

  /// All lines of a range, as their writer sees them.
  func yamlLines(in range: Range<Int>) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let line = line(from: start)
      lines.append(YAMLLine(line.content.clamped(to: range), in: self))
      start = line.next
    }
    return lines
  }
}
