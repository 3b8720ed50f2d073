extension UTF8Screen {
  /// Whether the text is surely in NFC: usual text is, and nothing that is not passes.
  ///
  /// Every scalar of the ranges that pass has NFC_Quick_Check=Yes and combining class 0 (Unicode 15,
  /// DerivedNormalizationProps): below U+0300, U+1E00–U+1EFF, U+2002–U+20BF, U+2200–U+22FF, the byte
  /// order mark, the replacement character and U+1F000–U+1FFFF. So no two of them compose or change
  /// places.
  var isSurelyNFC: Bool {
    let hasDoubt = contains { lead, next in
      lead.atLeast(0xCC) & ~(lead.equal(to: 0xE1) & next.equal(to: 0xB8, mask: 0xFC))
    } confirms: { index in
      bytes[index] >= 0xCC && !isSafeSequence(at: index)
    }
    return !hasDoubt
  }

  /// Whether the scalar whose lead byte stands here is in a range that passes.
  private func isSafeSequence(at index: Int) -> Bool {
    let second = byte(index + 1)
    let third = byte(index + 2)
    guard second >= 0x80, third >= 0x80 else { return false }
    switch bytes[index] {
    case 0xE1: return second & 0xFC == 0xB8
    case 0xE2: return second == 0x80 ? third >= 0x82 : second <= 0x82 || second & 0xFC == 0x88
    case 0xEF: return second == 0xBB || second == 0xBF
    case 0xF0: return second == 0x9F
    default: return false
    }
  }
}
