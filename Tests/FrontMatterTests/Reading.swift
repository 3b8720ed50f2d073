import Diagnostics

@testable import FrontMatter

/// A text as a file would hold it.
func source(_ text: String) -> SourceText {
  SourceText(file: "bai.md", bytes: Array(text.utf8))
}

/// Each finding as `id line:column-line:column`, in the order of their places.
func findings(_ log: DiagnosticLog) -> [String] {
  log.sorted().map { finding in
    guard let place = finding.place else { return finding.kind.id }
    return "\(finding.kind.id) \(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
  }
}

/// The tree of a whole text, with what was found on the way.
func readYAML(_ text: String, limits: YAMLLimits = .standard) -> (
  root: YAMLNode?, log: DiagnosticLog
) {
  var log = DiagnosticLog()
  let source = source(text)
  let root = parseYAML(source, range: 0..<source.bytes.count, limits: limits, log: &log)
  return (root, log)
}

/// The same by libyaml alone.
func readWithLibYAML(_ bytes: [UInt8]) -> (root: YAMLNode?, log: DiagnosticLog) {
  let source = SourceText(file: "bai.md", bytes: bytes)
  var reading = YAMLReading(source: source, range: 0..<bytes.count, limits: .standard)
  let root = reading.document()
  return (root, reading.findings.log)
}

/// The tree of the fast scanner; nil where it leaves the text to libyaml.
func readWithScanner(_ bytes: [UInt8], _ repeated: RepeatedTexts? = nil) -> YAMLNode? {
  let survey = bytes.withUnsafeBufferPointer {
    ByteScanner($0).survey(0..<bytes.count, encodingOnly: false)
  }
  guard survey.isEmpty else { return nil }
  return parseSimpleYAML(
    SourceText(file: "bai.md", bytes: bytes), range: 0..<bytes.count, limits: .standard,
    repeated: repeated)
}

/// Steele, Lea and Flood's SplitMix64: the same numbers for the same seed, everywhere.
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
