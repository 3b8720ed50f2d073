import Diagnostics
import FrontMatter
import Templating

/// Free data as templates see it, with types taken from what the files hold: a list of mappings
/// becomes a list of records, so that a misspelt column is found before any page is rendered.
struct DataRecords: Sendable {
  private(set) var records: [RecordType] = []
  private(set) var value: Value = .none
  private(set) var type: RecordType

  /// `files` are the names that templates write after `data.`, and what the files hold.
  init(_ files: [(name: String, node: DataNode)]) {
    type = RecordType("Data", Self.summary, fields: [])
    var fields: [RecordField] = []
    var slots: [Value] = []
    for (name, node) in files {
      let inferred = inferredType(of: node, named: "Data." + name, records: &records)
      fields.append(RecordField(name, inferred, Self.summary(of: name)))
      slots.append(makeValue(of: node, as: inferred))
    }
    type = RecordType("Data", Self.summary, fields: fields)
    records.append(type)
    value = .record(Record(type, slots: slots))
  }

  private static let summary = Wording(
    vi: "Dữ liệu tự do trong `content/data/`.", en: "Free data in `content/data/`.")

  private static func summary(of name: String) -> Wording {
    Wording(vi: "Từ `content/data/\(name)`", en: "From `content/data/\(name)`")
  }

  private func makeValue(of node: DataNode, as type: TemplateType) -> Value {
    switch (node.content, type) {
    case (.null, .list): .list([])
    case (_, .optional(let wrapped)):
      if case .null = node.content { .none } else { makeValue(of: node, as: wrapped) }
    case (.null, _): .none
    case (.bool(let flag), _): .bool(flag)
    case (.int(let number), .float): .float(Double(number))
    case (.int(let number), .string): .string(String(number))
    case (.int(let number), _): .int(number)
    case (.float(let number), _): .float(number)
    case (.string(let text), _): .string(text)
    case (.list(let items), .list(let element)):
      .list(items.map { makeValue(of: $0, as: element) })
    case (.list(let items), _): .list(items.map { makeValue(of: $0, as: .any) })
    case (.map(let entries), .record(let name)): record(entries, named: name)
    case (.map(let entries), _):
      .map(ValueMap(entries.map { ($0.key, makeValue(of: $0.value, as: .any)) }))
    }
  }

  private func record(_ entries: [DataEntry], named name: String) -> Value {
    guard let type = records.first(where: { $0.name == name }) else { return .none }
    return .record(
      Record(
        type,
        slots: type.fields.map { field in
          guard let entry = entries.last(where: { $0.key == field.name }) else {
            if case .list = field.type { return .list([]) }
            return .none
          }
          return makeValue(of: entry.value, as: field.type)
        }))
  }
}

/// The narrowest type that fits a value; mappings become record types named after their place.
private func inferredType(
  of node: DataNode, named name: String, records: inout [RecordType]
) -> TemplateType {
  switch node.content {
  case .null: return .optional(.any)
  case .bool: return .bool
  case .int: return .int
  case .float: return .float
  case .string: return .string
  case .map(let entries): return recordType(of: [entries], named: name, records: &records)
  case .list(let items):
    let maps = items.compactMap { item -> [DataEntry]? in
      if case .map(let entries) = item.content { entries } else { nil }
    }
    if !items.isEmpty, maps.count == items.count {
      return .list(recordType(of: maps, named: name + "[]", records: &records))
    }
    let types = items.map { inferredType(of: $0, named: name + "[]", records: &records) }
    return .list(types.reduce(nil as TemplateType?) { joined($0, $1) } ?? .any)
  }
}

private func recordType(
  of maps: [[DataEntry]], named name: String, records: inout [RecordType]
) -> TemplateType {
  var order: [String] = []
  var values: [String: [DataNode]] = [:]
  for entry in maps.joined() {
    if values[entry.key] == nil { order.append(entry.key) }
    values[entry.key, default: []].append(entry.value)
  }
  guard order.allSatisfy(isIdentifier) else { return .map(.any) }
  let fields = order.map { key in
    let nodes = values[key] ?? []
    let isEverywhere = nodes.count == maps.count
    let type = commonType(of: nodes, named: name + "." + key, records: &records)
    return RecordField(
      key, isEverywhere ? type : optional(type), Wording(vi: "Cột `\(key)`", en: "`\(key)`"))
  }
  records.append(RecordType(name, Wording(vi: "Dữ liệu tự do.", en: "Free data."), fields: fields))
  return .record(name)
}

private func commonType(
  of nodes: [DataNode], named name: String, records: inout [RecordType]
) -> TemplateType {
  let maps = nodes.compactMap { node -> [DataEntry]? in
    if case .map(let entries) = node.content { entries } else { nil }
  }
  if maps.count == nodes.count { return recordType(of: maps, named: name, records: &records) }
  let lists = nodes.compactMap { node -> [DataNode]? in
    if case .list(let items) = node.content { items } else { nil }
  }
  if lists.count == nodes.count, let first = nodes.first {
    let all = DataNode(.list(Array(lists.joined())), range: first.range)
    return inferredType(of: all, named: name, records: &records)
  }
  let types = nodes.map { inferredType(of: $0, named: name, records: &records) }
  return types.reduce(nil as TemplateType?) { joined($0, $1) } ?? .any
}

/// The type that both fit into.
private func joined(_ left: TemplateType?, _ right: TemplateType) -> TemplateType {
  guard let left, left != right else { return right }
  switch (left, right) {
  case (.optional(.any), let other), (let other, .optional(.any)): return optional(other)
  case (.optional(let one), .optional(let other)): return optional(joined(one, other))
  case (.optional(let one), let other), (let other, .optional(let one)):
    return optional(joined(one, other))
  case (.int, .float), (.float, .int): return .float
  case (.int, .string), (.string, .int): return .string
  default: return .any
  }
}

private func optional(_ type: TemplateType) -> TemplateType {
  switch type {
  case .optional, .list, .any: type
  default: .optional(type)
  }
}

private func isIdentifier(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
    return false
  }
  return text.unicodeScalars.allSatisfy {
    $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
  }
}
