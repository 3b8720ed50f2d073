/// Values in order, of which each can be replaced by its key.
struct Overridable<Value> {
  private(set) var values: [Value]
  private let key: KeyPath<Value, String>
  private var positions: [String: Int]

  init(_ values: [Value], by key: KeyPath<Value, String>) {
    self.values = values
    self.key = key
    positions = Dictionary(
      values.enumerated().map { ($0.element[keyPath: key], $0.offset) }, uniquingKeysWith: { $1 })
  }

  subscript(name: String) -> Value? { positions[name].map { values[$0] } }

  /// Puts a value in the place of the one with its key, or at the end.
  mutating func set(_ value: Value) {
    let name = value[keyPath: key]
    if let position = positions[name] {
      values[position] = value
    } else {
      positions[name] = values.count
      values.append(value)
    }
  }
}
