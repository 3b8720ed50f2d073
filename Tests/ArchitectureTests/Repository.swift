import Foundation

/// A file of this repository.
struct RepositoryFile {
  /// The path relative to the repository, with `/` between the parts.
  let path: String
  let text: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = splitLines(text)
  }

  /// The target that a source or test belongs to: `Files` for `Sources/Files/Scan.swift`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// The lines of a text without their breaks, the last one too if it is empty.
func splitLines(_ text: String) -> [Substring] {
  text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { Substring($0) }
}

/// The repository that these tests were compiled in.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(below: "Sources", withSuffix: ".swift")
  static let tests = files(below: "Tests", withSuffix: ".swift")
  static let documents =
    files(below: "docs", withSuffix: ".md")
    + ["README.md", "CHANGELOG.md"].compactMap { file(at: $0) }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  static func file(at path: String) -> RepositoryFile? {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8))
      .map { RepositoryFile(path: path, text: $0) }
  }

  private static func files(below folder: String, withSuffix suffix: String) -> [RepositoryFile] {
    let start = root.appending(path: folder).resolvingSymlinksInPath().path
    let found = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(suffix) }.sorted().compactMap { path in
      file(at: folder + "/" + path)
    }
  }
}
