@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of a test's own, which goes when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/exemplar-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), let real = realpath(made, nil) else {
      throw FileError.last(.createFolder, "/tmp")
    }
    defer { free(real) }
    path = String(cString: real)
  }

  deinit { try? Self.removeAll(path) }

  func absolute(_ relative: String) -> String { path + "/" + relative }

  func folder() throws -> Folder { try Folder(path) }

  /// Writes a file and the folders that it needs.
  @discardableResult func write(_ text: String, to relative: String) throws -> TemporaryFolder {
    if let slash = relative.lastIndex(of: "/") {
      try createFolders(absolute(String(relative[..<slash])))
    }
    _ = try Array(text.utf8).withUnsafeBufferPointer { try writeFile($0, to: absolute(relative)) }
    return self
  }

  func makeFolder(_ relative: String) throws { try createFolders(absolute(relative)) }

  func link(_ relative: String, to target: String) throws {
    guard symlink(target, absolute(relative)) == 0 else { throw FileError.last(.write, relative) }
  }

  func makePipe(_ relative: String) throws {
    guard mkfifo(absolute(relative), 0o600) == 0 else { throw FileError.last(.write, relative) }
  }

  /// Everything below: files with their text, links with `→` and their target, empty folders.
  func tree() throws -> [String: String] {
    var found: [String: String] = [:]
    try Self.visit(path, "") { relative, text in found[relative] = text }
    return found
  }

  private static func visit(
    _ root: String, _ relative: String, _ take: (String, String) -> Void
  ) throws {
    let absolute = root + (relative.isEmpty ? "" : "/" + relative)
    switch try kind(of: absolute) {
    case .file: take(relative, String(decoding: try readFile(absolute), as: UTF8.self))
    case .link: take(relative, "→ " + target(of: absolute))
    case .folder:
      let names = try names(inFolder: absolute)
      if names.isEmpty, !relative.isEmpty { take(relative + "/", "") }
      for name in names { try visit(root, relative.isEmpty ? name : relative + "/" + name, take) }
    case .other, nil: take(relative, "?")
    }
  }

  private static func target(of link: String) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink(link, $0, 4096) } ?? 0
    }
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }

  private static func removeAll(_ path: String) throws {
    if try kind(of: path) == .folder {
      for name in try names(inFolder: path) { try removeAll(path + "/" + name) }
    }
    remove(path)
  }
}

extension OutputFolder {
  /// Stages a text and puts it into its place.
  func write(_ text: String, to relative: String) throws(FileError) -> Outcome {
    let outcome = try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(FileError) in
      try stage(bytes, for: relative, as: 0)
    }
    if outcome == .written { try publish(0, as: relative) }
    return outcome
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
