/// A line a finding, in the form of the GNU coding standards: `file:line:column: error: message
/// [id]`. The severity is in English in both languages, as programs look for it.
func gnuText(
  _ diagnostics: [Diagnostic], language: MessageLanguage, folder: String = ""
) -> String {
  diagnostics.map { diagnostic in
    let place = diagnostic.place.map { "\(folder)\($0.file):\($0.line):\($0.column)" } ?? "exemplar"
    let message = diagnostic.message(in: language)
    return terminalLine(
      "\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.kind.id)]") + "\n"
  }.joined()
}
