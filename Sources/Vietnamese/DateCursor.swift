/// A place among the tokens of a written date.
struct DateCursor {
  private let tokens: [DateToken]
  private var index = 0

  init(tokens: [DateToken]) { self.tokens = tokens }

  var isAtEnd: Bool { index >= tokens.count }

  /// The token so many places ahead.
  func peek(_ distance: Int = 0) -> DateToken? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }

  /// The number here, which stays.
  func number(_ distance: Int = 0) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = peek(distance) else { return nil }
    return (value, digits)
  }

  mutating func takeNumber() -> (value: Int, digits: Int)? {
    guard let number = number() else { return nil }
    index += 1
    return number
  }

  /// Passes over the symbol, and what stands before it, if it stands `distance` places ahead.
  mutating func take(symbol: Unicode.Scalar, after distance: Int = 0) -> Bool {
    guard peek(distance) == .symbol(symbol) else { return false }
    index += distance + 1
    return true
  }

  /// Passes over the word, and what stands before it, if it stands `distance` places ahead.
  mutating func take(word: String, after distance: Int = 0) -> Bool {
    guard peek(distance) == .word(word) else { return false }
    index += distance + 1
    return true
  }

  /// Passes over the words if all stand here.
  mutating func take(words: String...) -> Bool {
    for (distance, word) in words.enumerated() where peek(distance) != .word(word) { return false }
    index += words.count
    return true
  }

  /// Passes over those of the words that stand here, in their order.
  mutating func skip(words: [String]) {
    for word in words where peek() == .word(word) { index += 1 }
  }

  /// Passes over one of the symbols.
  mutating func skip(symbols: [Unicode.Scalar]) {
    if case .symbol(let symbol) = peek(), symbols.contains(symbol) { index += 1 }
  }

  /// `/`, `-` or `.`, whichever stands here and stays.
  var separator: Unicode.Scalar? {
    guard case .symbol(let symbol) = peek(), symbol == "/" || symbol == "-" || symbol == "." else {
      return nil
    }
    return symbol
  }

  /// `/`, `-` or `.`, whichever stands here.
  mutating func takeSeparator() -> Unicode.Scalar? {
    guard let separator else { return nil }
    index += 1
    return separator
  }

  /// “thứ Năm”, “thứ 5”, “Chủ Nhật”, “CN”, or nothing.
  mutating func weekday() -> Weekday? {
    if take(words: "chu", "nhat") || take(word: "cn") { return .sunday }
    guard peek() == .word("thu") else { return nil }
    let weekday: Weekday? =
      switch peek(1) {
      case .word("hai"), .number(2, 1): .monday
      case .word("ba"), .number(3, 1): .tuesday
      case .word("tu"), .number(4, 1): .wednesday
      case .word("nam"), .number(5, 1): .thursday
      case .word("sau"), .number(6, 1): .friday
      case .word("bay"), .number(7, 1): .saturday
      default: nil
      }
    if weekday != nil { index += 2 }
    return weekday
  }
}
