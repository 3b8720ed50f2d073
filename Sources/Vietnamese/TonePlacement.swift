/// The text in NFC with the tones of *hòa, thủy, khỏe* on the second vowel, as schoolbooks have it:
/// *hoà, thuỷ, khoẻ*.
///
/// Only in syllables that end in `oa`, `oe`, `uy`; `uy` after q is left alone, its u is no vowel.
package func tonePlacementFolded(_ text: String) -> String {
  let normal = nfc(text)
  guard hasMovableTone(normal) else { return normal }
  var scalars = Array(normal.unicodeScalars)
  for index in scalars.indices.dropFirst() {
    let window = ToneWindow(
      before: index >= 2 ? LatinLetter.of(scalars[index - 2].value) : LatinLetter(),
      first: LatinLetter.of(scalars[index - 1].value),
      second: LatinLetter.of(scalars[index].value))
    let after = index + 1 < scalars.count ? LatinLetter.of(scalars[index + 1].value) : LatinLetter()
    guard window.isMovable(after: after), let (first, second) = window.moved else { continue }
    (scalars[index - 1], scalars[index]) = (first, second)
  }
  var result: [UInt8] = []
  result.reserveCapacity(normal.utf8.count)
  for scalar in scalars { result.append(utf8: scalar) }
  return String(decoding: result, as: UTF8.self)
}

private func hasMovableTone(_ text: String) -> Bool {
  var window = ToneWindow()
  for scalar in text.unicodeScalars {
    let next = LatinLetter.of(scalar.value)
    if window.isMovable(after: next) { return true }
    window = ToneWindow(before: window.first, first: window.second, second: next)
  }
  return window.isMovable(after: LatinLetter())
}

/// Two letters that may be the end of a syllable, and the one before them.
private struct ToneWindow {
  var before = LatinLetter()
  var first = LatinLetter()
  var second = LatinLetter()

  /// Whether they do end a syllable, with a tone that belongs one vowel later.
  @inline(__always)
  func isMovable(after next: LatinLetter) -> Bool {
    guard first.tone != 0, second.tone == 0, !next.isLetter else { return false }
    switch (first.position, second.position) {
    case (VietnameseAlphabet.o, VietnameseAlphabet.a): return true
    case (VietnameseAlphabet.o, VietnameseAlphabet.e): return true
    case (VietnameseAlphabet.u, VietnameseAlphabet.y): return before.base != UInt8(ascii: "q")
    default: return false
    }
  }

  /// The two with the tone on the second.
  var moved: (Unicode.Scalar, Unicode.Scalar)? {
    guard let bare = first.scalar(withTone: 0), let toned = second.scalar(withTone: first.tone)
    else { return nil }
    return (bare, toned)
  }
}

extension LatinLetter {
  /// The same letter with another tone, or nil if it takes none.
  fileprivate func scalar(withTone tone: UInt8) -> Unicode.Scalar? {
    alphabetIndex
      .flatMap { VietnameseAlphabet.scalar(letter: $0, tone: tone, isCapital: isCapital) }
      .flatMap(Unicode.Scalar.init)
  }
}
