import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What tells that a file was written again: when it was, and its number on the disk.
package struct FileStamp: Hashable, Sendable {
  package let seconds: Int
  package let nanoseconds: Int
  package let inode: UInt64

  package init(seconds: Int, nanoseconds: Int = 0, inode: UInt64 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.inode = inode
  }
}

/// The stamp of a file; nil when it isn't there.
package func stamp(of path: String) -> FileStamp? {
  var found = stat()
  guard lstat(path, &found) == 0 else { return nil }
  #if os(macOS)
    let time = found.st_mtimespec
  #else
    let time = found.st_mtim
  #endif
  return FileStamp(
    seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), inode: UInt64(found.st_ino))
}

/// The stamps of the files below a folder, by relative path.
package func stamps(below folder: String) throws -> [String: FileStamp] {
  var stamps: [String: FileStamp] = [:]
  for name in try filesBelow(folder).keys { stamps[name] = stamp(of: folder + "/" + name) }
  return stamps
}

/// Sets when a file was last changed: to what a stamp says, or to now.
package func setTime(of path: String, to stamp: FileStamp?) {
  var time = timespec()
  time.tv_sec = stamp.map { .init($0.seconds) } ?? 0
  // `UTIME_NOW`, a macro that Swift doesn't see.
  time.tv_nsec = stamp.map { .init($0.nanoseconds) } ?? (1 << 30) - 1
  utimensat(AT_FDCWD, path, [time, time], 0)
}

/// Writes over a file where it lies, so that it keeps its number on the disk, or makes a new one.
/// The name's bytes are taken as they are.
package func overwrite(_ path: String, with bytes: [UInt8]) throws {
  guard let file = fopen(path, "w") else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw POSIXError(.EIO) }
}
