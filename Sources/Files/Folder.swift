#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder on disk that is read below and never beside: paths are relative, `..` and links that
/// lead out are refused.
package struct Folder: Sendable, Hashable {
  /// The absolute path, with links resolved and no trailing slash.
  package let path: String

  /// Opens an existing folder, given by any path.
  package init(_ path: String) throws(FileError) {
    guard let resolved = realpath(path, nil) else { throw .last(.resolve, path) }
    defer { free(resolved) }
    self.path = String(cString: resolved)
  }

  /// The absolute path of something below.
  package func absolute(_ relative: String) -> String {
    path == "/" ? "/" + relative : path + "/" + relative
  }

  /// Whether something of this name is below.
  package func contains(_ relative: String) -> Bool {
    access(absolute(relative), F_OK) == 0
  }

  /// The folder below, or nil when there is none.
  package func subfolder(_ relative: String) throws(FileError) -> Folder? {
    guard let found = try status(of: absolute(relative), followingLinks: true),
      FileKind(mode: found.st_mode) == .folder
    else { return nil }
    return try Folder(absolute(relative))
  }

  /// The bytes of a file below. A path that leads out of the folder is `EPERM`.
  package func read(_ relative: String) throws(FileError) -> [UInt8] {
    guard isSafeRelativePath(relative) else {
      throw FileError(.open, relative, code: EPERM)
    }
    return try readFile(absolute(relative))
  }

  /// Whether a link below leads to somewhere that is below as well.
  func holdsTarget(ofLink relative: String) -> Bool {
    guard let resolved = realpath(absolute(relative), nil) else { return false }
    defer { free(resolved) }
    return String(cString: resolved).hasPrefix(path + "/")
  }
}

/// Whether a path stays where it starts: relative, without `..`, empty parts or NUL.
package func isSafeRelativePath(_ path: String) -> Bool {
  guard !path.isEmpty, !path.utf8.contains(0) else { return false }
  return path.split(separator: "/", omittingEmptySubsequences: false)
    .allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
}

/// The bytes of a file, by any path.
package func readFile(_ path: String) throws(FileError) -> [UInt8] {
  let file = try Descriptor(opening: path, flags: O_RDONLY)
  var found = stat()
  guard fstat(file.number, &found) == 0 else { throw .last(.status, path) }
  guard FileKind(mode: found.st_mode) != .folder else {
    throw FileError(.read, path, code: EISDIR)
  }
  return try readAll(file, sizeHint: Int(found.st_size), path: path)
}

/// Reads to the end, whatever the status said of the size: a file may grow meanwhile.
private func readAll(
  _ file: borrowing Descriptor, sizeHint: Int, path: String
) throws(FileError) -> [UInt8] {
  var bytes = [UInt8]()
  var capacity = max(sizeHint, 0) + 1
  while true {
    let start = bytes.count
    var failure: FileError?
    let descriptor = file.number
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let got = retrying { read(descriptor, buffer.baseAddress, capacity) }
      if got < 0 { failure = .last(.read, path) }
      count = max(got, 0)
    }
    if let failure { throw failure }
    if start == 0 { bytes = chunk } else { bytes.append(contentsOf: chunk) }
    if chunk.count == 0 || (start == 0 && chunk.count == sizeHint && sizeHint > 0) { return bytes }
    capacity = 64 * 1024
  }
}
