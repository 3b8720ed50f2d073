/// Looks through UTF-8 sixteen bytes at a time.
///
/// One of the few types that hold an unsafe pointer; it never outlives the call.
struct UTF8Screen {
  let bytes: UnsafeRawBufferPointer

  /// Whether `confirms` holds for the index of any byte; it is asked only for those which `mayMatch`
  /// marks with their top bits, given sixteen bytes and the bytes that follow each of them.
  @inline(__always)
  func contains(
    mayMatch: (_ lead: SixteenBytes, _ next: SixteenBytes) -> SIMD2<UInt64>,
    confirms: (_ index: Int) -> Bool
  ) -> Bool {
    var index = 0
    while index + 17 <= bytes.count {
      let hits = mayMatch(load(at: index), load(at: index + 1))
      if marks(hits.x, from: index, hold: confirms) { return true }
      if marks(hits.y, from: index + 8, hold: confirms) { return true }
      index += 16
    }
    return (index..<bytes.count).contains(where: confirms)
  }

  @inline(__always)
  private func marks(
    _ hits: UInt64, from index: Int, hold confirms: (_ index: Int) -> Bool
  ) -> Bool {
    var hits = hits.littleEndian
    while hits != 0 {
      if confirms(index + hits.trailingZeroBitCount / 8) { return true }
      hits &= hits - 1
    }
    return false
  }

  @inline(__always)
  private func load(at index: Int) -> SixteenBytes {
    SixteenBytes(bytes.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self))
  }

  /// The byte so far behind, or 0 beyond the end.
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
}

extension String {
  /// What `body` says of the UTF-8 of the text, or `otherwise` for a text that is not stored so (a
  /// string bridged from Objective-C).
  @inline(__always)
  func screened(otherwise: Bool, by body: (UTF8Screen) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { body(UTF8Screen(bytes: UnsafeRawBufferPointer($0))) }
      ?? otherwise
  }
}
