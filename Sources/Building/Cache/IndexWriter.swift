import Bytes
import Files

/// Writes the index of a cache block by block, with a digest of it at its end: at 100 000 profiles it has
/// fifty megabytes, and memory is at its fullest when it is written.
struct IndexWriter: Archive {
  static let isReading = false
  var isDamaged: Bool { false }
  private static let blockSize = 256 * 1024
  private static let sealSize = ArchiveWriter.bytes(of: ContentDigest.blank).count
  private let file: GrowingFile
  private var archive = ArchiveWriter()
  private var hasher = DigestHasher()
  /// Why a block could not be written; `finish` throws it.
  private var failure: FileError?

  /// Begins a file, with bytes that the digest does not cover.
  init(_ path: String, opening: [UInt8]) throws(FileError) {
    file = try GrowingFile(path, isNew: true)
    _ = try file.append(opening)
  }

  mutating func finish() throws(FileError) {
    write(archive.takeFirst(archive.bytes.count))
    if let failure { throw failure }
    _ = try file.append(ArchiveWriter.bytes(of: hasher.digest))
  }

  private mutating func writeFullBlocks() {
    while archive.bytes.count >= Self.blockSize { write(archive.takeFirst(Self.blockSize)) }
  }

  private mutating func write(_ block: [UInt8]) {
    guard failure == nil else { return }
    hasher.add(block)
    do throws(FileError) {
      _ = try file.append(block)
    } catch {
      failure = error
    }
  }

  // MARK: Archive

  mutating func pass(_ number: inout Int) {
    archive.pass(&number)
    writeFullBlocks()
  }

  mutating func pass(_ number: inout UInt64) {
    archive.pass(&number)
    writeFullBlocks()
  }

  mutating func pass(_ text: inout String) {
    archive.pass(&text)
    writeFullBlocks()
  }

  mutating func pass(_ bytes: inout [UInt8]) {
    archive.pass(&bytes)
    writeFullBlocks()
  }

  mutating func pass(_ numbers: inout [UInt64]) {
    archive.pass(&numbers)
    writeFullBlocks()
  }

  mutating func reportDamage() { archive.reportDamage() }

  // MARK: Reading

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
