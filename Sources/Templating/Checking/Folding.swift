/// Works out what is known when templates load.
enum Folding {
  /// The value of code whose parts are all constant; nil when something is known only later.
  static func value(of kind: CodeKind) throws(TemplateFailure) -> Value? {
    switch kind {
    case .field(let base, let slot):
      guard case .record(let record) = base.constant, slot < record.type.fields.count
      else { return nil }
      return record[slot]
    case .attribute(let base, let name):
      return try base.constant.map { value throws(TemplateFailure) in
        try PythonSequence.attribute(value, name)
      }
    case .item(let base, let key):
      guard let base = base.constant, let key = key.constant else { return nil }
      return try PythonSequence.item(base, key)
    case .slice(let base, let start, let stop, let step):
      guard let values = try constants([base, start, stop, step]) else { return nil }
      return try PythonSequence.slice(values[0], values[1], values[2], values[3])
    case .isDefined(let operand):
      guard let value = operand.constant else { return nil }
      if case .undefined = value { return .bool(false) }
      return .bool(true)
    case .not(let operand):
      guard let value = operand.constant else { return nil }
      return .bool(try !PythonValue.isTrue(value))
    case .negative(let operand):
      guard let value = operand.constant else { return nil }
      return try PythonArithmetic.negative(value)
    case .positive(let operand):
      guard let value = operand.constant else { return nil }
      return try PythonArithmetic.positive(value)
    case .binary(let symbol, let left, let right):
      guard let left = left.constant, let right = right.constant else { return nil }
      return try PythonArithmetic.apply(symbol, left, right)
    case .comparison(let symbol, let left, let right):
      guard let left = left.constant, let right = right.constant else { return nil }
      return .bool(try PythonComparison.holds(symbol, left, right))
    default: return try collection(kind)
    }
  }

  /// The value of code with any number of parts.
  private static func collection(_ kind: CodeKind) throws(TemplateFailure) -> Value? {
    switch kind {
    case .concatenation(let parts):
      guard let values = try constants(parts) else { return nil }
      return try PythonComparison.concatenated(values)
    case .list(let items): return try constants(items).map { .list($0) }
    case .tuple(let items): return try constants(items).map { .tuple($0) }
    case .map(let keys, let items):
      return try constants(items).map { .map(ValueMap(zip(keys, $0))) }
    case .apply(let callable, let arguments):
      guard callable.isPure, let values = try constants(arguments) else { return nil }
      return try callable.apply(to: values)
    default: return nil
    }
  }

  private static func constants(_ codes: [Code]) throws(TemplateFailure) -> [Value]? {
    let values = codes.compactMap(\.constant)
    return values.count == codes.count ? try Limits.nested(values) : nil
  }
}

extension Callable {
  /// Applies it to values in an array.
  func apply(to values: [Value]) throws(TemplateFailure) -> Value {
    let result: Result<Value, TemplateFailure> = values.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        return withUnsafePointer(to: .none) { applied(to: $0, count: 0) }
      }
      return applied(to: base, count: values.count)
    }
    return try result.get()
  }

  private func applied(
    to base: UnsafePointer<Value>, count: Int
  ) -> Result<Value, TemplateFailure> {
    do throws(TemplateFailure) {
      return .success(try apply(Arguments(base: base, count: count, hasInput: hasInput)))
    } catch {
      return .failure(error)
    }
  }
}
