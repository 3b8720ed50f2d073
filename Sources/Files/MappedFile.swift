import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, read by the system as they are looked at.
///
/// One of the few types that hold an unsafe pointer. Unchecked, because the memory is only read, and
/// lives as long as this does. Whoever maps a file sees to it that nobody shortens it meanwhile.
package final class MappedFile: @unchecked Sendable {
  private let start: UnsafeMutableRawPointer
  private let count: Int

  /// Maps a file; nil when it is missing, empty or cannot be mapped.
  package init?(_ path: String) {
    guard let file = try? Descriptor(opening: path, flags: O_RDONLY) else { return nil }
    var found = stat()
    guard fstat(file.number, &found) == 0, FileKind(mode: found.st_mode) == .file,
      found.st_size > 0,
      let start = mmap(nil, Int(found.st_size), PROT_READ, MAP_PRIVATE, file.number, 0),
      start != MAP_FAILED
    else { return nil }
    self.start = start
    count = Int(found.st_size)
  }

  deinit { munmap(start, count) }

  /// Lends the bytes for the length of a call.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try withExtendedLifetime(self) {
      try body(UnsafeRawBufferPointer(start: start, count: count))
    }
  }
}

/// A file that several threads append to, and read what they have appended.
package final class GrowingFile: Sendable {
  private let file: Descriptor
  private let path: String
  private let end: Atomic<Int>
  private let failed = Atomic(false)

  /// Opens a file to append to; `isNew` empties it first.
  package init(_ path: String, isNew: Bool) throws(FileError) {
    file = try Descriptor(
      opening: path, flags: O_RDWR | O_CREAT | O_NOFOLLOW | (isNew ? O_TRUNC : 0), mode: 0o600)
    self.path = path
    var found = stat()
    guard fstat(file.number, &found) == 0 else { throw .last(.status, path) }
    end = Atomic(Int(found.st_size))
  }

  /// How many bytes it holds, with those that are being appended.
  package var count: Int { end.load(ordering: .relaxed) }

  /// Fails where something that was appended could not be read back.
  package func requireWhole() throws(FileError) {
    if failed.load(ordering: .relaxed) { throw FileError(.read, path, code: EIO) }
  }

  /// Appends bytes, and says where they stand now.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) -> Range<Int> {
    let start = reserve(bytes.count)
    try write(bytes, at: start)
    return start..<start + bytes.count
  }

  /// Leaves room at the end for so many bytes, and says where.
  package func reserve(_ count: Int) -> Int {
    end.add(count, ordering: .relaxed).oldValue
  }

  /// Writes bytes where room was left for them.
  package func write(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let written = retrying {
        pwrite(
          file.number, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(start + done))
      }
      guard written > 0 else { throw .last(.write, path) }
      done += written
    }
  }

  /// Appends bytes, and says where they stand now.
  package func append(_ bytes: [UInt8]) throws(FileError) -> Range<Int> {
    try bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Reads bytes that were appended; nil when they cannot be read.
  package func text(in range: Range<Int>) -> String? {
    var isWhole = true
    let text = String(unsafeUninitializedCapacity: range.count) { buffer in
      var done = 0
      while done < range.count {
        let got = retrying {
          pread(
            file.number, buffer.baseAddress.map { $0 + done }, range.count - done,
            off_t(range.lowerBound + done))
        }
        guard got > 0 else {
          isWhole = false
          break
        }
        done += got
      }
      return done
    }
    if !isWhole { failed.store(true, ordering: .relaxed) }
    return isWhole ? text : nil
  }
}
