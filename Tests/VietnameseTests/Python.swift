import Foundation

/// The oracles: Python's Unicode, calendar and ICU modules, where this machine has them.
enum Python {
  static let isInstalled = lines(of: "print(1)", input: "") == ["1"]
  static let hasICU = lines(of: "import icu; print(1)", input: "") == ["1"]

  /// What the script prints for the input lines, or nil if it cannot be run.
  static func lines(of script: String, input: String) -> [String]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "exemplar-oracle-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (source, target) = (folder.appending(path: "in"), folder.appending(path: "out"))
      try Data(input.utf8).write(to: source)
      try Data().write(to: target)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["python3", "-X", "utf8", "-c", script]
      process.standardInput = try FileHandle(forReadingFrom: source)
      process.standardOutput = try FileHandle(forWritingTo: target)
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return nil }
      let output = String(decoding: try Data(contentsOf: target), as: UTF8.self)
      return output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
        String.init)
    } catch {
      return nil
    }
  }
}
