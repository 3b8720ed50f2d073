#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is held open, so that the system need not find it anew for every question about what is
/// below.
package final class OpenFolder: Sendable {
  private let descriptor: Descriptor

  /// Opens an existing folder, given by any path.
  package init(_ path: String) throws(FileError) {
    descriptor = try Descriptor(opening: path, flags: O_RDONLY | O_DIRECTORY)
  }

  /// The identity of an ordinary file below; nil when there is none, or a link in its place.
  ///
  /// - Parameter path: relative to the folder, in the file system's bytes.
  package func identity(ofFile path: UnsafeRawBufferPointer) -> FileIdentity? {
    withUnsafeTemporaryAllocation(byteCount: path.count + 1, alignment: 1) { name in
      name.copyMemory(from: path)
      name[path.count] = 0
      guard let name = name.assumingMemoryBound(to: CChar.self).baseAddress else { return nil }
      var found = stat()
      guard retrying({ fstatat(descriptor.number, name, &found, AT_SYMLINK_NOFOLLOW) }) == 0,
        FileKind(mode: found.st_mode) == .file
      else { return nil }
      return FileIdentity(found)
    }
  }

  /// The same by a text.
  package func identity(ofFile path: String) -> FileIdentity? {
    var path = path
    return path.withUTF8 { identity(ofFile: UnsafeRawBufferPointer($0)) }
  }
}
