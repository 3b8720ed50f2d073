/// The letters in dictionary order, the foreign f, j, w and z in their Latin places.
enum VietnameseAlphabet {
  /// Lower-case letters without tones.
  static let letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// How Telex users type each letter, which is ASCII and unique: `aw` for ă.
  static let telex = [
    "a", "aw", "aa", "b", "c", "d", "dd", "e", "ee", "f", "g", "h", "i", "j", "k", "l", "m", "n",
    "o", "oo", "ow", "p", "q", "r", "s", "t", "u", "uw", "v", "w", "x", "y", "z",
  ]

  // The positions of the vowels that tone placement is about.
  static let a: UInt8 = 0
  static let e: UInt8 = 7
  static let o: UInt8 = 18
  static let u: UInt8 = 26
  static let y: UInt8 = 31

  /// How many tones there are: none, huyền, hỏi, ngã, sắc, nặng.
  static let tones = 6

  /// The scalar of a letter with a tone, or nil if the letter takes none.
  static func scalar(letter: UInt8, tone: UInt8, isCapital: Bool) -> UInt32? {
    let scalar = forms[(Int(letter) * 2 + (isCapital ? 1 : 0)) * tones + Int(tone)]
    return scalar == 0 ? nil : scalar
  }

  /// The position of a plain lower-case ASCII letter.
  static func index(ofASCII base: UInt8) -> Int? {
    letters.firstIndex { $0.value == UInt32(base) }
  }

  /// Letter by letter six toned lower-case forms, then six capitals; 0 where there is none.
  private static let forms: [UInt32] = letters.flatMap { letter in
    let lower = vowels.first { $0.unicodeScalars.first == letter }.map {
      $0.unicodeScalars.map(\.value)
    }
    let forms = lower ?? [letter.value, 0, 0, 0, 0, 0]
    return forms + forms.map(capital(of:))
  }

  /// The vowels in the order none, huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  /// Of ASCII and Latin-1 the capital is 32 before, elsewhere it is the one before.
  private static func capital(of lower: UInt32) -> UInt32 {
    if lower == 0 { return 0 }
    return lower < 0x100 ? lower - 0x20 : lower - 1
  }
}
