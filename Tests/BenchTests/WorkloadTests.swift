import Foundation
import Testing

@testable import bench

@Suite struct WorkloadTests {
  @Test("All sites have the same profiles, and the same number gives the same bytes")
  func profiles() throws {
    try inFolder { folder in
      let scratch = try Scratch(in: folder.path)
      let workload = try Workload(profiles: 20, scratch: scratch)
      let first = try profiles(of: workload.exemplar.appendingPathComponent("content"))
      #expect(first.count == 20)
      #expect(first == (try profiles(of: workload.hugo.appendingPathComponent("content"))))
      #expect(first == (try profiles(of: workload.builtIn.appendingPathComponent("content"))))
      let again = try Workload(profiles: 20, scratch: scratch)
      #expect(first == (try profiles(of: again.exemplar.appendingPathComponent("content"))))
      for file in [
        "exemplar/templates/profile.html", "hugo/hugo.toml", "hugo/layouts/index.html",
      ] {
        #expect(exists(file, in: again))
      }
      #expect(!exists("built-in/templates", in: again))
      #expect(!exists("hugo", in: try Workload(profiles: 20, hugo: false, scratch: scratch)))
    }
  }

  @Test("Every summary has the length that is asked of it")
  func summaries() throws {
    try inFolder { folder in
      let workload = try Workload(profiles: 200, hugo: false, scratch: try Scratch(in: folder.path))
      let profiles = try profiles(of: workload.exemplar.appendingPathComponent("content"))
      for text in profiles.values.map({ String(decoding: $0, as: UTF8.self) }) {
        let summary = try #require(text.firstMatch(of: /\nsummary: "(.*)"\n/)).output.1
        #expect((120...300).contains(summary.count))
      }
    }
  }

  @Test("Each edit changes its own file, and the next takes it back; the other sites keep theirs")
  func edits() throws {
    try inFolder { folder in
      let workload = try Workload(profiles: 20, scratch: try Scratch(in: folder.path))
      let hugo = try profiles(of: workload.hugo.appendingPathComponent("content"))
      for var edit in try Edit.all(workload) {
        let original = try Data(contentsOf: edit.file)
        try edit.toggle()
        let edited = try Data(contentsOf: edit.file)
        #expect(edited != original, "\(edit.title)")
        #expect(hugo == (try profiles(of: workload.hugo.appendingPathComponent("content"))))
        try edit.toggle()
        #expect(try Data(contentsOf: edit.file) == original, "\(edit.title)")
      }
    }
  }

  @Test("Two edits of one file don't take each other back")
  func editsOfOneFile() throws {
    try inFolder { folder in
      try write(["a.md": "one two"], to: folder)
      let file = folder.appendingPathComponent("a.md")
      var (first, second) = (Edit("", file, "one", "1"), Edit("", file, "two", "2"))
      try first.toggle()
      try second.toggle()
      #expect(try String(contentsOf: file, encoding: .utf8) == "1 2")
      try first.toggle()
      #expect(try String(contentsOf: file, encoding: .utf8) == "one 2")
      var absent = Edit("", file, "three", "3")
      #expect(throws: Failure.self) { try absent.toggle() }
    }
  }

  private func exists(_ path: String, in workload: Workload) -> Bool {
    FileManager.default.fileExists(atPath: workload.folder.appendingPathComponent(path).path)
  }

  private func profiles(of content: URL) throws -> [String: Data] {
    let folder = content.appendingPathComponent("profiles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.filter { $0 != "_index.md" }.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }
}
