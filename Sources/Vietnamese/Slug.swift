/// An ASCII address part: diacritics off, đ to d, lower case, everything outside `a-z0-9` to single
/// hyphens, at most `limit` characters and then cut at a hyphen where there is one.
///
/// Empty if nothing is left (`…`, CJK): the caller then uses the id. NFC and NFD give the same slug.
package func slug(_ text: String, limit: Int = 80) -> String {
  var folded = asciiFolded(text, separator: UInt8(ascii: "-"))
  if folded.count > limit {
    let cut = folded[0...max(0, limit)].lastIndex(of: UInt8(ascii: "-")) ?? max(0, limit)
    folded.removeSubrange(cut...)
  }
  return String(decoding: folded, as: UTF8.self)
}

/// A front-matter key or value of a closed list as it is compared: `Họ và tên`, `ho_va_ten` and
/// `HO-TEN` become `ho_va_ten`, `ho_va_ten` and `ho_ten`.
package func keyFolded(_ text: String) -> String {
  String(decoding: asciiFolded(text, separator: UInt8(ascii: "_")), as: UTF8.self)
}

/// Lower-case ASCII letters and digits of the text with one separator for each run of anything else,
/// none at the ends.
private func asciiFolded(_ text: String, separator: UInt8) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var owesSeparator = false
  for scalar in text.unicodeScalars {
    let letter = LatinLetter.of(scalar.value)
    guard letter.base != 0 else {
      if !scalar.isCombiningMark { owesSeparator = !result.isEmpty }
      continue
    }
    if owesSeparator { result.append(separator) }
    owesSeparator = false
    result.append(letter.base)
    if letter.secondBase != 0 { result.append(letter.secondBase) }
  }
  return result
}
