import Testing

/// Who may import whom. The table is the picture in the architecture document, arrow by arrow;
/// the build checks it too, but not for modules of the system.
@Suite struct ImportTests {
  private static let arrows: [String: Set<String>] = [
    "exemplar": [
      "Building", "Serving", "Watching", "SiteGraph", "Content", "Templating", "AccessLogs",
      "Theme", "Vietnamese", "Files", "Diagnostics", "ArgumentParser",
    ],
    "bench": ["ArgumentParser", "Foundation"],
    "Building": [
      "SiteGraph", "Content", "Templating", "Markdown", "FrontMatter", "Vietnamese", "QRCode",
      "AccessLogs", "Search", "Theme", "Files", "Threads", "Bytes", "Diagnostics",
    ],
    "Serving": [
      "Vietnamese", "QRCode", "Files", "Bytes", "Diagnostics", "HummingbirdCore", "HTTPTypes",
      "Logging", "NIOCore", "NIOPosix",
    ],
    "Watching": ["Files"],
    "SiteGraph": ["Content", "Vietnamese", "Threads", "Diagnostics"],
    "Content": ["FrontMatter", "Vietnamese", "Files", "Diagnostics"],
    "Templating": ["Bytes", "Diagnostics"],
    "Markdown": ["Bytes", "Diagnostics", "CCMarkGFM"],
    "FrontMatter": ["Diagnostics", "CLibYAML"],
    "Vietnamese": [],
    "QRCode": [],
    "AccessLogs": ["Vietnamese", "Files", "Bytes", "CZlib"],
    "Search": ["Vietnamese", "Threads"],
    "Theme": [],
    "Files": ["Threads", "Diagnostics"],
    "Diagnostics": [],
    "Threads": [],
    "Bytes": [],
    "EmbedTheme": ["Foundation", "PackagePlugin"],
    "embed-theme": ["Foundation"],
  ]

  /// What comes with the language and costs nothing at start-up, unlike Foundation.
  private static let everywhere: Set<String> = [
    "Swift", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin",
  ]

  private static func imports(of file: RepositoryFile) -> [String] {
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|func|var|let|typealias|protocol)\s+)?(?<module>\w+)/
    return file.lines.filter { $0.contains("import ") }
      .compactMap { $0.firstMatch(of: pattern).map { String($0.output.module) } }
  }

  @Test func importsFollowTheArrows() {
    var offenders: [String] = []
    for file in Repository.sources {
      guard let allowed = Self.arrows[file.target] else {
        offenders.append("\(file.path): the target \(file.target) is not in the picture")
        continue
      }
      for module in Self.imports(of: file)
      where !allowed.contains(module) && !Self.everywhere.contains(module) {
        offenders.append("\(file.path): imports \(module)")
      }
    }
    #expect(offenders == [])
  }

  @Test func theArrowsPointOneWay() {
    var remaining = Self.arrows
    while let next = remaining.first(where: { $0.value.isDisjoint(with: remaining.keys) }) {
      remaining[next.key] = nil
    }
    #expect(remaining.keys.sorted() == [])
  }

  @Test(arguments: [
    ("ArgumentParser", ["bench", "exemplar"]), ("CLibYAML", ["FrontMatter"]),
    ("CCMarkGFM", ["Markdown"]), ("CZlib", ["AccessLogs"]), ("HummingbirdCore", ["Serving"]),
    ("NIOCore", ["Serving"]), ("NIOPosix", ["Serving"]), ("HTTPTypes", ["Serving"]),
    ("Foundation", ["EmbedTheme", "bench", "embed-theme"]),
  ])
  func foreignModulesHaveFewDoors(module: String, doors: [String]) {
    #expect(Self.arrows.filter { $0.value.contains(module) }.keys.sorted() == doors)
  }

  @Test func findsImportsInEveryForm() {
    let text = """
      import A
      package import B
      @testable import C
      @preconcurrency public import D
        import struct E.F
      // import G
      text = "import H"
      """
    let file = RepositoryFile(path: "Sources/X/a.swift", text: text)
    #expect(Self.imports(of: file) == ["A", "B", "C", "D", "E"])
  }
}
