import Diagnostics
import FrontMatter
import Vietnamese

// Values of closed lists, in either language.

extension ContentReader {
  mutating func choice<Value: ClosedValue>(_ entry: YAMLEntry?) -> Value? {
    choice(entry, of: Value.closedList)
  }

  mutating func choice<Value>(_ entry: YAMLEntry?, of list: ClosedList<Value>) -> Value? {
    guard let entry, let text = scalar(entry.value, under: entry.key.text ?? "") else { return nil }
    return choice(text, of: list, under: entry.key.text ?? "", at: entry.value.range)
  }

  mutating func choices<Value: ClosedValue>(_ entry: YAMLEntry?) -> [Value] {
    choices(entry, of: Value.closedList)
  }

  mutating func choices<Value>(_ entry: YAMLEntry?, of list: ClosedList<Value>) -> [Value] {
    references(entry, alsoAtCommas: true).compactMap { text in
      choice(text.value, of: list, under: entry?.key.text ?? "", at: text.range)
    }
  }

  /// The text of a key whose values are a closed list, as written; what is none of them is reported.
  mutating func text<Value>(_ entry: YAMLEntry?, oneOf list: ClosedList<Value>) -> String? {
    _ = choice(entry, of: list)
    return text(entry)
  }

  mutating func boolean(_ entry: YAMLEntry?) -> Bool? { choice(entry, of: .booleans) }

  /// A value that stands in a list of its own.
  mutating func choice<Value: ClosedValue>(
    _ text: String, under key: String, at range: Range<Int>
  ) -> Value? {
    choice(text, of: Value.closedList, under: key, at: range)
  }

  private mutating func choice<Value>(
    _ text: String, of list: ClosedList<Value>, under key: String, at range: Range<Int>
  ) -> Value? {
    if let value = list.value(spelled: text) { return value }
    report(
      .contentUnknownValue, at: range, ["key": key, "value": text, "allowed": list.allowed],
      suggestions: list.nearTitles(to: text).map { Suggestion($0) })
    return nil
  }
}
