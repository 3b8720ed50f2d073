import Foundation

/// The `cmark-gfm` program: what plain output is measured by.
enum CMarkProgram {
  static let path = [
    "/usr/bin/cmark-gfm", "/usr/local/bin/cmark-gfm", "/opt/homebrew/bin/cmark-gfm",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Renders each text by itself, all in one run of the shell.
  static func render(_ texts: [[UInt8]]) throws -> [String] {
    guard let path else { return [] }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("exemplar-markdown-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in texts.enumerated() {
      try Data(text).write(to: folder.appendingPathComponent("\(index).md"))
    }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.currentDirectoryURL = folder
    shell.arguments = [
      "-c",
      """
      for f in *.md; do "$0" -e table -e strikethrough -e autolink -e tasklist -e footnotes \
      "$f" > "${f%.md}.html"; done
      """, path,
    ]
    try shell.run()
    shell.waitUntilExit()
    return try texts.indices.map { index in
      let data = try Data(contentsOf: folder.appendingPathComponent("\(index).html"))
      return withNumberedFootnotes(String(decoding: data, as: UTF8.self))
    }
  }

  /// The program makes the ids of footnotes of their labels; we make them of their numbers.
  private static func withNumberedFootnotes(_ html: String) -> String {
    var result = html
    for (index, definition) in html.matches(of: /<li id="fn-([^"]*)">\n/).enumerated() {
      let label = definition.output.1
      for (before, after) in [
        ("#fn-", "\""), (" id=\"fn-", "\""), ("fnref-", "\""), ("fnref-", "-"),
      ] {
        result = result.replacing(
          "\(before)\(label)\(after)", with: "\(before)\u{F8FF}\(index + 1)\(after)")
      }
    }
    return result.replacing("\u{F8FF}", with: "")
  }
}
