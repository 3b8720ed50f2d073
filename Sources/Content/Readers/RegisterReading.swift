import Diagnostics
import FrontMatter
import Vietnamese

// Registers: a list under the register's name, or a bare list.

extension ContentReader {
  /// The entries of a register file.
  /// - Parameter names: what the list may stand under, folded.
  mutating func entriesOfRegister(named names: [String]) -> [YAMLNode] {
    let file = 0..<source.bytes.count
    guard let root = parseYAML(source, range: file, limits: .data, log: &log), !root.isNull else {
      return []
    }
    if let items = root.items { return items }
    guard let entries = root.entries else {
      reportWrongType(of: root, under: names[0], ["group": "\(names[0]): [{…}, {…}]"])
      return []
    }
    return entries.flatMap { entry -> [YAMLNode] in
      guard names.contains(keyFolded(entry.key.text ?? "")) else {
        return entriesOfUnknownList(entry, names: names)
      }
      guard !entry.value.isNull else { return [] }
      if let items = entry.value.items { return items }
      reportWrongType(
        of: entry.value, under: entry.key.text ?? "", ["group": "\(names[0]): [{…}, {…}]"])
      return []
    }
  }

  /// The entries under a misspelt name: the name is an error, and they are read all the same, so that
  /// what refers to them is not reported too.
  private mutating func entriesOfUnknownList(_ entry: YAMLEntry, names: [String]) -> [YAMLNode] {
    let spelling = keyFolded(entry.key.text ?? "")
    let isNear = !nearMisses(for: spelling, among: names, folded: { $0 }).isEmpty
    if isNear, entry.value.items != nil { misspelt.insert(entry.key.range) }
    reportUnknown(entry, among: names)
    return isNear ? entry.value.items ?? [] : []
  }

  /// The id of an entry; where it is left out, which is reported, one made of the name, so that what
  /// refers to the entry finds it.
  private mutating func identifier<Key: EntityKey>(
    _ key: Key, in fields: Fields<Key>
  ) -> Located<String>? {
    requireKey(key, in: fields)
    if fields[key] != nil { return identifier(fields[key]) }
    let names = ["name", "title"].compactMap { Key.table.key(spelled: $0) }
    guard let name = names.compactMap({ fields[$0]?.value.text }).first else { return nil }
    let made = Vietnamese.slug(name)
    return made.isEmpty ? nil : Located(made, at: fields.range)
  }

  /// Reads each entry of a register; of two with the same id the second is reported and left out.
  mutating func register<Key: EntityKey, Value>(
    named names: [String], id idKey: Key,
    read: (inout ContentReader, Located<String>, Fields<Key>) -> Value?
  ) -> [Value] {
    var seen: [String: Range<Int>] = [:]
    var values: [Value] = []
    for node in entriesOfRegister(named: names) {
      guard let fields = closedFields(node, of: Key.self, under: names[0]) else { continue }
      guard let id = identifier(idKey, in: fields) else { continue }
      if let first = seen.updateValue(id.range, forKey: id.value) {
        seen[id.value] = first
        let line = String(source.place(of: first).line)
        report(.contentIdentifierTwice, at: id.range, ["id": id.value, "line": line])
      } else if let value = read(&self, id, fields) {
        values.append(value)
      }
    }
    return values
  }
}
