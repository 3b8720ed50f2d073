import Foundation
import Testing

/// A temporary folder that goes with the test.
package final class TestFolder {
  package let path: String

  package init() throws { path = try makeTemporaryFolder() }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Whether something is at a path below.
  package func holds(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + file)
  }

  /// The text of a file below.
  package func text(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  /// Makes a folder below, with those above it.
  package func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + folder, withIntermediateDirectories: true)
  }

  /// Writes a file below; where it is not `inPlace`, beside it first, and then moves it there.
  package func write(_ text: String, to file: String, inPlace: Bool = false) throws {
    if let slash = file.lastIndex(of: "/") { try makeFolder(String(file[..<slash])) }
    try text.write(toFile: path + "/" + file, atomically: !inPlace, encoding: .utf8)
  }

  /// Changes a text in a file below that must be there.
  package func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    #expect(text.contains(old))
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }
}
