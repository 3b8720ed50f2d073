/// Which characters of a text are written as entities, and how.
package enum EscapeStyle: Sendable {
  /// `& < > " '`, as MarkupSafe writes them.
  case markupSafe
  /// `& < > "`, as CommonMark's reference implementation writes them.
  case commonMark

  func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: self == .markupSafe ? "&#34;" : "&quot;"
    default: "&#39;"
    }
  }
}

/// The first byte at or after `index` that the style writes as an entity; `end` when there is none.
///
/// Sixteen bytes at a time, by arithmetic within two words: comparisons of `SIMD16` are compiled to a
/// loop over its lanes (Swift 6.3), which takes sixty times as long.
func nextMarkup(
  in source: UnsafePointer<UInt8>, from index: Int, to end: Int, style: EscapeStyle
) -> Int {
  let apostrophe = style == .markupSafe ? UInt8(0x27) : 0x26
  let raw = UnsafeRawPointer(source)
  var index = index
  while index + 16 <= end {
    let words = raw.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
    let low = words & repeated(0x7F)
    let differsFromAll =
      differs(low, 0x26) & differs(low, 0x3C) & differs(low, 0x3E) & differs(low, 0x22)
      & differs(low, apostrophe)
    let hits = ~(differsFromAll | words) & repeated(0x80)
    if hits.x | hits.y != 0 { break }
    index += 16
  }
  while index < end, !isMarkup(source[index], apostrophe) { index += 1 }
  return index
}

@inline(__always)
private func repeated(_ byte: UInt8) -> SIMD2<UInt64> {
  let word = UInt64(byte) &* 0x0101_0101_0101_0101
  return SIMD2(word, word)
}

/// The top bit of each byte that is not `byte`; both are below 0x80.
@inline(__always)
private func differs(_ low: SIMD2<UInt64>, _ byte: UInt8) -> SIMD2<UInt64> {
  (low ^ repeated(byte)) &+ repeated(0x7F)
}

@inline(__always)
private func isMarkup(_ byte: UInt8, _ apostrophe: UInt8) -> Bool {
  byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == apostrophe
}
