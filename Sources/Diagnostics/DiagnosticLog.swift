/// The findings of one piece of work, in the order they were made.
package struct DiagnosticLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Appends a finding.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Appends a finding of a kind, with the values of its placeholders.
  package mutating func report(
    _ kind: DiagnosticKind, at place: Place?, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    report(Diagnostic(kind, at: place, arguments, suggestions: suggestions))
  }

  /// Appends what another log holds: merging in input order keeps the print independent of threads.
  package mutating func merge(_ other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// Makes an error of a finding of a kind at a place, because more depends on it than it told.
  package mutating func raise(_ kind: DiagnosticKind, at place: Place) {
    for index in diagnostics.indices
    where diagnostics[index].kind == kind && diagnostics[index].place == place {
      diagnostics[index].severity = .error
    }
  }

  package var isEmpty: Bool { diagnostics.isEmpty }
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// How many findings matter just so much.
  package func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The findings by file and place, those without a place first; equal findings once.
  package func sorted() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return diagnostics.filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { sortKey($0.element, $0.offset) < sortKey($1.element, $1.offset) }
      .map(\.element)
  }

  private func sortKey(_ diagnostic: Diagnostic, _ offset: Int) -> (String, Int, Int, Int) {
    guard let place = diagnostic.place else { return ("", 0, 0, offset) }
    return (place.file, place.line, place.column, offset)
  }
}
