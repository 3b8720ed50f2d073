import Foundation

/// A measured part of the page about performance.
struct Section: Equatable {
  /// The name in its markers.
  let name: String
  let text: String
}

/// The page whose tables are measured: they stand between markers, and the prose around them stays.
enum Page {
  static let path = "docs/performance.md"
  static let chartPath = "docs/images/performance.svg"

  /// The text with new sections in place of those between `<!-- NAME:begin -->` and
  /// `<!-- NAME:end -->`.
  static func replacing(_ sections: [Section], in text: String) throws -> String {
    try sections.reduce(text) { text, section in
      let (start, end) = ("<!-- \(section.name):begin -->", "<!-- \(section.name):end -->")
      guard text.ranges(of: start).count == 1, text.ranges(of: end).count == 1,
        let opening = text.range(of: start), let closing = text.range(of: end),
        opening.upperBound <= closing.lowerBound
      else { throw Failure.page("`\(start)` and `\(end)` must stand there once, in this order") }
      return text[..<opening.upperBound] + "\n\(section.text)\n" + text[closing.lowerBound...]
    }
  }

  /// Fails where a section has no place in the page: better before an hour of measuring than after.
  static func check(_ names: [String]) throws {
    _ = try replacing(names.map { Section(name: $0, text: "") }, in: try text())
  }

  static func update(with sections: [Section]) throws {
    try write(try replacing(sections, in: try text()), to: path)
  }

  private static func text() throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Failure.missing(path, hint: "start the benchmark in the project's folder")
    }
    return text
  }

  static func write(chart: String) throws {
    try FileManager.default.createDirectory(
      atPath: (chartPath as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try write(chart, to: chartPath)
    try update(with: [
      Section(
        name: "chart",
        text: "![Wall times by program and size, whole builds and one edit](images/performance.svg)"
      )
    ])
    say("Wrote \(chartPath).")
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

/// Where a table comes from, so that it can be measured again.
struct Origin {
  let command: String
  let program: String
  let machine: Machine

  var line: String { "`\(command)`, \(program), \(machine.description)." }
}
