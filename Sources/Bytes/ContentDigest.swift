/// 128 bits that stand for a run of bytes: equal bytes have equal digests, and two runs that chance
/// made differ have different ones. Not for malice: whoever can choose both runs can make them equal.
package struct ContentDigest: Sendable, Hashable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of a run of bytes.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentDigest(of: $0) }
  }

  /// The digest of a run of bytes; the same as that of an array of them.
  package init(of bytes: UnsafeRawBufferPointer) {
    var hasher = DigestHasher()
    hasher.add(bytes)
    self = hasher.digest
  }

  /// The two halves in hexadecimal digits.
  package var text: String { String(high, radix: 16) + "-" + String(low, radix: 16) }
}

/// Makes a digest of several parts, whose bounds count: `ab`, `c` is not `a`, `bc`.
///
/// Two lanes of multiply-and-fold over sixteen bytes at a time, after Wang Yi's wyhash: some 5 GB/s,
/// where a byte loop such as FNV-1a reaches 1.
package struct DigestHasher: Sendable {
  private var first: UInt64 = 0xA076_1D64_78BD_642F
  private var second: UInt64 = 0xE703_7ED1_A0B4_28DB

  package init() {}

  /// Adds a run of bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    if bytes.count >= 64, let start = bytes.baseAddress {
      offset = takeBlocks(from: start, count: bytes.count)
    }
    while offset + 16 <= bytes.count {
      take(
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      offset += 16
    }
    var tail: (UInt64, UInt64) = (0, 0)
    for index in offset..<bytes.count {
      let place = index - offset
      let byte = UInt64(bytes[index]) << UInt64(8 * (place & 7))
      if place < 8 { tail.0 |= byte } else { tail.1 |= byte }
    }
    take(tail.0, tail.1)
    add(UInt64(bytes.count))
  }

  /// Adds a run of bytes.
  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// Adds a text by its UTF-8.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a number.
  package mutating func add(_ number: UInt64) {
    take(number, 0x8EBC_6AF0_9C88_C6E3)
  }

  /// Adds another digest.
  package mutating func add(_ digest: ContentDigest) {
    take(digest.high, digest.low)
  }

  /// The digest of what has been added so far.
  package var digest: ContentDigest {
    ContentDigest(
      high: Self.fold(first ^ 0x5899_65CC_7537_4CC3, second ^ 0x1D8E_4E27_C47D_124F),
      low: Self.fold(second ^ 0xEB44_ACCA_B455_D165, first ^ 0x9E37_79B9_7F4A_7C15))
  }

  /// Takes as many blocks of 32 bytes as there are, in two pairs of lanes that don't wait for each
  /// other; returns how many bytes those are.
  private mutating func takeBlocks(from start: UnsafeRawPointer, count: Int) -> Int {
    var (a, b) = (first, second)
    var (c, d) = (first ^ 0x1D8E_4E27_C47D_124F, second ^ 0x5899_65CC_7537_4CC3)
    var offset = 0
    while offset + 32 <= count {
      let words = start.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      a = Self.fold(words.x ^ a, words.y ^ 0x9E37_79B9_7F4A_7C15) &+ words.x
      b = Self.fold(words.y ^ b, words.x ^ 0xC2B2_AE3D_27D4_EB4F) &+ words.y
      c = Self.fold(words.z ^ c, words.w ^ 0x9E37_79B9_7F4A_7C15) &+ words.z
      d = Self.fold(words.w ^ d, words.z ^ 0xC2B2_AE3D_27D4_EB4F) &+ words.w
      offset += 32
    }
    (first, second) = (a, b)
    take(c, d)
    return offset
  }

  @inline(__always)
  private mutating func take(_ left: UInt64, _ right: UInt64) {
    first = Self.fold(left ^ first, right ^ 0x9E37_79B9_7F4A_7C15) &+ left
    second = Self.fold(right ^ second, left ^ 0xC2B2_AE3D_27D4_EB4F) &+ right
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
