/// A finding of a stage that has no text at hand: its place is a file and a byte range, which the
/// assembly turns into lines and columns by reading the file again.
package struct UnplacedDiagnostic: Sendable {
  package let kind: DiagnosticKind
  package var severity: Severity
  /// The path relative to the site's folder; nil for a finding about the site as a whole.
  package let file: String?
  package let range: Range<Int>
  package let arguments: [String: String]
  package let suggestions: [Suggestion]

  package init(
    _ kind: DiagnosticKind, in file: String?, at range: Range<Int> = 0..<0,
    _ arguments: [String: String] = [:], suggestions: [Suggestion] = []
  ) {
    self.kind = kind
    severity = kind.severity
    self.file = file
    self.range = range
    self.arguments = arguments
    self.suggestions = suggestions
  }

  /// The diagnostic with its place in the file's text; without a place when there is no text.
  package func placed(in source: SourceText?) -> Diagnostic {
    var diagnostic = Diagnostic(
      kind, at: source?.place(of: range), arguments, suggestions: suggestions)
    diagnostic.severity = severity
    return diagnostic
  }
}
