#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes in the order of `memcmp`, a prefix before what it begins.
struct OrderedBytes: Sendable, Hashable, Comparable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func < (left: OrderedBytes, right: OrderedBytes) -> Bool {
    left.bytes.withUnsafeBytes { first in
      right.bytes.withUnsafeBytes { second in
        guard let firstStart = first.baseAddress, let secondStart = second.baseAddress else {
          return first.count < second.count
        }
        let order = memcmp(firstStart, secondStart, min(first.count, second.count))
        return order == 0 ? first.count < second.count : order < 0
      }
    }
  }
}
