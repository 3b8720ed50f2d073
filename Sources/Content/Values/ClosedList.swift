package import Diagnostics
import Vietnamese

/// A value of a closed list, with the words that authors type and templates show.
package protocol ClosedValue: Hashable, Sendable {
  /// All values with their words.
  static var closedList: ClosedList<Self> { get }
}

extension ClosedValue {
  /// The value as readers see it.
  package var title: Wording { Self.closedList.title(of: self) }
}

/// The values that a key allows, each with a title in both languages and further spellings.
package struct ClosedList<Value: Hashable & Sendable>: Sendable {
  private let values: [Value]
  /// The titles in the order of the list.
  package let titles: [Wording]
  private let valuesBySpelling: [String: Value]

  init(_ entries: [ClosedEntry<Value>]) {
    values = entries.map(\.value)
    titles = entries.map(\.title)
    var bySpelling: [String: Value] = [:]
    for entry in entries {
      for spelling in entry.spellings {
        bySpelling[spelling] = entry.value
        bySpelling[keyFolded(spelling)] = entry.value
      }
    }
    valuesBySpelling = bySpelling
  }

  /// The value that is spelled like this in either language, whatever its case and marks.
  package func value(spelled spelling: String) -> Value? {
    valuesBySpelling[spelling] ?? valuesBySpelling[keyFolded(spelling)]
  }

  /// The title of a value of the list.
  func title(of value: Value) -> Wording {
    guard let index = values.firstIndex(of: value) else { return Wording(vi: "", en: "") }
    return titles[index]
  }

  /// What may be typed, for a message: “cá nhân (individual), tập thể (collective)”.
  var allowed: String {
    titles.map { $0.vi == $0.en ? $0.vi : "\($0.vi) (\($0.en))" }.joined(separator: ", ")
  }

  /// The titles nearest to a misspelled value.
  func nearTitles(to spelling: String) -> [String] {
    let near = nearMisses(for: spelling, among: valuesBySpelling.keys.sorted(), folded: keyFolded)
    var seen = Set<String>()
    return near.compactMap { valuesBySpelling[$0] }.map { title(of: $0).vi }
      .filter { seen.insert($0).inserted }
  }
}

/// One value of a closed list.
struct ClosedEntry<Value: Hashable & Sendable>: Sendable {
  let value: Value
  let title: Wording
  /// The titles and whatever else authors type for it.
  let spellings: [String]

  init(_ value: Value, vi: String, en: String, also others: [String] = []) {
    self.value = value
    title = Wording(vi: vi, en: en)
    spellings = [vi, en] + others
  }
}
