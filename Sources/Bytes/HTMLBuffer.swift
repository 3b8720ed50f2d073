/// A growing run of bytes that pages are written into: one per thread, reused from page to page.
///
/// One of the few types that hold an unsafe pointer. Nothing outside sees the pointer but for the
/// length of a call.
package struct HTMLBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes have been appended.
  package private(set) var count = 0

  package init(capacity: Int = 32 * 1024) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  // MARK: Appending

  /// Appends bytes as they are.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Appends bytes as they are.
  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends bytes as they are.
  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends text as it is, without escaping it.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends text of the program as it is.
  package mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends one byte.
  package mutating func append(byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Appends a number in decimal digits.
  package mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends text with its markup written as entities.
  package mutating func appendEscaped(_ text: String, as style: EscapeStyle = .markupSafe) {
    var text = text
    text.withUTF8 { appendEscaped($0, as: style) }
  }

  /// Appends UTF-8 with its markup written as entities.
  package mutating func appendEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, as style: EscapeStyle = .markupSafe
  ) {
    guard let source = bytes.baseAddress else { return }
    var start = 0
    var index = 0
    while true {
      index = nextMarkup(in: source, from: index, to: bytes.count, style: style)
      append(UnsafeBufferPointer(start: source + start, count: index - start))
      guard index < bytes.count else { return }
      append(style.entity(for: source[index]))
      index += 1
      start = index
    }
  }

  // MARK: Reading back

  /// Empties the buffer and keeps its room for the next page.
  package mutating func removeAll() { count = 0 }

  /// Drops what was appended after the buffer held `length` bytes.
  package mutating func truncate(to length: Int) {
    precondition(length <= count, "a buffer is only ever truncated to a length that it had")
    count = length
  }

  /// Lends the bytes for the length of a call.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// A copy of the bytes from `start` on.
  package func bytes(from start: Int = 0) -> [UInt8] {
    Array(UnsafeBufferPointer(start: base + start, count: count - start))
  }

  /// The bytes from `start` on as text.
  package func string(from start: Int = 0) -> String {
    String(
      decoding: UnsafeBufferPointer(start: base + start, count: count - start), as: UTF8.self)
  }

  // MARK: Inside

  private mutating func reserve(_ extra: Int) {
    guard count + extra > capacity else { return }
    let grown = max(capacity * 2, count + extra)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = grown
  }
}
