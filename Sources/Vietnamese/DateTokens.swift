/// A piece of a written date.
enum DateToken: Hashable {
  /// Digits in a row, at most nine.
  case number(Int, digits: Int)
  /// Letters in a row, as lower-case ASCII: `thang`.
  case word(String)
  /// Anything else that is no white space; all dashes are `-`.
  case symbol(Unicode.Scalar)
}

extension DateToken {
  /// The tokens of a text, or nil if it has more than any date.
  static func tokens(of text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var word = ""
    var digits = ""
    for scalar in text.unicodeScalars where !scalar.isCombiningMark {
      let entry = LatinLetter.of(scalar.value)
      if !entry.isDigit { flush(digits: &digits, to: &tokens) }
      if !entry.isLetter { flush(word: &word, to: &tokens) }
      if entry.isLetter {
        word.unicodeScalars.append(Unicode.Scalar(entry.base))
      } else if entry.isDigit {
        digits.unicodeScalars.append(scalar)
      } else if !scalar.isWhiteSpace, scalar != "\u{FEFF}", scalar != "\u{200B}" {
        tokens.append(.symbol(scalar.withUnifiedDash))
      }
      guard tokens.count <= longest, digits.utf8.count <= 9, word.utf8.count <= 9 else {
        return nil
      }
    }
    flush(digits: &digits, to: &tokens)
    flush(word: &word, to: &tokens)
    return tokens
  }

  /// More than “9 giờ 25 phút, thứ Năm, ngày 21 tháng 11 năm 2019” needs.
  private static let longest = 24

  private static func flush(digits: inout String, to tokens: inout [DateToken]) {
    if let number = Int(digits) { tokens.append(.number(number, digits: digits.utf8.count)) }
    digits = ""
  }

  private static func flush(word: inout String, to tokens: inout [DateToken]) {
    if !word.isEmpty { tokens.append(.word(word)) }
    word = ""
  }
}

extension LatinLetter {
  fileprivate var isDigit: Bool { base != 0 && !isLetter }
}
