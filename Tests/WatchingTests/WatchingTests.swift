import Files
import Foundation
import Synchronization
import TestSupport
import Testing
import Watching

/// What a watcher tells of the ways in which programs save.
@Suite struct WatchingTests {
  /// A way to change files, from the site's folder, and which of them are then other files.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let changed: Set<String>
    /// What lies there for a moment: it is told where somebody looks just then.
    let passing: Set<String>
    let act: @Sendable (TestFolder) throws -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ changed: Set<String> = ["content/a.md"], passing: Set<String> = [],
      _ act: @escaping @Sendable (TestFolder) throws -> Void
    ) {
      self.name = name
      self.changed = changed
      self.passing = passing
      self.act = act
    }
  }

  private static let a = "content/a.md"

  private static func move(_ from: String, _ to: String, in folder: TestFolder) throws {
    guard rename(folder.path + "/" + from, folder.path + "/" + to) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  private static func remove(_ path: String, in folder: TestFolder) throws {
    try FileManager.default.removeItem(atPath: folder.path + "/" + path)
  }

  private static let saves: [Change] = [
    Change("in place") { try $0.write("mới", to: a, inPlace: true) },
    Change("renamed over") {
      try $0.write("mới", to: "content/.a.md.tmp")
      try move("content/.a.md.tmp", a, in: $0)
    },
    Change("renamed over, under a name that is seen") {
      try $0.write("mới", to: "content/a.md.new")
      try move("content/a.md.new", a, in: $0)
    },
    Change("as Vim does") {
      try $0.write("", to: "content/4913")
      try remove("content/4913", in: $0)
      try move(a, a + "~", in: $0)
      try $0.write("mới", to: a)
      try remove(a + "~", in: $0)
    },
    Change("as Emacs does") {
      try FileManager.default.createSymbolicLink(
        atPath: $0.path + "/content/.#a.md", withDestinationPath: "ai@may.1")
      try $0.write("dở", to: "content/#a.md#")
      try move(a, a + "~", in: $0)
      try $0.write("mới", to: a)
      try remove("content/#a.md#", in: $0)
      try remove("content/.#a.md", in: $0)
    },
    Change("as JetBrains does") {
      try $0.write("mới", to: a + "___jb_tmp___")
      try move(a, a + "___jb_old___", in: $0)
      try move(a + "___jb_tmp___", a, in: $0)
      try remove(a + "___jb_old___", in: $0)
    },
    Change("as GNOME does") {
      try $0.write("mới", to: "content/.goutputstream-X1")
      try move("content/.goutputstream-X1", a, in: $0)
    },
    Change("removed and written again") {
      try remove(a, in: $0)
      try $0.write("mới", to: a)
    },
    Change("piece by piece") { folder in
      let file = try #require(FileHandle(forWritingAtPath: folder.path + "/" + a))
      for _ in 0..<20 {
        try file.write(contentsOf: Data("thêm".utf8))
        usleep(5000)
      }
      try file.close()
    },
    Change("as a hard link", ["content/c.md"]) {
      try FileManager.default.linkItem(
        atPath: $0.path + "/" + a, toPath: $0.path + "/content/c.md")
    },
    Change("removed", [a]) { try remove(a, in: $0) },
    Change("renamed", [a, "content/c.md"]) { try move(a, "content/c.md", in: $0) },
    Change("two exchanged", [a, "content/b.md"], passing: ["content/x"]) {
      try move(a, "content/x", in: $0)
      try move("content/b.md", a, in: $0)
      try move("content/x", "content/b.md", in: $0)
    },
    Change("a template", ["templates/list.html"]) { try $0.write("x", to: "templates/list.html") },
  ]

  private static let folders: [Change] = [
    Change("a new folder, filled at once", ["content/n/o/p/q.md"]) {
      try $0.write("x", to: "content/n/o/p/q.md")
    },
    Change("a folder moved in", ["content/in/one.md", "content/in/deep/two.md"]) {
      try $0.write("1", to: "elsewhere/one.md")
      try $0.write("2", to: "elsewhere/deep/two.md")
      try move("elsewhere", "content/in", in: $0)
    },
    Change("a folder moved", ["content/d/deep/e.md", "content/f/deep/e.md"]) {
      try move("content/d", "content/f", in: $0)
    },
    Change(
      "a folder moved, and a file in it changed", ["content/d/deep/e.md", "content/f/deep/e.md"]
    ) {
      try move("content/d", "content/f", in: $0)
      usleep(20_000)
      try $0.write("khác", to: "content/f/deep/e.md")
    },
    Change("a folder moved out", ["content/d/deep/e.md"]) {
      try move("content/d", "elsewhere", in: $0)
    },
    Change("a folder removed", ["content/d/deep/e.md"]) { try remove("content/d", in: $0) },
    Change("all removed", [a, "content/b.md", "content/d/deep/e.md"]) {
      try remove("content", in: $0)
    },
  ]

  private static let nothings: [Change] = [
    Change("touched", []) { utimes($0.path + "/" + a, nil) },
    Change("written with what it had", []) { try $0.write("a", to: a, inPlace: true) },
    Change("renamed over with what it had", []) {
      try $0.write("a", to: "content/.t")
      try move("content/.t", a, in: $0)
    },
    Change("what editors leave behind", []) {
      for name in [".a.md.swp", "a.md~", "#a.md#", "~$a.docx", ".~lock.a.odt#", ".DS_Store"] {
        try $0.write("x", to: "content/" + name)
      }
    },
    Change("what comes and goes", []) {
      try $0.write("x", to: "content/4913")
      try remove("content/4913", in: $0)
    },
    Change("private folders and files beside", []) {
      try $0.write("x", to: "content/_private/x.md")
      try $0.write("x", to: "site/index.html")
      try $0.write("x", to: ".exemplar/cache")
      try $0.write("x", to: "notes.txt")
    },
  ]

  @Test(arguments: saves + folders + nothings) func tellsWhatChanged(change: Change) async throws {
    try await expect(change, polls: false)
  }

  @Test(arguments: saves + folders + nothings)
  func tellsTheSameByLookingAgain(change: Change) async throws {
    try await expect(change, polls: true)
  }

  private func expect(_ change: Change, polls: Bool) async throws {
    let folder = try Self.newFolder()
    let watch = try Watch(folder, polls: polls)
    defer { watch.end() }
    try await watch.settle()
    try change.act(folder)
    // What must not be told is waited for, too: by a change that is told afterwards.
    try await watch.settle()
    try folder.write("xong", to: "content/last.md")
    let told = try await watch.told(until: "content/last.md")
    #expect(told.subtracting(["content/last.md"]).subtracting(change.passing) == change.changed)
  }

  private static func newFolder() throws -> TestFolder {
    let folder = try TestFolder()
    for (name, text) in [
      (a, "a"), ("content/b.md", "bb"), ("content/d/deep/e.md", "e"), ("templates/list.html", "l"),
    ] { try folder.write(text, to: name) }
    return folder
  }

  @Test func aBurstIsToldOnce() async throws {
    let folder = try Self.newFolder()
    let watch = try Watch(folder, polls: false)
    defer { watch.end() }
    try await watch.settle()
    for number in 0..<200 { try folder.write("x", to: "content/\(number).md") }
    try await watch.settle()
    #expect(watch.bursts.map(\.count) == [200])
  }

  @Test func whatIsNotThereYetIsWatched() async throws {
    let folder = try TestFolder()
    let watch = try Watch(folder, polls: false)
    defer { watch.end() }
    try await watch.settle()
    try folder.write("x", to: "content/a.md")
    #expect(try await watch.told(until: "content/a.md") == ["content/a.md"])
    try folder.write("y", to: "content/b.md")
    #expect(try await watch.told(until: "content/b.md").contains("content/b.md"))
  }

  /// More events than the system keeps, while nobody reads them.
  @Test func afterAnOverflowEverythingIsLookedAt() async throws {
    let folder = try Self.newFolder()
    let watch = try Watch(folder, polls: false)
    defer { watch.end() }
    try await watch.settle()
    watch.hold()
    try folder.write("1", to: "content/held.md")
    _ = try await watch.told(until: "content/held.md")
    let files = try ["content/a.md", "content/b.md"].map {
      try #require(FileHandle(forWritingAtPath: folder.path + "/" + $0))
    }
    for _ in 0..<20_000 { for file in files { try file.write(contentsOf: Data("x".utf8)) } }
    try folder.write("2", to: "content/d/deep/after.md")
    watch.letGo()
    let told = try await watch.told(until: "content/d/deep/after.md")
    #expect(told.isSuperset(of: ["content/a.md", "content/b.md"]))
  }
}
