/// One kind of finding: its stable id, how much it matters, and its words in both languages.
///
/// The kinds are data, one file an area under `Catalogue/`. Adding one means a line there, a page
/// under `docs/diagnostics/` and a test.
package struct DiagnosticKind: Sendable {
  /// `area.problem`, stable over releases.
  package let id: String
  package let severity: Severity
  /// The fact, in the author's words.
  package let message: Wording
  /// What was expected at the place, beside the carets; nil where the message says it all.
  package let label: Wording?
  /// What can be typed instead. A line whose placeholder has no argument is left out.
  package let help: [Wording]

  init(
    _ id: String, _ severity: Severity, vi: String, en: String,
    label: Wording? = nil, help: [Wording] = []
  ) {
    self.id = id
    self.severity = severity
    message = Wording(vi: vi, en: en)
    self.label = label
    self.help = help
  }
}

extension DiagnosticKind: Hashable {
  package static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool {
    left.id == right.id
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Wording {
  /// `Wording` in the order that the catalogue reads best.
  static func words(_ vi: String, _ en: String) -> Wording { Wording(vi: vi, en: en) }
}
