/// Writes the bytes by which texts are ordered: of each text its letters, its tones, its cases.
struct CollationWriter {
  private(set) var bytes: [UInt8] = []
  private let toneOrder: ToneOrder
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []

  /// `capacity` is about the number of bytes of the texts.
  init(toneOrder: ToneOrder, capacity: Int) {
    self.toneOrder = toneOrder
    bytes.reserveCapacity(capacity * 3)
    tones.reserveCapacity(capacity + capacity / 2)
    cases.reserveCapacity(capacity)
  }

  /// Appends the three levels of a text in NFC.
  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
    appendLevel(tones)
    tones.removeAll(keepingCapacity: true)
    appendLevel(cases)
    cases.removeAll(keepingCapacity: true)
  }

  /// Appends what is below every weight, so that a field comes before those it begins.
  mutating func endField() { bytes.append(0) }

  /// Trailing plain weights make no difference and are left out.
  private mutating func appendLevel(_ level: [UInt8]) {
    bytes.append(CollationWeights.levelEnd)
    var end = level.count
    while end > 0, level[end - 1] == CollationWeights.plain { end -= 1 }
    bytes.append(contentsOf: level[..<end])
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let entry = LatinLetter.of(scalar.value)
    if let letter = entry.alphabetIndex {
      append(CollationWeights.letter(letter), isCapital: entry.isCapital)
      if entry.tone != 0 { tones.append(CollationWeights.tone(entry.tone, order: toneOrder)) }
    } else if entry.isLetter {
      appendForeign(scalar, entry)
    } else if entry.base != 0 {
      append(CollationWeights.digit(entry.base))
    } else if let weight = CollationWeights.punctuation(scalar.value) {
      append(weight)
    } else {
      appendOther(scalar)
    }
  }

  private mutating func append(_ weight: UInt8, isCapital: Bool = false) {
    bytes.append(weight)
    tones.append(CollationWeights.plain)
    cases.append(isCapital ? CollationWeights.capital : CollationWeights.plain)
  }

  /// A foreign letter is its base with marks: ñ as n with a tilde, ø as o with a stroke.
  private mutating func appendForeign(_ scalar: Unicode.Scalar, _ entry: LatinLetter) {
    let isCapital =
      scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    append(CollationWeights.letter(ascii: entry.base), isCapital: isCapital)
    if entry.secondBase != 0 {
      append(CollationWeights.letter(ascii: entry.secondBase), isCapital: isCapital)
    }
    let marks = decomposed(scalar).dropFirst()
    if marks.isEmpty { tones.append(CollationWeights.stroke) }
    for mark in marks { tones.append(CollationWeights.mark(mark.value, order: toneOrder)) }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      tones.append(CollationWeights.mark(scalar.value, order: toneOrder))
    case .control, .format, .unassigned, .privateUse, .surrogate: break
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      appendCodePoint(scalar, after: CollationWeights.otherLetter)
    default: appendCodePoint(scalar, after: CollationWeights.otherSymbol)
    }
  }

  /// Seven bits a byte, so that no byte is taken for the end of a level.
  private mutating func appendCodePoint(_ scalar: Unicode.Scalar, after weight: UInt8) {
    append(weight)
    for shift: UInt32 in [14, 7, 0] { bytes.append(0x80 | UInt8(scalar.value >> shift & 0x7F)) }
  }
}
