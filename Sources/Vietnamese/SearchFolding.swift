/// The text as exact search and matching compare it: NFC, mended (see `repaired`), lower case, tones
/// where schoolbooks put them, one kind of dash and of quotation mark, single spaces, none at the ends.
package func searchExact(_ text: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var owesSpace = false
  for scalar in tonePlacementFolded(repaired(text).text).unicodeScalars {
    guard !scalar.isWhiteSpace else {
      owesSpace = !result.isEmpty
      continue
    }
    if owesSpace { result.append(UInt8(ascii: " ")) }
    owesSpace = false
    result.append(lowercased: unifiedPunctuation(scalar))
  }
  return String(decoding: result, as: UTF8.self)
}

/// The text as forgiving search compares it: `searchExact` without diacritics, đ as d, and y as i
/// where both spellings of a syllable are in use (*kỹ sư, kĩ sư*).
package func searchLoose(_ text: String) -> String {
  var result: [UInt8] = []
  var syllableStart = 0
  for scalar in searchExact(text).unicodeScalars where !scalar.isCombiningMark {
    let letter = LatinLetter.of(scalar.value)
    if letter.isLetter {
      result.append(letter.base)
      if letter.secondBase != 0 { result.append(letter.secondBase) }
    } else {
      foldY(inSyllable: syllableStart, of: &result)
      result.append(utf8: scalar)
      syllableStart = result.count
    }
  }
  foldY(inSyllable: syllableStart, of: &result)
  return String(decoding: result, as: UTF8.self)
}

/// Writes i for a y that is the only vowel after consonants (the u of qu is none), up to the end.
private func foldY(inSyllable start: Int, of text: inout [UInt8]) {
  let hasQu =
    text.count > start + 1 && text[start] == UInt8(ascii: "q")
    && text[start + 1] == UInt8(ascii: "u")
  var onlyVowel: Int?
  for index in (hasQu ? start + 2 : start)..<text.count where isVowel(text[index]) {
    if onlyVowel != nil { return }
    onlyVowel = index
  }
  if let onlyVowel, onlyVowel > start, text[onlyVowel] == UInt8(ascii: "y") {
    text[onlyVowel] = UInt8(ascii: "i")
  }
}

private func isVowel(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
    UInt8(ascii: "u"), UInt8(ascii: "y"):
    true
  default: false
  }
}

private func unifiedPunctuation(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "'", "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}", "\u{2039}", "\u{203A}": "\""
  default: scalar.withUnifiedDash
  }
}
