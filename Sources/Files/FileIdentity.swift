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
  /// When its content last changed, in nanoseconds since 1970; programs can set this.
  package let modified: Int64
  /// When anything of it last changed, in nanoseconds since 1970; only the system sets this.
  package let changed: Int64
  package let inode: UInt64

  package init(size: Int, modified: Int64, changed: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Whether a change made after `moment` (nanoseconds since 1970) could have left the identity as it
  /// is, because the disk's clock ticks slowly: two seconds apart on FAT, some milliseconds elsewhere.
  package func isTooYoung(at moment: Int64) -> Bool {
    let second: Int64 = 1_000_000_000
    let latest = max(modified, changed)
    return latest > moment - (latest % second == 0 ? 2 * second : second / 20)
  }

  init(_ status: stat) {
    #if os(macOS)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      size: Int(status.st_size), modified: Self.nanoseconds(modified),
      changed: Self.nanoseconds(changed), inode: UInt64(status.st_ino))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
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

/// The identity of an ordinary file, by any path; nil when there is none, or a link in its place.
package func identity(ofFile path: String) -> FileIdentity? {
  guard let found = try? status(of: path, followingLinks: false),
    FileKind(mode: found.st_mode) == .file
  else { return nil }
  return FileIdentity(found)
}

/// The identity of an ordinary file, or of the one that a link leads to, by any path; nil when there is
/// none.
package func identity(ofFileOrLink path: String) -> FileIdentity? {
  guard let found = try? status(of: path, followingLinks: true),
    FileKind(mode: found.st_mode) == .file
  else { return nil }
  return FileIdentity(found)
}

/// The identity of the running program; nil where the system doesn't tell.
package func programIdentity() -> FileIdentity? {
  guard let found = try? status(of: "/proc/self/exe", followingLinks: true) else { return nil }
  return FileIdentity(found)
}
