package import Diagnostics

/// The keys of one kind of thing that authors write: a profile, an award, a unit.
///
/// The raw values count the cases, so that the fields of a mapping lie in an array.
protocol EntityKey: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {
  static var table: KeyTable<Self> { get }
}

extension EntityKey {
  var spec: KeySpec<Self> { Self.table.specs[rawValue] }
}

/// What there is to know of a key: how it is spelled, what stands under it, and when it must.
struct KeySpec<Key: EntityKey>: Sendable {
  let key: Key
  /// The English spelling.
  let name: String
  /// The Vietnamese spellings as they fold, the customary one first.
  let aliases: [String]
  let type: ValueType
  let need: KeyNeed
  /// The kinds of profile that have it; empty for all.
  let kinds: [ProfileKind]
  let meaning: Wording
  /// What an author might type as its value.
  let example: String

  init(
    _ key: Key, _ name: String, _ aliases: String, _ type: ValueType, _ need: KeyNeed = .optional,
    kinds: [ProfileKind] = [], vi: String, en: String, example: String = ""
  ) {
    self.key = key
    self.name = name
    self.aliases = aliases.split(separator: " ").map(String.init)
    self.type = type
    self.need = need
    self.kinds = kinds
    meaning = Wording(vi: vi, en: en)
    self.example = example
  }

  func belongs(to kind: ProfileKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}

/// When a key must be there.
package enum KeyNeed: Sendable, Hashable {
  /// To be published.
  case required
  /// The profile is better for it.
  case recommended
  /// Exemplar works it out where it is left out.
  case filled
  case optional
}

/// What may stand under a key, as the reference for authors words it.
package enum ValueType: Sendable, Hashable {
  case text, texts, boolean, number, year, years, date, address, path, slug
  case reference(Wording)
  case references(Wording)
  case choice([Wording])
  case choices([Wording])
  /// A group of keys that has a table of its own.
  case group(Wording)
  case groups(Wording)
}
