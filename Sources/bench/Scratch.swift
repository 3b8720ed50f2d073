import Foundation

/// The folder in which a benchmark works, and what lies in it.
struct Scratch {
  let folder: URL

  /// A memory file system where there is one: a disk would be measured with everything else.
  static let preferred =
    FileManager.default.fileExists(atPath: "/dev/shm")
    ? "/dev/shm/exemplar-bench" : NSTemporaryDirectory() + "exemplar-bench"

  init(_ path: String) throws {
    folder = URL(fileURLWithPath: path, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Removes a folder with all that is in it; one that isn't there is fine.
  func remove(_ url: URL) throws {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    try FileManager.default.removeItem(at: url)
  }
}

/// The files that are carried beside the program.
enum Resource {
  static func url(_ name: String) throws -> URL {
    guard let folder = Bundle.module.resourceURL else {
      throw Failure.missing(name, hint: "build the product `bench` again")
    }
    return folder.appendingPathComponent(name)
  }
}
