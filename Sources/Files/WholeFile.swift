#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole file, replacing what is there, and says what it is then. A link there is refused, as
/// it could lead out.
@discardableResult
func writeFile(
  _ bytes: UnsafeBufferPointer<UInt8>, to path: String
) throws(FileError) -> FileIdentity {
  let file = try Descriptor(
    opening: path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o644)
  var done = 0
  while done < bytes.count {
    let written = retrying {
      write(file.number, bytes.baseAddress.map { $0 + done }, bytes.count - done)
    }
    guard written > 0 else { throw .last(.write, path) }
    done += written
  }
  var found = stat()
  guard fstat(file.number, &found) == 0 else { throw .last(.status, path) }
  try file.finish(path)
  return FileIdentity(found)
}

/// Creates a folder and those above it; one that exists is fine.
package func createFolders(_ path: String) throws(FileError) {
  if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
    throw .last(.createFolder, path)
  }
  try createFolders(String(path[..<slash]))
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last(.createFolder, path) }
}

/// Replaces a file by any path, so that it is either its old or its new self at any moment.
package func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileError) {
  try replaceFile(path) { (staged) throws(FileError) in
    _ = try bytes.withUnsafeBufferPointer { (buffer) throws(FileError) in
      try writeFile(buffer, to: staged)
    }
  }
}

/// The same with what `write` puts into a file by the path that it is given.
package func replaceFile(
  _ path: String, _ write: (String) throws(FileError) -> Void
) throws(FileError) {
  let staged = path + ".new"
  do throws(FileError) {
    try write(staged)
    guard rename(staged, path) == 0 else { throw .last(.rename, path) }
  } catch {
    unlink(staged)
    throw error
  }
}

/// Puts a file into another's place, in one step.
package func moveFile(_ path: String, to target: String) throws(FileError) {
  guard rename(path, target) == 0 else { throw .last(.rename, target) }
}
