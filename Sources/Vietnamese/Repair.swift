/// One character that was mended, for the report to its author.
package struct Repair: Sendable, Hashable {
  /// The kinds of what can be mended.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Ð (U+00D0), Ɖ or ð instead of đ.
    case icelandicEth
    /// ƣ instead of ư.
    case letterOI
    /// A Cyrillic letter that looks like the Latin ones round it.
    case cyrillicLookAlike
    /// A no-break space, made a space.
    case noBreakSpace
    /// A zero-width space, soft hyphen or byte order mark, removed.
    case invisible
    /// µ or μ between letters instead of à, as half-converted PDF text has it.
    case microSign
    /// − (U+2212) between letters instead of ư, from the same source.
    case minusSign
  }

  /// What was wrong there.
  package let kind: Kind
  /// What stood in the text.
  package let found: Unicode.Scalar
  /// What it became; empty if it was removed.
  package let replacement: String
  /// Where it stood, in UTF-8 bytes of the original text.
  package let utf8Offset: Int
}
