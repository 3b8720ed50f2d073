import FrontMatter
import Vietnamese

// The site's own fields.

extension ContentReader {
  /// The values of the fields that `site.yml` declares; reports keys that nobody knows.
  mutating func customFields<Key>(
    _ fields: Fields<Key>, _ configuration: SiteConfiguration
  ) -> [CustomField] {
    guard !fields.strangers.isEmpty else { return [] }
    let declarations = configuration.customFields
    var values = [CustomField?](repeating: nil, count: declarations.count)
    for entry in fields.strangers {
      guard let index = index(of: entry, among: declarations) else {
        let own = declarations.flatMap { [$0.name] + $0.aliases.map { keyFolded($0) } }
        reportUnknown(entry, among: Key.table.spellings + own)
        continue
      }
      values[index] = value(entry, of: declarations[index].type).map {
        CustomField(name: declarations[index].name, value: $0)
      }
    }
    return values.compactMap { $0 }
  }

  private func index(
    of entry: YAMLEntry, among declarations: [CustomFieldDeclaration]
  ) -> Int? {
    guard let spelling = entry.key.text else { return nil }
    if let exact = declarations.firstIndex(where: { $0.name == spelling }) { return exact }
    let folded = keyFolded(spelling)
    return declarations.firstIndex {
      keyFolded($0.name) == folded || $0.aliases.contains { keyFolded($0) == folded }
    }
  }

  private mutating func value(
    _ entry: YAMLEntry, of type: CustomFieldDeclaration.FieldType
  ) -> CustomField.Value? {
    guard !entry.value.isNull else { return nil }
    return switch type {
    case .text: text(entry).map { .text($0) }
    case .number: decimal(entry).map { .number($0) }
    case .boolean: boolean(entry).map { .boolean($0) }
    case .date: date(entry).map { .date($0) }
    case .list: .list(texts(entry))
    }
  }
}
