import Vietnamese

/// Finds the words of a text, or of HTML without its tags.
enum TextScanner {
  /// What is met: a word, or the end of a stretch in which words are neighbours.
  enum Event {
    case word(Slice<UnsafeBufferPointer<UInt8>>)
    case end
  }

  @inline(__always)
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, isHTML: Bool, _ body: (Event) -> Void
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isHTML, byte == UInt8(ascii: "<") {
        let tag = tag(in: text, at: index)
        if tag.isBlock { body(.end) }
        index = tag.end
        continue
      }
      if isHTML, byte == UInt8(ascii: "&") {
        index = endOfReference(in: text, at: index)
        continue
      }
      let start = index
      while let width = widthOfLetter(in: text, at: index) { index += width }
      if index > start {
        body(.word(text[start..<index]))
      } else {
        index += max(1, width(of: byte))
      }
    }
    body(.end)
  }

  /// How many bytes the letter has that starts here; nil for what is none.
  @inline(__always)
  private static func widthOfLetter(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    guard index < text.count else { return nil }
    let byte = text[index]
    if byte < 0x80 {
      return byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : nil
    }
    let width = width(of: byte)
    guard width > 1, index + width <= text.count else { return nil }
    var value = UInt32(byte) & (0x7F >> UInt32(width))
    for next in text[index + 1..<index + width] { value = value << 6 | UInt32(next & 0x3F) }
    // Vietnamese letters, which are nearly all, need no look into a table.
    if (0x1EA0..<0x1EFA).contains(value) { return width }
    return Unicode.Scalar(value).flatMap { isWordScalar($0) ? width : nil }
  }

  /// The bytes of a scalar that begins so; 0 for what none begins with.
  @inline(__always)
  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  /// Where a tag ends, and whether words before and after it are no neighbours.
  private static func tag(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (end: Int, isBlock: Bool) {
    var index = start + 1
    if index < text.count, text[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < text.count, (text[index] | 0x20) &- UInt8(ascii: "a") < 26 { index += 1 }
    let isBlock = !inline.contains { $0.elementsEqual(text[nameStart..<index]) }
    var quote: UInt8 = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return (index, isBlock)
      }
    }
    return (index, isBlock)
  }

  private static let inline = [
    "a", "em", "strong", "abbr", "code", "span", "sup", "sub", "del", "b", "i", "s", "u", "q",
    "small", "mark", "cite",
  ].map { Array($0.utf8) }

  private static func endOfReference(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int {
    text[start..<min(start + 10, text.count)].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
      ?? start + 1
  }
}
