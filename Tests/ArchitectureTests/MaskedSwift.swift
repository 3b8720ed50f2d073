/// Swift source whose comments and literals are blanks, so that braces and words are code. Lines
/// and columns are those of the source.
struct MaskedSwift {
  private let source: [UInt8]
  private(set) var bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    source = Array(text.utf8)
    bytes = source
    while index < source.count { step() }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func step() {
    switch source[index] {
    case UInt8(ascii: "/") where starts("//"): blankLine()
    case UInt8(ascii: "/") where starts("/*"): blankComment()
    case UInt8(ascii: "/") where isRegexStart(): blankRegex()
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      if let hashes = literalHashes() { blankLiteral(hashes: hashes) } else { index += 1 }
    default: index += 1
    }
  }

  // MARK: Looking

  private func starts(_ text: StaticString, at offset: Int = 0) -> Bool {
    let start = index + offset
    guard start + text.utf8CodeUnitCount <= source.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(source[start..<start + $0.count]) }
  }

  /// How many `#` precede the quote of a literal that begins here; nil when none does.
  private func literalHashes() -> Int? {
    var hashes = 0
    while starts("#", at: hashes) { hashes += 1 }
    return starts("\"", at: hashes) ? hashes : nil
  }

  /// A slash begins a regular expression where an operand is expected and a slash follows.
  private func isRegexStart() -> Bool {
    let before = source[..<index].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    guard let before, "(,=:[{".utf8.contains(before), !starts(" ", at: 1) else { return false }
    let line = source[(index + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    return line.contains(UInt8(ascii: "/"))
  }

  // MARK: Blanking

  private mutating func blank(_ count: Int) {
    for _ in 0..<count where index < source.count {
      if source[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
      index += 1
    }
  }

  private mutating func blankLine() {
    while index < source.count, source[index] != UInt8(ascii: "\n") { blank(1) }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && index < source.count
  }

  private mutating func blankRegex() {
    blank(1)
    while index < source.count, !starts("/"), !starts("\n") { blank(starts("\\") ? 2 : 1) }
    blank(1)
  }

  private mutating func blankLiteral(hashes: Int) {
    blank(hashes)
    let quotes = starts("\"\"\"") ? 3 : 1
    blank(quotes)
    while index < source.count {
      if starts("\\"), followedByHashes(hashes, at: 1) {
        blank(1 + hashes)
        if starts("(") { blankInterpolation() } else { blank(1) }
      } else if quotes == 3 ? starts("\"\"\"") : starts("\""),
        followedByHashes(hashes, at: quotes)
      {
        blank(quotes + hashes)
        return
      } else {
        blank(1)
      }
    }
  }

  private func followedByHashes(_ count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { starts("#", at: offset + $0) }
  }

  private mutating func blankInterpolation() {
    var depth = 0
    repeat {
      if let hashes = literalHashes() {
        blankLiteral(hashes: hashes)
        continue
      }
      if starts("(") { depth += 1 }
      if starts(")") { depth -= 1 }
      blank(1)
    } while depth > 0 && index < source.count
  }
}
