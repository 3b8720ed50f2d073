/// The letters in dictionary order, the foreign f, j, w and z in their Latin places.
enum VietnameseAlphabet {
  /// A letter with its toned forms as scalars in the order none, huyền, hỏi, ngã, sắc, nặng;
  /// consonants have one form.
  struct Letter {
    let lower: [UInt32]
    let upper: [UInt32]
    /// How Telex users type it, which is ASCII and unique: `aw` for ă.
    let telex: String
  }

  static let letters: [Letter] = [
    letter("aàảãáạ", "AÀẢÃÁẠ", "a"), letter("ăằẳẵắặ", "ĂẰẲẴẮẶ", "aw"),
    letter("âầẩẫấậ", "ÂẦẨẪẤẬ", "aa"), letter("b", "B", "b"), letter("c", "C", "c"),
    letter("d", "D", "d"), letter("đ", "Đ", "dd"), letter("eèẻẽéẹ", "EÈẺẼÉẸ", "e"),
    letter("êềểễếệ", "ÊỀỂỄẾỆ", "ee"), letter("f", "F", "f"), letter("g", "G", "g"),
    letter("h", "H", "h"), letter("iìỉĩíị", "IÌỈĨÍỊ", "i"), letter("j", "J", "j"),
    letter("k", "K", "k"), letter("l", "L", "l"), letter("m", "M", "m"), letter("n", "N", "n"),
    letter("oòỏõóọ", "OÒỎÕÓỌ", "o"), letter("ôồổỗốộ", "ÔỒỔỖỐỘ", "oo"),
    letter("ơờởỡớợ", "ƠỜỞỠỚỢ", "ow"), letter("p", "P", "p"), letter("q", "Q", "q"),
    letter("r", "R", "r"), letter("s", "S", "s"), letter("t", "T", "t"),
    letter("uùủũúụ", "UÙỦŨÚỤ", "u"), letter("ưừửữứự", "ƯỪỬỮỨỰ", "uw"), letter("v", "V", "v"),
    letter("w", "W", "w"), letter("x", "X", "x"), letter("yỳỷỹýỵ", "YỲỶỸÝỴ", "y"),
    letter("z", "Z", "z"),
  ]

  private static func letter(_ lower: String, _ upper: String, _ telex: String) -> Letter {
    Letter(
      lower: lower.unicodeScalars.map(\.value), upper: upper.unicodeScalars.map(\.value),
      telex: telex)
  }

  /// The scalar of a letter with a tone, or nil if the letter takes none.
  static func scalar(letter: Int, tone: Int, capital: Bool) -> UInt32? {
    let forms = capital ? letters[letter].upper : letters[letter].lower
    return forms.indices.contains(tone) ? forms[tone] : nil
  }

  /// The position of a plain lower-case ASCII letter.
  static func index(ofASCII base: UInt8) -> Int? {
    letters.firstIndex { $0.lower[0] == UInt32(base) }
  }
}
