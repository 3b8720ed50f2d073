import Files
import Testing

@Suite struct ManifestTests {
  @Test(
    arguments: [
      [], ["a"], ["a/b.html", "c.html", "hồ sơ/ảnh.jpg"], ["a\nb", "c\r\nd", "e f", "\u{FEFF}"],
    ])
  func isReadAsWritten(paths: [String]) throws {
    let temporary = try TemporaryFolder()
    let file = temporary.absolute("manifest")
    try Manifest(paths: paths).write(to: file)
    #expect(Manifest(readingFrom: file).paths == paths)
    #expect(try temporary.tree().count == 1)
  }

  @Test func knowsWhereItIsWritten() throws {
    let temporary = try TemporaryFolder()
    let (file, manifest) = (temporary.absolute("manifest"), Manifest(paths: ["a", "b/c"]))
    #expect(!manifest.isWritten(to: file))
    try manifest.write(to: file)
    #expect(manifest.isWritten(to: file))
    for other in [[], ["a"], ["b/c", "a"], ["a", "b", "c"], ["a", "b/c", "d"]] {
      #expect(!Manifest(paths: other).isWritten(to: file))
    }
  }

  @Test func aMissingManifestClaimsNothing() throws {
    let temporary = try TemporaryFolder()
    #expect(Manifest(readingFrom: temporary.absolute("none")).paths == [])
    #expect(Manifest(readingFrom: temporary.path).paths == [])
  }

  @Test func aDamagedManifestClaimsNothing() throws {
    let temporary = try TemporaryFolder()
    let file = temporary.absolute("manifest")
    try Manifest(paths: ["a/b.html", "c.html"]).write(to: file)
    let whole = try readFile(file)
    for length in 0..<whole.count {
      try replaceFile(file, with: Array(whole[..<length]))
      #expect(Manifest(readingFrom: file).paths == [], "cut to \(length) bytes")
    }
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 0x01
      try replaceFile(file, with: changed)
      #expect(Manifest(readingFrom: file).paths == [], "byte \(index) changed")
    }
    try replaceFile(file, with: whole + [0x61, 0])
    #expect(Manifest(readingFrom: file).paths == [])
  }

  @Test func pathsThatLeadOutAreNotOurs() throws {
    let temporary = try TemporaryFolder()
    let file = temporary.absolute("manifest")
    try Manifest(paths: ["../x", "/etc/passwd", "a/../../b", "ok", "", "a//b"]).write(to: file)
    #expect(Manifest(readingFrom: file).paths == ["ok"])
  }

  @Test func anUnwritablePlaceIsAnError() throws {
    let temporary = try TemporaryFolder().write("x", to: "file")
    #expect(throws: FileError.self) {
      try Manifest().write(to: temporary.absolute("file/manifest"))
    }
  }

  @Test func replacingDoesNotWriteThroughALink() throws {
    let outside = try TemporaryFolder().write("precious", to: "a")
    let temporary = try TemporaryFolder()
    try temporary.link("manifest.new", to: outside.absolute("a"))
    #expect(throws: FileError.self) { try Manifest().write(to: temporary.absolute("manifest")) }
    #expect(try outside.tree() == ["a": "precious"])
  }
}

@Suite struct StateFolderTests {
  @Test func eachOutputFolderHasAManifestOfItsOwn() throws {
    let temporary = try TemporaryFolder()
    let state = try StateFolder(of: temporary.folder())
    #expect(state.manifestPath(for: "/srv/a") == state.manifestPath(for: "/srv/a"))
    #expect(state.manifestPath(for: "/srv/a") != state.manifestPath(for: "/srv/b"))
    #expect(state.manifestPath(for: "/srv/a").hasPrefix(temporary.absolute(".exemplar/")))
  }

  @Test func aReleasedLockLetsTheNextBuildBegin() throws {
    let state = try StateFolder(of: TemporaryFolder().folder())
    let first = try state.lock()
    first.release()
    let second = try state.lock { Issue.record("nobody holds it, and still it waits") }
    second.release()
  }
}
