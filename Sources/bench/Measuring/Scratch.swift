import Foundation

/// The folder in which a benchmark works, and what lies in it.
struct Scratch {
  /// What stays for the next benchmark: Hugo, and the logs.
  let folder: URL
  /// What goes: workloads and outputs.
  var work: URL { folder.appendingPathComponent("work") }

  /// A memory file system where there is one: a disk would be measured with everything else.
  static let preferred =
    FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

  /// A folder of its own in the given one, so that clearing it removes nothing else.
  init(in parent: String) throws {
    folder = URL(fileURLWithPath: parent, isDirectory: true)
      .appendingPathComponent("exemplar-bench")
    clear()
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> URL { work.appendingPathComponent(name) }

  func log(_ name: String) -> URL { folder.appendingPathComponent(name + ".log") }

  /// Removes what a benchmark has left, also one that was stopped.
  func clear() { try? FileManager.default.removeItem(at: work) }
}

/// Removes a folder with all that is in it; one that isn't there is fine.
func remove(_ url: URL) throws {
  guard FileManager.default.fileExists(atPath: url.path) else { return }
  try FileManager.default.removeItem(at: url)
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
