import Diagnostics
import FrontMatter
import Vietnamese

// Numbers in Vietnamese writing: `.` groups, `,` is the decimal sign.

extension ContentReader {
  /// A whole number of a range.
  mutating func integer(_ entry: YAMLEntry?, in allowed: ClosedRange<Int>) -> Int? {
    guard let entry, let (text, number) = number(entry) else { return nil }
    if let integer = wholeThousands(number), allowed.contains(integer) {
      reportAmbiguity(of: number, text, at: entry.value.range, readAs: integer)
      return integer
    }
    guard let integer = number.integer, allowed.contains(integer) else {
      if number.integer == nil, number.ambiguity != nil {
        reportAmbiguity(of: number, text, at: entry.value.range)
        log.raise(.contentNumberAmbiguous, at: source.place(of: entry.value.range))
        return nil
      }
      report(
        .contentNumberOutOfRange, at: entry.value.range,
        [
          "key": entry.key.text ?? "", "value": text, "least": formatNumber(allowed.lowerBound),
          "most": formatNumber(allowed.upperBound),
        ])
      return nil
    }
    reportAmbiguity(of: number, text, at: entry.value.range)
    return integer
  }

  /// `1,303` where only a whole number makes sense: the thousands.
  private func wholeThousands(_ number: ParsedNumber) -> Int? {
    guard number.integer == nil, case .decimalOrThousands(let thousands)? = number.ambiguity else {
      return nil
    }
    return Int(exactly: thousands)
  }

  /// How many of something.
  mutating func count(_ entry: YAMLEntry?) -> Int? { integer(entry, in: 0...100_000_000) }

  /// Any number; of per cents, the number before the sign.
  mutating func decimal(_ entry: YAMLEntry?) -> Double? {
    guard let entry, let (text, number) = number(entry) else { return nil }
    reportAmbiguity(of: number, text, at: entry.value.range)
    return number.value
  }

  private mutating func number(_ entry: YAMLEntry) -> (text: String, number: ParsedNumber)? {
    guard let text = scalar(entry.value, under: entry.key.text ?? "") else { return nil }
    guard let number = parseNumber(text), number.value.isFinite else {
      report(
        .contentNumberUnreadable, at: entry.value.range,
        ["key": entry.key.text ?? "", "value": text])
      return nil
    }
    return (text, number)
  }

  private mutating func reportAmbiguity(
    of number: ParsedNumber, _ text: String, at range: Range<Int>, readAs whole: Int? = nil
  ) {
    guard let ambiguity = number.ambiguity else { return }
    let reading = formatNumber(whole.map(Double.init) ?? number.value, maximumFractionDigits: 6)
    var arguments = ["value": text, "reading": reading]
    var suggestions = [Suggestion(reading)]
    if case .decimalOrThousands(let thousands) = ambiguity, whole == nil {
      let other = formatNumber(thousands, maximumFractionDigits: 0)
      arguments["other"] = other
      suggestions.append(Suggestion(other))
    }
    report(.contentNumberAmbiguous, at: range, arguments, suggestions: suggestions)
  }
}
