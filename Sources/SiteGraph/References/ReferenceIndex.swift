import Diagnostics
import Vietnamese

/// Finds register entries by any of their spellings.
///
/// Spellings are compared first with their marks, then without; a spelling that two entries share
/// is found only where the marks tell them apart.
struct ReferenceIndex {
  enum Match: Equatable { case one(Int), several([Int]), none }

  /// Brings a spelling to the form that is compared. The default drops marks, case, punctuation.
  private let fold: @Sendable (String) -> String
  private var exact: [String: [Int]] = [:]
  private var loose: [String: [Int]] = [:]
  /// What to suggest, with the entry's code as a note.
  private var shown: [(title: String, code: String)] = []
  /// Profiles repeat a few spellings thousands of times.
  private var remembered: [String: Match] = [:]

  init(fold: @escaping @Sendable (String) -> String = { keyFolded(searchLoose($0)) }) {
    self.fold = fold
  }

  mutating func add(_ entry: Int, code: String, title: String, spellings: [String]) {
    shown.append((title, code))
    for spelling in [code, title] + spellings where !spelling.isEmpty {
      insert(entry, into: &exact[searchExact(spelling), default: []])
      insert(entry, into: &loose[fold(spelling), default: []])
    }
  }

  private func insert(_ entry: Int, into entries: inout [Int]) {
    if !entries.contains(entry) { entries.append(entry) }
  }

  mutating func find(_ text: String) -> Match {
    if let known = remembered[text] { return known }
    let match = look(for: text)
    remembered[text] = match
    return match
  }

  private func look(for text: String) -> Match {
    let quoteless = text.filter { !"“”\"„«»'‘’".contains($0) }
    if let found = exact[searchExact(quoteless)], found.count == 1 { return .one(found[0]) }
    let key = fold(quoteless)
    guard !key.isEmpty, let found = loose[key] else { return .none }
    return found.count == 1 ? .one(found[0]) : .several(found)
  }

  func suggestions(for text: String) -> [Suggestion] {
    let titles = nearMisses(for: text, among: shown.map(\.title), folded: fold)
    let codes = nearMisses(for: text, among: shown.map(\.code), folded: fold)
    let byTitle = titles.compactMap { title in
      shown.first { $0.title == title }.map { Suggestion($0.title, note: $0.code) }
    }
    let byCode = codes.compactMap { code in
      shown.first { $0.code == code }.map { Suggestion($0.code, note: $0.title) }
    }
    return Array((byTitle + byCode.filter { !titles.contains($0.note ?? "") }).prefix(3))
  }

  func title(of entry: Int) -> String { shown[entry].title }
}
