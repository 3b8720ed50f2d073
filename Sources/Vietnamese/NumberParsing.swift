/// Reads a number in Vietnamese writing (`.` groups, `,` is the decimal sign), with “nghìn”, “triệu”,
/// “tỷ” and a unit; nil for what is text (`5/6`, `lần thứ V`).
package func parseNumber(_ text: String) -> ParsedNumber? {
  var scanner = NumberScanner(nfc(text))
  let isNegative = scanner.takeSign()
  guard let amount = scanner.amount(), let tail = NumberTail(scanner.rest) else { return nil }
  let sign = isNegative ? -1 : 1
  return ParsedNumber(
    value: Double(sign) * amount.value.double, integer: amount.value.integer.map { sign * $0 },
    isPercent: tail.isPercent, unit: tail.unit, per: tail.per, ambiguity: amount.ambiguity)
}

/// Walks over the digits and multipliers at the start of a text.
private struct NumberScanner {
  private(set) var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
    skipSpaces()
  }

  mutating func takeSign() -> Bool {
    guard let sign = rest.first, sign == "-" || sign == "−" || sign == "+" else { return false }
    rest.removeFirst()
    return sign != "+"
  }

  /// `1,3 tỷ`, `1 tỷ 200 triệu`, `900`.
  mutating func amount() -> (value: DecimalValue, ambiguity: ParsedNumber.Ambiguity?)? {
    guard let first = numeral() else { return nil }
    var power = multiplier()
    var total = first.value.shifted(by: power)
    let ambiguity = first.ambiguity?.shifted(by: power)
    while power > 0 {
      var ahead = self
      guard let next = ahead.numeral(), next.ambiguity == nil else { break }
      let nextPower = ahead.multiplier()
      guard nextPower > 0, nextPower < power else { break }
      guard let sum = DecimalValue.sum(total, next.value.shifted(by: nextPower)) else { return nil }
      total = sum
      power = nextPower
      self = ahead
    }
    return (total, ambiguity)
  }

  private mutating func numeral() -> WrittenNumeral? {
    var end = rest.startIndex
    var index = rest.startIndex
    while index < rest.endIndex {
      if isDigit(rest[index]) {
        index = rest.index(after: index)
        end = index
      } else if end == index, index > rest.startIndex, isSeparator(at: index) {
        index = rest.index(after: index)
      } else {
        break
      }
    }
    guard end > rest.startIndex else { return nil }
    let written = WrittenNumeral(Substring(rest[..<end]))
    rest = rest[end...]
    skipSpaces()
    return written
  }

  /// Whether a point or comma stands here, or a space before exactly three digits, which then groups.
  private func isSeparator(at index: Substring.UnicodeScalarView.Index) -> Bool {
    if rest[index] == "." || rest[index] == "," { return true }
    let following = rest[index...].dropFirst().prefix { isDigit($0) }
    let leading = rest[..<index].reversed().prefix { isDigit($0) }
    return rest[index].isWhiteSpace && following.count == 3 && leading.count <= 3
  }

  /// The power of ten of “nghìn”, “triệu”, “tỷ” or “nghìn tỷ”, else 0.
  private mutating func multiplier() -> Int {
    var power = 0
    while let word = firstWord(), let next = multipliers[keyFolded(String(word))] {
      guard power == 0 || (power == 3 && next == 9) else { break }
      power += next
      rest.removeFirst(word.count)
      skipSpaces()
    }
    return power
  }

  private func firstWord() -> Substring.UnicodeScalarView? {
    let word = rest.prefix { LatinLetter.of($0.value).isLetter }
    return word.isEmpty ? nil : word
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0.isWhiteSpace }
  }
}

private let multipliers = [
  "nghin": 3, "ngan": 3, "trieu": 6, "tr": 6, "ty": 9, "ti": 9,
]

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

extension ParsedNumber.Ambiguity {
  fileprivate func shifted(by power: Int) -> ParsedNumber.Ambiguity {
    switch self {
    case .englishWriting: self
    case .decimalOrThousands(let thousands):
      .decimalOrThousands(
        thousands: (0..<power).reduce(thousands) { product, _ in product * 10 })
    }
  }
}
