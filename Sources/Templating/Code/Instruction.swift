/// What the machine does next; `a`, `b` and `c` are operands, registers, positions or table indices.
struct Instruction {
  var operation: Operation
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}

enum Operation: UInt8 {
  /// Appends static text: offset `a`, length `b`.
  case text
  /// Appends operand `a`, escaped unless markup.
  case output
  /// Register `a` ← operand `b`.
  case move
  /// Register `a` of the page ← operand `b`, from a macro that calls itself.
  case moveToPage
  /// To instruction `a`.
  case jump
  /// To instruction `b` if operand `a` is false (true).
  case jumpIfFalse, jumpIfTrue
  /// To instruction `b` if operand `a` is defined.
  case jumpIfDefined

  /// Loop `a` over operand `b`.
  case loopStart
  /// Register `b` ← next item of loop `a`; to instruction `c` when there is none.
  case loopNext
  /// Counts the item of loop `a` as shown.
  case loopAccept
  /// To instruction `b` if loop `a` has shown an item.
  case loopJumpIfAny
  /// Register `a` ← attribute `c` of loop `b`.
  case loopAttribute
  /// Register `a` ← the operand of list `c` whose turn it is in loop `b`.
  case loopCycle
  /// Register `a` ← whether the operands of list `c` differ from the last time in loop `b`.
  case loopChanged

  /// Register `a` ← attribute named `c` of operand `b`.
  case attribute
  /// Register `a` ← item `c` of operand `b`.
  case item
  /// Register `a` ← operand `b` sliced by the three operands of list `c`.
  case slice
  /// Register `a` ← applied to operand `b`.
  case not, negative, positive, isDefined
  /// Register `a` ← operands `b` and `c`.
  case add, subtract, multiply, divide, floorDivide, modulo, power
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contained, notContained
  /// Register `a` ← the operands of list `c` (`b` is the list of a map's keys).
  case concatenate, list, tuple, map
  /// Appends operand `b` to the list in register `a`.
  case append
  /// Register `a` ← callable `c` applied to the registers from `b` on.
  case apply
  /// Fails unless operand `a` is of type `b`, needed by name `c`.
  case check
  /// The registers of list `a` ← the items of operand `b`.
  case unpack
  /// What is appended from here on is taken back …
  case captureBegin
  /// … into register `a`.
  case captureEnd
  /// Calls function `a` with the registers from `b` on.
  case call
  case end
}

/// Where an operand is found. The low three bits of an encoded operand.
enum Space: Int32 {
  /// A register of the function at hand.
  case register
  case context
  case constant
  /// An entry of the path table: a field of a record, and so on.
  case path
  /// A register of the page, seen from a macro that calls itself.
  case page
}

/// A field of a field … of an operand, read in place.
struct Path: Hashable {
  var root: Int32
  var fields: [Int32]
}
