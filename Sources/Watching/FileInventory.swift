import Files

/// The files of some folders as they were when they were last looked at.
struct FileInventory {
  private struct Known {
    var identity: FileIdentity
    /// Of the bytes; nil until they are read.
    var digest: Int?
  }

  private let root: Folder
  private var known: [String: Known] = [:]
  /// Files whose bytes are yet to be read.
  private var unread: [String] = []

  /// What is larger is not compared byte by byte: a change of its times counts as a change.
  private static let largest = 4 << 20

  init(_ root: Folder, _ files: [ScannedFile]) {
    self.root = root
    known.reserveCapacity(files.count)
    for file in files { known[file.path] = Known(identity: file.identity) }
    unread = files.map(\.path)
  }

  /// Takes in what lies at a path now; whether it is something else than before.
  mutating func look(at path: String) -> Bool {
    let now = isLeftOutOfScans(path) ? nil : identity(ofFileOrLink: root.absolute(path))
    return note(now, at: path)
  }

  /// Takes in all that lies below a folder now, and says what of it is something else than before.
  mutating func look(below folder: String, _ files: [ScannedFile]) -> Set<String> {
    var changed = Set<String>()
    var seen = Set<String>()
    for file in files {
      seen.insert(file.path)
      if note(file.identity, at: file.path) { changed.insert(file.path) }
    }
    let prefix = Array((folder + "/").utf8)
    for path in known.keys where path.utf8.starts(with: prefix) && !seen.contains(path) {
      known[path] = nil
      changed.insert(path)
    }
    return changed
  }

  private mutating func note(_ identity: FileIdentity?, at path: String) -> Bool {
    guard let identity else { return known.removeValue(forKey: path) != nil }
    guard let before = known[path] else {
      known[path] = Known(identity: identity, digest: digest(of: path, identity))
      return true
    }
    if before.identity == identity { return false }
    let digest = digest(of: path, identity)
    known[path] = Known(identity: identity, digest: digest)
    return digest == nil || digest != before.digest
  }

  /// Reads some of the files that nothing has been read of yet, so that a later change can be told from
  /// a mere touch; false when none are left.
  mutating func readSome() -> Bool {
    for _ in 0..<64 {
      guard let path = unread.popLast() else { return false }
      guard let file = known[path], file.digest == nil else { continue }
      let digest = digest(of: path, file.identity)
      // What has changed meanwhile is told as a change when its event comes.
      let isSame = identity(ofFileOrLink: root.absolute(path)) == file.identity
      known[path]?.digest = isSame ? digest : nil
    }
    return true
  }

  private func digest(of path: String, _ identity: FileIdentity) -> Int? {
    guard identity.size <= Self.largest, let bytes = try? root.read(scanned: path) else {
      return nil
    }
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
