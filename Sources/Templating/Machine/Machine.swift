import Bytes
import Diagnostics

/// Runs a program once: appends what it prints to a buffer.
///
/// One of the few types that hold unsafe pointers: registers, context and tables are read in place,
/// and all of them outlive the machine, which lives for the length of `Machine.run`.
struct Machine {
  let image: Image
  let context: UnsafePointer<Value>
  /// The registers of the page, and of the function at hand.
  var pageRegisters: UnsafeMutablePointer<Value>
  var registers: UnsafeMutablePointer<Value>
  var loops: UnsafeMutablePointer<LoopState>
  /// The buffer's lengths where captures began.
  var captures: [Int] = []
  var depth = 0
  /// How many more turns loops may make.
  var fuel = Self.turnLimit
  /// The instruction that failed.
  var failedAt: Int?

  /// How deep macros may call themselves.
  static let depthLimit = 60
  /// How many turns all loops of a page may make together.
  static let turnLimit = 20_000_000

  /// Runs the image's function 0.
  static func run(
    _ image: Image, context: [Value], fuel: Int = turnLimit, into buffer: inout HTMLBuffer
  ) throws(MachineFailure) {
    let start = buffer.count
    let failure = context.withUnsafeBufferPointer { values in
      Self.run(image, values.baseAddress, fuel, &buffer)
    }
    if let failure {
      buffer.truncate(to: start)
      throw failure
    }
  }

  private static func run(
    _ image: Image, _ context: UnsafePointer<Value>?, _ fuel: Int, _ buffer: inout HTMLBuffer
  ) -> MachineFailure? {
    let entry = image.functions[0]
    let frame = Frame(entry)
    defer { frame.free() }
    var machine = Machine(
      image: image, context: context ?? UnsafePointer(frame.registers),
      pageRegisters: frame.registers, registers: frame.registers, loops: frame.loops)
    machine.fuel = fuel
    do {
      try machine.execute(from: entry.start, into: &buffer)
      return nil
    } catch {
      return MachineFailure(reason: error, span: image.spans[machine.failedAt ?? 0])
    }
  }

  init(
    image: Image, context: UnsafePointer<Value>, pageRegisters: UnsafeMutablePointer<Value>,
    registers: UnsafeMutablePointer<Value>, loops: UnsafeMutablePointer<LoopState>
  ) {
    self.image = image
    self.context = context
    self.pageRegisters = pageRegisters
    self.registers = registers
    self.loops = loops
  }

  // MARK: Operands

  @inline(__always)
  func pointer(_ operand: Int32) -> UnsafePointer<Value> {
    let index = Int(operand >> 3)
    switch operand & 7 {
    case Space.register.rawValue: return UnsafePointer(registers + index)
    case Space.context.rawValue: return context + index
    case Space.constant.rawValue: return constant(index)
    case Space.path.rawValue: return followed(index)
    default: return UnsafePointer(pageRegisters + index)
    }
  }

  @inline(__always)
  private func constant(_ index: Int) -> UnsafePointer<Value> {
    UnsafePointer(image.constants.baseAddress.unsafelyUnwrapped + index)
  }

  /// A field of a field … of an operand, in place. The first constant is undefined: it stands for
  /// what isn't there when a value is not of its declared type, or for a field that isn't kept as nobody
  /// reads it.
  private func followed(_ index: Int) -> UnsafePointer<Value> {
    let paths = image.paths.baseAddress.unsafelyUnwrapped + index
    var place = pointer(paths[0])
    for field in 0..<Int(paths[1]) {
      let slot = Int(paths[2 + field])
      guard let slots = place.cell.pointee.slots(), slot < slots.count else { return constant(0) }
      place = slots.base + slot
    }
    return place
  }

  @inline(__always)
  func value(_ operand: Int32) -> Value { pointer(operand).pointee }

  func values(_ list: Int32) -> [Value] {
    let start = Int(list)
    return (0..<Int(image.lists[start])).map { value(image.lists[start + 1 + $0]) }
  }

  // MARK: Functions

  /// Calls a macro that calls itself, in a frame of its own.
  mutating func call(
    _ function: Int, _ first: Int, into buffer: inout HTMLBuffer
  ) throws(TemplateFailure) {
    guard depth < Self.depthLimit else {
      throw TemplateFailure(.templateRecursionTooDeep)
    }
    let entry = image.functions[function]
    let frame = Frame(entry)
    defer { frame.free() }
    for index in 0..<entry.parameterCount { frame.registers[index] = registers[first + index] }
    let outer = (registers, loops)
    (registers, loops) = (frame.registers, frame.loops)
    depth += 1
    defer {
      (registers, loops) = outer
      depth -= 1
    }
    try execute(from: entry.start, into: &buffer)
  }
}

/// Why a program stopped, and where.
struct MachineFailure: Error {
  let reason: TemplateFailure
  let span: Span
}

/// The registers and loops of one call.
private struct Frame {
  let registers: UnsafeMutablePointer<Value>
  let loops: UnsafeMutablePointer<LoopState>
  private let entry: FunctionEntry

  init(_ entry: FunctionEntry) {
    self.entry = entry
    registers = .allocate(capacity: max(entry.registerCount, 1))
    registers.initialize(repeating: .none, count: entry.registerCount)
    loops = .allocate(capacity: max(entry.loopCount, 1))
    loops.initialize(repeating: LoopState(), count: entry.loopCount)
  }

  func free() {
    registers.deinitialize(count: entry.registerCount)
    registers.deallocate()
    loops.deinitialize(count: entry.loopCount)
    loops.deallocate()
  }
}
