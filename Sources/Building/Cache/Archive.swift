/// Something that writes fields, or reads the same fields in the same order: so that one function of
/// a type serves both ways, and the two cannot drift apart.
protocol Archive {
  static var isReading: Bool { get }
  /// Whether what was read cannot have been written so.
  var isDamaged: Bool { get }
  mutating func pass(_ number: inout Int)
  mutating func pass(_ number: inout UInt64)
  mutating func pass(_ text: inout String)
  mutating func pass(_ bytes: inout [UInt8])
  mutating func pass(_ numbers: inout [UInt64])
  /// Says that what was read can't be right.
  mutating func reportDamage()
}

/// A value that an archive can hold.
protocol Archived {
  /// A value to read into.
  static var blank: Self { get }
  mutating func pass<A: Archive>(through archive: inout A)
}

/// Writes fields one after the other: numbers in seven bits a byte, texts with their length.
struct ArchiveWriter: Archive {
  static let isReading = false
  var isDamaged: Bool { false }
  private(set) var bytes: [UInt8] = []

  mutating func pass(_ number: inout Int) {
    // Zigzag: small negative numbers stay short.
    var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func pass(_ number: inout UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func pass(_ text: inout String) {
    var count = text.utf8.count
    pass(&count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func pass(_ run: inout [UInt8]) {
    var count = run.count
    pass(&count)
    bytes.append(contentsOf: run)
  }

  mutating func pass(_ numbers: inout [UInt64]) {
    var count = numbers.count
    pass(&count)
    for var number in numbers { pass(&number) }
  }

  mutating func reportDamage() { preconditionFailure("what is being written is not damaged") }

  /// Takes out the bytes that were written first.
  mutating func takeFirst(_ count: Int) -> [UInt8] {
    defer { bytes.removeFirst(count) }
    return Array(bytes[..<count])
  }

  /// A value alone, as bytes.
  static func bytes(of value: some Archived) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.bytes.reserveCapacity(1024)
    var copy = value
    copy.pass(through: &writer)
    return writer.bytes
  }
}

/// Reads what an `ArchiveWriter` wrote. What is damaged is noticed (`isDamaged`), never followed: the
/// values are then blank, and whoever asked throws them away.
struct ArchiveReader: Archive {
  static let isReading = true
  /// Lent by the file that holds the bytes, for as long as this reads.
  private let bytes: UnsafeRawBufferPointer
  private(set) var position: Int
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// How many bytes are left.
  var remaining: Int { bytes.count - position }

  mutating func pass(_ number: inout Int) {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position >= 0, position < bytes.count, shift < 64 else { return fail(&number, 0) }
      let byte = bytes[position]
      position += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    number = Int(Int64(bitPattern: result >> 1) ^ -Int64(bitPattern: result & 1))
  }

  mutating func pass(_ number: inout UInt64) {
    guard position >= 0, bytes.count - position >= 8 else { return fail(&number, 0) }
    number = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    position += 8
  }

  mutating func pass(_ text: inout String) {
    guard let range = takeRun() else { return fail(&text, "") }
    text = String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func pass(_ run: inout [UInt8]) {
    guard let range = takeRun() else { return fail(&run, []) }
    run = Array(bytes[range])
  }

  mutating func pass(_ numbers: inout [UInt64]) {
    guard let range = takeNumbers() else { return fail(&numbers, []) }
    numbers = stride(from: range.lowerBound, to: range.upperBound, by: 8).map {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
    }
  }

  /// The range of a list of numbers, passed over; nil when that is damaged.
  mutating func takeNumbers() -> Range<Int>? {
    var count = 0
    pass(&count)
    guard !isDamaged, count >= 0, count <= (bytes.count - position) / 8 else {
      isDamaged = true
      return nil
    }
    defer { position += 8 * count }
    return position..<position + 8 * count
  }

  /// The range of a text or another run of bytes, passed over; nil when that is damaged.
  mutating func takeRun() -> Range<Int>? {
    var count = 0
    pass(&count)
    guard !isDamaged, count >= 0, count <= bytes.count - position else {
      isDamaged = true
      return nil
    }
    defer { position += count }
    return position..<position + count
  }

  mutating func reportDamage() { isDamaged = true }

  private mutating func fail<Value>(_ value: inout Value, _ blank: Value) {
    isDamaged = true
    value = blank
  }
}

/// Passes over what an `ArchiveWriter` wrote: of texts and lists it says only where the last text stands.
/// Whoever wants no more of a thousand records makes no thousand values.
struct ArchiveSkimmer: Archive {
  static let isReading = true
  private var reader: ArchiveReader
  /// The range of the last text that was passed.
  private(set) var text = 0..<0

  init(_ bytes: UnsafeRawBufferPointer, from position: Int) {
    reader = ArchiveReader(bytes, from: position)
  }

  var isDamaged: Bool { reader.isDamaged }
  var position: Int { reader.position }
  var remaining: Int { reader.remaining }
  mutating func pass(_ number: inout Int) { reader.pass(&number) }
  mutating func pass(_ number: inout UInt64) { reader.pass(&number) }
  mutating func pass(_ text: inout String) { if let range = reader.takeRun() { self.text = range } }
  mutating func pass(_ bytes: inout [UInt8]) { _ = reader.takeRun() }
  mutating func pass(_ numbers: inout [UInt64]) { _ = reader.takeNumbers() }
  mutating func reportDamage() { reader.reportDamage() }
}

// MARK: - What fields are made of

extension Int: Archived {
  static var blank: Int { 0 }
  mutating func pass<A: Archive>(through archive: inout A) { archive.pass(&self) }
}

extension UInt64: Archived {
  static var blank: UInt64 { 0 }
  mutating func pass<A: Archive>(through archive: inout A) { archive.pass(&self) }
}

extension Int64: Archived {
  static var blank: Int64 { 0 }
  mutating func pass<A: Archive>(through archive: inout A) {
    var bits = UInt64(bitPattern: self)
    archive.pass(&bits)
    self = Int64(bitPattern: bits)
  }
}

extension Double: Archived {
  static var blank: Double { 0 }
  mutating func pass<A: Archive>(through archive: inout A) {
    var bits = bitPattern
    archive.pass(&bits)
    self = Double(bitPattern: bits)
  }
}

extension Bool: Archived {
  static var blank: Bool { false }
  mutating func pass<A: Archive>(through archive: inout A) {
    var number = self ? 1 : 0
    archive.pass(&number)
    self = number != 0
  }
}

extension String: Archived {
  static var blank: String { "" }
  mutating func pass<A: Archive>(through archive: inout A) { archive.pass(&self) }
}

extension Range: Archived where Bound == Int {
  static var blank: Range<Int> { 0..<0 }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (start, length) = (lowerBound, count)
    archive.pass(&start)
    archive.pass(&length)
    self = start..<(start &+ Swift.max(0, length) < start ? start : start &+ Swift.max(0, length))
  }
}

extension Optional: Archived where Wrapped: Archived {
  static var blank: Wrapped? { nil }
  mutating func pass<A: Archive>(through archive: inout A) {
    var isThere = self != nil
    isThere.pass(through: &archive)
    guard isThere else {
      self = nil
      return
    }
    var value: Wrapped = self ?? Wrapped.blank
    value.pass(through: &archive)
    self = value
  }
}

extension Array: Archived where Element: Archived {
  static var blank: [Element] { [] }
  mutating func pass<A: Archive>(through archive: inout A) {
    var length = count
    archive.pass(&length)
    if A.isReading {
      // A damaged length ends with the archive's bytes: each element takes one at least.
      self = []
      while count < length, !archive.isDamaged {
        var element = Element.blank
        element.pass(through: &archive)
        append(element)
      }
    } else {
      for element in self {
        var element = element
        element.pass(through: &archive)
      }
    }
  }
}
