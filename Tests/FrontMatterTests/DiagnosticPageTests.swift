import Diagnostics
import Foundation
import Testing

@testable import FrontMatter

/// The pages under `docs/diagnostics/` tell the truth: the first example of each causes what the
/// page is about and nothing else, and the second is free of it.
@Suite struct DiagnosticPageTests {
  private static let areas = ["front_matter", "text", "yaml", "csv", "json"]
  private static let kinds = DiagnosticKind.all.filter { kind in
    areas.contains { kind.id.hasPrefix($0 + ".") }
  }

  @Test(arguments: kinds.map(\.id)) func pageHasTrueExamples(id: String) throws {
    let page = try String(contentsOf: Self.folder.appending(path: "\(id).md"), encoding: .utf8)
    #expect(page.hasPrefix("# \(id)\n"))
    #expect(page.contains("\n## In English\n"))
    let examples = Self.examples(in: page)
    guard let first = examples.first, let last = examples.last else { return }
    #expect(examples.count == 2)
    #expect(Set(Self.idsFound(reading: first)) == [id])
    #expect(Self.idsFound(reading: last) == [])
  }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/diagnostics")
  }

  private struct Example {
    let language: String
    let text: String
  }

  /// The fenced examples in a language that there is a reader for.
  private static func examples(in page: String) -> [Example] {
    page.matches(of: /(?m)^```(yaml|markdown|csv|json)\n((?s:.*?))^```$/).map {
      Example(language: String($0.output.1), text: String($0.output.2))
    }
  }

  private static func idsFound(reading example: Example) -> [String] {
    let source = source(example.text)
    var log = DiagnosticLog()
    switch example.language {
    case "markdown": _ = splitFrontMatter(source, log: &log)
    case "csv": _ = parseCSV(source, log: &log)
    case "json": _ = parseJSON(source, log: &log)
    default: _ = parseYAML(source, range: 0..<source.bytes.count, log: &log)
    }
    return log.diagnostics.map(\.kind.id)
  }
}
