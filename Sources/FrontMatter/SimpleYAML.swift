/// Reads the YAML that front matter is nearly always made of, several times as fast as libyaml:
/// block mappings and sequences of one-line scalars, and flow collections on one line.
///
/// At anything else (anchors, tags, values of several lines, tabs, rare escapes, every mistake) it gives
/// up, and libyaml reads the document instead. What it does accept it reads exactly as libyaml does:
/// the same tree, the same ranges. A differential test holds it to that.
struct SimpleYAML {
  /// Something that libyaml has to look at.
  struct Unusual: Error {}

  /// Deeper nesting is left to libyaml, which knows the limits.
  private static let deepest = 32
  /// Keys of one mapping are compared with each other one by one.
  private static let mostKeys = 64
  /// libyaml takes a longer key for something else.
  static let longestKey = 200

  let bytes: ByteScanner
  /// The offset of the first byte in the source text.
  private let base: Int
  private let limits: YAMLLimits
  /// Where texts that were read before are found.
  private let repeated: RepeatedTexts?
  private var nodes = 0
  private var lineStart = 0
  var offset = 0
  /// The column of the content at `offset`, if it is the first of its line; -1 at the end.
  private var column = 0

  init(_ bytes: ByteScanner, base: Int, limits: YAMLLimits, repeated: RepeatedTexts?) {
    self.bytes = bytes
    self.base = base
    self.limits = limits
    self.repeated = repeated
  }

  mutating func document() throws(Unusual) -> YAMLNode {
    findContent()
    guard column == 0 else { throw Unusual() }
    let root = try block(depth: 1)
    guard column < 0 else { throw Unusual() }
    return root
  }

  // MARK: Block collections

  private mutating func block(depth: Int) throws(Unusual) -> YAMLNode {
    guard depth <= min(Self.deepest, limits.depth) else { throw Unusual() }
    return startsItem ? try sequence(depth: depth) : try mapping(depth: depth)
  }

  private mutating func mapping(depth: Int) throws(Unusual) -> YAMLNode {
    let column = self.column
    let start = offset
    var entries: [YAMLEntry] = []
    repeat {
      let key = try blockKey()
      try checkNew(key, among: entries)
      let value = try value(below: column, depth: depth)
      entries.append(YAMLEntry(key: key, value: value))
    } while self.column == column && !startsItem
    guard self.column < column, let last = entries.last else { throw Unusual() }
    return try node(.mapping(entries), base + start..<last.value.range.upperBound)
  }

  private mutating func value(below column: Int, depth: Int) throws(Unusual) -> YAMLNode {
    let colonEnd = offset
    skipSpaces()
    if !endsLine, bytes[offset] != .hash { return try inline(depth: depth) }
    try finishLine()
    if self.column > column { return try block(depth: depth + 1) }
    if self.column == column, startsItem {
      return try sequence(depth: depth + 1, isIndented: false)
    }
    return try node(.scalar("", .plain), base + colonEnd..<base + colonEnd)
  }

  /// - Parameter isIndented: whether the dashes stand further right than the key above them.
  private mutating func sequence(
    depth: Int, isIndented: Bool = true
  ) throws(Unusual) -> YAMLNode {
    let column = self.column
    let start = offset
    var items: [YAMLNode] = []
    repeat {
      items.append(try item(below: column, depth: depth))
    } while self.column == column
      && startsItem
    guard self.column < column || !isIndented && self.column == column, let last = items.last
    else { throw Unusual() }
    return try node(.sequence(items), base + start..<last.range.upperBound)
  }

  private mutating func item(below column: Int, depth: Int) throws(Unusual) -> YAMLNode {
    let dashEnd = offset + 1
    offset += 1
    skipSpaces()
    if endsLine || bytes[offset] == .hash {
      try finishLine()
      if self.column > column { return try block(depth: depth + 1) }
      return try node(.scalar("", .plain), base + dashEnd..<base + dashEnd)
    }
    if startsItem || beginsKey {
      self.column = offset - lineStart
      return try block(depth: depth + 1)
    }
    return try inline(depth: depth)
  }

