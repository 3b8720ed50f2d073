import Diagnostics

/// A type that free data is held against, and who needs it.
struct TypeCheck: Sendable {
  let type: TemplateType
  let what: String
}

/// A function's part of the instructions.
struct FunctionEntry: Sendable {
  let start: Int
  let registerCount: Int
  let loopCount: Int
  let parameterCount: Int
}

/// A compiled program as the machine reads it.
///
/// One of the few types that hold unsafe pointers: the tables are read billions of times, and as
/// arrays each look would count references.
final class Image: @unchecked Sendable {
  // Unchecked because of the pointers: they are written in init and only read after that.
  let instructions: UnsafeMutableBufferPointer<Instruction>
  let constants: UnsafeMutableBufferPointer<Value>
  let text: UnsafeMutableBufferPointer<UInt8>
  /// A path's root, the number of its fields, and the fields; the next path.
  let paths: UnsafeMutableBufferPointer<Int32>
  /// A list's length and its operands; the next list.
  let lists: UnsafeMutableBufferPointer<Int32>
  let callables: UnsafeMutableBufferPointer<Callable>
  let names: [String]
  let checks: [TypeCheck]
  let functions: [FunctionEntry]
  let spans: [Span]
  let sources: [SourceText]

  init(_ assembly: Assembly, functions: [FunctionEntry], sources: [SourceText]) {
    instructions = Self.copy(assembly.instructions)
    constants = Self.copy(assembly.constants)
    text = Self.copy(assembly.text)
    paths = Self.copy(assembly.paths)
    lists = Self.copy(assembly.lists)
    callables = Self.copy(assembly.callables)
    names = assembly.names
    checks = assembly.checks
    spans = assembly.spans
    self.functions = functions
    self.sources = sources
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(elements.count, 1))
    _ = copy.initialize(from: elements)
    return UnsafeMutableBufferPointer(rebasing: copy[..<elements.count])
  }

  deinit {
    Self.free(instructions)
    Self.free(constants)
    Self.free(text)
    Self.free(paths)
    Self.free(lists)
    Self.free(callables)
  }

  private static func free<Element>(_ buffer: UnsafeMutableBufferPointer<Element>) {
    buffer.deinitialize()
    buffer.deallocate()
  }
}

/// The tables of a program while it is put together.
struct Assembly {
  var instructions: [Instruction] = []
  var spans: [Span] = []
  var constants: [Value] = []
  var text: [UInt8] = []
  var paths: [Int32] = []
  var lists: [Int32] = []
  var callables: [Callable] = []
  var names: [String] = []
  var checks: [TypeCheck] = []
}
