import Foundation

/// How much lies in a folder.
struct OutputTree: Equatable {
  private(set) var files = 0
  private(set) var bytes = 0

  init(of folder: URL) throws {
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey]
    guard
      let entries = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: Array(keys))
    else { throw Failure.missing(folder.path, hint: "nothing was built") }
    for case let entry as URL in entries {
      let values = try entry.resourceValues(forKeys: keys)
      guard values.isRegularFile == true else { continue }
      files += 1
      bytes += values.fileSize ?? 0
    }
  }
}
