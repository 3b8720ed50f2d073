/// The record of the files that our builds have put into an output folder: nothing else there is
/// ever deleted.
///
/// On disk it is a text: a first line with the version, then a path a line, sorted. A build records
/// the files of the last build *and* those it is about to write before it writes any, so that a
/// killed build leaves no file that nobody claims.
package struct Manifest: Sendable, Hashable {
  private static let header = "exemplar manifest 1"

  package var paths: Set<String>

  package init(paths: Set<String> = []) {
    self.paths = paths
  }

  /// Reads a manifest. What is missing, damaged or of another version claims no file.
  package init(readingFrom file: String) {
    let bytes = (try? readFile(file)) ?? []
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == Self.header else {
      self.init()
      return
    }
    lines.removeFirst()
    self.init(paths: Set(lines.filter(isSafeRelativePath)))
  }

  /// Writes it in one piece.
  package func write(to file: String) throws(FileError) {
    let lines = [Self.header] + paths.sorted()
    try replaceFile(file, with: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
