import Foundation
import Testing

@testable import bench

@Suite struct PageTests {
  static let page = """
    Before.
    <!-- a:begin -->
    old
    <!-- a:end -->
    Between.
    <!-- b:begin --><!-- b:end -->
    After.

    """

  @Test("What stands between the markers is replaced, and the rest stays")
  func replacing() throws {
    let sections = [Section(name: "b", text: "new b"), Section(name: "a", text: "new\na")]
    let replaced = try Page.replacing(sections, in: Self.page)
    #expect(
      replaced == """
        Before.
        <!-- a:begin -->
        new
        a
        <!-- a:end -->
        Between.
        <!-- b:begin -->
        new b
        <!-- b:end -->
        After.

        """)
    #expect(try Page.replacing(sections, in: replaced) == replaced)
    #expect(try Page.replacing([], in: Self.page) == Self.page)
  }

  @Test(
    "Markers must be there once and in order",
    arguments: [
      "", "<!-- a:begin -->", "<!-- a:end --><!-- a:begin -->",
      page + "<!-- a:begin --><!-- a:end -->", "<!-- ab:begin --><!-- ab:end -->",
    ])
  func markers(text: String) {
    #expect(throws: Failure.self) {
      try Page.replacing([Section(name: "a", text: "")], in: text)
    }
  }

  @Test("The page of this project has a place for every part")
  func everyPart() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(Page.path), encoding: .utf8)
    for name in Part.allCases.map(\.rawValue) + ["chart", "million"] {
      #expect(throws: Never.self, "\(name)") {
        try Page.replacing([Section(name: name, text: "")], in: text)
      }
    }
  }

  @Test("Each part that was measured gives its section, headed by its origin")
  func sections() {
    var results = Results()
    results.startup = TableTests.series("", [0.003])
    results.sizes = [.init(profiles: 1000, entries: [TableTests.exemplar])]
    let sections = results.sections(
      Origin(
        command: "bench startup", program: "exemplar 0.1.0",
        machine: Machine(processors: 2, model: nil, memory: 4_294_967_296)))
    #expect(sections.map(\.name) == ["sizes", "startup"])
    for section in sections {
      #expect(
        section.text.hasPrefix(
          "`bench startup`, exemplar 0.1.0, 2 processors, 4 GiB of memory.\n\n| "))
    }
  }
}
