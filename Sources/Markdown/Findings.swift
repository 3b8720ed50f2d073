import Diagnostics

/// What was found wrong in one body, each kind at most a hundred times: beyond that another line
/// tells its author nothing, and the place of each costs a look through the file.
struct Findings {
  private(set) var log = DiagnosticLog()
  private var counts: [DiagnosticKind: Int] = [:]
  private let source: SourceText

  init(in source: SourceText) { self.source = source }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= 100 else { return }
    log.report(kind, at: source.place(of: range), arguments, suggestions: suggestions)
  }
}
