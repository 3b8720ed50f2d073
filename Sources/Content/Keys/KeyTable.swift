import Diagnostics
import Vietnamese

/// The keys of an entity, found by any spelling.
struct KeyTable<Key: EntityKey>: Sendable {
  /// What the keys are keys of.
  let entity: Wording
  /// In the order of the cases.
  let specs: [KeySpec<Key>]
  /// All spellings, for suggestions; folded like whatever is compared with them.
  let spellings: [String]
  private let keysBySpelling: [String: Key]

  init(vi: String, en: String, _ specs: [KeySpec<Key>]) {
    entity = Wording(vi: vi, en: en)
    self.specs = specs
    var keys: [String: Key] = [:]
    for spec in specs {
      for spelling in [spec.name] + spec.aliases { keys[spelling] = spec.key }
    }
    keysBySpelling = keys
    spellings = specs.flatMap { [$0.name] + $0.aliases }
  }

  /// The key that is spelled like this, whatever its case, marks and dashes.
  func key(spelled spelling: String) -> Key? {
    keysBySpelling[spelling] ?? keysBySpelling[keyFolded(spelling)]
  }
}
