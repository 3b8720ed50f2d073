/// Sixteen bytes compared at once; answers have the top bit of each byte that matches.
///
/// Arithmetic within two words, because comparisons of `SIMD16` are compiled to a loop over its lanes
/// in some places and not in others (Swift 6.3: 38 µs instead of 0.3 µs for 3.6 KB).
struct SixteenBytes {
  private let top: SIMD2<UInt64>
  private let low: SIMD2<UInt64>

  @inline(__always)
  init(_ words: SIMD2<UInt64>) {
    top = words & SixteenBytes.repeated(0x80)
    low = words & SixteenBytes.repeated(0x7F)
  }

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> SIMD2<UInt64> {
    let word = UInt64(byte) &* 0x0101_0101_0101_0101
    return SIMD2(word, word)
  }

  /// The bytes that equal `byte`, which is 0x80 or more, where `mask` has a one.
  @inline(__always)
  func equal(to byte: UInt8, mask: UInt8 = 0xFF) -> SIMD2<UInt64> {
    let difference = (low & SixteenBytes.repeated(mask)) ^ SixteenBytes.repeated(byte & 0x7F)
    return top & ~(difference &+ SixteenBytes.repeated(0x7F))
  }

  /// The bytes that equal `byte`, which is below 0x80.
  @inline(__always)
  func equal(toASCII byte: UInt8) -> SIMD2<UInt64> {
    let differs = ((low ^ SixteenBytes.repeated(byte)) &+ SixteenBytes.repeated(0x7F)) | top
    return ~differs & SixteenBytes.repeated(0x80)
  }

  /// The bytes that are at least `byte`, which is 0x81 or more.
  @inline(__always)
  func atLeast(_ byte: UInt8) -> SIMD2<UInt64> {
    top & (low &+ SixteenBytes.repeated(0 &- byte))
  }
}
