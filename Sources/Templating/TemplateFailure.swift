package import Diagnostics

/// Why a filter or a function can't give a result: a kind of finding and its arguments. The place is
/// added by whoever renders.
package struct TemplateFailure: Error {
  package let kind: DiagnosticKind
  package let arguments: [String: String]
  package let suggestions: [Suggestion]

  package init(
    _ kind: DiagnosticKind, _ arguments: [String: String] = [:], suggestions: [Suggestion] = []
  ) {
    self.kind = kind
    self.arguments = arguments
    self.suggestions = suggestions
  }
}

/// Why a page can't be rendered: the finding, at its place in a template.
package struct RenderFailure: Error {
  package let diagnostic: Diagnostic
}
