import Diagnostics
import FrontMatter
import Vietnamese

// Organisation, menu, free values and the site's own fields.

extension ContentReader {
  mutating func organisation(_ entry: YAMLEntry?) -> Organisation {
    var organisation = Organisation()
    guard let entry else { return organisation }
    if case .scalar = entry.value.content {
      organisation.name = text(entry)
      return organisation
    }
    guard
      let fields = closedFields(entry.value, of: OrganisationKey.self, under: entry.key.text ?? "")
    else { return organisation }
    organisation.name = text(fields[.name])
    organisation.responsible = text(fields[.responsible])
    organisation.address = text(fields[.address])
    organisation.phone = text(fields[.phone])
    organisation.email = text(fields[.email])
    organisation.licence = text(fields[.licence])
    organisation.citation = text(fields[.citation])
    return organisation
  }

  mutating func menu(_ entry: YAMLEntry?) -> [MenuEntry] {
    let shape = "{ten: Giới thiệu, dia_chi: /gioi-thieu/}"
    return members(
      entry, shape: shape,
      line: { reader, line in
        reader.report(
          .contentWrongType, at: line.range, ["key": entry?.key.text ?? "", "group": shape])
        return nil
      },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: MenuKey.self, under: key) else {
          return []
        }
        let title = reader.requiredText(.title, in: fields)
        reader.requireKey(.url, in: fields)
        guard let title, let url = reader.link(fields[.url]) else { return [] }
        return [MenuEntry(title: title, url: url)]
      })
  }

  /// Free values: text, or a list of texts.
  mutating func values(_ entry: YAMLEntry?) -> [CustomField] {
    guard let entry else { return [] }
    guard let entries = entry.value.entries else {
      reportWrongType(of: entry.value, under: entry.key.text ?? "", ["group": "{khoa: …}"])
      return []
    }
    return entries.compactMap { value in
      guard let name = value.key.text, !value.value.isNull else { return nil }
      if value.value.items != nil { return CustomField(name: name, value: .list(texts(value))) }
      return text(value).map { CustomField(name: name, value: .text($0)) }
    }
  }

  /// The declarations under `fields`: a name and its type each.
  mutating func fieldDeclarations(_ entry: YAMLEntry?) -> [CustomFieldDeclaration] {
    guard let entry else { return [] }
    guard let entries = entry.value.entries else {
      reportWrongType(
        of: entry.value, under: entry.key.text ?? "", ["group": "{so_con: số, ghi_chu: chữ}"])
      return []
    }
    return entries.compactMap { declaration($0) }
  }

  private mutating func declaration(_ entry: YAMLEntry) -> CustomFieldDeclaration? {
    guard let spelling = entry.key.text else { return nil }
    let name = keyFolded(spelling)
    if name.isEmpty || isTaken(spelling) {
      report(.contentOwnFieldTaken, at: entry.key.range, ["key": spelling])
      return nil
    }
    switch entry.value.content {
    case .sequence(let items):
      return listType(items, entry).map { CustomFieldDeclaration(name: name, type: $0) }
    case .mapping:
      guard
        let fields = closedFields(entry.value, of: FieldDeclarationKey.self, under: spelling)
      else { return nil }
      requireKey(.type, in: fields)
      guard let type = fieldType(fields[.type]) else { return nil }
      return CustomFieldDeclaration(name: name, type: type, aliases: aliases(fields[.aliases]))
    case .scalar:
      return fieldType(entry).map { CustomFieldDeclaration(name: name, type: $0) }
    }
  }

  private mutating func aliases(_ entry: YAMLEntry?) -> [String] {
    texts(entry).filter { spelling in
      guard isTaken(spelling), let entry else { return true }
      report(.contentOwnFieldTaken, at: entry.value.range, ["key": spelling])
      return false
    }
  }

  /// Whether a profile, a campaign or a page has a key of this name: a field is one for all three.
  private func isTaken(_ spelling: String) -> Bool {
    ProfileKey.table.key(spelled: spelling) != nil
      || CampaignKey.table.key(spelled: spelling) != nil
      || PageKey.table.key(spelled: spelling) != nil
  }

  private mutating func fieldType(
    _ entry: YAMLEntry?
  ) -> CustomFieldDeclaration.FieldType? {
    if let entry, let items = entry.value.items { return listType(items, entry) }
    return choice(entry)
  }

  /// `[text]` is a list of texts; there are no other lists.
  private mutating func listType(
    _ items: [YAMLNode], _ entry: YAMLEntry
  ) -> CustomFieldDeclaration.FieldType? {
    let types = CustomFieldDeclaration.FieldType.closedList
    if items.count == 1, let word = items.first?.text, types.value(spelled: word) == .text {
      return .list
    }
    report(
      .contentUnknownValue, at: entry.value.range,
      ["key": entry.key.text ?? "", "value": "[…]", "allowed": types.allowed],
      suggestions: [Suggestion("[chữ]")])
    return nil
  }
}
