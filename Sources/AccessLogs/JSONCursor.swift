/// Goes once through a JSON text without building anything of it. Whatever is odd about it ends it.
struct JSONCursor {
  let text: LogText
  private var offset = 0

  init(_ text: LogText) { self.text = text }

  /// Goes through an object; `member` is called before each value, which it has to pass. False where
  /// that or the object is damaged.
  mutating func object(_ member: (inout JSONCursor, LogText) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard let key = string(), take(UInt8(ascii: ":")), member(&self, key) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  /// A string as it is written, without its quotation marks; nil where something else stands.
  mutating func string() -> LogText? {
    skipBlanks()
    guard text[offset] == .quote, offset < text.count else { return nil }
    let start = offset + 1
    var end = start
    while true {
      guard let quote = text.index(of: .quote, from: end) else { return nil }
      var slashes = 0
      while quote - 1 - slashes >= start, text[quote - 1 - slashes] == .backslash { slashes += 1 }
      end = quote + 1
      if slashes % 2 == 0 { break }
    }
    offset = end
    return text[start..<end - 1]
  }

  /// A string, or the first of a list of them.
  mutating func firstString() -> LogText? {
    skipBlanks()
    let start = offset
    guard take(UInt8(ascii: "[")) else { return string() }
    let first = string()
    offset = start
    return skipValue() ? first : nil
  }

  /// A number, a word or a string as it is written.
  mutating func scalar() -> LogText? {
    skipBlanks()
    if text[offset] == .quote { return string() }
    let start = offset
    while offset < text.count, !Self.isEnd(text[offset]) { offset += 1 }
    return offset > start ? text[start..<offset] : nil
  }

  /// Passes a value of any kind; false where it is damaged.
  mutating func skipValue() -> Bool {
    var depth = 0
    repeat {
      skipBlanks()
      guard offset < text.count else { return false }
      switch text[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        offset += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): offset += 1
      default: guard scalar() != nil else { return false }
      }
    } while depth > 0
    return depth == 0
  }

  /// Whether nothing but blanks is left.
  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return offset >= text.count
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard text[offset] == byte, offset < text.count else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while text[offset] == .space || text[offset] == UInt8(ascii: "\t") { offset += 1 }
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), .space: true
    case UInt8(ascii: "{"), UInt8(ascii: "["), .quote: true
    default: false
    }
  }
}
