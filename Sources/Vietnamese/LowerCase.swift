extension Unicode.Scalar {
  /// Appends the scalar's lower case; Vietnamese letters take the short way.
  func appendLowercased(to text: inout String.UnicodeScalarView) {
    let letter = LatinLetter.of(value)
    if let index = letter.alphabetIndex {
      let lower =
        letter.isCapital ? VietnameseAlphabet.letters[index].lower[Int(letter.tone)] : value
      text.append(Unicode.Scalar(lower) ?? self)
    } else if value < 0x80 {
      text.append(self)
    } else {
      text.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    }
  }
}
