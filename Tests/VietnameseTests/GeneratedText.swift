/// Random Vietnamese phrases and random Unicode, from a seeded generator.
struct GeneratedText {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func element<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// A syllable that may not exist but is spelt from Vietnamese letters and tones.
  mutating func syllable() -> String {
    let onset = element(["", "b", "đ", "d", "h", "kh", "ng", "nguy", "qu", "th", "tr", "x", "l"])
    let vowel = element(GeneratedText.vowels)
    let end = element(["", "", "a", "i", "n", "ng", "nh", "t", "y"])
    let syllable = onset + String(vowel) + end
    switch number(0...5) {
    case 0: return syllable.uppercased()
    case 1: return syllable.prefix(1).uppercased() + syllable.dropFirst()
    default: return syllable
    }
  }

  mutating func phrase(separators: [String] = [" "]) -> String {
    var phrase = syllable()
    for _ in 0..<number(0...3) { phrase += element(separators) + syllable() }
    return phrase
  }

  /// Scalars from all over Unicode, most of them from the Latin blocks and the marks.
  mutating func scalars(count: Int) -> String {
    var text = String.UnicodeScalarView()
    while text.count < count {
      let range = element([
        0x20...0x7E, 0xA0...0x24F, 0x1E00...0x1EFF, 0x300...0x345, 0x370...0x52F, 0x900...0xDFF,
        0x1100...0x11FF, 0x2000...0x2BFF, 0xAC00...0xAFFF, 0xF900...0xFFFD, 0x1_0000...0x1_FFFF,
      ])
      if let scalar = Unicode.Scalar(UInt32(number(range))) { text.append(scalar) }
    }
    return String(text)
  }

  private static let vowels = Array(
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ")
}
