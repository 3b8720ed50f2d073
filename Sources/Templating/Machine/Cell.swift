import Bytes

/// A value looked at where it lies. It can't be copied, so the compiler has no occasion to count
/// references: a retain and a release cost as much as printing a short text.
struct Cell: ~Copyable {
  private let value: Value

  /// The slots of the record that the value is; nil when it is something else.
  @inline(__always)
  borrowing func slots() -> (base: UnsafePointer<Value>, count: Int)? {
    switch value {
    case .record(let record): (UnsafePointer(record.base), record.count)
    default: nil
    }
  }

  /// Appends the value as a template prints it.
  @inline(__always)
  borrowing func print(to buffer: inout HTMLBuffer) throws(TemplateFailure) {
    switch value {
    case .string(let text): Self.append(text, to: &buffer)
    case .markup(let text): Self.append(markup: text, to: &buffer)
    case .int(let number): buffer.append(number)
    default: buffer.appendEscaped(try PythonText.text(of: value))
    }
  }

  @inline(__always)
  private static func append(_ text: borrowing String, to buffer: inout HTMLBuffer) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { buffer.appendEscaped($0) }
    if isDone == nil { buffer.appendEscaped(copy text) }
  }

  @inline(__always)
  private static func append(markup text: borrowing String, to buffer: inout HTMLBuffer) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { buffer.append($0) }
    if isDone == nil { buffer.append(copy text) }
  }

  /// Python's truth of the value.
  @inline(__always)
  borrowing func isTrue() throws(TemplateFailure) -> Bool {
    switch value {
    case .bool(let truth): truth
    case .none: false
    case .string(let text), .markup(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .record: true
    default: try PythonValue.isTrue(value)
    }
  }
}

extension UnsafePointer<Value> {
  /// The value where it lies: `Cell` has the layout of its only property.
  @inline(__always)
  var cell: UnsafePointer<Cell> { UnsafeRawPointer(self).assumingMemoryBound(to: Cell.self) }
}
