import Diagnostics

/// The mistakes in the syntax of one template: as many as somebody would read.
struct SyntaxLog {
  private let source: SourceText
  private(set) var diagnostics = DiagnosticLog()
  private var count = 0

  private static let limit = 30

  init(_ source: SourceText) { self.source = source }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    count += 1
    guard count <= Self.limit else { return }
    diagnostics.report(
      kind, at: source.place(of: range), arguments, suggestions: suggestions)
  }

  var hasErrors: Bool { count > 0 }
}
