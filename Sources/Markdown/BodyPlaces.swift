/// Finds where in the file the parts of a body stand, doing only the work that is asked for.
///
/// cmark keeps the lines of blocks, but for links no more than a guess, so those are looked up in
/// the source.
struct BodyPlaces {
  private let bytes: [UInt8]
  private let body: Range<Int>
  private var block: CMarkNode?
  private var range: Range<Int>?
  /// How far the search for literal text has come in the block; nil when it lost its way.
  private var cursor: Int?
  private lazy var lines = BodyLines(of: bytes, body: body)
  /// Made for the first link. Not `lazy`, which would copy it for each.
  private var destinations: DestinationIndex?

  /// `body` is a range of `bytes`, as are all ranges given.
  init(in bytes: [UInt8], body: Range<Int>) {
    self.bytes = bytes
    self.body = body
  }

  /// Says that what is asked for next stands in this paragraph, heading or table cell.
  mutating func enter(_ block: CMarkNode) {
    self.block = block
    range = nil
    cursor = body.lowerBound
  }

  mutating func range(of block: CMarkNode) -> Range<Int> { lines.range(of: block) }

  /// The whole of the block that was entered last.
  mutating func currentBlock() -> Range<Int> {
    if let range { return range }
    let found = block.map { lines.range(of: $0) } ?? body
    range = found
    return found
  }

  /// Where the block's next link to `written` spells it.
  mutating func destination(_ written: String) -> Range<Int> {
    let block = currentBlock()
    if destinations == nil { destinations = DestinationIndex(of: bytes, body: body) }
    if let range = destinations?.claim(written, in: block) { return range }
    return bareAddress(written) ?? block
  }

  /// An address that stands in the text without brackets, and perhaps without the scheme that GitHub
  /// adds to `www.a.vn` and `a@b.vn`.
  private mutating func bareAddress(_ written: String) -> Range<Int>? {
    let scheme =
      ["http://www.": "http://", "mailto:": "mailto:"]
      .first { written.hasPrefix($0.key) }?.value ?? ""
    var shown = String(written.dropFirst(scheme.count))
    guard let found = shown.withUTF8({ nextLiteral($0) }) else { return nil }
    let start = found.lowerBound - scheme.utf8.count
    let isSpeltOut = start >= body.lowerBound && bytes[start...].starts(with: scheme.utf8)
    return isSpeltOut ? start..<found.upperBound : found
  }

  /// Where the block's next stretch of `text` stands; the block where it is not found.
  mutating func literal(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    nextLiteral(text) ?? currentBlock()
  }

  /// Whether a backslash takes the meaning from what stands there.
  func isEscaped(_ range: Range<Int>) -> Bool {
    range.lowerBound > body.lowerBound && bytes[range.lowerBound - 1] == UInt8(ascii: "\\")
  }

  private mutating func nextLiteral(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let block = currentBlock()
    guard let cursor, text.count > 0 else { return nil }
    let start = max(cursor, block.lowerBound)
    guard let found = bytes.firstOffset(of: text, in: start..<max(start, block.upperBound)) else {
      self.cursor = nil
      return nil
    }
    self.cursor = found + 1
    return found..<min(found + text.count, block.upperBound)
  }
}

extension [UInt8] {
  /// Where `text` first occurs in a range. Its first 64 bytes are enough, so that a hostile text
  /// cannot make the search slow.
  fileprivate func firstOffset(of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    let length = Swift.min(text.count, 64)
    guard range.count >= length else { return nil }
    return withUnsafeBufferPointer { bytes in
      (range.lowerBound...(range.upperBound - length)).first { start in
        (0..<length).allSatisfy { bytes[start + $0] == text[$0] }
      }
    }
  }
}
