/// Turns steps into instructions: variables become registers, fields paths that are read in place.
struct Emitter {
  var assembly = Assembly()
  var entries: [FunctionEntry] = []
  /// Context positions that some instruction reads.
  var contextReads: Set<Int> = []
  /// Whether some instruction may fail though all values have their declared types.
  var canFail = false

  /// The function whose steps are being written, and its registers in use.
  var function = 0
  var nextRegister = 0
  var registerCount = 0
  var nextLoop = 0
  var loopCount = 0

  private var pathIndices: [Path: Int32] = [:]
  private var callableIndices: [ObjectIdentifier: Int32] = [:]

  static func emit(_ functions: [Function]) -> Emitter {
    var emitter = Emitter()
    _ = emitter.constant(.undefined("…"))
    for (index, function) in functions.enumerated() { emitter.emit(function, at: index) }
    return emitter
  }

  private mutating func emit(_ code: Function, at index: Int) {
    function = index
    nextRegister = code.variableCount
    registerCount = code.variableCount
    nextLoop = code.loopCount
    loopCount = code.loopCount
    let start = assembly.instructions.count
    emit(code.steps)
    add(.end, Span(source: 0, range: 0..<0))
    entries.append(
      FunctionEntry(
        start: start, registerCount: registerCount, loopCount: loopCount,
        parameterCount: code.parameterCount))
  }

  // MARK: Instructions

  @discardableResult
  mutating func add(
    _ operation: Operation, a: Int32 = 0, b: Int32 = 0, c: Int32 = 0, _ span: Span
  ) -> Int {
    assembly.instructions.append(Instruction(operation: operation, a: a, b: b, c: c))
    assembly.spans.append(span)
    return assembly.instructions.count - 1
  }

  var here: Int32 { Int32(assembly.instructions.count) }

  /// Sets where the jump at `index` goes: the next instruction.
  mutating func land(_ index: Int) {
    switch assembly.instructions[index].operation {
    case .jump: assembly.instructions[index].a = here
    case .loopNext: assembly.instructions[index].c = here
    default: assembly.instructions[index].b = here
    }
  }

  // MARK: Registers and tables

  mutating func newRegister() -> Int32 {
    nextRegister += 1
    registerCount = max(registerCount, nextRegister)
    return Int32(nextRegister - 1)
  }

  /// Runs `body` and gives back the registers that it took.
  mutating func scoped<Result>(_ body: (inout Emitter) -> Result) -> Result {
    let before = nextRegister
    let result = body(&self)
    nextRegister = before
    return result
  }

  static func operand(_ space: Space, _ index: Int32) -> Int32 { index << 3 | space.rawValue }

  mutating func constant(_ value: Value) -> Int32 {
    assembly.constants.append(value)
    return Self.operand(.constant, Int32(assembly.constants.count - 1))
  }

  mutating func path(_ path: Path) -> Int32 {
    if let index = pathIndices[path] { return Self.operand(.path, index) }
    let index = Int32(assembly.paths.count)
    assembly.paths += [path.root, Int32(path.fields.count)] + path.fields
    pathIndices[path] = index
    return Self.operand(.path, index)
  }

  mutating func list(_ operands: [Int32]) -> Int32 {
    let index = Int32(assembly.lists.count)
    assembly.lists += [Int32(operands.count)] + operands
    return index
  }

  mutating func name(_ name: String) -> Int32 {
    assembly.names.append(name)
    return Int32(assembly.names.count - 1)
  }

  mutating func callable(_ callable: Callable) -> Int32 {
    let key = ObjectIdentifier(callable)
    if let index = callableIndices[key] { return index }
    let index = Int32(assembly.callables.count)
    assembly.callables.append(callable)
    callableIndices[key] = index
    return index
  }
}
