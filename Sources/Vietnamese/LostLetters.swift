/// The UTF-8 ranges of words in which letters were lost to `?` or U+FFFD (“T?NG LIÊN”).
///
/// A question mark counts between two letters only, not in what looks like an address and not
/// between a small letter and a capital, where a space was forgotten (“vì sao?Tôi”).
package func lostLetters(_ text: String) -> [Range<Int>] {
  guard text.screened(otherwise: true, by: { $0.mayHaveLostLetters }) else { return [] }
  var text = text
  return text.withUTF8 { bytes in
    var ranges: [Range<Int>] = []
    var index = 0
    while let hit = bytes[index...].firstIndex(where: mayStandForLost) {
      let start = bytes[index..<hit].lastIndex(where: isBlank).map { $0 + 1 } ?? index
      let end = bytes[hit...].firstIndex(where: isBlank) ?? bytes.count
      appendLosses(in: String(decoding: bytes[start..<end], as: UTF8.self), at: start, to: &ranges)
      index = end
    }
    return ranges
  }
}

/// Whether a byte is a question mark or the first of U+FFFD.
private func mayStandForLost(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == 0xEF }

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Looks at the words of a stretch without blanks of ASCII that begins at an offset.
private func appendLosses(in text: String, at start: Int, to ranges: inout [Range<Int>]) {
  var offset = start
  var word: [Unicode.Scalar] = []
  for scalar in text.unicodeScalars {
    if scalar.isWhiteSpace {
      appendLoss(in: word, startingAt: offset, to: &ranges)
      offset += word.utf8Count + UTF8.width(scalar)
      word.removeAll(keepingCapacity: true)
    } else {
      word.append(scalar)
    }
  }
  appendLoss(in: word, startingAt: offset, to: &ranges)
}

private func appendLoss(
  in word: [Unicode.Scalar], startingAt offset: Int, to ranges: inout [Range<Int>]
) {
  guard word.contains("?") || word.contains("\u{FFFD}"),
    let first = word.firstIndex(where: isTextual), let last = word.lastIndex(where: isTextual),
    hasLostLetters(word[first...last])
  else { return }
  let start = offset + word[..<first].utf8Count
  ranges.append(start..<start + word[first...last].utf8Count)
}

private func hasLostLetters(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
  if word.contains("\u{FFFD}") { return true }
  if word.contains(where: { "/=&.@#\\".unicodeScalars.contains($0) }) { return false }
  return zip(word.indices, word).contains { index, scalar in
    guard scalar == "?" else { return false }
    let before = word[..<index].last { $0 != "?" }
    let after = word[index...].first { $0 != "?" }
    guard let before, let after, isTextual(before), isTextual(after) else { return false }
    return !(before.properties.isLowercase && after.properties.isUppercase)
  }
}

private func isTextual(_ scalar: Unicode.Scalar) -> Bool {
  LatinLetter.of(scalar.value).isLetter || scalar.isCombiningMark || scalar == "\u{FFFD}"
}

extension Sequence where Element == Unicode.Scalar {
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}
