/// Whether a scalar belongs to a word as search sees it: letters and digits, marks that combine, what
/// is invisible between letters, and the letters of scripts that Vietnamese doesn't use.
///
/// The ranges are fixed, so that a browser of any age cuts a query as this program cuts the texts.
package func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x250: scalar == "\u{AD}" || LatinLetter.of(scalar.value).base != 0
  case 0x1E00..<0x1F00: LatinLetter.of(scalar.value).base != 0
  case 0x300..<0x1E00, 0x1F00..<0x2000, 0x200B, 0x2C00..<0x3000, 0x3040..<0xD800, 0xF900..<0xFE00,
    0xFEFF, 0x2_0000..<0x3_0000:
    true
  default: false
  }
}

/// A word as search compares it: exactly, and forgiving marks.
package struct SearchWord: Sendable, Hashable {
  /// As `searchExact` has it.
  package let exact: String
  /// As `searchLoose` has it.
  package let loose: String

  package init(_ word: String) {
    exact = searchExact(word)
    loose = searchLoose(word)
  }

  /// Whether its author typed a mark, or đ.
  package var isMarked: Bool { exact.utf8.contains { $0 >= 0x80 } }
}

/// The words of a text, in order.
package func searchWords(_ text: String) -> [SearchWord] {
  text.unicodeScalars.split { !isWordScalar($0) }.lazy
    .map { SearchWord(String($0)) }.filter { !$0.loose.isEmpty }
}
