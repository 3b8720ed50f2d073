import Diagnostics

/// Cuts a template into text and tags, and tags into tokens, with Jinja's rules for white space.
///
/// A mistake inside a tag is reported and the rest of the tag left out, so that the parser finds the
/// other mistakes of the file.
struct Lexer {
  let source: SourceText
  var log: SyntaxLog
  var tokens: [Token] = []
  var position = 0
  /// Where the text of the file ends: before one last line break, which Jinja leaves out.
  let end: Int
  /// The brackets that are open in the tag at hand.
  var brackets: [Symbol] = []

  var bytes: [UInt8] { source.bytes }

  static func tokens(of source: SourceText, log: inout SyntaxLog) -> [Token] {
    var lexer = Lexer(source, log: log)
    lexer.scan()
    log = lexer.log
    return lexer.tokens
  }

  private init(_ source: SourceText, log: SyntaxLog) {
    self.source = source
    self.log = log
    end = Self.textEnd(of: source.bytes)
    position = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func textEnd(of bytes: [UInt8]) -> Int {
    switch bytes.last {
    case UInt8(ascii: "\n"):
      bytes.dropLast().last == UInt8(ascii: "\r") ? bytes.count - 2 : bytes.count - 1
    case UInt8(ascii: "\r"): bytes.count - 1
    default: bytes.count
    }
  }

  private mutating func scan() {
    while position < end {
      let start = position
      let tag = nextTag(from: start)
      guard tag < end else {
        addText(start..<end)
        position = end
        break
      }
      let sign = byte(at: tag + 2)
      addText(start..<(sign == UInt8(ascii: "-") ? trimmedEnd(of: start..<tag) : tag))
      position = tag + 2
      if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { position += 1 }
      scanTag(at: tag)
    }
    tokens.append(Token(kind: .endOfFile, range: end..<end))
  }

  private mutating func scanTag(at tag: Int) {
    switch bytes[tag + 1] {
    case UInt8(ascii: "#"): skipComment(from: tag)
    case UInt8(ascii: "{"): scanInside(of: tag, kind: .output)
    default:
      if let body = rawBody() {
        scanRaw(from: tag, body: body)
      } else {
        scanInside(of: tag, kind: .statement)
      }
    }
  }

  // MARK: Text

  func nextTag(from start: Int) -> Int {
    var index = start
    while index + 1 < end {
      if bytes[index] == UInt8(ascii: "{") {
        let next = bytes[index + 1]
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#") {
          return index
        }
      }
      index += 1
    }
    return end
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    tokens.append(Token(kind: .text(Self.withPlainLineBreaks(bytes[range])), range: range))
  }

  /// `\r\n` and `\r` as `\n`.
  static func withPlainLineBreaks(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\r")) else { return Array(text) }
    var result: [UInt8] = []
    var afterReturn = false
    for byte in text {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if !(byte == UInt8(ascii: "\n") && afterReturn) {
        result.append(byte)
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    return result
  }

  // MARK: White space

  private func trimmedEnd(of range: Range<Int>) -> Int {
    var index = range.upperBound
    while index > range.lowerBound {
      guard let before = WhiteSpace.length(before: index, in: bytes),
        index - before >= range.lowerBound
      else { break }
      index -= before
    }
    return index
  }

  mutating func skipWhiteSpace() {
    while position < end, let length = WhiteSpace.length(at: position, in: bytes) {
      position = min(position + length, end)
    }
  }

  // MARK: Looking

  func byte(at index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  func looksAt(_ text: StaticString, _ index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { bytes[index..<(index + $0.count)].elementsEqual($0) }
  }

  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    var index = start
    while index + text.utf8CodeUnitCount <= end {
      if looksAt(text, index) { return index }
      index += 1
    }
    return nil
  }
}
