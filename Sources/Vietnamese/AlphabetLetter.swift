/// A letter under which an A–Z page groups names.
package struct AlphabetLetter: Sendable, Hashable, Comparable {
  /// The position in the alphabet.
  package let index: Int

  /// The letter at a position; nil where there is none.
  package init?(index: Int) {
    guard VietnameseAlphabet.letters.indices.contains(index) else { return nil }
    self.index = index
  }

  /// The letter a scalar belongs to, foreign ones to their base; nil if it is none.
  init?(_ scalar: Unicode.Scalar) {
    let entry = LatinLetter.of(scalar.value)
    guard entry.isLetter,
      let index = entry.alphabetIndex.map(Int.init)
        ?? VietnameseAlphabet.index(ofASCII: entry.base)
    else { return nil }
    self.index = index
  }

  /// The capital letter: `Đ`.
  package var text: String {
    VietnameseAlphabet.letters[index].properties.uppercaseMapping
  }

  /// The letter as Telex users type it, in lower-case ASCII and unique, for addresses: `dd`.
  package var telex: String { VietnameseAlphabet.telex[index] }

  /// Alphabet order.
  package static func < (left: AlphabetLetter, right: AlphabetLetter) -> Bool {
    left.index < right.index
  }
}

/// The letter under which a person's name stands, or nil if the given name starts with none.
///
/// Quotation marks and the like before it are passed over; a digit is not.
package func letter(ofGivenName name: String, sortName: String? = nil) -> AlphabetLetter? {
  let given = PersonName(repaired(name).text, sortName: sortName.map { repaired($0).text }).given
  let start = given.unicodeScalars.first {
    $0.properties.isAlphabetic || $0.properties.numericType != nil
  }
  return start.flatMap(AlphabetLetter.init)
}
