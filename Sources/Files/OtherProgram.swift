#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of the system that reads bytes and writes others.
package struct OtherProgram: Sendable {
  /// Its absolute path.
  package let path: String

  /// Looks for a program in the folders of `PATH`; nil if none has it.
  package init?(named name: String) {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    let paths = folders.split(separator: ":").map { folder -> String in "\(folder)/\(name)" }
    let found = paths.first { path in path.hasPrefix("/") && access(path, X_OK) == 0 }
    guard let found else { return nil }
    path = found
  }

  /// Tells this program from any other of its name.
  package var identity: FileIdentity? {
    guard let found = try? status(of: path, followingLinks: true) else { return nil }
    return FileIdentity(found)
  }

  /// Runs it on some bytes; nil when it fails. Files that have no name take its input and its output,
  /// so that neither side waits for the other.
  package func run(_ arguments: [String], on input: [UInt8]) -> [UInt8]? {
    guard let source = fileWithoutName(), let result = fileWithoutName(),
      writeAll(input, to: source), lseek(source.number, 0, SEEK_SET) == 0,
      spawn(arguments, from: source.number, to: result.number)
    else { return nil }
    return readAll(result)
  }

  private func spawn(_ arguments: [String], from input: Int32, to output: Int32) -> Bool {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { return false }
    var status: Int32 = 0
    return retrying { waitpid(process, &status, 0) } == process && status == 0
  }
}

private func fileWithoutName() -> Descriptor? {
  let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var path = Array("\(folder)/exemplar-XXXXXX".utf8CString)
  let number = mkstemp(&path)
  guard number >= 0 else { return nil }
  unlink(path)
  return Descriptor(taking: number)
}

private func writeAll(_ bytes: [UInt8], to file: borrowing Descriptor) -> Bool {
  let number = file.number
  return bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = retrying { write(number, part.baseAddress, part.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

private func readAll(_ file: borrowing Descriptor) -> [UInt8]? {
  let number = file.number
  guard lseek(number, 0, SEEK_SET) == 0 else { return nil }
  var result: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = part.withUnsafeMutableBytes { buffer in
      retrying { read(number, buffer.baseAddress, buffer.count) }
    }
    guard count >= 0 else { return nil }
    guard count > 0 else { return result }
    result += part[..<count]
  }
}
