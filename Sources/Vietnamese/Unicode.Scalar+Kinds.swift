extension Unicode.Scalar {
  /// Whether it is a mark that disappears when diacritics are taken off.
  var isCombiningMark: Bool {
    if value < 0x300 { return false }
    return value < 0x370 || (!isCommon && properties.generalCategory == .nonspacingMark)
  }

  /// Whether it is a space or line break of any kind.
  var isWhiteSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return !isCommon && properties.isWhitespace
  }

  /// Dashes of all lengths as `-`, all else as it is.
  var withUnifiedDash: Unicode.Scalar {
    switch self {
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: self
    }
  }

  /// A Latin letter, of which no property needs looking up.
  private var isCommon: Bool { (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value) }
}
