import Testing

@testable import Vietnamese

@Suite struct SixteenBytesTests {
  @Test(arguments: [0, 5, 15])
  func comparisonsAgreeWithComparingByteByByte(lane: Int) {
    for byte in UInt8.min...UInt8.max {
      var bytes = [UInt8](repeating: byte &+ 1, count: 16)
      bytes[lane] = byte
      let sixteen = bytes.withUnsafeBytes {
        SixteenBytes($0.loadUnaligned(as: SIMD2<UInt64>.self))
      }
      #expect(lanes(sixteen.equal(to: 0xC3)) == bytes.map { $0 == 0xC3 })
      #expect(lanes(sixteen.equal(to: 0xB8, mask: 0xFC)) == bytes.map { $0 & 0xFC == 0xB8 })
      #expect(lanes(sixteen.equal(toASCII: 0x3F)) == bytes.map { $0 == 0x3F })
      #expect(lanes(sixteen.atLeast(0xCC)) == bytes.map { $0 >= 0xCC })
      #expect(lanes(sixteen.atLeast(0x81)) == bytes.map { $0 >= 0x81 })
    }
  }

  /// Which bytes have their top bit set; nothing else may be.
  private func lanes(_ hits: SIMD2<UInt64>) -> [Bool] {
    let bytes = [hits.x.littleEndian, hits.y.littleEndian].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
    #expect(bytes.allSatisfy { $0 & 0x7F == 0 })
    return bytes.map { $0 == 0x80 }
  }
}
