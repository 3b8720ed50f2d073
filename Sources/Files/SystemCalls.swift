#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A failed call of the operating system: what was tried, on which path, and its error number.
package struct FileError: Error, Sendable, Hashable {
  /// What was tried.
  package enum Operation: String, Sendable, Hashable {
    case open, read, write, list, status, createFolder, rename, remove, resolve, lock
  }

  package let operation: Operation
  package let path: String
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The error that the last call left behind.
  static func last(_ operation: Operation, _ path: String) -> FileError {
    FileError(operation, path, code: errno)
  }

  /// What the operating system says, such as `No space left on device`.
  package var reason: String { String(cString: strerror(code)) }

  package var isMissingFile: Bool { code == ENOENT || code == ENOTDIR }
}

/// Repeats a call that a signal interrupted.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// An open file descriptor that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  init(opening path: String, flags: Int32, mode: mode_t = 0) throws(FileError) {
    let number = retrying { open(path, flags | O_CLOEXEC, mode) }
    guard number >= 0 else { throw .last(.open, path) }
    self.number = number
  }

  deinit { close(number) }

  /// Closes it, and tells of a write that fails only now, as it does on network disks.
  consuming func finish(_ path: String) throws(FileError) {
    let number = self.number
    discard self
    guard close(number) == 0 || errno == EINTR else { throw .last(.write, path) }
  }
}

/// The names in a folder but for `.` and `..`, in the disk's order. What is no UTF-8 in them is
/// U+FFFD.
func names(inFolder path: String) throws(FileError) -> [String] {
  guard let stream = opendir(path) else { throw .last(.list, path) }
  defer { closedir(stream) }
  var names: [String] = []
  errno = 0
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  guard errno == 0 else { throw .last(.list, path) }
  return names
}
