import Bytes
import Files

/// Writes the index of a cache block by block, with a digest of it at its end: at 100 000 profiles it has
/// fifty megabytes, and memory is at its fullest when it is written.
struct IndexWriter {
  private static let blockSize = 256 * 1024
  private static let sealSize = ArchiveWriter.bytes(of: ContentDigest.blank).count
  private let file: GrowingFile
  private var archive = ArchiveWriter()
  private var hasher = DigestHasher()

  /// Begins a file, with bytes that the digest does not cover.
  init(_ path: String, opening: [UInt8]) throws(FileError) {
    file = try GrowingFile(path, isNew: true)
    _ = try file.append(opening)
  }

  /// Adds what `pass` writes.
  mutating func add(_ pass: (inout ArchiveWriter) -> Void) throws(FileError) {
    pass(&archive)
    try writeFullBlocks()
  }

  /// Adds a list, as an archive holds it.
  mutating func add<Element: Archived>(_ list: [Element]) throws(FileError) {
    var count = list.count
    archive.pass(&count)
    for element in list {
      var element = element
      element.pass(through: &archive)
      try writeFullBlocks()
    }
  }

  mutating func finish() throws(FileError) {
    try writeFullBlocks()
    try write(archive.takeFirst(archive.bytes.count))
    _ = try file.append(ArchiveWriter.bytes(of: hasher.digest))
  }

  private mutating func writeFullBlocks() throws(FileError) {
    while archive.bytes.count >= Self.blockSize {
      try write(archive.takeFirst(Self.blockSize))
    }
  }

  private mutating func write(_ block: [UInt8]) throws(FileError) {
    hasher.add(block)
    _ = try file.append(block)
  }

  /// What was written after the opening, without the digest; nil unless that is the one of the bytes.
  static func sealed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard bytes.count >= sealSize else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - sealSize)])
    var hasher = DigestHasher()
    for start in stride(from: 0, through: body.count, by: blockSize) {
      let end = min(start + blockSize, body.count)
      hasher.add(UnsafeRawBufferPointer(rebasing: body[start..<end]))
    }
    var reader = ArchiveReader(bytes, from: body.count)
    var seal = ContentDigest.blank
    seal.pass(through: &reader)
    return hasher.digest == seal ? body : nil
  }
}
