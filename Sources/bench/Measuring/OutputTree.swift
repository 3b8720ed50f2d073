import Foundation

/// How much lies in a folder.
struct OutputTree: Equatable {
  private(set) var files = 0
  private(set) var pages = 0
  private(set) var bytes = 0
  /// The space that the file system gives to them.
  private(set) var allocated = 0

  init() {}

  init(files: Int, pages: Int, bytes: Int, allocated: Int) {
    self.files = files
    self.pages = pages
    self.bytes = bytes
    self.allocated = allocated
  }

  init(of folder: URL) throws {
    guard
      let enumerator = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: nil)
    else { throw Failure.missing(folder.path, hint: "nothing was built") }
    for case let entry as URL in enumerator { count(entry) }
  }

  private mutating func count(_ entry: URL) {
    var status = stat()
    guard lstat(entry.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    files += 1
    if entry.pathExtension == "html" { pages += 1 }
    bytes += Int(status.st_size)
    allocated += Int(status.st_blocks) * 512
  }
}
