import Bytes
import Diagnostics
import Foundation
import Markdown

/// A host that makes slugs of what is ASCII and leaves everything else alone.
let plainHost = MarkdownHost(slug: asciiSlug)

func asciiSlug(_ text: String) -> String {
  let plain: [Character: Character] = [
    "đ": "d", "á": "a", "à": "a", "ạ": "a", "ả": "a", "ế": "e", "ề": "e", "ệ": "e", "ể": "e",
    "ê": "e", "ô": "o", "ố": "o", "ộ": "o", "ì": "i", "í": "i", "ị": "i", "ư": "u", "ớ": "o",
    "ơ": "o", "ú": "u", "ụ": "u", "ọ": "o", "ó": "o", "ý": "y", "ấ": "a", "ậ": "a", "â": "a",
  ]
  return String(text.lowercased().map { plain[$0] ?? $0 })
    .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
}

/// A body rendered on its own, with what was found wrong.
struct Rendering {
  let body: RenderedBody
  let findings: [Diagnostic]
  var html: String { String(decoding: body.html, as: UTF8.self) }

  init(
    _ markdown: String, host: MarkdownHost = plainHost,
    options: MarkdownOptions = MarkdownOptions()
  ) {
    self.init(bytes: Array(markdown.utf8), host: host, options: options)
  }

  init(
    bytes: [UInt8], host: MarkdownHost = plainHost, options: MarkdownOptions = MarkdownOptions()
  ) {
    var log = DiagnosticLog()
    body = renderMarkdown(
      SourceText(file: "bai.md", bytes: bytes), body: 0..<bytes.count, host: host,
      options: options, log: &log)
    findings = log.diagnostics
  }

  /// Each finding as `id line:column-line:column`.
  var places: [String] {
    findings.map { finding in
      guard let place = finding.place else { return finding.kind.id }
      return "\(finding.kind.id) \(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
    }
  }
}

/// Numbers that come out the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
