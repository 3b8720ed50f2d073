/// What the folding and ordering rules know of one scalar of the Latin blocks.
///
/// Four bytes, so that the whole table (848 scalars) is 3.3 KB and a look-up is one load.
struct LatinLetter {
  /// The lower-case ASCII letter it is reduced to, a digit for a digit, or 0.
  var base: UInt8 = 0
  /// The second ASCII letter of æ, œ, ß, þ …, or 0.
  var secondBase: UInt8 = 0
  /// The position in `VietnameseAlphabet.letters` in the low seven bits, plus `capitalBit`;
  /// `noLetter` for anything that is not one of those letters, toned or not.
  var letter: UInt8 = LatinLetter.noLetter
  /// 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
  var tone: UInt8 = 0

  static let noLetter: UInt8 = 0x7F
  static let capitalBit: UInt8 = 0x80

  /// The position in the alphabet, or nil if the scalar is no letter of it.
  var alphabetIndex: UInt8? {
    position == LatinLetter.noLetter ? nil : position
  }
  /// The position in the alphabet, or `noLetter`.
  var position: UInt8 { letter & 0x7F }
  var isCapital: Bool { letter & LatinLetter.capitalBit != 0 }
  /// Whether it is a letter at all, Vietnamese or foreign.
  var isLetter: Bool { base >= UInt8(ascii: "a") }
}

extension LatinLetter {
  /// The entry of a scalar; an empty one outside the Latin blocks.
  @inline(__always)
  static func of(_ scalar: UInt32) -> LatinLetter {
    if scalar < 0x250 { return table[Int(scalar)] }
    if scalar &- 0x1E00 < 0x100 { return table[Int(scalar &- 0x1E00 &+ 0x250)] }
    switch scalar {
    case 0x212A: return table[0x4B]  // the kelvin and angstrom signs are K and Å
    case 0x212B: return table[0xC5]
    default: return LatinLetter()
    }
  }

  private static let table: [LatinLetter] = makeTable()

  private static func makeTable() -> [LatinLetter] {
    var table = [LatinLetter](repeating: LatinLetter(), count: 0x350)
    for ascii in 0..<0x80 { table[ascii].base = alphanumericBase(UInt8(ascii)) }
    fillBases(&table, from: LatinBases.fromU00C0, at: 0xC0)
    fillBases(&table, from: LatinBases.fromU1E00, at: 0x250)
    for letter in UInt8(0)..<UInt8(VietnameseAlphabet.letters.count) {
      for tone in UInt8(0)..<UInt8(VietnameseAlphabet.tones) {
        fillForm(&table, letter, tone, isCapital: false)
        fillForm(&table, letter, tone, isCapital: true)
      }
    }
    return table
  }

  private static func fillForm(
    _ table: inout [LatinLetter], _ letter: UInt8, _ tone: UInt8, isCapital: Bool
  ) {
    guard
      let scalar = VietnameseAlphabet.scalar(letter: letter, tone: tone, isCapital: isCapital)
    else { return }
    let slot = Int(scalar < 0x250 ? scalar : scalar - 0x1E00 + 0x250)
    table[slot].letter = letter | (isCapital ? capitalBit : 0)
    table[slot].tone = tone
  }

  private static func alphanumericBase(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    default: 0
    }
  }

  private static func fillBases(
    _ table: inout [LatinLetter], from bases: StaticString, at start: Int
  ) {
    bases.withUTF8Buffer { buffer in
      for (offset, mark) in buffer.enumerated() where mark != UInt8(ascii: "-") {
        let pair = LatinBases.pair(of: mark)
        table[start + offset].base = pair?.first ?? mark
        table[start + offset].secondBase = pair?.second ?? 0
      }
    }
  }
}
