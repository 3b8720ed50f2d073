#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes of a log that somebody else keeps: good until its reader goes on to the next line. Reading
/// past the end gives 0, never a trap.
///
/// The only type here that holds an unsafe pointer to what is read.
struct LogText {
  private let bytes: UnsafeBufferPointer<UInt8>

  static var empty: LogText { LogText(UnsafeBufferPointer(start: nil, count: 0)) }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  var array: [UInt8] { Array(bytes) }
  var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(bytes) }

  /// The byte at an offset of 0 or more; 0 past the end.
  @inline(__always)
  subscript(offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The part of a range, as far as there is one.
  subscript(range: Range<Int>) -> LogText {
    LogText(UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]))
  }

  /// Where a byte is found first, from an offset on.
  @inline(__always)
  func index(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// Where a byte is found last.
  func lastIndex(of byte: UInt8) -> Int? { bytes.lastIndex(of: byte) }

  func starts(with text: StaticString) -> Bool { holds(text, at: 0) }

  static func == (text: LogText, other: StaticString) -> Bool {
    text.count == other.utf8CodeUnitCount && text.holds(other, at: 0)
  }

  /// Whether a text stands at an offset.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count, let base = bytes.baseAddress else { return false }
    return memcmp(base + offset, text.utf8Start, count) == 0
  }

  func equals(_ other: [UInt8]) -> Bool { bytes.elementsEqual(other) }

  /// The number of digits that stand in a range; nil where something else does.
  func number(_ range: Range<Int>) -> Int? {
    var number = 0
    for offset in range {
      let digit = self[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let slash = UInt8(ascii: "/")
  static let lineFeed = UInt8(ascii: "\n")

  /// A to Z as a to z.
  var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }

  /// What a hexadecimal digit stands for.
  var hexadecimal: UInt8? {
    let digit = self &- UInt8(ascii: "0")
    if digit < 10 { return digit }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
  }
}
