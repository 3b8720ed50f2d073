import Diagnostics
import Vietnamese

/// Finds register entries by any of their spellings.
///
/// Spellings are compared first with their marks, then without; a spelling that two entries share
/// is found only where the marks tell them apart.
struct ReferenceIndex {
  /// Something that a site knows of and doesn't have.
  struct Absent {
    let code: String
    let title: String
  }

  enum Match: Equatable { case one(Int), several([Int]), none }

  /// Brings a spelling to the form that is compared. The default drops marks, case, punctuation.
  private let fold: @Sendable (String) -> String
  private var exact: [String: [Int]] = [:]
  private var loose: [String: [Int]] = [:]
  /// What to suggest, with the entry's code as a note.
  private var shown: [(title: String, code: String)] = []
  /// Everything that may have been meant, by its entry.
  private var spellings: [(text: String, entry: Int)] = []
  /// What is not there but is known, such as campaigns that are switched off.
  private var absent: [String: Absent] = [:]
  /// Profiles repeat a few spellings thousands of times.
  private var remembered: [String: Match] = [:]

  init(fold: @escaping @Sendable (String) -> String = { keyFolded(searchLoose($0)) }) {
    self.fold = fold
  }

  mutating func add(_ entry: Int, code: String, title: String, spellings: [String]) {
    shown.append((title, code))
    for spelling in [title, code] + spellings where !spelling.isEmpty {
      self.spellings.append((spelling, entry))
      Self.insert(entry, into: &exact[searchExact(spelling), default: []])
      Self.insert(entry, into: &loose[fold(spelling), default: []])
    }
  }

  /// Remembers something that is not there.
  mutating func addAbsent(code: String, title: String, spellings: [String]) {
    for spelling in [title, code] + spellings where !spelling.isEmpty {
      let key = fold(spelling)
      absent[key] = absent[key] ?? Absent(code: code, title: title)
    }
  }

  /// What a text names that is known but not there.
  func absent(named text: String) -> Absent? { absent[fold(withoutQuotes(text))] }

  private func withoutQuotes(_ text: String) -> String {
    text.filter { !"“”\"„«»'‘’".contains($0) }
  }

  /// Static, since a method would hold on to the whole index, and each insertion would copy it.
  private static func insert(_ entry: Int, into entries: inout [Int]) {
    if !entries.contains(entry) { entries.append(entry) }
  }

  mutating func find(_ text: String) -> Match {
    if let known = remembered[text] { return known }
    let match = look(for: text)
    remembered[text] = match
    return match
  }

  private func look(for text: String) -> Match {
    let quoteless = withoutQuotes(text)
    if let found = exact[searchExact(quoteless)], found.count == 1 { return .one(found[0]) }
    let key = fold(quoteless)
    guard !key.isEmpty, let found = loose[key] else { return .none }
    return found.count == 1 ? .one(found[0]) : .several(found)
  }

  /// The nearest entries, each by the spelling that is nearest, with its code as a note, or its title
  /// where the code itself is near.
  /// - Parameter part: of so many letters one may be wrong.
  func suggestions(for text: String, part: Int = 3) -> [Suggestion] {
    let near = nearMisses(
      for: text, among: spellings.map(\.text), most: 24, part: part, folded: fold)
    var seen = Set<Int>()
    let found = near.compactMap { spelling -> Suggestion? in
      guard let entry = spellings.first(where: { $0.text == spelling })?.entry,
        seen.insert(entry).inserted
      else { return nil }
      let (title, code) = shown[entry]
      if fold(spelling) == fold(title) { return Suggestion(title, note: code) }
      return Suggestion(spelling, note: spelling == code ? title : code)
    }
    return Array(found.prefix(3))
  }

  func title(of entry: Int) -> String { shown[entry].title }

  func code(of entry: Int) -> String { shown[entry].code }
}
