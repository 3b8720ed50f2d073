import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct OutputFolderTests {
  @Test func writesWhatDiffers() throws {
    let temporary = try TemporaryFolder()
    let output = try OutputFolder(temporary.absolute("new/site"))
    try output.begin()
    try output.prepare(forFiles: ["a/b.html", "c.html"])
    #expect(try output.write("một", to: "a/b.html") == .written)
    #expect(try output.write("một", to: "a/b.html") == .unchanged)
    #expect(try output.write("hai", to: "a/b.html") == .written)
    #expect(try output.write("mot", to: "a/b.html") == .written)
    #expect(try output.write("", to: "c.html") == .written)
    #expect(try output.write("", to: "c.html") == .unchanged)
    try output.finish()
    #expect(try temporary.tree() == ["new/site/a/b.html": "mot", "new/site/c.html": ""])
  }

  @Test func anUnchangedFileIsNotTouched() throws {
    let temporary = try TemporaryFolder()
    let output = try OutputFolder(temporary.path)
    try output.begin()
    try output.prepare(forFiles: ["a"])
    _ = try output.write("x", to: "a")
    var before = stat()
    var after = stat()
    stat(temporary.absolute("a"), &before)
    _ = try output.write("x", to: "a")
    stat(temporary.absolute("a"), &after)
    #expect(before.st_ino == after.st_ino)
  }

  @Test func clearsWhatAKilledBuildLeft() throws {
    let temporary = try TemporaryFolder().write("old", to: "a.html")
    let killed = try OutputFolder(temporary.path)
    try killed.begin()
    try killed.prepare(forFiles: ["a.html"])
    try temporary.write("half of the ne", to: ".exemplar-staging/0")
    #expect(try temporary.tree()["a.html"] == "old")

    let next = try OutputFolder(temporary.path)
    #expect(try temporary.tree() == ["a.html": "old"])
    try next.begin()
    try next.prepare(forFiles: ["a.html"])
    #expect(try next.write("new", to: "a.html") == .written)
    try next.finish()
    #expect(try temporary.tree() == ["a.html": "new"])
  }

  @Test func aLinkInPlaceOfTheStagingFolderIsNotFollowed() throws {
    let outside = try TemporaryFolder().write("precious", to: "a")
    let temporary = try TemporaryFolder()
    try temporary.link(".exemplar-staging", to: outside.path)
    _ = try OutputFolder(temporary.path)
    #expect(try outside.tree() == ["a": "precious"])
    #expect(try temporary.tree() == [:])
  }

  @Test func aWriteThatFailsLeavesTheOldFile() throws {
    let temporary = try TemporaryFolder().write("foreign", to: "a/b")
    let output = try OutputFolder(temporary.path)
    try output.begin()
    try output.prepare(forFiles: ["a"])
    #expect(throws: FileError(.rename, temporary.absolute("a"), code: EISDIR)) {
      try output.write("x", to: "a")
    }
    try output.finish()
    #expect(try temporary.tree() == ["a/b": "foreign"])
  }

  @Test(arguments: ["../a", "/a", "a/../../b", "", "a\0b", "../\u{301}"])
  func refusesPathsThatLeadOut(path: String) throws {
    let temporary = try TemporaryFolder().write("precious", to: "a")
    let output = try OutputFolder(temporary.absolute("site"))
    #expect(throws: FileError(.write, path, code: EPERM)) {
      try output.begin()
      try output.prepare(forFiles: [path])
    }
    try output.begin()
    try output.prepare(forFiles: [])
    #expect(throws: FileError(.write, path, code: EPERM)) { try output.write("x", to: path) }
    #expect(throws: FileError(.remove, path, code: EPERM)) { try output.remove(path) }
    try output.finish()
    #expect(try temporary.tree() == ["a": "precious", "site/": ""])
  }

  @Test func refusesAPlantedLinkInPlaceOfAFolder() throws {
    let outside = try TemporaryFolder().write("precious", to: "index.html")
    let temporary = try TemporaryFolder()
    try temporary.link("a", to: outside.path)
    let output = try OutputFolder(temporary.path)
    #expect(throws: FileError(.createFolder, temporary.absolute("a"), code: ENOTDIR)) {
      try output.begin()
      try output.prepare(forFiles: ["a/index.html"])
    }
    try output.remove("a/index.html")
    #expect(try outside.tree() == ["index.html": "precious"])
  }

  @Test func replacesAPlantedLinkInPlaceOfAFile() throws {
    let outside = try TemporaryFolder().write("x", to: "precious")
    let temporary = try TemporaryFolder()
    try temporary.link("a", to: outside.absolute("precious"))
    let output = try OutputFolder(temporary.path)
    try output.begin()
    try output.prepare(forFiles: ["a"])
    #expect(try output.write("x", to: "a") == .written)
    try output.finish()
    #expect(try temporary.tree() == ["a": "x"])
    #expect(try outside.tree() == ["precious": "x"])
  }

  @Test func removesFilesAndTheFoldersThatTheyLeaveEmpty() throws {
    let temporary = try TemporaryFolder()
    for file in ["a/b/c/d", "a/b/e", "f/g", "h"] { try temporary.write("x", to: file) }
    let output = try OutputFolder(temporary.path)
    try output.remove("a/b/c/d")
    try output.remove("f/g")
    try output.remove("h")
    #expect(try temporary.tree() == ["a/b/e": "x"])
    try output.remove("a/b/e")
    try output.remove("a/b/e")
    try output.remove("h/i")
    #expect(try temporary.tree() == [:])
  }

  @Test func removesNoFolderThatTookTheFilesPlace() throws {
    let temporary = try TemporaryFolder().write("foreign", to: "a/b")
    try OutputFolder(temporary.path).remove("a")
    #expect(try temporary.tree() == ["a/b": "foreign"])
  }

  @Test func aFileOfOursGivesWayToAFolderAndBack() throws {
    let temporary = try TemporaryFolder().write("old", to: "a")
    let output = try OutputFolder(temporary.path)
    try output.begin()
    try output.prepare(forFiles: ["a/b/c"], replacing: ["a"])
    #expect(try output.write("new", to: "a/b/c") == .written)
    try output.finish()
    #expect(try temporary.tree() == ["a/b/c": "new"])

    try output.begin()

    try output.prepare(forFiles: ["a"], replacing: ["a/b/c"])
    #expect(try output.write("old", to: "a") == .written)
    try output.finish()
    #expect(try temporary.tree() == ["a": "old"])
  }

  @Test func aForeignFileInTheWayStays() throws {
    let temporary = try TemporaryFolder().write("foreign", to: "a")
    let output = try OutputFolder(temporary.path)
    #expect(throws: FileError(.createFolder, temporary.absolute("a"), code: ENOTDIR)) {
      try output.begin()
      try output.prepare(forFiles: ["a/b"], replacing: ["c"])
    }
    #expect(try temporary.tree()["a"] == "foreign")
  }

  @Test func threadsStageApart() async throws {
    let temporary = try TemporaryFolder()
    let output = try OutputFolder(temporary.path)
    let files = (0..<400).map { "\($0 % 7)/\($0)" }
    try output.begin()
    try output.prepare(forFiles: files)
    try await withThrowingTaskGroup { group in
      for worker in 0..<4 {
        group.addTask {
          for index in stride(from: worker, to: files.count, by: 4) {
            let bytes = Array(repeating: UInt8(65 + worker), count: 1000 + index)
            _ = try bytes.withUnsafeBufferPointer {
              try output.stage($0, for: files[index], as: index)
            }
            try output.publish(index, as: files[index])
          }
        }
      }
      try await group.waitForAll()
    }
    try output.finish()
    let tree = try temporary.tree()
    #expect(tree.count == files.count)
    for (index, file) in files.enumerated() {
      let letter = Character(UnicodeScalar(UInt8(65 + index % 4)))
      #expect(tree[file] == String(repeating: letter, count: 1000 + index))
    }
  }

  /// Build after build, some of them killed, the folder holds exactly the site and what others put.
  @Test(arguments: 0..<40) func seriesOfBuildsEqualTheLast(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let temporary = try TemporaryFolder().write("foreign", to: "site/foreign/x")
    let manifestPath = temporary.absolute("manifest")
    let names = ["a", "a/b", "a/b/c", "b", "b/a", "c/d/e", "c/d", "foreign/y"]
    for _ in 0..<12 {
      var site: [String: String] = [:]
      for name in names.shuffled(using: &random).prefix(4) {
        let clashes = site.keys.contains { $0.hasPrefix(name + "/") || name.hasPrefix($0 + "/") }
        if !clashes { site[name] = String(Int.random(in: 0...2, using: &random)) }
      }
      let isKilled = Int.random(in: 0..<4, using: &random) == 0
      try build(
        site, to: temporary.absolute("site"), manifestPath: manifestPath,
        killedAfter: isKilled ? Int.random(in: 0..<4, using: &random) : nil)
      guard !isKilled else { continue }
      var expected = site.reduce(into: [:]) { $0["site/" + $1.key] = $1.value }
      expected["site/foreign/x"] = "foreign"
      var tree = try temporary.tree()
      tree["manifest"] = nil
      #expect(tree == expected, "seed \(seed)")
    }
  }

  private func build(
    _ site: [String: String], to path: String, manifestPath: String, killedAfter limit: Int?
  ) throws {
    let earlier = Manifest(readingFrom: manifestPath)
    let output = try OutputFolder(path)
    let stale = earlier.paths.filter { site[$0] == nil }
    try Manifest(paths: site.keys + stale).write(to: manifestPath)
    try output.begin()
    try output.prepare(forFiles: site.keys, replacing: stale)
    for (count, (name, text)) in site.sorted(by: { $0.key < $1.key }).enumerated() {
      if count == limit { return }
      _ = try output.write(text, to: name)
    }
    if limit != nil { return }
    for path in stale { try output.remove(path) }
    try output.finish()
    try Manifest(paths: Array(site.keys)).write(to: manifestPath)
  }
}
