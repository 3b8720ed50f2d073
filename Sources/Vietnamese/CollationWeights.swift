/// One-byte weights; 0 and 1 are kept for the ends of fields and of levels.
enum CollationWeights {
  static let levelEnd: UInt8 = 0x01
  /// What a letter without tone, or in lower case, has on the second and third level.
  static let plain: UInt8 = 0x02
  static let capital: UInt8 = 0x03
  private static let punctuationStart: UInt8 = 0x03
  /// Followed by three bytes of code point.
  static let otherSymbol: UInt8 = 0x70
  private static let digitStart: UInt8 = 0x71
  private static let letterStart: UInt8 = 0x80
  /// Followed by three bytes of code point.
  static let otherLetter: UInt8 = 0xF0
  private static let foreignMarkStart: UInt8 = 0x08
  private static let otherMark: UInt8 = 0x7F

  static func letter(_ alphabetIndex: UInt8) -> UInt8 { letterStart + alphabetIndex }
  static func digit(_ ascii: UInt8) -> UInt8 { digitStart + (ascii - UInt8(ascii: "0")) }

  /// The weight of a lower-case ASCII letter.
  static func letter(ascii base: UInt8) -> UInt8 { asciiLetters[Int(base - UInt8(ascii: "a"))] }

  /// The weight of white space, punctuation or a common symbol, or nil.
  static func punctuation(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 {
      let weight = asciiPunctuation[Int(scalar)]
      return weight == 0 ? nil : weight
    }
    return otherPunctuation[scalar]
  }

  /// The second-level weight of a tone (1 huyền … 5 nặng).
  static func tone(_ tone: UInt8, order: ToneOrder) -> UInt8 {
    switch order {
    case .standard: plain + tone
    case .acuteAfterGrave: plain + [0, 1, 3, 4, 2, 5][Int(tone)]
    }
  }

  /// The second-level weight of a combining mark.
  static func mark(_ scalar: UInt32, order: ToneOrder) -> UInt8 {
    switch scalar {
    case 0x300, 0x340: tone(1, order: order)
    case 0x309: tone(2, order: order)
    case 0x303: tone(3, order: order)
    case 0x301, 0x341: tone(4, order: order)
    case 0x323: tone(5, order: order)
    default:
      CollationOrder.foreignMarks.firstIndex(of: scalar).map { foreignMarkStart + UInt8($0) }
        ?? otherMark
    }
  }

  /// The second-level weight of a stroke or ligature.
  static let stroke = mark(0x338, order: .standard)

  private static let asciiLetters: [UInt8] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
    VietnameseAlphabet.index(ofASCII: $0).map { letter(UInt8($0)) } ?? otherLetter
  }

  private static let allPunctuation: [UInt32: UInt8] = {
    var weights: [UInt32: UInt8] = [:]
    for (index, scalar) in CollationOrder.punctuation.unicodeScalars.enumerated() {
      weights[scalar.value] = punctuationStart + UInt8(index)
    }
    for scalar in CollationOrder.spaces.unicodeScalars { weights[scalar.value] = weights[0x20] }
    weights[0x2011] = weights[0x2010]  // the non-breaking hyphen
    return weights
  }()

  private static let asciiPunctuation: [UInt8] = (0..<0x80).map { allPunctuation[$0] ?? 0 }
  private static let otherPunctuation = allPunctuation.filter { $0.key >= 0x80 }
}
