import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of a log, one after the other in one buffer.
final class LogLines {
  let source: LogSource
  /// Whether the line given out last was too long.
  private(set) var isLong = false
  /// How many lines there were so far.
  private(set) var number = 0
  private let buffer: UnsafeMutableRawBufferPointer
  /// What of the buffer has been read and not given out.
  private var rest = 0..<0
  private var isAtEnd = false

  /// Longer lines are no requests: servers refuse such.
  static let longest = 1 << 18

  init(_ source: LogSource) {
    self.source = source
    buffer = .allocate(byteCount: Self.longest, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next line without its end, good until the next call; nil after the last. Of a line that is
  /// too long, its beginning.
  func next() throws(FileError) -> LogText? {
    isLong = false
    var searched = 0
    while true {
      if let end = lineEnd(from: rest.lowerBound + searched) { return take(until: end, ending: 1) }
      searched = rest.count
      if isAtEnd { return rest.isEmpty ? nil : take(until: rest.upperBound, ending: 0) }
      if rest.count == buffer.count { return try takeTooLong() }
      try refill()
    }
  }

  private func take(until end: Int, ending: Int) -> LogText {
    number += 1
    defer { rest = end + ending..<rest.upperBound }
    var last = end
    if last > rest.lowerBound, buffer[last - 1] == UInt8(ascii: "\r") { last -= 1 }
    return text(rest.lowerBound..<last)
  }

  private func text(_ range: Range<Int>) -> LogText {
    LogText(UnsafeRawBufferPointer(rebasing: buffer[range]).assumingMemoryBound(to: UInt8.self))
  }

  private func lineEnd(from start: Int) -> Int? {
    text(start..<rest.upperBound).index(of: .lineFeed).map { start + $0 }
  }

  /// Reads on; the buffer has room.
  private func refill() throws(FileError) {
    if let base = buffer.baseAddress, rest.lowerBound > 0 {
      memmove(base, base + rest.lowerBound, rest.count)
      rest = 0..<rest.count
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[rest.upperBound...])
    let got = try source.read(into: room)
    isAtEnd = got == 0
    rest = 0..<rest.count + got
  }

  /// Passes over the rest of a line that fills the whole buffer.
  private func takeTooLong() throws(FileError) -> LogText {
    isLong = true
    number += 1
    while !isAtEnd {
      rest = 0..<0
      try refill()
      guard let end = lineEnd(from: 0) else { continue }
      rest = end + 1..<rest.upperBound
      break
    }
    if isAtEnd { rest = 0..<0 }
    return .empty
  }
}
