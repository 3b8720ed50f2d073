import Foundation
import Testing

@Suite struct DocumentationTests {
  /// Types and functions that other targets see say what they are. Left out are initialisers and
  /// properties, which their type explains, and what a protocol of the standard library asks for.
  @Test func whatOtherTargetsSeeIsDocumented() {
    let undocumented = Repository.sources.flatMap { file in
      Self.undocumented(in: file).map { "\(file.path):\($0.line): \($0.name)" }
    }
    #expect(undocumented == [])
  }

  private static func undocumented(in file: RepositoryFile) -> [(line: Int, name: String)] {
    let declaration =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*package\s+(?:(?:static|mutating|consuming|borrowing|final|indirect|nonisolated|override)\s+)*(?:struct|enum|class|actor|protocol|typealias|func)\s+(?<name>[^\s(<:]+)/
    let expected: Set<Substring> = ["==", "<", "hash", "encode"]
    let lines = file.lines
    return lines.indices.compactMap { index in
      guard lines[index].contains("package "),
        let match = lines[index].firstMatch(of: declaration)
      else { return nil }
      let before = lines[..<index].last { !$0.contains(/^\s*@/) } ?? ""
      let isDocumented = before.contains(/^\s*\/\/\//)
      guard !isDocumented, !expected.contains(match.output.name) else { return nil }
      return (index + 1, String(match.output.name))
    }
  }

  @Test func findsWhatIsNotDocumented() {
    let text = """
      /// A.
      package struct A {
        package let x: Int
        package init() {}
        package func b() {}
        /// C.
        @discardableResult
        package mutating func c() {}
        package static func == (left: A, right: A) -> Bool { true }
        func d() {}
      }

      package final class E {}
      // package func f()
      """
    let found = Self.undocumented(in: RepositoryFile(path: "Sources/X/a.swift", text: text))
    #expect(found.map { "\($0.name) \($0.line)" } == ["b 5", "E 13"])
  }

  @Test func linksBetweenDocumentsLeadSomewhere() {
    let dead = Repository.documents.flatMap { document in
      Self.relativeLinks(in: document).filter { !Repository.exists($0.path) }
        .map { "\(document.path): \($0.written)" }
    }
    #expect(dead == [])
  }

  /// The links of a document to files of the repository, outside code.
  private static func relativeLinks(
    in document: RepositoryFile
  ) -> [(written: String, path: String)] {
    let prose = document.text.replacing(/(?ms)^ *```.*?^ *```$/, with: "")
      .replacing(/`[^`\n]*`/, with: "code")
    let folder = document.path.split(separator: "/").dropLast()
    return prose.matches(of: /\]\(<?(?<target>[^)\s>]+)>?[^)]*\)/).compactMap { match in
      let written = String(match.output.target)
      let isElsewhere = written.contains(/^[a-z][a-z0-9+.-]*:/) || written.hasPrefix("/")
      let path = written.prefix { $0 != "#" }.removingPercentEncoding ?? written
      guard !isElsewhere, !path.isEmpty else { return nil }
      var parts = Array(folder)
      for part in path.split(separator: "/") {
        if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
      }
      return (written, parts.joined(separator: "/"))
    }
  }

  @Test func findsRelativeLinksOutsideCode() {
    let text = """
      [a](b.md), ![c](../d/e.png "title"), [f](https://example.org/g), [h](#i), [j](k.md#l)
      `[m](n.md)` [`o`](p%20q.md)
      ```
      [r](s.md)
      ```
      [mail](mailto:a@example.org) [t](<./u.md>)
      """
    let document = RepositoryFile(path: "docs/x/y.md", text: text)
    #expect(
      Self.relativeLinks(in: document).map(\.path) == [
        "docs/x/b.md", "docs/d/e.png", "docs/x/k.md", "docs/x/p q.md", "docs/x/u.md",
      ])
  }
}
