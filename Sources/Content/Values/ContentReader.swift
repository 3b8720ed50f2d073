import Diagnostics
import FrontMatter

/// Turns YAML trees of one file into typed values and notes what is wrong with them.
///
/// Every reading function answers nil for a value that it could not use, after having reported why;
/// an absent or empty value is nil without a report.
struct ContentReader {
  let source: SourceText
  var log = DiagnosticLog()

  init(_ source: SourceText) { self.source = source }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    log.report(kind, at: source.place(of: range), arguments, suggestions: suggestions)
  }
}
