/// Text keys and their values, in the order in which they were given; a repeated key keeps its
/// first position and its last value, as in Python.
package final class ValueMap: Sendable {
  package let keys: [String]
  package let values: [Value]
  private let positions: [ExactText: Int]

  package init(_ pairs: some Sequence<(String, Value)>) {
    var keys: [String] = []
    var values: [Value] = []
    var positions: [ExactText: Int] = [:]
    for (key, value) in pairs {
      if let position = positions[ExactText(key)] {
        values[position] = value
      } else {
        positions[ExactText(key)] = keys.count
        keys.append(key)
        values.append(value)
      }
    }
    self.keys = keys
    self.values = values
    self.positions = positions
  }

  package var count: Int { keys.count }

  package subscript(_ key: String) -> Value? { positions[ExactText(key)].map { values[$0] } }
}
