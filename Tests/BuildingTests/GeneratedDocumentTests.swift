import Building
import Content
import Diagnostics
import Foundation
import Testing

/// The tables of the guides say what the code says.
///
/// `make docs` writes them anew: it runs these tests with `EXEMPLAR_WRITE_DOCS=1`, and they fail, so
/// that a run which rewrites what it should check is never taken for a good one.
@Suite struct GeneratedDocumentTests {
  @Test func theGuideForAuthorsHasEveryKey() throws {
    try expect("keys", of: "writing.md", toBe: keyReferences.map(\.table).joined(separator: "\n\n"))
  }

  @Test func theGuideForThemesHasEveryNameThatTemplatesSee() throws {
    try expect("schema", of: "templates.md", toBe: schemaListing().markdown(in: .en))
  }

  /// Compares what stands between `<!-- name:begin -->` and `<!-- name:end -->`.
  private func expect(_ name: String, of document: String, toBe text: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/\(document)").standardized
    let written = try String(contentsOf: file, encoding: .utf8)
    let marks = ["begin", "end"].map { "<!-- \(name):\($0) -->" }
    let begin = try #require(written.range(of: marks[0]), "\(document) has no \(marks[0])")
    let end = try #require(written.range(of: marks[1]), "\(document) has no \(marks[1])")
    let section = "\n\n" + text.trimmingCharacters(in: .newlines) + "\n\n"
    let range = begin.upperBound..<end.lowerBound
    if ProcessInfo.processInfo.environment["EXEMPLAR_WRITE_DOCS"] != nil {
      try written.replacingCharacters(in: range, with: section)
        .write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/\(document) was written, not checked")
      return
    }
    let lines = String(written[range]).split(separator: "\n")
    let wanted = section.split(separator: "\n")
    let stale = lines.difference(from: wanted).map { change -> String in
      switch change {
      case .insert(_, let line, _): "- " + line
      case .remove(_, let line, _): "+ " + line
      }
    }
    #expect(
      written[range] == section,
      "docs/\(document) is stale, run `make docs`:\n\(stale.prefix(10).joined(separator: "\n"))")
  }
}

extension KeyReference {
  /// The keys as a table in Vietnamese, under a heading.
  fileprivate var table: String {
    let title = entity.vi.prefix(1).uppercased() + entity.vi.dropFirst()
    let head = [
      "### \(title)", "", "| Khóa | Viết tiếng Anh | Kiểu | Cần | Nghĩa | Ví dụ |",
      "|---|---|---|---|---|---|",
    ]
    return (head + rows.map(\.line)).joined(separator: "\n")
  }
}

extension KeyReference.Row {
  fileprivate var line: String {
    let kinds = kinds.map(\.title.vi).joined(separator: ", ")
    let cells = [
      aliases.map { "`\($0)`" }.joined(separator: ", "), "`\(name)`", type.title.vi, need.sign,
      meaning.vi + (kinds.isEmpty ? "" : " *(\(kinds))*"), example.isEmpty ? "" : "`\(example)`",
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}

extension KeyNeed {
  fileprivate var sign: String {
    switch self {
    case .required: "●"
    case .recommended: "○"
    case .filled: "↺"
    case .optional: ""
    }
  }
}
