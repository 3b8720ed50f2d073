extension Emitter {
  mutating func emit(_ steps: [Step]) {
    for step in steps { emit(step) }
  }

  private mutating func emit(_ step: Step) {
    switch step {
    case .text(let text): emit(text)
    case .output(let code): emitOutput(code)
    case .store(let variable, let code): emitStore(variable, code)
    case .branch(let condition, let then, let otherwise):
      emitBranch(condition, then, otherwise)
    case .loop(let loop): emit(loop)
    case .unpack(let variables, let code):
      canFail = true
      scoped { emitter in
        let operand = emitter.operand(of: code)
        let list = emitter.list(variables.map { Int32($0.slot) })
        emitter.add(.unpack, a: list, b: operand, code.span)
      }
    case .capture(let variable, let steps): emitCapture(variable, steps)
    case .call(let function, let arguments, let span):
      canFail = true
      scoped { emitter in
        let first = emitter.consecutive(arguments)
        emitter.add(.call, a: Int32(function), b: first, span)
      }
    }
  }

  private mutating func emit(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    let span = Span(source: 0, range: 0..<0)
    add(.text, a: Int32(assembly.text.count), b: Int32(text.count), span)
    assembly.text += text
  }

  private mutating func emitOutput(_ code: Code) {
    if case .captured(let steps) = code.kind { return emit(steps) }
    scoped { emitter in
      let operand = emitter.operand(of: code)
      emitter.add(.output, a: operand, code.span)
    }
  }

  private mutating func emitStore(_ variable: Variable, _ code: Code) {
    if case .captured(let steps) = code.kind { return emitCapture(variable, steps) }
    if variable.function == function, Self.isWrittenLast(code) {
      return scoped { $0.emit(code, into: Int32(variable.slot)) }
    }
    scoped { emitter in
      let operand = emitter.operand(of: code)
      emitter.emitMove(variable, operand, code.span)
    }
  }

  private mutating func emitMove(_ variable: Variable, _ operand: Int32, _ span: Span) {
    let operation: Operation = variable.function == function ? .move : .moveToPage
    add(operation, a: Int32(variable.slot), b: operand, span)
  }

  /// Whether the code reads everything that it needs before it writes its register, which may be
  /// the variable that it reads.
  private static func isWrittenLast(_ code: Code) -> Bool {
    switch code.kind {
    case .and, .or, .conditional, .defaulted, .checked: false
    default: true
    }
  }

  private mutating func emitCapture(_ variable: Variable, _ steps: [Step]) {
    let nowhere = Span(source: 0, range: 0..<0)
    add(.captureBegin, nowhere)
    emit(steps)
    scoped { emitter in
      let register = emitter.newRegister()
      emitter.add(.captureEnd, a: register, nowhere)
      emitter.emitMove(variable, Self.operand(.register, register), nowhere)
    }
  }

  private mutating func emitBranch(_ condition: Code, _ then: [Step], _ otherwise: [Step]) {
    let skip = scoped { $0.jump(unless: condition) }
    emit(then)
    if otherwise.isEmpty {
      for index in skip { land(index) }
      return
    }
    let end = add(.jump, condition.span)
    for index in skip { land(index) }
    emit(otherwise)
    land(end)
  }

  /// Instructions that go elsewhere when the condition is false; their targets are still to be set.
  private mutating func jump(unless condition: Code) -> [Int] {
    switch condition.kind {
    case .and(let left, let right): return jump(unless: left) + jump(unless: right)
    case .not(let inner):
      let operand = self.operand(of: inner)
      return [add(.jumpIfTrue, a: operand, condition.span)]
    default:
      let operand = self.operand(of: condition)
      return [add(.jumpIfFalse, a: operand, condition.span)]
    }
  }

  // MARK: Loops

  private mutating func emit(_ step: LoopStep) {
    let loop = Int32(step.loop.index)
    let before = nextRegister
    var items = operand(of: step.items)
    if step.filtersFirst, let condition = step.condition {
      items = emitFiltered(step, items, condition)
    }
    add(.loopStart, a: loop, b: items, step.items.span)
    nextRegister = before
    let next = add(.loopNext, a: loop, b: Int32(step.item.slot), step.items.span)
    emit(step.prologue)
    var skip: [Int] = []
    if let condition = step.condition, !step.filtersFirst {
      skip = scoped { $0.jump(unless: condition) }
    }
    add(.loopAccept, a: loop, step.items.span)
    emit(step.body)
    for index in skip { aim(index, at: Int32(next)) }
    add(.jump, a: Int32(next), step.items.span)
    land(next)
    guard !step.otherwise.isEmpty else { return }
    let end = add(.loopJumpIfAny, a: loop, step.items.span)
    emit(step.otherwise)
    land(end)
  }

  private mutating func aim(_ index: Int, at target: Int32) {
    assembly.instructions[index].b = target
  }

  /// A list of the items that meet the condition, made before the loop itself begins.
  private mutating func emitFiltered(_ step: LoopStep, _ items: Int32, _ condition: Code) -> Int32 {
    let loop = Int32(step.loop.index)
    let list = newRegister()
    let empty = self.list([])
    add(.list, a: list, c: empty, step.items.span)
    add(.loopStart, a: loop, b: items, step.items.span)
    let next = add(.loopNext, a: loop, b: Int32(step.item.slot), step.items.span)
    emit(step.prologue)
    let skip = scoped { $0.jump(unless: condition) }
    let item = Self.operand(.register, Int32(step.item.slot))
    add(.append, a: list, b: item, step.items.span)
    for index in skip { aim(index, at: Int32(next)) }
    add(.jump, a: Int32(next), step.items.span)
    land(next)
    return Self.operand(.register, list)
  }
}
