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
        reportUnknown(entry, among: names)
        return []
      }
      guard !entry.value.isNull else { return [] }
      if let items = entry.value.items { return items }
      reportWrongType(
        of: entry.value, under: entry.key.text ?? "", ["group": "\(names[0]): [{…}, {…}]"])
      return []
    }
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
      requireKey(idKey, in: fields)
      guard let id = identifier(fields[idKey]) else { continue }
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
