/// Digits with separators, as they stand in a text: `1.234.567,89`.
struct WrittenNumeral {
  let value: DecimalValue
  let ambiguity: ParsedNumber.Ambiguity?

  /// Nil if the separators make no number (`21.11.2019`, `1.2.3`).
  init?(_ text: Substring) {
    let isSpaced = text.unicodeScalars.contains { $0.isWhiteSpace }
    let separators = text.unicodeScalars.filter { $0 == "." || $0 == "," }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    if isSpaced {
      self.init(spaced: groups, separators: Array(separators))
    } else if separators.allSatisfy({ $0 == "." }) {
      self.init(dotted: groups)
    } else if separators.allSatisfy({ $0 == "," }) {
      self.init(withCommas: groups)
    } else {
      self.init(mixed: groups, separators: Array(separators))
    }
  }

  private init?(
    _ digits: [Substring], fraction: Substring = "", ambiguity: ParsedNumber.Ambiguity? = nil
  ) {
    guard
      let value = DecimalValue(
        digits: digits.joined() + fraction, fractionDigits: fraction.utf8.count)
    else { return nil }
    self.value = value
    self.ambiguity = ambiguity
  }

  /// `1.303` is 1303; `1.5` makes sense in English only.
  private init?(dotted groups: [Substring]) {
    if WrittenNumeral.areThousands(groups) {
      self.init(groups)
    } else {
      guard groups.count == 2 else { return nil }
      self.init([groups[0]], fraction: groups[1], ambiguity: .englishWriting)
    }
  }

  /// `92,5`; `1,303` may be meant as thousands, `1,234,567` can be nothing else.
  private init?(withCommas groups: [Substring]) {
    guard groups.count == 2 else {
      guard WrittenNumeral.areThousands(groups) else { return nil }
      self.init(groups, ambiguity: .englishWriting)
      return
    }
    let thousands =
      WrittenNumeral.areThousands(groups) ? DecimalValue(digits: groups.joined())?.double : nil
    self.init(
      [groups[0]], fraction: groups[1],
      ambiguity: thousands.map { .decimalOrThousands(thousands: $0) })
  }

  /// `1.234,5`, or the English `1,234.5`.
  private init?(mixed groups: [Substring], separators: [Unicode.Scalar]) {
    guard let last = separators.last, separators.filter({ $0 == last }).count == 1,
      let fraction = groups.last, WrittenNumeral.areThousands(groups.dropLast())
    else { return nil }
    self.init(groups.dropLast(), fraction: fraction, ambiguity: last == "." ? .englishWriting : nil)
  }

  /// `1 234 567,8`.
  private init?(spaced groups: [Substring], separators: [Unicode.Scalar]) {
    guard groups.count <= 2, let whole = groups.first, whole.first != "0" else { return nil }
    let digits = whole.unicodeScalars.filter { !$0.isWhiteSpace }
    self.init(
      [Substring(digits)], fraction: groups.count == 2 ? groups[1] : "",
      ambiguity: separators.first == "." ? .englishWriting : nil)
  }

  /// Whether the groups are one to three digits, not 0 and alike, and then three each.
  private static func areThousands(_ groups: [Substring]) -> Bool {
    guard let first = groups.first else { return false }
    return groups.count == 1
      || (first.utf8.count <= 3 && first.utf8.first != UInt8(ascii: "0")
        && groups.dropFirst().allSatisfy { $0.utf8.count == 3 })
  }
}
