import Diagnostics
import FrontMatter

/// The front matter of a Markdown file, by key, and where its parts lie.
struct Manuscript<Key: EntityKey> {
  let frontMatter: Range<Int>
  let body: Range<Int>
  let fields: Fields<Key>
}

extension ContentReader {
  /// The front matter of a Markdown file; nil where it cannot be read, which is reported.
  mutating func manuscript<Key: EntityKey>(of keys: Key.Type) -> Manuscript<Key>? {
    guard let split = splitFrontMatter(source, log: &log) else { return nil }
    // Where the front matter ends is known only when it is closed: what is wrong before that is left
    // for then.
    let known = log
    guard var entries = entries(in: split.frontMatter, of: keys) else {
      if split.isGuess { log = known }
      return nil
    }
    if split.isGuess {
      log = known
      isPartial = true
      entries.removeAll { $0.key.text.flatMap { keys.table.key(spelled: $0) } == nil }
    }
    checkBody(split.body)
    return Manuscript(
      frontMatter: split.frontMatter, body: split.body,
      fields: fields(entries, range: split.frontMatter))
  }

  /// The entries of the mapping in a stretch of the file; none where there is nothing.
  mutating func entries<Key: EntityKey>(
    in range: Range<Int>, of keys: Key.Type, limits: YAMLLimits = .standard
  ) -> [YAMLEntry]? {
    let errors = log.count(of: .error)
    guard
      let root = parseYAML(
        source, range: range, limits: limits, repeated: repeated, log: &log)
    else {
      return log.count(of: .error) == errors ? [] : nil
    }
    if !root.isComplete { isPartial = true }
    guard !root.isNull else { return [] }
    guard let entries = root.entries else {
      let first = keys.table.specs.first { !$0.example.isEmpty }
      report(
        .contentNotKeys, at: root.range,
        first.map { ["example": "\($0.aliases.first ?? $0.name): \($0.example)"] } ?? [:])
      return nil
    }
    return entries
  }
}
