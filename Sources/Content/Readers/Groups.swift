import Diagnostics
import FrontMatter

// Lists whose members are either a line of text or a group of keys.

extension ContentReader {
  /// Reads each member of a list: a line with `line`, a group with `group`. A lone string is split
  /// like any list; a lone group is a list of one.
  mutating func members<Member>(
    _ entry: YAMLEntry?, shape: String,
    line: (inout ContentReader, Reference) -> Member?,
    group: (inout ContentReader, YAMLNode, String) -> [Member]
  ) -> [Member] {
    guard let entry else { return [] }
    let key = entry.key.text ?? ""
    switch entry.value.content {
    case .scalar:
      return pieces(of: entry.value, under: key).compactMap { line(&self, $0) }
    case .mapping:
      return group(&self, entry.value, key)
    case .sequence(let items):
      return items.flatMap { item in
        member(item, under: key, shape: shape, line: line, group: group)
      }
    }
  }

  private mutating func member<Member>(
    _ item: YAMLNode, under key: String, shape: String,
    line: (inout ContentReader, Reference) -> Member?,
    group: (inout ContentReader, YAMLNode, String) -> [Member]
  ) -> [Member] {
    switch item.content {
    case .scalar:
      guard let text = text(item, under: key) else { return [] }
      return line(&self, Located(text, at: item.range)).map { [$0] } ?? []
    case .mapping:
      return group(&self, item, key)
    case .sequence:
      reportWrongType(of: item, under: key, ["group": shape])
      return []
    }
  }

  /// Reads one group, or one line in its place.
  mutating func lineOrGroup<Member>(
    _ entry: YAMLEntry?,
    line: (inout ContentReader, Reference) -> Member?,
    group: (inout ContentReader, YAMLNode, String) -> Member?
  ) -> Member? {
    guard let entry else { return nil }
    if case .scalar = entry.value.content {
      return located(entry).flatMap { line(&self, $0) }
    }
    return group(&self, entry.value, entry.key.text ?? "")
  }
}
