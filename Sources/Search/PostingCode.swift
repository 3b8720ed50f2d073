/// Writes bits, six to a letter of the URL alphabet of base64, the highest bit first.
struct BitWriter {
  private(set) var text: [UInt8] = []
  private var pending: UInt32 = 0
  private var room: UInt32 = 6

  static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The lowest bits of a value.
  @inline(__always)
  mutating func write(_ value: UInt32, bits count: UInt32) {
    var count = count
    while count >= room {
      count -= room
      pending = pending << room | (value >> count & (1 << room - 1))
      text.append(Self.alphabet[Int(pending)])
      (pending, room) = (0, 6)
    }
    guard count > 0 else { return }
    pending = pending << count | (value & (1 << count - 1))
    room -= count
  }

  /// A number from 1 in Elias's gamma code: its length in unary, then itself.
  mutating func writeGamma(_ value: UInt32) {
    let length = UInt32(floorLog2(Int(value)))
    write(0, bits: length)
    write(value, bits: length + 1)
  }

  /// A number in the Rice code with so many bits of remainder.
  @inline(__always)
  mutating func writeRice(_ value: UInt32, remainder: UInt32) {
    var ones = value >> remainder
    while ones >= 24 {
      write(1 << 24 - 1, bits: 24)
      ones -= 24
    }
    write((1 << ones - 1) << 1, bits: ones + 1)
    write(value, bits: remainder)
  }

  /// Ascending numbers: how many, the parameter, the gaps.
  mutating func write(ascending numbers: some Collection<UInt32>, last: UInt32) {
    let count = numbers.count
    let remainder = UInt32(floorLog2(max(1, (Int(last) + 1) * 11 / (16 * count))))
    writeGamma(UInt32(count))
    write(remainder, bits: 5)
    var next: UInt32 = 0
    for number in numbers {
      writeRice(number - next, remainder: remainder)
      next = number + 1
    }
  }

  /// What was written, with zeros up to a whole letter.
  mutating func finish() -> [UInt8] {
    if room < 6 { write(0, bits: room) }
    return text
  }
}

/// Reads what a `BitWriter` wrote. Beyond the end there are zeros.
struct BitReader {
  private let text: ArraySlice<UInt8>
  private var position: Int
  private var pending: UInt32 = 0
  private var left: UInt32 = 0

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  /// Whether more was read than is there.
  private(set) var isExhausted = false

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0, count: 256)
    for (value, letter) in BitWriter.alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  private mutating func bit() -> UInt32 {
    if left == 0 {
      guard position < text.endIndex else {
        isExhausted = true
        return 0
      }
      pending = UInt32(Self.values[Int(text[position])])
      position += 1
      left = 6
    }
    left -= 1
    return pending >> left & 1
  }

  mutating func read(bits count: UInt32) -> UInt32 {
    (0..<count).reduce(0) { value, _ in value << 1 | bit() }
  }

  mutating func readGamma() -> UInt32 {
    var length: UInt32 = 0
    while bit() == 0 {
      length += 1
      guard length < 32, !isExhausted else { return 1 }
    }
    return 1 << length | read(bits: length)
  }

  mutating func readRice(remainder: UInt32) -> UInt32 {
    var ones: UInt32 = 0
    while bit() == 1 { ones += 1 }
    return ones << remainder | read(bits: remainder)
  }

  mutating func readAscending() -> [UInt32] {
    var numbers: [UInt32] = []
    readAscending { numbers.append($0) }
    return numbers
  }

  @inline(__always)
  mutating func readAscending(_ body: (UInt32) -> Void) {
    let count = readGamma()
    let remainder = read(bits: 5)
    var next: UInt32 = 0
    for _ in 0..<count where !isExhausted {
      let number = next &+ readRice(remainder: remainder)
      body(number)
      next = number &+ 1
    }
  }
}

/// The logarithm to the base 2, rounded down, of a number from 1.
@inline(__always)
func floorLog2(_ number: Int) -> Int { Int.bitWidth - 1 - number.leadingZeroBitCount }

/// Ascending numbers of documents as a script reads them.
package func documentCode(_ documents: [UInt32]) -> String {
  var writer = BitWriter()
  if let last = documents.last { writer.write(ascending: documents, last: last) }
  return String(decoding: writer.finish(), as: UTF8.self)
}

/// The lowest bits of a number as letters that addresses may hold, six in each.
package func searchLetters(_ bits: UInt64, count: Int) -> String {
  String(
    decoding: (0..<count).map { BitWriter.alphabet[Int(bits >> UInt64(6 * $0) & 63)] },
    as: UTF8.self)
}
