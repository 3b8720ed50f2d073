#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, a pipe or standard input that is read from its start to its end, once, piece by piece.
package struct InputFile: ~Copyable {
  private let file: Descriptor
  private let path: String

  /// The name that stands for standard input.
  package static let standardInput = "-"

  /// Whether a path leads to something that can be opened and read again and again.
  package static func canBeReadAgain(_ path: String) -> Bool {
    guard path != standardInput, let found = try? status(of: path, followingLinks: true) else {
      return false
    }
    return FileKind(mode: found.st_mode) == .file
  }

  /// Opens a file by any path.
  package init(_ path: String) throws(FileError) {
    let file = try Self.opened(path)
    var found = stat()
    guard fstat(file.number, &found) == 0 else { throw .last(.status, path) }
    if FileKind(mode: found.st_mode) == .folder { throw FileError(.open, path, code: EISDIR) }
    self.path = path
    self.file = file
  }

  private static func opened(_ path: String) throws(FileError) -> Descriptor {
    guard path == standardInput else { return try Descriptor(opening: path, flags: O_RDONLY) }
    let copy = dup(0)
    guard copy >= 0 else { throw .last(.open, path) }
    return Descriptor(taking: copy)
  }

  /// Fills as much of the buffer as there is to read; how many bytes that is, 0 at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    let got = retrying { readBytes(file.number, buffer.baseAddress, buffer.count) }
    guard got >= 0 else { throw .last(.read, path) }
    return got
  }
}

/// `read` of the C library, under a name that the method above doesn't hide.
private func readBytes(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}
