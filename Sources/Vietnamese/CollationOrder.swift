/// The order of everything that is no Vietnamese letter, from the root collation of CLDR 42.
enum CollationOrder {
  /// White space, punctuation, symbols and currency signs, lowest first.
  static let punctuation = """
    \t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029} ‾_‗-‐‒–—―,;:!¡?¿.…·'‘’‚‛‹›"“”„‟«»()[]{}§¶@*/\\&#%‰†‡•\
    ′″‵`´^¯¨¸°©®←→↑↓+±÷×<=>¬|¦~−¤¢$£¥₫€
    """

  /// Spaces of other widths, which sort as the space.
  static let spaces =
    "\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}"
    + "\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}"

  /// Marks of other languages, lowest first, all after the tones. A stroke, as of ø and ł, counts as
  /// U+0338.
  static let foreignMarks: [UInt32] = [
    0x306, 0x302, 0x30C, 0x30A, 0x342, 0x308, 0x30B, 0x307, 0x338, 0x327, 0x328, 0x304, 0x30F,
    0x311, 0x31B, 0x326, 0x32D, 0x32E, 0x330, 0x331,
  ]
}
