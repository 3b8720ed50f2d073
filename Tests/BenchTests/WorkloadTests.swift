import Foundation
import Testing

@testable import bench

@Suite struct WorkloadTests {
  @Test("Both sites have the same profiles, and the same number gives the same bytes")
  func profiles() throws {
    let scratch = try Scratch(
      FileManager.default.temporaryDirectory
        .appendingPathComponent("bench-\(UUID().uuidString)").path)
    defer { try? scratch.remove(scratch.folder) }
    let workload = try Workload(profiles: 20, scratch: scratch).folder
    let first = try texts(workload.appendingPathComponent("exemplar/content/profiles"))
    #expect(first.count == 20)
    #expect(
      first
        == (try texts(workload.appendingPathComponent("hugo/content/profiles"))
          .filter { $0.key != "_index.md" }))
    let again = try Workload(profiles: 20, scratch: scratch).folder
    #expect(first == (try texts(again.appendingPathComponent("exemplar/content/profiles"))))
    for file in ["exemplar/templates/profile.html", "hugo/hugo.toml", "hugo/layouts/index.html"] {
      #expect(FileManager.default.fileExists(atPath: again.appendingPathComponent(file).path))
    }
  }

  private func texts(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }
}
