/// How a person is called after the first mention: honorific and given name, “chị Dụ”; the whole name
/// where no honorific is known.
package func shortReference(honorific: String?, name: String, sortName: String? = nil) -> String {
  guard let honorific, !PersonName.words(honorific).isEmpty else { return name }
  let given = PersonName(name, sortName: sortName).given
  return PersonName.words(honorific).joined(separator: " ") + " " + given
}

/// “N.T.V.D.” of “Nguyễn Thị Ví Dụ”, letters without tones.
package func initials(_ name: String) -> String {
  PersonName.words(nfc(name)).compactMap(initial).map { $0 + "." }.joined()
}

/// One letter for a portrait that is missing: the initial of the given name, without tone; empty if
/// it has none.
package func monogram(_ name: String, sortName: String? = nil) -> String {
  let given = PersonName(nfc(name), sortName: sortName.map(nfc)).given
  return PersonName.words(given).lazy.compactMap(initial).first ?? ""
}

private func initial(_ word: Substring) -> String? {
  guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
    return nil
  }
  return AlphabetLetter(first)?.text ?? first.properties.uppercaseMapping
}
