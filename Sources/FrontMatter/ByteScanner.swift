/// Read-only access to bytes that outlive it: reading past the end gives 0, never a trap.
///
/// The only type here that holds an unsafe pointer to source text.
struct ByteScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at an offset of 0 or more; 0 past the end.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  @inline(__always)
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The same, found among texts that were read before.
  @inline(__always)
  func text(_ range: Range<Int>, from repeated: RepeatedTexts) -> String {
    repeated.text(of: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Whether a space or a tab stands at an offset.
  @inline(__always)
  func isBlank(_ offset: Int) -> Bool {
    self[offset] == .space || self[offset] == .tab
  }

  @inline(__always)
  func isDigit(_ offset: Int) -> Bool { self[offset] &- UInt8(ascii: "0") < 10 }

  var startsWithByteOrderMark: Bool { self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF }

  /// The sixteen bytes from an offset on, all of which there must be.
  @inline(__always)
  func load(at offset: Int) -> SIMD16<UInt8> {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Whether the same bytes stand in both ranges.
  func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && bytes[left].elementsEqual(bytes[right])
  }
}

// MARK: - Lines

extension ByteScanner {
  /// The line that begins at an offset, and where the next one begins. Lines end with LF, CRLF or CR.
  func line(from start: Int) -> Line {
    var end = start
    while end < count, !isLineBreak(end) { end += 1 }
    let isPair = self[end] == .carriageReturn && self[end + 1] == .lineFeed
    return Line(content: start..<end, next: min(count, end + (isPair ? 2 : 1)))
  }

  struct Line {
    /// Without the line break.
    let content: Range<Int>
    /// Where the next line begins, or the end of the text.
    let next: Int
  }

  @inline(__always)
  func isLineBreak(_ offset: Int) -> Bool {
    self[offset] == .lineFeed || self[offset] == .carriageReturn
  }

  func hasLineBreak(in range: Range<Int>) -> Bool { range.contains(where: isLineBreak) }

  /// The range without blanks (spaces, tabs, no-break spaces) at its end.
  func withoutTrailingBlanks(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      if isBlank(end - 1) {
        end -= 1
      } else if end - 2 >= range.lowerBound, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }
}

// MARK: - Letters

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let hash = UInt8(ascii: "#")
}
