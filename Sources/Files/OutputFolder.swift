import Threads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that a site is written into: every file is either its old or its new self at any
/// moment, because new bytes are staged beside and then renamed into place.
///
/// A build stages all that differs (`stage`) before it puts the first file into its place
/// (`publish`), so that what fails on the way leaves the folder as it was. Nothing is ever wiped. See
/// `Manifest` for what may be deleted.
package struct OutputFolder: Sendable {
  /// Whether a file had to be written.
  package enum Outcome: Sendable, Hashable { case written, unchanged }

  /// The absolute path, with links resolved and no trailing slash.
  package let path: String
  /// Where files are written before they are renamed; on the same file system as their place.
  private let staging: String
  /// The names that the folder held when it was opened.
  private let names: Set<String>
  private let opened: OpenFolder

  /// Opens the folder, creating it where it is missing, and clears what a killed build left in its
  /// staging folder.
  package init(_ path: String) throws(FileError) {
    try createFolders(path)
    let folder = try Folder(path)
    self.path = folder.path
    staging = folder.path + "/.exemplar-staging"
    try Self.clear(staging)
    opened = try OpenFolder(folder.path)
    names = Set(try Files.names(inFolder: folder.path))
  }

  /// Creates the folder that files are staged in; `finish` removes it.
  package func begin() throws(FileError) {
    guard mkdir(staging, 0o700) == 0 || errno == EEXIST else {
      throw .last(.createFolder, staging)
    }
  }

  /// Whether none of these files, nor a folder that they lie in, is there yet: as in a new folder.
  /// They are then staged as the tree that they will be, and its branches put into place whole.
  package func isNew(to files: some Sequence<String>) -> Bool {
    names.isEmpty || files.allSatisfy { !names.contains(firstPart(of: $0)) }
  }

  /// The identity of an ordinary file below; nil when there is none, or a link in its place.
  package func identity(ofFile relative: String) -> FileIdentity? {
    opened.identity(ofFile: relative)
  }

  /// Writes the new bytes of a file below into the staging folder, unless the file holds them
  /// already. `number` names what is staged until it is published.
  package func stage(
    _ bytes: UnsafeBufferPointer<UInt8>, for relative: String, as number: Int
  ) throws(FileError) -> Outcome {
    guard isSafeRelativePath(relative) else { throw FileError(.write, relative, code: EPERM) }
    if try holds(path + "/" + relative, bytes) { return .unchanged }
    try writeFile(bytes, to: staging + "/\(number)")
    return .written
  }

  /// Writes a file into the tree of new files, with the folders that it lies in. It keeps its identity
  /// when the tree is put into place.
  package func stageNew(
    _ bytes: UnsafeBufferPointer<UInt8>, for relative: String
  ) throws(FileError) -> FileIdentity {
    guard isSafeRelativePath(relative) else { throw FileError(.write, relative, code: EPERM) }
    let target = staging + "/" + relative
    if let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try createFolders(String(target[..<slash]))
    }
    return try writeFile(bytes, to: target)
  }

  /// Puts the tree of new files into place: a file or folder of the root at a time.
  package func publishNew(_ files: some Sequence<String>) throws(FileError) {
    for name in Set(files.map(firstPart)).sorted() {
      let target = path + "/" + name
      guard try kind(of: target) == nil else { throw FileError(.rename, target, code: EEXIST) }
      guard rename(staging + "/" + name, target) == 0 else { throw .last(.rename, target) }
    }
  }

  /// Puts a staged file into its place, in one step.
  package func publish(_ number: Int, as relative: String) throws(FileError) {
    guard isSafeRelativePath(relative) else { throw FileError(.write, relative, code: EPERM) }
    let target = path + "/" + relative
    guard rename(staging + "/\(number)", target) == 0 else { throw .last(.rename, target) }
  }

  /// Removes a file below and the folders that it leaves empty. A file that is gone is fine, and
  /// what lies beyond a link is not below.
  package func remove(_ relative: String) throws(FileError) {
    guard isSafeRelativePath(relative) else { throw FileError(.remove, relative, code: EPERM) }
    let target = path + "/" + relative
    var folders = foldersAbove(relative)
    for folder in folders {
      guard try kind(of: path + "/" + folder) == .folder else { return }
    }
    guard try kind(of: target) != .folder else { return }
    guard unlink(target) == 0 || errno == ENOENT else { throw .last(.remove, target) }
    while let folder = folders.popLast(), rmdir(path + "/" + folder) == 0 {}
  }

  /// Creates the folders that these files lie in. A link where a folder should be is refused, as it
  /// could lead out.
  ///
  /// Of the files that an earlier build wrote and this one doesn't (`stale`), those go that stand in
  /// the way of the site's files now (`current`; these files, where nothing is said): `a` where now
  /// `a/b` should be, or `a/b` where now `a` should be.
  package func prepare(
    forFiles files: some Collection<String>, among current: [String]? = nil,
    replacing stale: [String] = [], jobs: Int = 1
  ) throws(FileError) {
    for file in files where !isSafeRelativePath(file) {
      throw FileError(.write, file, code: EPERM)
    }
    let folders = folders(above: files)
    let taken = stale.isEmpty ? [] : current.map { Set($0) } ?? Set(files)
    for file in stale.sorted()
    where folders.contains(file) || foldersAbove(file).contains(where: taken.contains) {
      try remove(file)
    }
    let paths = folders.sorted().map { path + "/" + $0 }
    let there = parallelMap(count: paths.count, jobs: jobs, makeWorker: { _ in 0 }) { index, _ in
      Result { () throws(FileError) in try kind(of: paths[index]) }
    }
    for (folder, there) in zip(paths, there) { try prepareFolder(folder, there: there.get()) }
  }

  /// - Parameter there: what lay in its place just now.
  private func prepareFolder(_ folder: String, there: FileKind?) throws(FileError) {
    switch there {
    case .folder: return
    case .file, .link, .other: throw FileError(.createFolder, folder, code: ENOTDIR)
    case nil: break
    }
    // Somebody else may have made it meanwhile.
    if mkdir(folder, 0o755) == 0 { return }
    let error = FileError.last(.createFolder, folder)
    guard error.code == EEXIST, try kind(of: folder) == .folder else { throw error }
  }

  /// Removes the staging folder, with what was not published.
  package func finish() throws(FileError) {
    try Self.clear(staging)
  }

  // MARK: Inside

  /// Removes a file or folder with all that is in it; links are removed, not followed.
  private static func clear(_ path: String) throws(FileError) {
    switch try kind(of: path) {
    case nil: return
    case .folder:
      for name in try Files.names(inFolder: path) { try clear(path + "/" + name) }
      guard rmdir(path) == 0 else { throw .last(.remove, path) }
    case .file, .link, .other:
      guard unlink(path) == 0 else { throw .last(.remove, path) }
    }
  }

  private func holds(
    _ target: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(FileError) -> Bool {
    guard let found = try status(of: target, followingLinks: false),
      FileKind(mode: found.st_mode) == .file, Int(found.st_size) == bytes.count,
      let old = try? readFile(target), old.count == bytes.count
    else { return false }
    guard let start = bytes.baseAddress else { return true }
    return memcmp(old, start, bytes.count) == 0
  }
}

/// The name in the root folder that a path begins with.
private func firstPart(of path: String) -> String {
  String(path.utf8.prefix { $0 != UInt8(ascii: "/") }) ?? path
}

/// All folders that files lie in, each once.
private func folders(above files: some Sequence<String>) -> Set<String> {
  var folders = Set<String>()
  for file in files {
    var path = file[...]
    while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      path = path[..<slash]
      guard folders.insert(String(path)).inserted else { break }
    }
  }
  return folders
}

/// The folders that a file lies in, the outermost first: `a` and `a/b` for `a/b/c`.
private func foldersAbove(_ file: String) -> [String] {
  let bytes = file.utf8
  return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { String(file[..<$0]) }
}
