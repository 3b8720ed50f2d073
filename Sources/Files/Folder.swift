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
    guard try kind(of: self.path) == .folder else {
      throw FileError(.resolve, path, code: ENOTDIR)
    }
  }

  /// The absolute path of something below.
  package func absolute(_ relative: String) -> String {
    path == "/" ? "/" + relative : path + "/" + relative
  }

  /// Whether something of this name is below.
  package func contains(_ relative: String) -> Bool {
    isSafeRelativePath(relative) && access(absolute(relative), F_OK) == 0
  }

  /// The bytes of a file below. A path that leads out of the folder, also by a link, is `EPERM`.
  package func read(_ relative: String) throws(FileError) -> [UInt8] {
    guard isSafeRelativePath(relative) else { throw FileError(.open, relative, code: EPERM) }
    let file: Descriptor
    do throws(FileError) {
      file = try Descriptor(opening: absolute(relative), flags: O_RDONLY | O_NONBLOCK)
    } catch {
      throw FileError(error.operation, relative, code: error.code)
    }
    // What was opened is asked where it lies: cheaper than resolving the path, and no link can be
    // put in its way in between.
    let isBelow =
      if let location = file.location { contains(path: location) } else {
        try resolved(relative) != nil
      }
    guard isBelow else { throw FileError(.open, relative, code: EPERM) }
    return try readOpened(file, path: absolute(relative))
  }

  /// The bytes of a file below that a scan has found: what was no link then must be none now.
  package func read(scanned relative: String) throws(FileError) -> [UInt8] {
    guard isSafeRelativePath(relative) else { throw FileError(.open, relative, code: EPERM) }
    let file: Descriptor
    do throws(FileError) {
      file = try Descriptor(
        opening: absolute(relative), flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    } catch {
      guard error.code != ELOOP else { return try read(relative) }
      throw FileError(error.operation, relative, code: error.code)
    }
    return try readOpened(file, path: absolute(relative))
  }

  /// Where something below really lies, relative to the folder; nil when links lead out of it.
  func resolved(_ relative: String) throws(FileError) -> String? {
    guard let found = realpath(absolute(relative), nil) else { throw .last(.resolve, relative) }
    defer { free(found) }
    let target = String(cString: found)
    return contains(path: target)
      ? String(target.utf8.dropFirst(path == "/" ? 1 : path.utf8.count + 1)) : nil
  }

  /// Whether an absolute path without links leads to something below.
  private func contains(path other: String) -> Bool {
    let (root, other) = (path.utf8, other.utf8)
    guard path != "/" else { return true }
    return other.count > root.count && other.starts(with: root)
      && other[other.index(other.startIndex, offsetBy: root.count)] == UInt8(ascii: "/")
  }
}

/// Whether something is at a path.
package func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// The absolute path of something that need not be there yet: links are resolved in as much of it as
/// there is, `.` and `..` in the rest.
package func resolvedPath(_ path: String) -> String {
  if let found = realpath(path.isEmpty ? "." : path, nil) {
    defer { free(found) }
    return String(cString: found)
  }
  let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  guard let last = parts.last else { return "/" }
  let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
  let folder = resolvedPath(above)
  switch last {
  case ".": return folder
  case "..":
    let parent = folder.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(folder[..<$0]) } ?? ""
    return parent.isEmpty ? "/" : parent
  default: return folder == "/" ? "/" + last : folder + "/" + last
  }
}

/// Whether a path stays where it starts: relative, without `..`, empty parts or NUL.
///
/// Bytes are compared, as the system does: to Swift a `/` before a combining mark is no `/`.
package func isSafeRelativePath(_ path: String) -> Bool {
  let slash = UInt8(ascii: "/")
  let dot = UInt8(ascii: ".")
  var length = 0
  var dots = 0
  for byte in path.utf8 {
    if byte == 0 { return false }
    if byte == slash {
      if length == 0 || (length == dots && dots <= 2) { return false }
      (length, dots) = (0, 0)
    } else {
      length += 1
      if byte == dot { dots += 1 }
    }
  }
  return length > 0 && !(length == dots && dots <= 2)
}

/// The bytes of an ordinary file of up to 4 GiB, by any path. Anything else is refused, as opening
/// a pipe would wait for its writer, and the size of a sparse file would exhaust the memory.
package func readFile(_ path: String) throws(FileError) -> [UInt8] {
  try readOpened(try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK), path: path)
}

private func readOpened(
  _ file: borrowing Descriptor, path: String
) throws(FileError) -> [UInt8] {
  var found = stat()
  guard fstat(file.number, &found) == 0 else { throw .last(.status, path) }
  switch FileKind(mode: found.st_mode) {
  case .file: break
  case .folder: throw FileError(.read, path, code: EISDIR)
  case .link, .other: throw FileError(.read, path, code: EINVAL)
  }
  guard found.st_size <= 1 << 32 else { throw FileError(.read, path, code: EFBIG) }
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
