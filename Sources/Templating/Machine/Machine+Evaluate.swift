import Diagnostics

extension Machine {
  /// What an instruction puts into its register.
  mutating func evaluated(_ instruction: Instruction) throws(TemplateFailure) -> Value {
    let b = instruction.b
    let c = instruction.c
    switch instruction.operation {
    case .not: return .bool(try !PythonValue.isTrue(value(b)))
    case .negative: return try PythonArithmetic.negative(value(b))
    case .positive: return try PythonArithmetic.positive(value(b))
    case .isDefined:
      if case .undefined = value(b) { return .bool(false) }
      return .bool(true)
    case .attribute: return try PythonSequence.attribute(value(b), image.names[Int(c)])
    case .item: return try PythonSequence.item(value(b), value(c))
    case .slice:
      let bounds = values(c)
      return try PythonSequence.slice(value(b), bounds[0], bounds[1], bounds[2])
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power:
      return try PythonArithmetic.apply(Self.symbol(instruction.operation), value(b), value(c))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .contained,
      .notContained:
      return .bool(
        try PythonComparison.holds(Self.comparison(instruction.operation), value(b), value(c)))
    default: return try collected(instruction)
    }
  }

  /// What an instruction with any number of operands gives.
  private mutating func collected(_ instruction: Instruction) throws(TemplateFailure) -> Value {
    let b = instruction.b
    let c = instruction.c
    switch instruction.operation {
    case .apply: return try applied(Int(c), Int(b))
    case .concatenate: return try PythonComparison.concatenated(values(c))
    case .list: return .list(try Limits.nested(values(c)))
    case .tuple: return .tuple(try Limits.nested(values(c)))
    case .map: return try map(b, c)
    case .loopAttribute:
      return loops[Int(b)].value(of: LoopAttribute(rawValue: Int(c)) ?? .index)
    case .loopCycle:
      let items = values(c)
      return items.isEmpty ? .none : items[loops[Int(b)].index0 % items.count]
    case .loopChanged: return .bool(try hasChanged(Int(b), values(c)))
    default: return .none
    }
  }

  private func map(_ keys: Int32, _ values: Int32) throws(TemplateFailure) -> Value {
    let start = Int(keys)
    let names = (0..<Int(image.lists[start])).map { image.names[Int(image.lists[start + 1 + $0])] }
    return .map(ValueMap(zip(names, try Limits.nested(self.values(values)))))
  }

  @inline(__always)
  private func applied(_ callable: Int, _ first: Int) throws(TemplateFailure) -> Value {
    let callable = image.callables[callable]
    return try callable.apply(
      Arguments(
        base: UnsafePointer(registers + first), count: callable.argumentCount,
        hasInput: callable.hasInput))
  }

  private func hasChanged(_ loop: Int, _ values: [Value]) throws(TemplateFailure) -> Bool {
    let previous = loops[loop].lastChanged
    if let previous, try PythonValue.isEqual(.tuple(previous), .tuple(values)) { return false }
    loops[loop].lastChanged = values
    return true
  }

  /// Adds an item to the list in a register, in place.
  func append(_ register: Int, _ operand: Int32) {
    let place = registers + register
    guard case .list(var items) = place.pointee else { return }
    place.pointee = .none
    items.append(value(operand))
    place.pointee = .list(items)
  }

  /// The items of a value into the registers of a list, which must be as many.
  func unpack(_ list: Int, _ operand: Int32) throws(TemplateFailure) {
    let items = try PythonValue.requiredItems(of: value(operand))
    let count = Int(image.lists[list])
    guard items.count == count else {
      throw TemplateFailure(
        .templateWrongUnpacking, ["names": String(count), "items": String(items.count)])
    }
    for index in 0..<count { registers[Int(image.lists[list + 1 + index])] = items[index] }
  }

  private static func symbol(_ operation: Operation) -> BinaryOperator {
    switch operation {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    default: .power
    }
  }

  private static func comparison(_ operation: Operation) -> ComparisonOperator {
    switch operation {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .contained: .contained
    default: .notContained
    }
  }
}
