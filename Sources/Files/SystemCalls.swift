import Threads

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

  /// Takes over a descriptor that is open.
  init(taking number: Int32) { self.number = number }

  deinit { close(number) }

  /// The absolute path of the open file, without links; nil where the system doesn't tell.
  var location: String? {
    #if os(Linux)
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
        guard let start = buffer.baseAddress else { return nil }
        let length = readlink("/proc/self/fd/\(number)", start, buffer.count)
        guard length > 0, length < buffer.count else { return nil }
        return buffer.prefix(length).withMemoryRebound(to: UInt8.self) {
          String(validating: $0, as: UTF8.self)
        }
      }
    #else
      nil
    #endif
  }

  /// Closes it, and tells of a write that fails only now, as it does on network disks.
  consuming func finish(_ path: String) throws(FileError) {
    let number = self.number
    discard self
    guard close(number) == 0 || errno == EINTR else { throw .last(.write, path) }
  }
}

/// A folder that is being listed.
struct FolderListing: ~Copyable {
  private let stream: OpaquePointer
  private let path: String

  init(_ path: String) throws(FileError) {
    guard let stream = opendir(path) else { throw .last(.list, path) }
    self.stream = stream
    self.path = path
  }

  deinit { closedir(stream) }

  /// The names in the folder but for `.` and `..`, in the disk's order. What is no UTF-8 in them is
  /// U+FFFD.
  func names() throws(FileError) -> [String] {
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

  /// What a name in a folder leads to, or why that cannot be known.
  struct Status: Sendable {
    fileprivate let kind: FileKind
    fileprivate let identity: FileIdentity
    /// 0 where it was found.
    fileprivate let error: Int32

    /// Nil when nothing has the name any more. `path` is for messages.
    func found(_ path: String) throws(FileError) -> (kind: FileKind, identity: FileIdentity)? {
      guard error != 0 else { return (kind, identity) }
      let error = FileError(.status, path, code: error)
      if error.isMissingFile { return nil }
      throw error
    }
  }

  /// The status of what has each of the names, not of what links lead to, asked on several threads.
  func statuses(of names: [String], jobs: Int) -> [Status] {
    let folder = dirfd(stream)
    return parallelMap(
      count: names.count, jobs: names.count < 256 ? 1 : jobs, makeWorker: { _ in 0 }
    ) { index, _ in
      var result = stat()
      let code = retrying { fstatat(folder, names[index], &result, AT_SYMLINK_NOFOLLOW) }
      let error = code < 0 ? errno : 0
      return Status(
        kind: FileKind(mode: result.st_mode), identity: FileIdentity(result), error: error)
    }
  }
}

/// The names in a folder but for `.` and `..`, in the disk's order. What is no UTF-8 in them is
/// U+FFFD.
func names(inFolder path: String) throws(FileError) -> [String] {
  try FolderListing(path).names()
}

/// A clock that only goes forward, in nanoseconds: for measuring.
package func monotonicClock() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// What the machine's clock says, in nanoseconds since 1970: for telling young files from old ones.
package func wallClock() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
