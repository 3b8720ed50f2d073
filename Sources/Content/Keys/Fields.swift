import Diagnostics
import FrontMatter
import Vietnamese

/// The entries of a mapping by the key that they stand under.
struct Fields<Key: EntityKey> {
  let range: Range<Int>
  private let entries: [YAMLEntry]
  /// The position in `entries` of each key; -1 where there is none.
  private var positions: [Int]
  /// Entries whose key is none of the table's.
  fileprivate(set) var strangers: [YAMLEntry] = []

  fileprivate init(_ entries: [YAMLEntry], range: Range<Int>) {
    self.entries = entries
    self.range = range
    positions = Array(repeating: -1, count: Key.table.specs.count)
  }

  /// The entry of a key; nil if it is absent or nothing stands under it.
  subscript(key: Key) -> YAMLEntry? {
    guard let entry = written(key), !entry.value.isNull else { return nil }
    return entry
  }

  /// The entry of a key, even if nothing stands under it.
  func written(_ key: Key) -> YAMLEntry? {
    let position = positions[key.rawValue]
    return position < 0 ? nil : entries[position]
  }

  /// Where to point at for something that is not there: the first key.
  var start: Range<Int> { entries.first?.key.range ?? range }

  /// Whether most keys are spelled in English.
  var isInEnglish: Bool {
    var english = 0
    var known = 0
    for (index, position) in positions.enumerated() where position >= 0 {
      known += 1
      if entries[position].key.text == Key.table.specs[index].name { english += 1 }
    }
    return english * 2 > known
  }

  /// The keys that are there, with their entries.
  var present: [(key: Key, entry: YAMLEntry)] {
    Key.table.specs.compactMap { spec in written(spec.key).map { (spec.key, $0) } }
  }

  fileprivate mutating func set(_ key: Key, to position: Int) { positions[key.rawValue] = position }
}

extension ContentReader {
  /// The entries of a mapping; nil, and reported, for anything else.
  mutating func fields<Key: EntityKey>(
    _ node: YAMLNode, of keys: Key.Type, under key: String
  ) -> Fields<Key>? {
    guard case .mapping(let entries) = node.content else {
      let example = keys.table.specs.prefix(2).map { "\($0.aliases.first ?? $0.name): …" }
      reportWrongType(of: node, under: key, ["group": "{\(example.joined(separator: ", "))}"])
      return nil
    }
    return fields(entries, range: node.range)
  }

  /// The entries of the root mapping of a file.
  mutating func fields<Key: EntityKey>(
    _ entries: [YAMLEntry], range: Range<Int>
  ) -> Fields<Key> {
    var fields = Fields<Key>(entries, range: range)
    for (position, entry) in entries.enumerated() {
      guard let spelling = entry.key.text else { continue }
      guard let key = Key.table.key(spelled: spelling) else {
        fields.strangers.append(entry)
        continue
      }
      if let first = fields.written(key) {
        reportTwice(entry, first, meaning: Key.table.specs[key.rawValue].name)
      } else {
        fields.set(key, to: position)
      }
    }
    return fields
  }

  /// The fields of a group in which every key must be known.
  mutating func closedFields<Key: EntityKey>(
    _ node: YAMLNode, of keys: Key.Type, under key: String
  ) -> Fields<Key>? {
    guard let fields = fields(node, of: keys, under: key) else { return nil }
    reportStrangers(fields)
    return fields
  }

  mutating func reportStrangers<Key>(_ fields: Fields<Key>, besides others: [String] = []) {
    for entry in fields.strangers { reportUnknown(entry, among: Key.table.spellings + others) }
  }

  /// - Parameter spellings: what may have been meant, folded.
  mutating func reportUnknown(_ entry: YAMLEntry, among spellings: [String]) {
    guard let spelling = entry.key.text else { return }
    let near = nearMisses(for: keyFolded(spelling), among: spellings, folded: { $0 })
    report(
      .contentUnknownKey, at: entry.key.range, ["key": spelling],
      suggestions: near.map { Suggestion($0) })
    if misspelt.contains(entry.key.range) { raiseUnknown(entry) }
  }

  /// Makes an error of an unknown key, reported or yet to be: what must be there was meant.
  mutating func raiseUnknown(_ entry: YAMLEntry) {
    misspelt.insert(entry.key.range)
    log.raise(.contentUnknownKey, at: source.place(of: entry.key.range))
  }

  private mutating func reportTwice(_ entry: YAMLEntry, _ first: YAMLEntry, meaning: String) {
    report(
      .contentKeyTwice, at: entry.key.range,
      [
        "key": entry.key.text ?? "", "other": first.key.text ?? "", "meaning": meaning,
        "line": String(source.place(of: first.key.range).line),
      ])
  }
}
