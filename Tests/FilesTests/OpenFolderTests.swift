import Testing

@testable import Files

@Suite struct OpenFolderTests {
  /// An open folder says of a path below what is said of the whole path.
  @Test func knowsWhatIsBelow() throws {
    let temporary = try TemporaryFolder().write("xin chào", to: "hồ sơ/a.md").write("", to: "b")
    try temporary.link("c", to: "b")
    try temporary.link("d", to: "hồ sơ")
    try temporary.link("e", to: "nowhere")
    let folder = try OpenFolder(temporary.path)
    let long = String(repeating: "a/", count: 2000)
    var found = 0
    for path in ["hồ sơ/a.md", "b", "c", "d", "d/a.md", "e", "f", "b/f", "hồ sơ", "", ".", long] {
      let identity = folder.identity(ofFile: path)
      #expect(identity == Files.identity(ofFile: temporary.absolute(path)), "\(path)")
      if identity != nil { found += 1 }
    }
    #expect(found == 3)
  }

  @Test func opensFoldersOnly() throws {
    let temporary = try TemporaryFolder().write("", to: "a")
    #expect(throws: FileError.self) { try OpenFolder(temporary.absolute("a")) }
    #expect(throws: FileError.self) { try OpenFolder(temporary.absolute("b")) }
  }
}
