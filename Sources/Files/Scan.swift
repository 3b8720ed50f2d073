package import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that a scan found.
package struct ScannedFile: Sendable, Hashable {
  /// The path relative to the whole `Folder`, with `/` between the parts, as the disk spells it.
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
/// So is what is no ordinary file, what has a name that is not UTF-8, and what cannot be read. No
/// such folder: no files.
package func scan(
  _ subfolder: String, of folder: Folder, jobs: Int = 1, log: inout DiagnosticLog
) throws(FileError) -> [ScannedFile] {
  var scanner = Scanner(folder: folder, jobs: jobs)
  try scanner.visit(subfolder, log: &log)
  return scanner.files.sorted { precedesInBytes($0.path, $1.path) }
}

/// The same files in no order, and the folders that were entered, with nothing said of what is left
/// out: for whoever waits for changes. What cannot be read has none.
package func tree(
  _ subfolder: String, of folder: Folder, jobs: Int = 1
) -> (files: [ScannedFile], folders: [String]) {
  var scanner = Scanner(folder: folder, jobs: jobs)
  var unread = DiagnosticLog()
  try? scanner.visit(subfolder, log: &unread)
  return (scanner.files, scanner.folders)
}

/// Whether a scan leaves a file out for its name or that of a folder above it.
package func isLeftOutOfScans(_ path: String) -> Bool {
  let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  return parts.contains(where: isIgnored) || parts.dropLast().contains(where: isPrivateFolder)
}

/// Whether a text goes before another in byte order, which knows nothing of Unicode.
package func precedesInBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.withContiguousStorageIfAvailable { left in
    right.utf8.withContiguousStorageIfAvailable { right in
      let shared = min(left.count, right.count)
      guard shared > 0, let a = left.baseAddress, let b = right.baseAddress else {
        return left.count < right.count
      }
      let order = memcmp(a, b, shared)
      return order != 0 ? order < 0 : left.count < right.count
    }
  }.flatMap(\.self) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
}

private struct Scanner {
  let folder: Folder
  let jobs: Int
  var files: [ScannedFile] = []
  /// The folders that were entered.
  var folders: [String] = []

  mutating func visit(_ start: String, log: inout DiagnosticLog) throws(FileError) {
    guard try status(of: folder.absolute(start), followingLinks: true) != nil else { return }
    guard try folder.resolved(start) != nil else {
      log.report(.fileLinkOutside, at: wholeFile(start), ["file": start])
      return
    }
    var pending = [start]
    while let current = pending.popLast() {
      reporting(current, log: &log) { (log) throws(FileError) in
        let listing = try FolderListing(folder.absolute(current))
        folders.append(current)
        let names = try listing.names().filter { !isIgnored($0) }
        let prefix = current + "/"
        for (name, status) in zip(names, listing.statuses(of: names, jobs: jobs)) {
          let path = prefix + name
          reporting(path, log: &log) { (log) throws(FileError) in
            try take(path, name: name, status: status, pending: &pending, log: &log)
          }
        }
      }
    }
  }

  private mutating func take(
    _ path: String, name: String, status: FolderListing.Status, pending: inout [String],
    log: inout DiagnosticLog
  ) throws(FileError) {
    guard let found = try status.found(path) else {
      if name.contains("\u{FFFD}") {
        log.report(.fileNameEncoding, at: wholeFile(path), ["file": path])
      }
      return
    }
    switch found.kind {
    case .file: files.append(ScannedFile(path: path, identity: found.identity))
    case .folder: if !isPrivateFolder(name) { pending.append(path) }
    case .link: try takeLink(path, log: &log)
    case .other: log.report(.fileSpecial, at: wholeFile(path), ["file": path])
    }
  }

  private mutating func takeLink(_ path: String, log: inout DiagnosticLog) throws(FileError) {
    guard let target = try linkedStatus(path) else {
      log.report(.fileLinkBroken, at: wholeFile(path), ["file": path])
      return
    }
    guard let real = try folder.resolved(path) else {
      log.report(.fileLinkOutside, at: wholeFile(path), ["file": path])
      return
    }
    switch FileKind(mode: target.st_mode) {
    case .folder: log.report(.fileLinkFolder, at: wholeFile(path), ["file": path])
    case .file where isLeftOutOfScans(real):
      log.report(.fileLinkPrivate, at: wholeFile(path), ["file": path, "target": real])
    case .file: files.append(ScannedFile(path: path, identity: FileIdentity(target)))
    case .link, .other: log.report(.fileSpecial, at: wholeFile(path), ["file": path])
    }
  }

  /// The status of what a link leads to; nil when that is nothing, also for links in a circle.
  private func linkedStatus(_ path: String) throws(FileError) -> stat? {
    do throws(FileError) {
      return try status(of: folder.absolute(path), followingLinks: true)
    } catch {
      if error.code == ELOOP { return nil }
      throw error
    }
  }
}

/// Whether a folder is its owner's alone. The byte decides: to Swift a `_` before a combining mark
/// is another character.
private func isPrivateFolder(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: "_") }

private func isIgnored(_ name: String) -> Bool {
  let bytes = name.utf8
  guard let first = bytes.first, let last = bytes.last else { return true }
  // Most names are told by their ends.
  switch (first, last) {
  case (UInt8(ascii: "."), _), (_, UInt8(ascii: "~")): return true
  case (UInt8(ascii: "~"), _) where bytes.starts(with: "~$".utf8): return true
  case (UInt8(ascii: "#"), UInt8(ascii: "#")): return true
  case (_, UInt8(ascii: "p")): return bytes.suffix(4).elementsEqual(".swp".utf8)
  case (UInt8(ascii: "T"), UInt8(ascii: "b")): return bytes.elementsEqual("Thumbs.db".utf8)
  default: return false
  }
}

/// Does what concerns one path: that it cannot be read hides no other. What has gone meanwhile
/// counts as never seen.
private func reporting(
  _ path: String, log: inout DiagnosticLog,
  _ body: (inout DiagnosticLog) throws(FileError) -> Void
) {
  do throws(FileError) {
    try body(&log)
  } catch {
    guard !error.isMissingFile else { return }
    var arguments = error.arguments
    arguments["file"] = path
    log.report(.fileUnreadable, at: wholeFile(path), arguments)
  }
}

private func wholeFile(_ path: String) -> Place {
  Place(file: path, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "")
}
