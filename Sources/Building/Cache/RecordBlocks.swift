import Files
import Synchronization

/// Gathers the many small records of a file of texts and writes them by blocks: one call of the system
/// for a hundred of them.
final class RecordBlocks: Sendable {
  private struct Block {
    /// Where it will stand in the file.
    var start = 0
    var bytes: [UInt8] = []
  }

  private static let size = 256 * 1024
  private let file: GrowingFile
  private let block = Mutex(Block())

  init(_ file: GrowingFile) { self.file = file }

  /// Takes a record, and says where it will stand; nil when that cannot be written.
  func append(_ record: [UInt8]) -> Range<Int>? {
    let (range, full) = block.withLock { block -> (Range<Int>, Block?) in
      var full: Block?
      if block.bytes.isEmpty || block.bytes.count + record.count > Self.size {
        full = block
        block.start = file.reserve(max(Self.size, record.count))
        block.bytes = []
        block.bytes.reserveCapacity(Self.size)
      }
      let start = block.start + block.bytes.count
      block.bytes += record
      return (start..<start + record.count, full)
    }
    guard let full else { return range }
    return (try? write(full)) == nil ? nil : range
  }

  /// Writes what is still gathered.
  func finish() throws(FileError) {
    try write(block.withLock { $0 })
  }

  private func write(_ block: Block) throws(FileError) {
    guard !block.bytes.isEmpty else { return }
    try block.bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
      try file.write(UnsafeRawBufferPointer(bytes), at: block.start)
    }
  }
}
