/// Lists and mappings in brackets, on one line.
extension SimpleYAML {
  mutating func flow(depth: Int) throws(Unusual) -> YAMLNode {
    guard depth <= 16 else { throw Unusual() }
    let start = offset
    let isMapping = bytes[start] == UInt8(ascii: "{")
    let closing = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var items: [YAMLNode] = []
    var entries: [YAMLEntry] = []
    offset += 1
    skipSpaces()
    while bytes[offset] != closing {
      if isMapping {
        entries.append(try flowEntry(among: entries, depth: depth))
      } else {
        items.append(try flowValue(depth: depth))
      }
      skipSpaces()
      if bytes[offset] == UInt8(ascii: ",") {
        offset += 1
        skipSpaces()
      } else if bytes[offset] != closing {
        throw Unusual()
      }
    }
    offset += 1
    return try node(
      isMapping ? .mapping(entries) : .sequence(items), shifted(start..<offset))
  }

  private mutating func flowEntry(
    among entries: [YAMLEntry], depth: Int
  ) throws(Unusual) -> YAMLEntry {
    let key = try flowPlain()
    try checkNew(key, among: entries)
    guard bytes[offset] == UInt8(ascii: ":"), bytes[offset + 1] == .space,
      key.range.count <= Self.longestKey
    else { throw Unusual() }
    offset += 1
    skipSpaces()
    return YAMLEntry(key: key, value: try flowValue(depth: depth))
  }

  private mutating func flowValue(depth: Int) throws(Unusual) -> YAMLNode {
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try flow(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted()
    default: try flowPlain()
    }
  }

  /// A plain scalar up to a comma, a closing bracket or the colon of a key. It begins with a letter,
  /// a digit or, as paths do, a slash, and holds nothing that means something in brackets.
  private mutating func flowPlain() throws(Unusual) -> YAMLNode {
    let start = offset
    guard bytes.isLetterOrDigit(start) || bytes[start] == UInt8(ascii: "/"),
      bytes.invisibleLength(at: start) == nil
    else {
      throw Unusual()
    }
    scan: while true {
      switch bytes[offset] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): break scan
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0,
        .lineFeed, .carriageReturn:
        throw Unusual()
      default: offset += 1
      }
    }
    let range = bytes.withoutTrailingSpaces(start..<offset)
    return try node(.scalar(text(range), .plain), shifted(range))
  }
}

/// A plain scalar of one line, as far as it goes.
struct PlainScalar {
  /// Without the spaces after it.
  let range: Range<Int>
  /// Where it was ended by a colon, a comment or the end of the line.
  let end: Int
  /// Whether a colon ended it.
  let isKey: Bool
}

extension ByteScanner {
  /// The plain scalar outside of brackets that begins at an offset.
  func plainScalar(from start: Int) -> PlainScalar {
    var end = start
    while true {
      let byte = self[end]
      if byte > UInt8(ascii: ":") {
        end += 1
        continue
      }
      let isColon = byte == UInt8(ascii: ":") && endsWord(end + 1)
      let isComment = byte == .hash && end > start && self[end - 1] == .space
      if isColon || isComment || endsLine(end) {
        return PlainScalar(
          range: withoutTrailingSpaces(start..<end), end: end, isKey: isColon)
      }
      end += 1
    }
  }

  func withoutTrailingSpaces(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1] == .space { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a line break or the end of the text stands at an offset.
  @inline(__always)
  func endsLine(_ offset: Int) -> Bool { isLineBreak(offset) || offset >= count }

  /// Whether a space, a line break or the end of the text stands at an offset.
  @inline(__always)
  func endsWord(_ offset: Int) -> Bool { self[offset] == .space || endsLine(offset) }

  /// Whether an ASCII letter or digit, an underscore, or a character beyond ASCII stands there.
  func isLetterOrDigit(_ offset: Int) -> Bool {
    let byte = self[offset]
    return byte >= 0x80 || isDigit(offset) || byte == UInt8(ascii: "_")
      || byte | 0x20 &- UInt8(ascii: "a") < 26
  }
}
