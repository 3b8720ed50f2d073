package import Foundation

/// Makes an empty folder of a test's own and returns its real path.
///
/// In memory, where the system has such folders, files come and go without the disk's book-keeping:
/// ext4 spends most of a test's time on looking for numbers of files that weren't deleted just now.
package func makeTemporaryFolder(inMemory: Bool = false) throws -> String {
  let memory = "/dev/shm"
  let isInMemory = inMemory && FileManager.default.isWritableFile(atPath: memory)
  let parent = isInMemory ? URL(filePath: memory) : FileManager.default.temporaryDirectory
  let folder = parent.resolvingSymlinksInPath()
    .appending(path: "exemplar-test-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.path(percentEncoded: false)
}

/// The ordinary files below a folder, by relative path; none if there is no such folder.
package func filesBelow(_ folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  for name in names {
    let type = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.type]
    guard type as? FileAttributeType == .typeRegular else { continue }
    files[name] = Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
  }
  return files
}

/// When the files below a folder were last changed, by relative path.
package func changeTimes(below folder: String) throws -> [String: Date] {
  var times: [String: Date] = [:]
  for name in try filesBelow(folder).keys {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
    times[name] = attributes[.modificationDate] as? Date
  }
  return times
}

/// Copies a folder with all below, replacing what is there.
package func copyFolder(_ from: String, to target: String) throws {
  if FileManager.default.fileExists(atPath: target) {
    try FileManager.default.removeItem(atPath: target)
  }
  try FileManager.default.copyItem(atPath: from, toPath: target)
}

/// The repository that these tests were compiled in.
package let repositoryRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .path(percentEncoded: false)
