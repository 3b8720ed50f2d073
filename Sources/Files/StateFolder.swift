#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder `.exemplar` of a site: what builds remember from run to run. Deleting it is safe.
package struct StateFolder: Sendable {
  private let path: String

  /// Opens the folder, creating it where it is missing; `place` is another one than `.exemplar`.
  package init(of site: Folder, at place: String? = nil) throws(FileError) {
    path = place ?? site.absolute(".exemplar")
    try createFolders(path)
  }

  /// Where the manifest of an output folder is kept, by the folder's absolute path.
  package func manifestPath(for output: String) -> String {
    path + "/manifest-" + String(fnv1a(output.utf8), radix: 16)
  }

  /// Where what a build leaves for the next is kept, by the output folder's absolute path.
  package func cachePath(for output: String) -> String {
    path + "/cache-" + String(fnv1a(output.utf8), radix: 16)
  }

  /// Where a build that holds the lock writes what it does not yet know to be right.
  package var draftPath: String { path + "/draft" }

  /// Removes one of the folder's files; one that is gone is fine.
  package func removeFile(_ file: String) throws(FileError) {
    guard unlink(file) == 0 || errno == ENOENT else { throw .last(.remove, file) }
  }

  /// Waits until no other build of this site is running, and keeps others waiting. `onWait` is called
  /// once before it waits, not where nobody else is at work.
  package func lock(onWait: () -> Void = {}) throws(FileError) -> FolderLock {
    try FolderLock(path + "/lock", onWait: onWait)
  }
}

/// A lock that ends with its process at the latest.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  init(_ path: String, onWait: () -> Void) throws(FileError) {
    descriptor = retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else { throw .last(.lock, path) }
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return }
    if errno == EWOULDBLOCK { onWait() }
    guard retrying({ flock(descriptor, LOCK_EX) }) == 0 else {
      let error = FileError.last(.lock, path)
      close(descriptor)
      throw error
    }
  }

  /// Lets the next build begin.
  package func release() { flock(descriptor, LOCK_UN) }

  deinit { close(descriptor) }
}
