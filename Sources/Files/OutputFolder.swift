#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that a site is written into, file by file: each is either its old or its new self at
/// any moment, because new bytes are written beside and then renamed into place.
///
/// Only files that differ are written, and nothing is ever wiped. See `Manifest` for what may be
/// deleted.
package struct OutputFolder: Sendable {
  package enum Outcome: Sendable, Hashable { case written, unchanged }

  /// The absolute path, with links resolved and no trailing slash.
  package let path: String
  /// Where files are written before they are renamed; on the same file system as their place.
  private let staging: String

  /// Opens the folder, creating it where it is missing, and clears what a killed build left in its
  /// staging folder.
  package init(_ path: String) throws(FileError) {
    try createFolders(path)
    let folder = try Folder(path)
    self.path = folder.path
    staging = folder.path + "/.exemplar-staging"
    try clearStaging()
  }

  /// Writes a file below, unless it holds these bytes already. `worker` keeps the files that
  /// several threads are writing apart.
  package func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to relative: String, worker: Int
  ) throws(FileError) -> Outcome {
    guard isSafeRelativePath(relative) else { throw FileError(.write, relative, code: EPERM) }
    let target = path + "/" + relative
    if try holds(target, bytes) { return .unchanged }
    let staged = staging + "/\(worker)"
    do throws(FileError) {
      try writeFile(bytes, to: staged)
      guard rename(staged, target) == 0 else { throw .last(.rename, target) }
    } catch {
      unlink(staged)
      throw error
    }
    return .written
  }

  /// Removes a file below and the folders that it leaves empty. A file that is gone is fine.
  package func remove(_ relative: String) throws(FileError) {
    guard isSafeRelativePath(relative) else { throw FileError(.remove, relative, code: EPERM) }
    let target = path + "/" + relative
    guard unlink(target) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw .last(.remove, target)
    }
    var parts = relative.split(separator: "/").dropLast()
    while !parts.isEmpty, rmdir(path + "/" + parts.joined(separator: "/")) == 0 {
      parts = parts.dropLast()
    }
  }

  /// Creates the folders that these files lie in, and the one that they are staged in, which
  /// `finish` removes. A link where a folder should be is refused, as it could lead out.
  package func prepare(forFiles files: some Sequence<String>) throws(FileError) {
    guard mkdir(staging, 0o700) == 0 || errno == EEXIST else {
      throw .last(.createFolder, staging)
    }
    var known: Set<Substring> = [""]
    for file in files {
      guard isSafeRelativePath(file) else { throw FileError(.write, file, code: EPERM) }
      try prepareFolder(file[..<(file.lastIndex(of: "/") ?? file.startIndex)], known: &known)
    }
  }

  private func prepareFolder(
    _ relative: Substring, known: inout Set<Substring>
  ) throws(FileError) {
    guard known.insert(relative).inserted else { return }
    let parent = relative[..<(relative.lastIndex(of: "/") ?? relative.startIndex)]
    try prepareFolder(parent, known: &known)
    let folder = path + "/" + relative
    if mkdir(folder, 0o755) == 0 { return }
    guard errno == EEXIST else { throw .last(.createFolder, folder) }
    guard let found = try status(of: folder, followingLinks: false),
      FileKind(mode: found.st_mode) == .folder
    else { throw FileError(.createFolder, folder, code: ENOTDIR) }
  }

  /// Removes the staging folder.
  package func finish() throws(FileError) {
    try clearStaging()
  }

  // MARK: Inside

  private func clearStaging() throws(FileError) {
    guard let stream = opendir(staging) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(staging + "/" + name) }
    }
    guard rmdir(staging) == 0 || errno == ENOENT else { throw .last(.remove, staging) }
  }

  private func holds(
    _ target: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(FileError) -> Bool {
    guard let found = try status(of: target, followingLinks: false),
      FileKind(mode: found.st_mode) == .file, Int(found.st_size) == bytes.count
    else { return false }
    guard let old = try? readFile(target) else { return false }
    return old.elementsEqual(bytes)
  }
}

/// Writes a whole file, replacing what is there.
private func writeFile(_ bytes: UnsafeBufferPointer<UInt8>, to path: String) throws(FileError) {
  let file = try Descriptor(opening: path, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
  var done = 0
  while done < bytes.count {
    let written = retrying {
      write(file.number, bytes.baseAddress.map { $0 + done }, bytes.count - done)
    }
    guard written > 0 else { throw .last(.write, path) }
    done += written
  }
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
  let staged = path + ".new"
  do throws(FileError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(FileError) in
      try writeFile(buffer, to: staged)
    }
    guard rename(staged, path) == 0 else { throw .last(.rename, path) }
  } catch {
    unlink(staged)
    throw error
  }
}
