import Diagnostics
import Testing

@testable import FrontMatter

/// Whatever the bytes are, every reader comes back, with findings that lie in the file.
@Suite struct RobustnessTests {
  @Test(arguments: 0..<6) func noBytesCrashTheReaders(part: UInt64) {
    var generator = SeededGenerator(seed: 0xF0_0D + part)
    for _ in 0..<250 { readEverything(randomBytes(with: &generator)) }
  }

  @Test(arguments: 0..<6) func noDamageCrashesTheReaders(part: UInt64) {
    var generator = SeededGenerator(seed: 0xBAD + part)
    for round in 0..<150 {
      var bytes = Array("---\n\(samples[round % samples.count])---\nBài viết.\n".utf8)
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        let piece = Self.pieces.randomElement(using: &generator) ?? ""
        if Bool.random(using: &generator) {
          bytes.insert(contentsOf: piece.utf8, at: place)
        } else {
          bytes.replaceSubrange(place..<min(place + 3, bytes.count), with: piece.utf8)
        }
      }
      readEverything(bytes)
    }
  }

  private func readEverything(_ bytes: [UInt8]) {
    let source = SourceText(file: "bai.md", bytes: bytes)
    var log = DiagnosticLog()
    if let split = splitFrontMatter(source, log: &log) {
      #expect(split.frontMatter.upperBound <= split.body.lowerBound)
      #expect(split.body.upperBound == bytes.count)
      _ = parseYAML(source, range: split.frontMatter, log: &log)
    }
    if let root = parseYAML(source, range: 0..<bytes.count, log: &log) {
      checkRanges(of: root, bytes)
    }
    _ = parseDataYAML(source, log: &log)
    _ = parseCSV(source, log: &log)
    _ = parseJSON(source, log: &log)
    for finding in log.diagnostics {
      #expect(finding.kind.message.filled(in: .vi, with: finding.arguments) != nil)
      #expect(finding.kind.message.filled(in: .en, with: finding.arguments) != nil)
    }
  }

  private func checkRanges(of node: YAMLNode, _ bytes: [UInt8]) {
    let range = node.range
    let isInside = range.lowerBound >= 0 && range.upperBound <= bytes.count
    #expect(
      isInside
        && [range.lowerBound, range.upperBound].allSatisfy { offset in
          offset == bytes.count || bytes[offset] & 0xC0 != 0x80
        }, "\(range) of \(bytes)")
    for item in node.items ?? [] { checkRanges(of: item, bytes) }
    for entry in node.entries ?? [] {
      checkRanges(of: entry.key, bytes)
      checkRanges(of: entry.value, bytes)
    }
  }

  private func randomBytes(with generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...60, using: &generator)).flatMap { _ -> [UInt8] in
      if Int.random(in: 0..<60, using: &generator) == 0 {
        return [UInt8.random(in: 0...255, using: &generator)]
      }
      return Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }

  private static let pieces = [
    " ", "  ", "\n", "\n", "\r\n", "\r", "\t", "a", "ệ", "b: ", ": ", ":", "- ", "-", "---\n",
    "...\n", "—",
    "'", "\"", "[", "]", "{", "}", ",", "#", " # ", "&a ", "*a", "!!str ", "!x ", "|\n", ">-\n",
    "? ", "%",
    "@", "`", "\\", "\\u12", "<<: ", "\u{A0}", "\u{3000}", "\u{2028}", "\u{85}", "\u{FEFF}", "：",
    " = ",
    "😀", "e\u{301}", "1.5", "-1", "true", "null", ";", "\"\"", "+++", "***", "```",
  ]
}
