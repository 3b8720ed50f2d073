import Diagnostics
import FrontMatter
import Vietnamese

// Numbers in Vietnamese writing: `.` groups, `,` is the decimal sign.

extension ContentReader {
  /// A whole number of a range.
  mutating func integer(_ entry: YAMLEntry?, in allowed: ClosedRange<Int>) -> Int? {
    guard let entry, let (text, number) = number(entry) else { return nil }
    guard let integer = number.integer, allowed.contains(integer) else {
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
    of number: ParsedNumber, _ text: String, at range: Range<Int>
  ) {
    guard let ambiguity = number.ambiguity else { return }
    let reading = formatNumber(number.value, maximumFractionDigits: 6)
    var arguments = ["value": text, "reading": reading]
    var suggestions = [Suggestion(reading)]
    if case .decimalOrThousands(let thousands) = ambiguity {
      let other = formatNumber(thousands, maximumFractionDigits: 0)
      arguments["other"] = other
      suggestions.append(Suggestion(other))
    }
    report(.contentNumberAmbiguous, at: range, arguments, suggestions: suggestions)
  }
}
