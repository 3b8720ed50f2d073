import Foundation

@testable import Templating

/// A template case: some templates, of which the first is rendered, and a context as JSON.
struct TemplateCase: Sendable {
  let name: String
  /// What is expected, where it isn't what Jinja does.
  var expectation = Expectation.agreement
  var templates: [(name: String, text: String)] = []
  var context = "{}"
}

enum Expectation: Character {
  /// The same bytes, or an error on both sides.
  case agreement = " "
  /// Jinja renders it, and so do we with free data; with types it is an error at load.
  case refusedWithTypes = "?"
  /// Jinja renders it; here it is always an error at load.
  case refused = "!"
  /// Jinja fails; here it is rendered.
  case accepted = "~"
  /// Both render it, but not the same.
  case difference = "≠"
}

/// An intended difference from Jinja2 and the cases that show it.
struct Difference {
  let summary: String
  var cases: [TemplateCase] = []
}

/// The cases of files. In a `.txt`: `=== name`, `--- context`, `--- name.html`. In a `.lines`: a
/// template in each line, `↵` for a line break, `@context {…}` for the lines that follow, `# ` before
/// remarks. `Differences.lines` holds what is meant to differ, with the sign of the expectation before
/// each case and ` ⧉ name: ` before further templates.
enum CaseFile {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Differential/Cases")

  static func all() throws -> [TemplateCase] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.lastPathComponent < $1.lastPathComponent }.flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = file.lastPathComponent
      return file.pathExtension == "lines" ? lines(text, name) : cases(text, name)
    }
  }

  private static func lines(_ text: String, _ file: String) -> [TemplateCase] {
    var cases: [TemplateCase] = []
    var context = "{}"
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.hasPrefix("# ") { continue }
      if line.hasPrefix("@context ") {
        context = String(line.dropFirst(9))
        continue
      }
      var test = TemplateCase(name: "\(file):\(index + 1) \(line)")
      test.templates = [("main.html", String(line).replacing("↵", with: "\n"))]
      test.context = context
      cases.append(test)
    }
    return cases
  }

  /// The intended differences, from their own file.
  static func differences() throws -> [Difference] {
    let file = folder.deletingLastPathComponent().appending(path: "Differences.lines")
    var found: [Difference] = []
    var context = "{}"
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") {
        found.append(Difference(summary: String(line.dropFirst(3))))
      } else if line.hasPrefix("@context ") {
        context = String(line.dropFirst(9))
      } else if let sign = line.first.flatMap(Expectation.init) {
        var test = TemplateCase(name: String(line), expectation: sign)
        test.context = context
        let parts = line.dropFirst(2).split(separator: " ⧉ ")
        test.templates = [("main.html", String(parts[0]))]
        test.templates += parts.dropFirst().map { part in
          let pieces = part.split(separator: ": ", maxSplits: 1)
          return (String(pieces[0]), String(pieces[1]))
        }
        found[found.count - 1].cases.append(test)
      }
    }
    return found
  }

  static func cases(_ text: String, _ file: String) -> [TemplateCase] {
    var cases: [TemplateCase] = []
    var section: String?
    var lines: [Substring] = []
    func finish() {
      guard let section, !cases.isEmpty else { return }
      let body = lines.joined(separator: "\n")
      if section == "context" {
        cases[cases.count - 1].context = body
      } else {
        cases[cases.count - 1].templates.append((section, body))
      }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        finish()
        (section, lines) = (nil, [])
        cases.append(TemplateCase(name: "\(file): \(line.dropFirst(4))"))
      } else if line.hasPrefix("--- ") {
        finish()
        (section, lines) = (String(line.dropFirst(4)), [])
      } else {
        lines.append(line)
      }
    }
    finish()
    return cases
  }
}
