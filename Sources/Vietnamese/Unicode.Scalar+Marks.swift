extension Unicode.Scalar {
  /// Whether it is a mark that disappears when diacritics are taken off.
  var isCombiningMark: Bool {
    if value < 0x300 { return false }
    return value < 0x370 || properties.generalCategory == .nonspacingMark
  }
}
