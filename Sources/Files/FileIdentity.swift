#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of a file: enough to tell that it has not changed since.
package struct FileIdentity: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int64
  package let inode: UInt64

  package init(size: Int, modified: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  init(_ status: stat) {
    #if os(macOS)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      size: Int(status.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
      inode: UInt64(status.st_ino))
  }
}

/// Whether a path leads to a file, a folder, a link or something else.
enum FileKind {
  case file, folder, link, other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// What lies at a path itself, not where a link leads; nil when nothing does.
func kind(of path: String) throws(FileError) -> FileKind? {
  try status(of: path, followingLinks: false).map { FileKind(mode: $0.st_mode) }
}

/// The status of a path; nil when nothing is there.
func status(of path: String, followingLinks: Bool) throws(FileError) -> stat? {
  var result = stat()
  let code = retrying { followingLinks ? stat(path, &result) : lstat(path, &result) }
  guard code < 0 else { return result }
  let error = FileError.last(.status, path)
  if error.isMissingFile { return nil }
  throw error
}
