import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct FolderTests {
  @Test func readsWhatIsBelow() throws {
    let temporary = try TemporaryFolder().write("xin chào", to: "content/hồ sơ/a.md")
    let folder = try temporary.folder()
    #expect(try folder.read("content/hồ sơ/a.md") == Array("xin chào".utf8))
    #expect(folder.contains("content/hồ sơ"))
    #expect(!folder.contains("content/b"))
  }

  @Test func resolvesWhatIsNotThereYet() throws {
    let temporary = try TemporaryFolder().write("x", to: "a/b")
    let root = try temporary.folder().path
    for (path, found) in [
      ("a/b", "/a/b"), ("a/c/d", "/a/c/d"), ("a/../c", "/c"), ("c/../d", "/d"), ("c/./d/", "/c/d"),
      ("c/d/../..", ""), ("a/b/..", "/a"),
    ] { #expect(resolvedPath(root + "/" + path) == root + found, "\(path)") }
    #expect(resolvedPath("/") == "/")
    #expect(resolvedPath("/khong-co/..") == "/")
  }

  @Test(arguments: [
    "..", "../a", "a/../../b", "a/..", "/etc/passwd", "a//b", "a/", "./a", "a/.", "", "a\0b",
    "../\u{301}x", "a/../\u{301}",
  ])
  func refusesPathsThatCouldLeadOut(path: String) throws {
    let temporary = try TemporaryFolder().write("x", to: "a/b")
    let folder = try temporary.folder()
    #expect(!isSafeRelativePath(path))
    #expect(!folder.contains(path))
    #expect(throws: FileError(.open, path, code: EPERM)) { try folder.read(path) }
  }

  @Test(arguments: ["a", "a/b", "...", "a..b/c", "-", "\u{301}", "a/\u{301}x", " ", "~", "a\nb"])
  func takesEveryOtherName(path: String) {
    #expect(isSafeRelativePath(path))
  }

  @Test func refusesLinksThatLeadOut() throws {
    let outside = try TemporaryFolder().write("secret", to: "secret.txt")
    let temporary = try TemporaryFolder().write("x", to: "a/b")
    try temporary.link("a/out", to: outside.absolute("secret.txt"))
    try temporary.link("folder", to: outside.path)
    try temporary.link("a/in", to: "b")
    try temporary.link("a/loop", to: "loop")
    let folder = try temporary.folder()
    #expect(throws: FileError(.open, "a/out", code: EPERM)) { try folder.read("a/out") }
    #expect(throws: FileError(.open, "folder/secret.txt", code: EPERM)) {
      try folder.read("folder/secret.txt")
    }
    #expect(try folder.read("a/in") == Array("x".utf8))
    #expect(throws: FileError(.open, "a/loop", code: ELOOP)) { try folder.read("a/loop") }
  }

  @Test func aFolderWhoseNameBeginsLikeAnotherIsOutside() throws {
    let temporary = try TemporaryFolder().write("x", to: "site-secret/a")
    try temporary.makeFolder("site")
    try temporary.link("site/a", to: "../site-secret/a")
    let folder = try Folder(temporary.absolute("site"))
    #expect(throws: FileError(.open, "a", code: EPERM)) { try folder.read("a") }
  }

  @Test func saysWhatIsMissing() throws {
    let folder = try TemporaryFolder().folder()
    let error = #expect(throws: FileError.self) { try folder.read("a") }
    #expect(error?.isMissingFile == true)
    #expect(error?.path == "a")
    #expect(error?.reason == "No such file or directory")
  }

  @Test func opensFoldersOnly() throws {
    let temporary = try TemporaryFolder().write("x", to: "a")
    #expect(throws: FileError(.resolve, temporary.absolute("a"), code: ENOTDIR)) {
      try Folder(temporary.absolute("a"))
    }
    #expect(throws: FileError(.resolve, temporary.absolute("b"), code: ENOENT)) {
      try Folder(temporary.absolute("b"))
    }
    #expect(try Folder(temporary.path + "/.//").path == temporary.path)
    #expect(try Folder("/").absolute("tmp") == "/tmp")
  }

  @Test func readsOrdinaryFilesOnly() throws {
    let temporary = try TemporaryFolder().write("", to: "empty")
    try temporary.makePipe("pipe")
    let folder = try temporary.folder()
    #expect(try folder.read("empty") == [])
    #expect(throws: FileError(.read, temporary.absolute("pipe"), code: EINVAL)) {
      try folder.read("pipe")
    }
    #expect(throws: FileError(.read, temporary.path, code: EISDIR)) {
      try readFile(temporary.path)
    }
  }

  @Test func aSparseFileDoesNotExhaustTheMemory() throws {
    let temporary = try TemporaryFolder().write("x", to: "sparse")
    guard truncate(temporary.absolute("sparse"), 1 << 40) == 0 else { return }
    #expect(throws: FileError(.read, temporary.absolute("sparse"), code: EFBIG)) {
      try temporary.folder().read("sparse")
    }
  }

  @Test(arguments: [1, 4095, 4096, 65_536, 200_000])
  func readsFilesOfAnySize(size: Int) throws {
    let text = String(repeating: "x", count: size - 1) + "y"
    let temporary = try TemporaryFolder().write(text, to: "a")
    #expect(try temporary.folder().read("a") == Array(text.utf8))
  }
}
