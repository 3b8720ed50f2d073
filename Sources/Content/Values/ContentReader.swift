import Diagnostics
import FrontMatter
import Vietnamese

/// Turns YAML trees of one file into typed values and notes what is wrong with them.
///
/// Every reading function answers nil for a value that it could not use, after having reported why;
/// an absent or empty value is nil without a report.
struct ContentReader {
  let source: SourceText
  /// The zone into which times with an offset of their own are converted.
  let zone: TimeZoneOffset
  var log = DiagnosticLog()
  /// Whether a faulty part of the file was skipped, so that a missing key proves nothing.
  var isPartial = false
  /// Whether the profile says that it may be published, so that what that takes is demanded.
  var isToBePublished = false
  /// Unknown keys that stand for ones that must be there.
  var misspelt: Set<Range<Int>> = []
  /// What the site demands of a profile that may be published.
  var workflow = SiteConfiguration.Workflow.review
  /// Where texts of other files are found.
  var repeated: RepeatedTexts?

  init(_ source: SourceText, zone: TimeZoneOffset = .vietnam) {
    self.source = source
    self.zone = zone
  }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    log.report(kind, at: source.place(of: range), arguments, suggestions: suggestions)
  }
}
