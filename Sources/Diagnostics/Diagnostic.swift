/// A finding: what is wrong, where, and what to type instead. Bare data; `DiagnosticKind` has the
/// words and the formats put them together.
package struct Diagnostic: Sendable, Hashable {
  package let kind: DiagnosticKind
  package var severity: Severity
  /// Nil for a finding about the site or the machine as a whole.
  package let place: Place?
  /// The values of the placeholders in the kind's wordings.
  package let arguments: [String: String]
  /// What the author may have meant, nearest first.
  package let suggestions: [Suggestion]

  package init(
    _ kind: DiagnosticKind, at place: Place?, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    self.kind = kind
    severity = kind.severity
    self.place = place
    self.arguments = arguments
    self.suggestions = suggestions
  }
}

/// Something to type instead, with a note that says what it is (a unit's id, a key's meaning).
package struct Suggestion: Sendable, Hashable {
  package let text: String
  package let note: String?

  package init(_ text: String, note: String? = nil) {
    self.text = text
    self.note = note
  }
}
