import Foundation

/// Whether a workload and what is built of it find room in the scratch folder.
enum Room {
  /// The most that lies there at one time, in bytes.
  ///
  /// Per profile of W(10 000): its file takes 8 KB, Exemplar's output 31 KB and Hugo's 22 KB, in
  /// whole blocks; the outputs are copied, or built a second time, one after the other.
  static func needed(profiles: Int, hugo: Bool, copies: Bool = false) -> Int {
    let input = 8_000
    let output = 31_000
    let cache = 10_000
    return profiles * (input + output + cache + (copies ? output : 0) + (hugo ? 22_000 : 0))
  }

  static func check(profiles: Int, hugo: Bool, copies: Bool = false, scratch: Scratch) throws {
    let needed = needed(profiles: profiles, hugo: hugo, copies: copies)
    let free = try free(in: scratch.work)
    guard free >= needed else {
      throw Failure.noRoom(needed: needed, free: free, folder: scratch.folder)
    }
  }

  /// What the file system has left, and the machine's memory too where it lies in that.
  static func free(in folder: URL) throws -> Int {
    var status = statvfs()
    guard statvfs(folder.path, &status) == 0 else {
      throw Failure.unstartable(folder.path, code: errno)
    }
    let free = Int(status.f_bavail) * Int(status.f_frsize)
    guard isMemoryFileSystem(folder.path), let memory = Machine.freeMemory else { return free }
    return min(free, memory)
  }

  static func isMemoryFileSystem(_ path: String) -> Bool {
    let mounts = (try? String(contentsOfFile: "/proc/mounts", encoding: .utf8)) ?? ""
    return ["tmpfs", "ramfs"].contains(fileSystem(of: path, mounts: mounts))
  }

  /// The type of the innermost file system that the path lies on, by the lines of `/proc/mounts`.
  static func fileSystem(of path: String, mounts: String) -> String? {
    var found: (point: Substring, type: Substring)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      let point = fields[1]
      let contains = point == "/" || path == point || path.hasPrefix(point + "/")
      if contains, point.count >= found?.point.count ?? 0 { found = (point, fields[2]) }
    }
    return found.map { String($0.type) }
  }
}
