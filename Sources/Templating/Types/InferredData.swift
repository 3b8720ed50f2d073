import Diagnostics

/// Free data (a file under `data/`) with types found from its content: lists of alike maps become
/// lists of records, so that a misspelt key is found when templates load.
package struct InferredData: Sendable {
  /// The data, maps replaced by records where their type is known.
  package let value: Value
  package let type: TemplateType
  /// The record types that were made up, for the schema.
  package let records: [RecordType]

  /// Types the value; `name` is where it comes from (`data.members`) and names its records.
  package init(_ value: Value, named name: String) {
    var found: [RecordType] = []
    let shape = Shape(value)
    type = shape.type(named: name, &found)
    records = found
    self.value = Self.typed(
      value, type, Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0) }))
  }

  private static func typed(
    _ value: Value, _ type: TemplateType, _ records: [String: RecordType]
  ) -> Value {
    switch (value, type) {
    case (.map(let map), .record(let name)):
      guard let record = records[name] else { return value }
      return .record(
        Record(
          record,
          slots: record.fields.map { typed(map[$0.name] ?? .none, $0.type, records) }))
    case (.list(let items), .list(let item)): return .list(items.map { typed($0, item, records) })
    case (_, .optional(let inner)): return typed(value, inner, records)
    default: return value
    }
  }
}

/// What data looks like, over all the places where it stands in the same role.
private indirect enum Shape {
  case plain(TemplateType)
  case list(Shape)
  case map([(key: String, shape: Shape)])

  init(_ value: Value) {
    switch value {
    case .list(let items):
      self = .list(items.map { Shape($0) }.reduce(.plain(.never)) { $0.joined(with: $1) })
    case .map(let map): self = .map(zip(map.keys, map.values).map { ($0, Shape($1)) })
    default: self = .plain(TemplateType(of: value))
    }
  }

  func joined(with other: Shape) -> Shape {
    switch (self, other) {
    case (.plain(.never), let shape), (let shape, .plain(.never)): shape
    case (.plain(let left), .plain(let right)): .plain(left.joined(with: right))
    case (.list(let left), .list(let right)): .list(left.joined(with: right))
    case (.map(let left), .map(let right)) where left.map(\.key) == right.map(\.key):
      .map(zip(left, right).map { ($0.key, $0.shape.joined(with: $1.shape)) })
    default: .plain(.any)
    }
  }

  func type(named name: String, _ records: inout [RecordType]) -> TemplateType {
    switch self {
    case .plain(let type): return type
    case .list(let item): return .list(item.type(named: name + "[]", &records))
    case .map(let pairs):
      var fields: [RecordField] = []
      for (key, shape) in pairs {
        let type = shape.type(named: "\(name).\(key)", &records)
        fields.append(
          RecordField(key, type, Wording(vi: "trong dữ liệu", en: "in the data")))
      }
      records.append(
        RecordType(name, Wording(vi: "dữ liệu", en: "data"), fields: fields))
      return .record(name)
    }
  }
}
