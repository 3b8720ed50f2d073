import Diagnostics

/// Python's rules for values in general: truth, equality, order, length, membership, iteration.
enum PythonValue {
  static func isTrue(_ value: Value) throws(TemplateFailure) -> Bool {
    switch value {
    case .none: false
    case .bool(let truth): truth
    case .int(let number): number != 0
    case .float(let number): number != 0
    case .string(let text), .markup(let text): !text.isEmpty
    case .list(let items), .tuple(let items): !items.isEmpty
    case .map(let map): map.count > 0
    case .record: true
    case .undefined(""): false
    case .undefined(let name): throw undefined(name)
    }
  }

  static func undefined(_ name: String) -> TemplateFailure {
    TemplateFailure(.templateUndefined, ["name": name])
  }

  // MARK: Equality

  static func isEqual(_ left: Value, _ right: Value) throws(TemplateFailure) -> Bool {
    switch (left, right) {
    case (.undefined(""), .undefined("")): return true
    case (.undefined(let name), _) where !name.isEmpty: throw undefined(name)
    case (_, .undefined(let name)) where !name.isEmpty: throw undefined(name)
    case (.none, .none): return true
    case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
      return try isEqual(left, right)
    case (.record(let left), .record(let right)) where left === right: return true
    default: break
    }
    if let left = text(left), let right = text(right) { return PythonString.isEqual(left, right) }
    if let left = map(left), let right = map(right) { return try isEqual(left, right) }
    return PythonArithmetic.comparison(left, right) == .equal
  }

  private static func isEqual(_ left: [Value], _ right: [Value]) throws(TemplateFailure) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where try !isEqual(left[index], right[index]) { return false }
    return true
  }

  private static func isEqual(_ left: ValueMap, _ right: ValueMap) throws(TemplateFailure) -> Bool {
    guard left.count == right.count else { return false }
    for (key, value) in zip(left.keys, left.values) {
      guard let other = right[key], try isEqual(value, other) else { return false }
    }
    return true
  }

  /// The text of a string or markup.
  static func text(_ value: Value) -> String? {
    switch value {
    case .string(let text), .markup(let text): text
    default: nil
    }
  }

  /// The map, or the record as one.
  static func map(_ value: Value) -> ValueMap? {
    switch value {
    case .map(let map): map
    case .record(let record): record.map
    default: nil
    }
  }

  // MARK: Order

  /// Whether `left` comes before `right`; throws where Python has no order.
  static func isLess(
    _ left: Value, _ right: Value, _ symbol: String = "<"
  ) throws(TemplateFailure) -> Bool {
    switch (left, right) {
    case (.undefined(let name), _), (_, .undefined(let name)): throw undefined(name)
    case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
      for (first, second) in zip(left, right) where try !isEqual(first, second) {
        return try isLess(first, second, symbol)
      }
      return left.count < right.count
    default: break
    }
    if let left = text(left), let right = text(right) { return PythonString.isLess(left, right) }
    switch PythonArithmetic.comparison(left, right) {
    case .less: return true
    case .equal, .greater, .unordered: return false
    case nil: throw wrongOperands(symbol, left, right)
    }
  }

  static func wrongOperands(_ symbol: String, _ left: Value, _ right: Value) -> TemplateFailure {
    TemplateFailure(
      .templateWrongOperands,
      ["operator": symbol, "left": name(of: left), "right": name(of: right)])
  }

  /// What kind of value it is, for messages.
  static func name(of value: Value) -> String { TemplateType(of: value).name }

  // MARK: Collections

  /// The items that a loop goes through; nil for what can't be gone through.
  static func items(of value: Value) throws(TemplateFailure) -> [Value]? {
    switch value {
    case .list(let items), .tuple(let items): items
    case .map(let map): map.keys.map { .string($0) }
    case .record(let record): record.type.fields.map { .string($0.name) }
    case .string(let text): text.unicodeScalars.map { .string(String($0)) }
    case .markup(let text): text.unicodeScalars.map { .string(String($0)) }
    case .undefined(""): []
    case .undefined(let name): throw undefined(name)
    case .none, .bool, .int, .float: nil
    }
  }

  /// The items, where nothing else will do.
  static func requiredItems(of value: Value) throws(TemplateFailure) -> [Value] {
    guard let items = try items(of: value) else {
      throw TemplateFailure(.templateNotIterable, ["type": name(of: value)])
    }
    return items
  }

  static func length(of value: Value) throws(TemplateFailure) -> Int {
    switch value {
    case .string(let text), .markup(let text): return text.unicodeScalars.count
    case .list(let items), .tuple(let items): return items.count
    case .map(let map): return map.count
    case .record(let record): return record.type.fields.count
    case .undefined(""): return 0
    case .undefined(let name): throw undefined(name)
    case .none, .bool, .int, .float:
      throw TemplateFailure(.templateNotIterable, ["type": name(of: value)])
    }
  }

  static func contains(_ container: Value, _ item: Value) throws(TemplateFailure) -> Bool {
    switch container {
    case .string(let text), .markup(let text):
      if case .undefined(let name) = item { throw undefined(name) }
      guard let part = self.text(item) else { throw wrongOperands("in", item, container) }
      return PythonString.contains(text, part)
    case .list(let items), .tuple(let items):
      for candidate in items where try isEqual(candidate, item) { return true }
      return false
    case .map, .record:
      if case .undefined(let name) = item { throw undefined(name) }
      guard let key = self.text(item) else { return false }
      return map(container)?[key] != nil
    case .undefined(""): return false
    case .undefined(let name): throw undefined(name)
    case .none, .bool, .int, .float: throw wrongOperands("in", item, container)
    }
  }
}
