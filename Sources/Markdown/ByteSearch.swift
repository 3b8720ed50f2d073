#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first index of `byte` in `start..<end`; `end` if it does not occur. The C library's search
  /// is many times faster than a loop.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
    guard start < end, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return end }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// How often `byte` occurs, counted no further than `limit`.
  func count(of byte: UInt8, upTo limit: Int) -> Int {
    var count = 0
    var index = firstIndex(of: byte, from: 0, to: self.count)
    while index < self.count, count < limit {
      count += 1
      index = firstIndex(of: byte, from: index + 1, to: self.count)
    }
    return count
  }
}
