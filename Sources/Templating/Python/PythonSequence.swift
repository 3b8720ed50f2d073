import Diagnostics

/// Python's operators on text and lists, items and slices.
enum PythonSequence {
  /// `+`, `*` and `%` where at least one side is text or a list; nil for anything else.
  static func apply(
    _ symbol: BinaryOperator, _ left: Value, _ right: Value
  ) throws(TemplateFailure) -> Value? {
    switch symbol {
    case .add: try sum(left, right)
    case .multiply: try product(left, right)
    case .modulo:
      switch left {
      case .string, .markup: try PythonFormat.formatted(left, right)
      default: nil
      }
    case .subtract, .divide, .floorDivide, .power: nil
    }
  }

  private static func sum(_ left: Value, _ right: Value) throws(TemplateFailure) -> Value? {
    try Limits.check(length: length(left) + length(right))
    return switch (left, right) {
    case (.string(let left), .string(let right)): .string(left + right)
    case (.markup, .string), (.string, .markup), (.markup, .markup):
      .markup(try Markup.escaped(left) + Markup.escaped(right))
    case (.list(let left), .list(let right)): .list(left + right)
    case (.tuple(let left), .tuple(let right)): .tuple(left + right)
    default: nil
    }
  }

  private static func length(_ value: Value) -> Int {
    switch value {
    case .string(let text), .markup(let text): text.utf8.count
    case .list(let items), .tuple(let items): items.count
    default: 0
    }
  }

  private static func product(_ left: Value, _ right: Value) throws(TemplateFailure) -> Value? {
    if let result = try repeated(left, right) { return result }
    return try repeated(right, left)
  }

  private static func repeated(_ value: Value, _ count: Value) throws(TemplateFailure) -> Value? {
    let times: Int
    switch count {
    case .int(let number): times = max(number, 0)
    case .bool(let truth): times = truth ? 1 : 0
    default: return nil
    }
    switch value {
    case .string(let text), .markup(let text):
      try Limits.check(length: text.utf8.count, times: times)
      return Markup.value(String(repeating: text, count: times), isMarkup: value.isMarkup)
    case .list(let items):
      try Limits.check(length: items.count, times: times)
      return .list(Array(repeating: items, count: times).flatMap { $0 })
    case .tuple(let items):
      try Limits.check(length: items.count, times: times)
      return .tuple(Array(repeating: items, count: times).flatMap { $0 })
    default: return nil
    }
  }

  // MARK: Attributes and items

  /// `value.name`: a field, a key, or undefined.
  static func attribute(_ value: Value, _ name: String) throws(TemplateFailure) -> Value {
    switch value {
    case .undefined(let name): throw PythonValue.undefined(name)
    case .record(let record): record.value(of: name) ?? .undefined(name)
    case .map(let map): map[name] ?? .undefined(name)
    case .tuple(let items) where items.count == 2 && name == "grouper": items[0]
    case .tuple(let items) where items.count == 2 && name == "list": items[1]
    default: .undefined(name)
    }
  }

  /// `value[key]`: an item by its position, a key, or undefined.
  static func item(_ value: Value, _ key: Value) throws(TemplateFailure) -> Value {
    if case .undefined(let name) = value { throw PythonValue.undefined(name) }
    if case .undefined(let name) = key { throw PythonValue.undefined(name) }
    if let name = PythonValue.text(key) { return try attribute(value, name) }
    let position: Int
    switch key {
    case .int(let number): position = number
    case .bool(let truth): position = truth ? 1 : 0
    default: return .undefined(PythonText.representation(of: key))
    }
    switch value {
    case .list(let items), .tuple(let items):
      return index(position, items.count).map { items[$0] } ?? .undefined(String(position))
    case .string(let text), .markup(let text):
      let scalars = Array(text.unicodeScalars)
      guard let index = index(position, scalars.count) else { return .undefined(String(position)) }
      return Markup.value(String(scalars[index]), isMarkup: value.isMarkup)
    default: return .undefined(String(position))
    }
  }

  private static func index(_ position: Int, _ count: Int) -> Int? {
    let index = position < 0 ? position + count : position
    return index >= 0 && index < count ? index : nil
  }

  // MARK: Slices

  static func slice(
    _ value: Value, _ start: Value, _ stop: Value, _ step: Value
  ) throws(TemplateFailure) -> Value {
    if case .undefined(let name) = value { throw PythonValue.undefined(name) }
    let bounds = (try bound(start), try bound(stop), try bound(step))
    if bounds.2 == 0 {
      throw TemplateFailure(
        .templateWrongType, ["what": "[::]", "expected": "≠ 0", "found": "0"])
    }
    switch value {
    case .list(let items): return .list(sliced(items, bounds))
    case .tuple(let items): return .tuple(sliced(items, bounds))
    case .string(let text), .markup(let text):
      let scalars = sliced(Array(text.unicodeScalars), bounds)
      return Markup.value(PythonString.text(scalars), isMarkup: value.isMarkup)
    default: return .undefined("[:]")
    }
  }

  private static func bound(_ value: Value) throws(TemplateFailure) -> Int? {
    switch value {
    case .none: return nil
    case .int(let number): return number
    case .bool(let truth): return truth ? 1 : 0
    case .undefined(let name): throw PythonValue.undefined(name)
    default:
      throw TemplateFailure(
        .templateWrongType,
        [
          "what": "[:]", "expected": TemplateType.int.name, "found": PythonValue.name(of: value),
        ])
    }
  }

  private static func sliced<Item>(_ items: [Item], _ bounds: (Int?, Int?, Int?)) -> [Item] {
    let step = bounds.2 ?? 1
    let count = items.count
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? count - 1 : count
    func clamped(_ bound: Int?, _ fallback: Int) -> Int {
      guard let bound else { return fallback }
      let (shifted, overflow) = bound.addingReportingOverflow(bound < 0 ? count : 0)
      return overflow ? lowest : min(max(shifted, lowest), highest)
    }
    let start = clamped(bounds.0, step < 0 ? highest : lowest)
    let stop = clamped(bounds.1, step < 0 ? lowest : highest)
    var result: [Item] = []
    var index = start
    while step > 0 ? index < stop : index > stop {
      result.append(items[index])
      let (next, overflow) = index.addingReportingOverflow(step)
      if overflow { break }
      index = next
    }
    return result
  }
}
