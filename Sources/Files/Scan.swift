#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

package import Diagnostics

/// A file that a scan found.
package struct ScannedFile: Sendable, Hashable {
  /// The path relative to the scanned folder, with `/` between the parts, as the disk spells it.
  package let path: String
  package let identity: FileIdentity

  package init(path: String, identity: FileIdentity) {
    self.path = path
    self.identity = identity
  }
}

/// Lists the files below a folder in byte order of their paths, so that the order does not depend
/// on the disk.
///
/// Left out: names that begin with `.`, folders that begin with `_`, and what editors leave behind.
/// A link to a file inside `folder` counts as the file; any other link is reported and left out.
package func scan(
  _ subfolder: String, of folder: Folder, log: inout DiagnosticLog
) throws(FileError) -> [ScannedFile] {
  var scanner = Scanner(folder: folder)
  try scanner.visit(subfolder, log: &log)
  return scanner.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

private struct Scanner {
  let folder: Folder
  var files: [ScannedFile] = []

  mutating func visit(_ start: String, log: inout DiagnosticLog) throws(FileError) {
    var pending = [start]
    while let current = pending.popLast() {
      for name in try names(in: current) where !isIgnored(name) {
        let path = current + "/" + name
        try take(path, name: name, pending: &pending, log: &log)
      }
    }
  }

  private mutating func take(
    _ path: String, name: String, pending: inout [String], log: inout DiagnosticLog
  ) throws(FileError) {
    guard let found = try status(of: folder.absolute(path), followingLinks: false) else { return }
    switch FileKind(mode: found.st_mode) {
    case .file: files.append(ScannedFile(path: path, identity: FileIdentity(found)))
    case .folder: if !name.hasPrefix("_") { pending.append(path) }
    case .link: try takeLink(path, log: &log)
    case .other: log.report(.fileSpecial, at: wholeFile(path), ["file": path])
    }
  }

  private mutating func takeLink(_ path: String, log: inout DiagnosticLog) throws(FileError) {
    guard let target = try status(of: folder.absolute(path), followingLinks: true) else {
      log.report(.fileLinkBroken, at: wholeFile(path), ["file": path])
      return
    }
    guard FileKind(mode: target.st_mode) == .file, folder.holdsTarget(ofLink: path) else {
      log.report(.fileLinkOutside, at: wholeFile(path), ["file": path])
      return
    }
    files.append(ScannedFile(path: path, identity: FileIdentity(target)))
  }

  private func wholeFile(_ path: String) -> Place {
    Place(file: path, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "")
  }

  private func names(in relative: String) throws(FileError) -> [String] {
    let path = folder.absolute(relative)
    guard let stream = opendir(path) else {
      let error = FileError.last(.list, path)
      if error.isMissingFile { return [] }
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  private func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name.hasSuffix(".swp")
      || (name.hasPrefix("#") && name.hasSuffix("#")) || name == "Thumbs.db"
  }
}
