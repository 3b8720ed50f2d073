/// A letter under which an A–Z page groups names.
package struct AlphabetLetter: Sendable, Hashable, Comparable {
  private let index: Int

  init(index: Int) { self.index = index }

  /// The capital letter: `Đ`.
  package var text: String {
    Unicode.Scalar(VietnameseAlphabet.letters[index].upper[0]).map { String($0) } ?? ""
  }
  /// The letter as Telex users type it, in lower-case ASCII and unique, for addresses: `dd`.
  package var telex: String { VietnameseAlphabet.letters[index].telex }

  package static func < (left: AlphabetLetter, right: AlphabetLetter) -> Bool {
    left.index < right.index
  }
}

/// The letter under which a person's name stands, or nil if the given name starts with none.
package func letter(ofGivenName name: String, sortName: String? = nil) -> AlphabetLetter? { nil }
