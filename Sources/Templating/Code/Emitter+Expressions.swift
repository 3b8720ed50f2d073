extension Emitter {
  /// Where the value of the code is found; what has to be worked out goes into a new register.
  mutating func operand(of code: Code) -> Int32 {
    if let place = place(of: code) { return place }
    let register = newRegister()
    emit(code, into: register)
    return Self.operand(.register, register)
  }

  /// The operand of something that is only read: a constant, a variable, a field of one.
  private mutating func place(of code: Code) -> Int32? {
    switch code.kind {
    case .constant(let value): return constant(value)
    case .context(let index):
      contextReads.insert(index)
      return Self.operand(.context, Int32(index))
    case .local(let variable):
      let space: Space = variable.function == function ? .register : .page
      return Self.operand(space, Int32(variable.slot))
    case .field:
      var fields: [Int32] = []
      var base = code
      while case .field(let inner, let slot) = base.kind {
        fields.append(Int32(slot))
        base = inner
      }
      let root = operand(of: base)
      return path(Path(root: root, fields: fields.reversed()))
    default: return nil
    }
  }

  mutating func consecutive(_ codes: [Code]) -> Int32 {
    let registers = codes.map { _ in newRegister() }
    for (register, code) in zip(registers, codes) {
      scoped { $0.emit(code, into: register) }
    }
    return registers.first ?? Int32(nextRegister)
  }

  private mutating func operandList(_ codes: [Code]) -> Int32 {
    let operands = codes.map { operand(of: $0) }
    return list(operands)
  }

  /// Works out the code's value into the register.
  mutating func emit(_ code: Code, into register: Int32) {
    if let place = place(of: code) {
      add(.move, a: register, b: place, code.span)
      return
    }
    switch code.kind {
    case .and(let left, let right): emitLogic(left, right, .jumpIfFalse, register)
    case .or(let left, let right): emitLogic(left, right, .jumpIfTrue, register)
    case .conditional(let condition, let then, let otherwise):
      emitConditional(condition, then, otherwise, register)
    case .defaulted(let value, let fallback, let alsoIfFalse):
      emitDefault(value, fallback, alsoIfFalse, register, code.span)
    case .captured(let steps):
      add(.captureBegin, code.span)
      emit(steps)
      add(.captureEnd, a: register, code.span)
    case .checked(let inner, let type, let what):
      emit(inner, into: register)
      canFail = true
      assembly.checks.append(TypeCheck(type: type, what: what))
      add(
        .check, a: Self.operand(.register, register), b: Int32(assembly.checks.count - 1),
        code.span)
    default: scoped { $0.emitOperation(code, into: register) }
    }
  }

  private mutating func emitOperation(_ code: Code, into register: Int32) {
    let span = code.span
    switch code.kind {
    case .attribute(let base, let name):
      canFail = true
      let operand = operand(of: base)
      let name = self.name(name)
      add(.attribute, a: register, b: operand, c: name, span)
    case .item(let base, let key):
      canFail = true
      emitBinary(.item, base, key, register, span)
    case .slice(let base, let start, let stop, let step):
      canFail = true
      let operand = operand(of: base)
      let bounds = operandList([start, stop, step])
      add(.slice, a: register, b: operand, c: bounds, span)
    case .not(let inner): emitUnary(.not, inner, register, span)
    case .isDefined(let inner): emitUnary(.isDefined, inner, register, span)
    case .negative(let inner): emitUnary(.negative, inner, register, span)
    case .positive(let inner): emitUnary(.positive, inner, register, span)
    case .binary(let symbol, let left, let right):
      canFail = true
      emitBinary(Self.operation(symbol), left, right, register, span)
    case .comparison(let symbol, let left, let right):
      emitBinary(Self.operation(symbol), left, right, register, span)
    default: emitCollection(code, into: register)
    }
  }

  /// Code with any number of operands.
  private mutating func emitCollection(_ code: Code, into register: Int32) {
    let span = code.span
    switch code.kind {
    case .concatenation(let parts):
      let list = operandList(parts)
      add(.concatenate, a: register, c: list, span)
    case .list(let items):
      let list = operandList(items)
      add(.list, a: register, c: list, span)
    case .tuple(let items):
      let list = operandList(items)
      add(.tuple, a: register, c: list, span)
    case .map(let keys, let values):
      let names = keys.map { name($0) }
      let list = operandList(values)
      add(.map, a: register, b: self.list(names), c: list, span)
    case .apply(let callable, let arguments):
      canFail = canFail || callable.canFail
      let first = consecutive(arguments)
      let index = self.callable(callable)
      add(.apply, a: register, b: first, c: index, span)
    case .loop(let attribute, let loop):
      add(
        .loopAttribute, a: register, b: Int32(loop.index), c: Int32(attribute.rawValue), span)
    case .cycle(let loop, let items):
      let list = operandList(items)
      add(.loopCycle, a: register, b: Int32(loop.index), c: list, span)
    case .changed(let loop, let items):
      let list = operandList(items)
      add(.loopChanged, a: register, b: Int32(loop.index), c: list, span)
    default: break
    }
  }

  private mutating func emitUnary(
    _ operation: Operation, _ inner: Code, _ register: Int32, _ span: Span
  ) {
    let operand = operand(of: inner)
    add(operation, a: register, b: operand, span)
  }

  private mutating func emitBinary(
    _ operation: Operation, _ left: Code, _ right: Code, _ register: Int32, _ span: Span
  ) {
    let first = operand(of: left)
    let second = operand(of: right)
    add(operation, a: register, b: first, c: second, span)
  }

  private static func operation(_ symbol: BinaryOperator) -> Operation {
    switch symbol {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    case .power: .power
    }
  }

  private static func operation(_ symbol: ComparisonOperator) -> Operation {
    switch symbol {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .contained: .contained
    case .notContained: .notContained
    }
  }

  // MARK: Choices

  private mutating func emitLogic(
    _ left: Code, _ right: Code, _ operation: Operation, _ register: Int32
  ) {
    emit(left, into: register)
    let end = add(operation, a: Self.operand(.register, register), left.span)
    emit(right, into: register)
    land(end)
  }

  private mutating func emitConditional(
    _ condition: Code, _ then: Code, _ otherwise: Code, _ register: Int32
  ) {
    let test = scoped { emitter in
      let operand = emitter.operand(of: condition)
      return emitter.add(.jumpIfFalse, a: operand, condition.span)
    }
    emit(then, into: register)
    let end = add(.jump, condition.span)
    land(test)
    emit(otherwise, into: register)
    land(end)
  }

  /// `value|default(fallback, boolean)`.
  private mutating func emitDefault(
    _ value: Code, _ fallback: Code, _ alsoIfFalse: Code, _ register: Int32, _ span: Span
  ) {
    emit(value, into: register)
    let operand = Self.operand(.register, register)
    let isDefined = add(.jumpIfDefined, a: operand, span)
    emit(fallback, into: register)
    let end = add(.jump, span)
    land(isDefined)
    let strict = scoped { emitter in
      let flag = emitter.operand(of: alsoIfFalse)
      return emitter.add(.jumpIfFalse, a: flag, span)
    }
    let isTrue = add(.jumpIfTrue, a: operand, span)
    emit(fallback, into: register)
    land(strict)
    land(isTrue)
    land(end)
  }
}
