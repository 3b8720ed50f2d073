/// The beginning of a text, for a summary: as many whole sentences as fit, or else as many words and
/// `…`. `limit` counts characters.
package func excerpt(of text: String, limit: Int = 200) -> String {
  let text = text.trimmingBlanks().prefix { $0 != "\n" }
  guard limit > 0, text.count > limit else { return limit > 0 ? String(text) : "" }
  let head = text.prefix(limit)
  if let end = lastSentenceEnd(in: text, before: head.endIndex) { return String(text[..<end]) }
  let words = text.prefix(limit - 1)
  let isWhole = text[words.endIndex].isWhitespace
  let blank = isWhole ? nil : words.lastIndex { $0.isWhitespace }
  let whole = blank.map { words[..<$0] } ?? words
  return String(whole.trimmingBlanks()) + "…"
}

/// Where the last sentence ends that a summary may end with: past half of what it may hold.
private func lastSentenceEnd(in text: Substring, before limit: String.Index) -> String.Index? {
  let half = text.index(text.startIndex, offsetBy: text[..<limit].count / 2)
  var end: String.Index?
  var index = text.startIndex
  while index < limit {
    let next = text.index(after: index)
    if next <= limit, next > half, isSentenceEnd(text, at: index) { end = next }
    index = next
  }
  return end
}

/// A full stop, `!`, `?` or `…` before a blank. The stop of `TP. Hồ Chí Minh`, `PGS.TS. Lê An` or
/// `1. Mở đầu` ends nothing.
private func isSentenceEnd(_ text: Substring, at index: String.Index) -> Bool {
  let next = text.index(after: index)
  guard ".!?…".contains(text[index]), next < text.endIndex, text[next].isWhitespace else {
    return false
  }
  guard text[index] == "." else { return true }
  let word = text[..<index].reversed().prefix { !$0.isWhitespace }
  let isAbbreviation = word.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "." }
  return !isAbbreviation
}
