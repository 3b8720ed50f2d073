/// The place of a text in Vietnamese dictionary order (CLDR `vi`): letters over the whole text, then
/// tones, then case; space and punctuation before digits before letters.
///
/// Keys compare by bytes; keys of different tone orders must not be compared. Texts that differ in
/// nothing that matters to readers have equal keys, so a sort needs a last criterion of its own.
package struct CollationKey: Sendable, Hashable, Comparable {
  let bytes: [UInt8]

  package init(_ text: String, toneOrder: ToneOrder = .standard) {
    var writer = CollationWriter(toneOrder: toneOrder)
    for scalar in nfc(text).unicodeScalars { writer.append(scalar) }
    bytes = writer.finished()
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// Collects the three levels of a key.
private struct CollationWriter {
  let toneOrder: ToneOrder
  private var letters: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []

  init(toneOrder: ToneOrder) { self.toneOrder = toneOrder }

  /// The levels in a row, trailing plain weights left out.
  func finished() -> [UInt8] {
    var key = letters
    for level in [tones, cases] {
      key.append(CollationWeights.levelEnd)
      let end = level.lastIndex { $0 != CollationWeights.plain }.map { $0 + 1 } ?? 0
      key.append(contentsOf: level[..<end])
    }
    return key
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    let entry = LatinLetter.of(scalar.value)
    if let index = entry.alphabetIndex {
      append(CollationWeights.letter(index), isCapital: entry.isCapital)
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
    letters.append(weight)
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
    for shift in [14, 7, 0] { letters.append(0x80 | UInt8(scalar.value >> UInt32(shift) & 0x7F)) }
  }
}
