/// The text in NFC with the tones of *hòa, thủy, khỏe* on the second vowel, as schoolbooks have it:
/// *hoà, thuỷ, khoẻ*.
///
/// Only in syllables that end in `oa`, `oe`, `uy`; `uy` after q is left alone, its u is no vowel.
package func tonePlacementFolded(_ text: String) -> String {
  let normal = nfc(text)
  guard hasMovableTone(normal) else { return normal }
  var scalars = normal.unicodeScalars.map(\.value)
  for index in scalars.indices.dropFirst() {
    let before = index >= 2 ? scalars[index - 2] : 0
    let after = index + 1 < scalars.count ? scalars[index + 1] : 0
    guard isMovable(before, scalars[index - 1], scalars[index], after),
      let moved = movingTone(from: scalars[index - 1], to: scalars[index])
    else { continue }
    (scalars[index - 1], scalars[index]) = moved
  }
  var result = String.UnicodeScalarView()
  result.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
  return String(result)
}

private func hasMovableTone(_ text: String) -> Bool {
  var window: (UInt32, UInt32, UInt32) = (0, 0, 0)
  for scalar in text.unicodeScalars {
    if isMovable(window.0, window.1, window.2, scalar.value) { return true }
    window = (window.1, window.2, scalar.value)
  }
  return isMovable(window.0, window.1, window.2, 0)
}

/// Whether `first` and `second` end a syllable with a tone that belongs one vowel later.
private func isMovable(
  _ before: UInt32, _ first: UInt32, _ second: UInt32, _ after: UInt32
) -> Bool {
  let toned = LatinLetter.of(first)
  let plain = LatinLetter.of(second)
  guard toned.tone != 0, plain.tone == 0, let vowel = toned.plainVowel, let next = plain.plainVowel,
    !LatinLetter.of(after).isLetter
  else { return false }
  switch (vowel, next) {
  case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): return true
  case (UInt8(ascii: "u"), UInt8(ascii: "y")):
    return LatinLetter.of(before).base != UInt8(ascii: "q")
  default: return false
  }
}

private func movingTone(from first: UInt32, to second: UInt32) -> (UInt32, UInt32)? {
  let toned = LatinLetter.of(first)
  let plain = LatinLetter.of(second)
  guard let bare = toned.scalar(withTone: 0), let moved = plain.scalar(withTone: Int(toned.tone))
  else { return nil }
  return (bare, moved)
}

extension LatinLetter {
  /// Its base if it is a, e, o, u or y, toned or not, but neither ă â ê ô ơ ư nor foreign.
  fileprivate var plainVowel: UInt8? {
    guard let alphabetIndex,
      VietnameseAlphabet.letters[alphabetIndex].lower[0] == UInt32(base),
      VietnameseAlphabet.letters[alphabetIndex].lower.count > 1
    else { return nil }
    return base
  }

  /// The same letter with another tone, or nil if it takes none.
  func scalar(withTone tone: Int) -> UInt32? {
    guard let alphabetIndex else { return nil }
    return VietnameseAlphabet.scalar(letter: alphabetIndex, tone: tone, capital: isCapital)
  }
}
