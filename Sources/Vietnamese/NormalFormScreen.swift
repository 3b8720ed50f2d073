/// A quick check on UTF-8 bytes that lets usual text pass and never passes text that is not in NFC.
///
/// Every scalar of the ranges that pass has NFC_Quick_Check=Yes and combining class 0 (Unicode 15,
/// DerivedNormalizationProps): below U+0300, U+1E00–U+1EFF, U+2002–U+20BF, U+2200–U+22FF and the emoji
/// planes' U+1F000–U+1FFFF. So no pair of them composes or changes places.
enum NormalFormScreen {
  static func passes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC {
        index += 1
      } else {
        guard isSafeSequence(bytes, at: index) else { return false }
        index += 1
      }
    }
    return true
  }

  /// Whether the scalar whose lead byte stands here is in a range that passes.
  private static func isSafeSequence(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xE1: return second >= 0xB8 && second <= 0xBB
    case 0xE2:
      if second == 0x80 { return bytes[index + 2] >= 0x82 }
      return second == 0x81 || second == 0x82 || (second >= 0x88 && second <= 0x8B)
    case 0xEF: return second == 0xBB || second == 0xBF
    case 0xF0: return second == 0x9F
    default: return false
    }
  }
}
