extension UTF8Screen {
  /// False only if there is certainly nothing for `repaired` to mend.
  var isSuspicious: Bool {
    contains { lead, next in
      let eth = lead.equal(to: 0xC3) & next.equal(to: 0x90, mask: 0xDF)
      let hook = lead.equal(to: 0xC6) & (next.equal(to: 0x89) | next.equal(to: 0xA2, mask: 0xFE))
      let others = lead.atLeast(0xCE) & ~lead.equal(to: 0xE1)
      return lead.equal(to: 0xC2) | eth | hook | others
    } confirms: { index in
      mayStartRepair(at: index)
    }
  }

  /// Whether a scalar that `repaired` may mend starts here.
  private func mayStartRepair(at index: Int) -> Bool {
    let second = byte(index + 1)
    switch bytes[index] {
    case 0xC2: return second == 0xA0 || second == 0xAD || second == 0xB5
    case 0xC3: return second == 0x90 || second == 0xB0
    case 0xC6: return second == 0x89 || second & 0xFE == 0xA2
    case 0xCE: return second == 0xBC
    case 0xD0...0xD4: return true
    case 0xE2:
      let third = byte(index + 2)
      return (second == 0x80 && third == 0x8B) || (second == 0x88 && third == 0x92)
    case 0xEF: return second == 0xBB
    default: return false
    }
  }

  /// Whether a question mark stands between what may be letters, or perhaps a replacement character.
  var mayHaveLostLetters: Bool {
    contains { lead, _ in
      lead.equal(toASCII: 0x3F) | lead.equal(to: 0xEF)
    } confirms: { index in
      switch bytes[index] {
      case 0x3F: index > 0 && mayBeLetter(bytes[index - 1]) && mayBeLetter(byte(index + 1))
      case 0xEF: byte(index + 1) == 0xBF
      default: false
      }
    }
  }

  /// Whether a byte is of a letter, or of another question mark beside one.
  private func mayBeLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x3F || byte | 0x20 &- UInt8(ascii: "a") < 26
  }
}