  /// A value on the line of its key or dash. If the next line is indented more, it goes on there:
  /// the mapping or sequence finds that line unusual.
  private mutating func inline(depth: Int) throws(Unusual) -> YAMLNode {
    let value: YAMLNode
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): value = try flow(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): value = try quoted()
    default:
      guard beginsPlain else { throw Unusual() }
      let plain = bytes.plainScalar(from: offset)
      guard !plain.isKey else { throw Unusual() }
      value = try node(.scalar(text(plain.range), .plain), shifted(plain.range))
      offset = plain.range.upperBound
    }
    try finishLine()
    return value
  }

  // MARK: Keys and scalars

  private mutating func blockKey() throws(Unusual) -> YAMLNode {
    guard beginsPlain,
      ![UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "<")]
        .contains(bytes[offset]), bytes.invisibleLength(at: offset) == nil,
      bytes.bulletLength(at: offset) == nil
    else { throw Unusual() }
    let plain = bytes.plainScalar(from: offset)
    guard plain.isKey, plain.range.count <= Self.longestKey else { throw Unusual() }
    offset = plain.end + 1
    return try node(.scalar(text(plain.range), .plain), shifted(plain.range))
  }

  /// Whether what stands here is a plain key and its colon.
  private var beginsKey: Bool { beginsPlain && bytes.plainScalar(from: offset).isKey }

  /// Whether a plain scalar may begin here, for certain.
  private var beginsPlain: Bool {
    switch bytes[offset] {
    case UInt8(ascii: "-"): !bytes.endsWord(offset + 1)
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), 0...0x20:
      false
    default: true
    }
  }

  /// A scalar in quotes on one line; of escapes only `\"` and `\\`.
  mutating func quoted() throws(Unusual) -> YAMLNode {
    let start = offset
    let quote = bytes[start]
    var escapes: [Int] = []
    offset += 1
    while bytes[offset] != quote {
      guard !endsLine else { throw Unusual() }
      if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        let escaped = bytes[offset + 1]
        guard escaped == quote || escaped == UInt8(ascii: "\\") else { throw Unusual() }
        escapes.append(offset)
        offset += 1
      }
      offset += 1
    }
    offset += 1
    guard bytes[offset] != quote else { throw Unusual() }
    let style: YAMLNode.ScalarStyle = quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
    let text = text(start + 1..<offset - 1, without: escapes)
    return try node(.scalar(text, style), base + start..<base + offset)
  }

  func text(_ range: Range<Int>) -> String {
    repeated.map { bytes.text(range, from: $0) } ?? bytes.text(range)
  }

  /// The text of a range without the bytes at some offsets.
  private func text(_ range: Range<Int>, without left: [Int]) -> String {
    guard !left.isEmpty else { return text(range) }
    var start = range.lowerBound
    var text = ""
    for offset in left {
      text += bytes.text(start..<offset)
      start = offset + 1
    }
    return text + bytes.text(start..<range.upperBound)
  }

  // MARK: Nodes

  mutating func node(
    _ content: YAMLNode.Content, _ range: Range<Int>
  ) throws(Unusual) -> YAMLNode {
    nodes += 1
    guard nodes <= limits.nodes else { throw Unusual() }
    return YAMLNode(content, range: range)
  }

  func shifted(_ range: Range<Int>) -> Range<Int> {
    base + range.lowerBound..<base + range.upperBound
  }

  func checkNew(_ key: YAMLNode, among entries: [YAMLEntry]) throws(Unusual) {
    guard entries.count < Self.mostKeys else { throw Unusual() }
    let range = key.range.lowerBound - base..<key.range.upperBound - base
    for entry in entries where entry.key.range.count == range.count {
      let other = entry.key.range.lowerBound - base..<entry.key.range.upperBound - base
      if bytes.areEqual(range, other) { throw Unusual() }
    }
  }

  // MARK: Lines

  private var endsLine: Bool { bytes.endsLine(offset) }

  private var startsItem: Bool {
    bytes[offset] == UInt8(ascii: "-") && bytes.endsWord(offset + 1)
  }

  mutating func skipSpaces() {
    while bytes[offset] == .space { offset += 1 }
  }

  /// Moves past blanks and a comment to the next content. A `#` that may not have been meant as a
  /// comment is left to the lint.
  private mutating func finishLine() throws(Unusual) {
    let start = offset
    skipSpaces()
    if bytes[offset] == .hash {
      let isComment = bytes.endsWord(offset + 1) || bytes[offset + 1] == .hash
      guard isComment, offset > start || bytes[start - 1] == .space else { throw Unusual() }
      while !endsLine { offset += 1 }
    }
    guard endsLine else { throw Unusual() }
    findContent()
  }

  /// Moves over line breaks, blank lines and lines of comment.
  private mutating func findContent() {
    while offset < bytes.count {
      if bytes.isLineBreak(offset) {
        offset += 1
        lineStart = offset
      }
      skipSpaces()
      if bytes[offset] == .hash { while !endsLine { offset += 1 } }
      if !endsLine {
        column = offset - lineStart
        return
      }
    }
    column = -1
  }
}
