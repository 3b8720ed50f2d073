import Files

/// The text of a log file, unpacked.
final class LogSource {
  /// How a file is packed.
  enum Packing {
    case none, gzip
    /// Not unpacked; the name of the program that does it.
    case unknown(String)
  }

  let packing: Packing
  private let file: InputFile
  private let gzip: GzipInflater?
  /// What was read to find out how it is packed, and is still to be given out.
  private var start: [UInt8]

  init(_ path: String) throws(FileError) {
    file = try InputFile(path)
    start = try Self.start(of: file)
    packing = Packing(of: start)
    if case .gzip = packing { gzip = GzipInflater(start: start) } else { gzip = nil }
  }

  /// Whether a packed file ends too early or is damaged.
  var isCut: Bool { gzip?.isCut ?? false }

  /// Fills as much of the buffer as there is in one piece; how many bytes that is, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    if let gzip { return try gzip.read(into: buffer, from: file) }
    if case .unknown = packing { return 0 }
    guard start.isEmpty else {
      buffer.copyBytes(from: start)
      defer { start = [] }
      return start.count
    }
    return try file.read(into: buffer)
  }

  private static func start(of file: borrowing InputFile) throws(FileError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 6, alignment: 1)
    defer { buffer.deallocate() }
    var count = 0
    while count < buffer.count {
      let got = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if got == 0 { break }
      count += got
    }
    return Array(buffer.prefix(count))
  }
}

extension LogSource.Packing {
  /// By the bytes that a file begins with.
  init(of start: [UInt8]) {
    if start.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if start.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) {
      self = .unknown("xzcat")
    } else if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .unknown("zstdcat")
    } else if start.starts(with: Array("BZh".utf8)) {
      self = .unknown("bzcat")
    } else {
      self = .none
    }
  }
}
