extension TemplateType {
  /// The type of a value at hand; records by their name.
  init(of value: Value) {
    switch value {
    case .none: self = .none
    case .bool: self = .bool
    case .int: self = .int
    case .float: self = .float
    case .string: self = .string
    case .markup: self = .markup
    case .list(let items): self = .list(Self.joined(items))
    case .tuple(let items): self = .tuple(items.map { TemplateType(of: $0) })
    case .map(let map): self = .map(Self.joined(map.values))
    case .record(let record): self = .record(record.type.name)
    case .undefined: self = .undefined
    }
  }

  private static func joined(_ values: [Value]) -> TemplateType {
    values.reduce(.never) { $0.joined(with: TemplateType(of: $1)) }
  }

  /// How messages and `exemplar templates` write it.
  package var name: String {
    switch self {
    case .any: "any"
    case .none: "none"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .string: "text"
    case .markup: "markup"
    case .list(.never): "list"
    case .list(let item): "[\(item.name)]"
    case .map(.never): "map"
    case .map(let item): "{text: \(item.name)}"
    case .tuple(let items): "(\(items.map(\.name).joined(separator: ", ")))"
    case .record(let name): name
    case .optional(let type): "\(type.name)?"
    case .number: "number"
    case .scalar: "text | number"
    case .iterable(.any): "list | map"
    case .iterable(let item): "list | map (\(item.name))"
    case .never: "never"
    case .undefined: "undefined"
    case .maybeUndefined(let type): "\(type.name)?"
    }
  }
}
