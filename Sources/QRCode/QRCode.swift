/// A QR code (ISO/IEC 18004) of a short text, such as an address, as a square of dark and light modules.
///
/// Bytes mode, error correction M where the size that L needs has room for it. The mask is always the
/// same one: the standard has writers try eight and keep the prettiest, which takes ten times as long
/// for every page, and readers take any.
package struct QRCode: Sendable {
  /// How many modules a side has.
  package let size: Int
  /// Row by row, true for dark.
  package let modules: [Bool]

  /// Nil for a text of more than 2 953 bytes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
    var grid = QRGrid(version)
    grid.drawFunctionPatterns()
    grid.drawData(version.codewords(of: bytes))
    size = grid.size
    modules = grid.dark
  }
}

/// A size of code with its error correction.
struct QRVersion {
  let number: Int
  let isMedium: Bool

  /// Error correction codewords in each block, by version.
  private static let correctionL: [Int] = [
    7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30,
    26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  ]
  private static let correctionM: [Int] = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ]
  /// Blocks, by version.
  private static let blocksL: [Int] = [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15,
    16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
  ]
  private static let blocksM: [Int] = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25,
    26,
    28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ]

  var correction: Int { (isMedium ? Self.correctionM : Self.correctionL)[number - 1] }
  var blocks: Int { (isMedium ? Self.blocksM : Self.blocksL)[number - 1] }

  /// All codewords, data and correction.
  var total: Int {
    var modules = (16 * number + 128) * number + 64
    if number >= 2 {
      let patterns = number / 7 + 2
      modules -= (25 * patterns - 10) * patterns - 55
      if number >= 7 { modules -= 36 }
    }
    return modules / 8
  }

  var dataCount: Int { total - correction * blocks }
  /// Bits that give the length of the text.
  private var lengthBits: Int { number < 10 ? 8 : 16 }

  private func holds(_ count: Int) -> Bool { 4 + lengthBits + count * 8 <= dataCount * 8 }

  static func smallest(for count: Int) -> QRVersion? {
    for number in 1...40 where QRVersion(number: number, isMedium: false).holds(count) {
      let medium = QRVersion(number: number, isMedium: true)
      return medium.holds(count) ? medium : QRVersion(number: number, isMedium: false)
    }
    return nil
  }

  /// The text as data codewords, then those that correct errors, interleaved block by block.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    let data = dataCodewords(of: bytes)
    let generator = ReedSolomon(degree: correction)
    let short = dataCount / blocks
    let longBlocks = dataCount % blocks
    var parts: [(data: ArraySlice<UInt8>, correction: [UInt8])] = []
    var start = 0
    for block in 0..<blocks {
      let count = short + (block < blocks - longBlocks ? 0 : 1)
      let part = data[start..<start + count]
      parts.append((part, generator.remainder(of: part)))
      start += count
    }
    var result: [UInt8] = []
    result.reserveCapacity(total)
    for index in 0...short {
      for part in parts where index < part.data.count {
        result.append(part.data[part.data.startIndex + index])
      }
    }
    for index in 0..<correction {
      for part in parts { result.append(part.correction[index]) }
    }
    return result
  }

  /// Mode, length, the bytes, and padding, all shifted by the four bits of the mode.
  private func dataCodewords(of bytes: [UInt8]) -> [UInt8] {
    let length =
      lengthBits == 8 ? [UInt8(bytes.count)] : [UInt8(bytes.count >> 8), UInt8(bytes.count & 255)]
    var result: [UInt8] = []
    result.reserveCapacity(dataCount)
    var carry: UInt8 = 0b0100
    for byte in length + bytes {
      result.append(carry << 4 | byte >> 4)
      carry = byte & 15
    }
    result.append(carry << 4)
    var padding: UInt8 = 0xEC
    while result.count < dataCount {
      result.append(padding)
      padding ^= 0xEC ^ 0x11
    }
    return result
  }
}
