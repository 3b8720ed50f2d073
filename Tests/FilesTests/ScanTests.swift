import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct ScanTests {
  /// The paths that a scan of `content` finds, and its findings as `id file:line:column`.
  private func scanned(
    _ temporary: TemporaryFolder
  ) throws -> (paths: [String], findings: [String]) {
    var log = DiagnosticLog()
    let files = try scan("content", of: temporary.folder(), log: &log)
    let findings = log.sorted().map { finding in
      let place = finding.place.map { "\($0.file):\($0.line):\($0.column)" } ?? "-"
      return "\(finding.kind.id) \(place)"
    }
    return (files.map(\.path), findings)
  }

  @Test func listsFilesInTheOrderOfTheirBytes() throws {
    let temporary = try TemporaryFolder()
    let names = ["b.md", "a/z.md", "a.md", "a-b/c.md", "ă.md", "Z.md", "a/ă/x.jpg"]
    for name in names { try temporary.write("x", to: "content/" + name) }
    let expected = ["Z.md", "a-b/c.md", "a.md", "a/z.md", "a/ă/x.jpg", "b.md", "ă.md"]
    #expect(try scanned(temporary).paths == expected.map { "content/" + $0 })
  }

  @Test func aFolderThatIsNotThereHasNoFiles() throws {
    let found = try scanned(try TemporaryFolder())
    #expect(found.paths == [])
    #expect(found.findings == [])
  }

  @Test func leavesOutWhatIsHiddenPrivateOrAnEditors() throws {
    let temporary = try TemporaryFolder()
    let ignored = [
      ".hidden", ".git/config", "_private/a.md", "a/_nháp/b.md", "_\u{301}x/a.md", "a.md~",
      "~$a.docx", "a.md.swp", "~a.md.swp", "#a.md.swp", "#a.md#", "Thumbs.db", ".\u{301}",
    ]
    for name in ignored + ["a.md", "_a.md", "#b.md"] {
      try temporary.write("x", to: "content/" + name)
    }
    let found = try scanned(temporary)
    #expect(found.paths == ["content/#b.md", "content/_a.md", "content/a.md"])
    #expect(found.findings == [])
  }

  @Test func spellsNamesAsTheDiskDoes() throws {
    let decomposed = "ho\u{302}\u{300}.md"
    let temporary = try TemporaryFolder().write("x", to: "content/" + decomposed)
    let path = try #require(try scanned(temporary).paths.first)
    #expect(Array(path.utf8) == Array("content/\(decomposed)".utf8))
  }

  @Test func aLinkToAFileInsideIsTheFile() throws {
    let temporary = try TemporaryFolder().write("xyz", to: "content/a.md")
    try temporary.link("content/b.md", to: "a.md")
    try temporary.write("logo", to: "logos/logo.svg")
    try temporary.link("content/logo.svg", to: "../logos/logo.svg")
    let found = try scanned(temporary)
    #expect(found.paths == ["content/a.md", "content/b.md", "content/logo.svg"])
    #expect(found.findings == [])
    var log = DiagnosticLog()
    let files = try scan("content", of: temporary.folder(), log: &log)
    #expect(files[0].identity == files[1].identity)
    #expect(files[0].identity.size == 3)
  }

  @Test func reportsEveryOtherLink() throws {
    let outside = try TemporaryFolder().write("secret", to: "a.md")
    let temporary = try TemporaryFolder().write("x", to: "content/a/b.md")
    try temporary.write("x", to: "content/_private/c.md")
    try temporary.write("x", to: ".git/config")
    try temporary.link("content/1-out.md", to: outside.absolute("a.md"))
    try temporary.link("content/2-out", to: outside.path)
    try temporary.link("content/3-broken", to: "nothing")
    try temporary.link("content/4-loop", to: "4-loop")
    try temporary.link("content/5-folder", to: "a")
    try temporary.link("content/6-parent", to: "..")
    try temporary.link("content/7-private", to: "_private/c.md")
    try temporary.link("content/8-hidden", to: "../.git/config")
    let found = try scanned(temporary)
    #expect(found.paths == ["content/a/b.md"])
    #expect(
      found.findings == [
        "files.link_outside content/1-out.md:1:1",
        "files.link_outside content/2-out:1:1",
        "files.link_broken content/3-broken:1:1",
        "files.link_broken content/4-loop:1:1",
        "files.link_folder content/5-folder:1:1",
        "files.link_outside content/6-parent:1:1",
        "files.link_private content/7-private:1:1",
        "files.link_private content/8-hidden:1:1",
      ])
  }

  @Test func theScannedFolderMayNotLeadOutEither() throws {
    let outside = try TemporaryFolder().write("secret", to: "a.md")
    let temporary = try TemporaryFolder()
    try temporary.link("content", to: outside.path)
    let found = try scanned(temporary)
    #expect(found.paths == [])
    #expect(found.findings == ["files.link_outside content:1:1"])
  }

  @Test func reportsPipesAndOtherSpecialFiles() throws {
    let temporary = try TemporaryFolder().write("x", to: "content/a.md")
    try temporary.makePipe("content/pipe")
    try temporary.link("content/to-pipe", to: "pipe")
    let found = try scanned(temporary)
    #expect(found.paths == ["content/a.md"])
    #expect(found.findings.map { $0.prefix(13) } == ["files.special", "files.special"])
  }

  #if os(Linux)
    @Test func reportsNamesThatAreNotUTF8() throws {
      let temporary = try TemporaryFolder().write("x", to: "content/a.md")
      let name = Array((temporary.absolute("content/") + "h").utf8) + [0xF4, 0x73, 0]
      name.withUnsafeBytes { bytes in
        let descriptor = bytes.bindMemory(to: CChar.self).baseAddress.map { creat($0, 0o600) }
        if let descriptor { close(descriptor) }
      }
      let found = try scanned(temporary)
      #expect(found.paths == ["content/a.md"])
      #expect(found.findings == ["files.name_encoding content/h�s:1:1"])
    }
  #endif

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func aFolderThatCannotBeReadHidesNoOther() throws {
    let temporary = try TemporaryFolder().write("x", to: "content/a.md")
    try temporary.write("x", to: "content/closed/b.md")
    chmod(temporary.absolute("content/closed"), 0)
    defer { chmod(temporary.absolute("content/closed"), 0o700) }
    let found = try scanned(temporary)
    #expect(found.paths == ["content/a.md"])
    #expect(found.findings == ["files.unreadable content/closed:1:1"])
  }

  @Test func identitiesTellChangedFilesApart() throws {
    let temporary = try TemporaryFolder().write("x", to: "content/a.md")
    var log = DiagnosticLog()
    let before = try scan("content", of: temporary.folder(), log: &log)
    #expect(try scan("content", of: temporary.folder(), log: &log) == before)
    try temporary.write("xy", to: "content/a.md")
    #expect(try scan("content", of: temporary.folder(), log: &log) != before)
  }
}
