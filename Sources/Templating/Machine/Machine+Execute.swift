import Bytes
import Diagnostics

extension Machine {
  /// Runs instructions up to the end of the function.
  mutating func execute(from start: Int, into buffer: inout HTMLBuffer) throws(TemplateFailure) {
    var position = start
    let instructions = image.instructions.baseAddress.unsafelyUnwrapped
    do throws(TemplateFailure) {
      while true {
        let instruction = instructions[position]
        position += 1
        let a = instruction.a
        let b = instruction.b
        switch instruction.operation {
        case .text: append(text: Int(a), Int(b), to: &buffer)
        case .output: try output(a, into: &buffer)
        case .move: registers[Int(a)] = value(b)
        case .moveToPage: pageRegisters[Int(a)] = value(b)
        case .jump:
          if a < position { try burn() }
          position = Int(a)
        case .jumpIfFalse: if try !isTrue(a) { position = Int(b) }
        case .jumpIfTrue: if try isTrue(a) { position = Int(b) }
        case .jumpIfDefined: if isDefined(a) { position = Int(b) }
        case .loopNext:
          if !loops[Int(a)].take(into: registers + Int(b)) { position = Int(instruction.c) }
        case .loopJumpIfAny: if loops[Int(a)].shown > 0 { position = Int(b) }
        case .loopStart, .loopAccept, .captureBegin, .captureEnd, .call, .unpack, .append, .check:
          try perform(instruction, into: &buffer)
        case .end: return
        default: registers[Int(a)] = try evaluated(instruction)
        }
      }
    } catch {
      if failedAt == nil { failedAt = position - 1 }
      throw error
    }
  }

  /// What an instruction does that neither jumps nor only works out a value.
  @inline(__always)
  private mutating func perform(
    _ instruction: Instruction, into buffer: inout HTMLBuffer
  ) throws(TemplateFailure) {
    let a = Int(instruction.a)
    let b = instruction.b
    switch instruction.operation {
    case .loopStart: loops[a].start(try PythonValue.requiredItems(of: value(b)))
    case .loopAccept: loops[a].accept()
    case .captureBegin: captures.append(buffer.count)
    case .captureEnd:
      let mark = captures.removeLast()
      try Limits.check(length: buffer.count - mark)
      registers[a] = .markup(buffer.string(from: mark))
      buffer.truncate(to: mark)
    case .call: try call(a, Int(b), into: &buffer)
    case .unpack: try unpack(a, b)
    case .append: append(a, b)
    case .check: try check(instruction.a, Int(b))
    default: break
    }
  }

  // MARK: Printing

  @inline(__always)
  private func append(text offset: Int, _ length: Int, to buffer: inout HTMLBuffer) {
    let start = image.text.baseAddress.unsafelyUnwrapped + offset
    buffer.append(UnsafeBufferPointer(start: start, count: length))
  }

  @inline(__always)
  private func output(_ operand: Int32, into buffer: inout HTMLBuffer) throws(TemplateFailure) {
    try pointer(operand).cell.pointee.print(to: &buffer)
  }

  // MARK: Conditions

  @inline(__always)
  private func isTrue(_ operand: Int32) throws(TemplateFailure) -> Bool {
    try pointer(operand).cell.pointee.isTrue()
  }

  private func isDefined(_ operand: Int32) -> Bool {
    if case .undefined = pointer(operand).pointee { return false }
    return true
  }

  private func check(_ operand: Int32, _ index: Int) throws(TemplateFailure) {
    let check = image.checks[index]
    let value = value(operand)
    if case .undefined(let name) = value, !check.type.mayBeUndefined {
      throw PythonValue.undefined(name)
    }
    let type = TemplateType(of: value)
    guard check.type.accepts(type) else {
      throw TemplateFailure(
        .templateWrongType,
        ["what": check.what, "expected": check.type.name, "found": type.name])
    }
  }

  /// Counts a jump back: every program ends.
  @inline(__always)
  private mutating func burn() throws(TemplateFailure) {
    guard fuel > 0 else { throw TemplateFailure(.templateTooLarge) }
    fuel -= 1
  }
}
