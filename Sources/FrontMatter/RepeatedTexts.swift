/// Texts that were read before. Front matter says a few things thousands of times: campaigns, units,
/// authors, titles of honours. One of them that is found here takes no memory of its own, and need not be
/// checked and copied again.
///
/// Each text has one place, which the next one with the same hash takes over: so the table never grows,
/// and what is said but once goes by itself. A table belongs to one thread.
package final class RepeatedTexts {
  /// Of the hash, so many bits say where a text has its place: enough for what a thousand units, campaigns
  /// and people are called.
  private static let bits = 12
  /// Shorter texts lie inside a `String` itself; longer ones are hardly ever the same.
  static let lengths = 16...80

  private var texts = [String](repeating: "", count: 1 << bits)

  package init() {}

  /// The text of bytes in UTF-8.
  func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard Self.lengths.contains(bytes.count) else { return String(decoding: bytes, as: UTF8.self) }
    let place = Self.place(of: bytes)
    let known = texts[place]
    let isSame = known.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) }
    if isSame == true { return known }
    let text = String(decoding: bytes, as: UTF8.self)
    texts[place] = text
    return text
  }

  /// The steps of FxHash, the hash of rustc's tables, by eight bytes; some of the last eight may count
  /// twice. Only the highest bits depend on all of the bytes.
  private static func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(bytes.count)
    for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
      add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self), to: &hash)
    }
    add(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self), to: &hash)
    return Int(truncatingIfNeeded: hash >> (64 - bits))
  }

  private static func add(_ word: UInt64, to hash: inout UInt64) {
    hash = ((hash << 5 | hash >> 59) ^ word) &* 0x517c_c1b7_2722_0a95
  }
}
