import Diagnostics
import FrontMatter
import Vietnamese

// Keys that must be there.

extension ContentReader {
  /// Reports a key that is absent or empty, with the line to type.
  mutating func requireKey<Key: EntityKey>(_ key: Key, in fields: Fields<Key>) {
    guard fields[key] == nil, !isPartial else { return }
    let spec = key.spec
    if let misspelt = fields.strangers.first(where: { isNear($0, spec, Key.table) }) {
      raiseUnknown(misspelt)
      return
    }
    let spelling = spelling(of: spec, in: fields)
    let place = fields.written(key)?.key.range ?? fields.start
    report(
      .contentMissingKey, at: place,
      [
        "key": spelling, "meaning": spec.meaning.vi, "meaning_en": spec.meaning.en,
        "example": spec.example.isEmpty ? "…" : spec.example,
      ])
  }

  /// Whether an unknown key was hardly meant as another key than this one.
  private func isNear<Key: EntityKey>(
    _ stranger: YAMLEntry, _ spec: KeySpec<Key>, _ table: KeyTable<Key>
  ) -> Bool {
    guard let spelling = stranger.key.text, !stranger.value.isNull else { return false }
    let near = nearMisses(for: keyFolded(spelling), among: table.spellings, folded: { $0 })
    return near.first.flatMap { table.key(spelled: $0) } == spec.key
  }

  /// The text of a key that must be there.
  mutating func requiredText<Key: EntityKey>(_ key: Key, in fields: Fields<Key>) -> String? {
    requireKey(key, in: fields)
    return text(fields[key])
  }

  /// The key as this author would spell it.
  func spelling<Key: EntityKey>(of spec: KeySpec<Key>, in fields: Fields<Key>) -> String {
    if let written = fields.written(spec.key)?.key.text { return written }
    return fields.isInEnglish ? spec.name : spec.aliases.first ?? spec.name
  }
}
