/// How findings are written out: for people, or for one of the programs that read them.
package enum DiagnosticFormat: String, Sendable, Hashable, CaseIterable {
  /// For a terminal: the line itself with the place marked, and what to type instead.
  case human
  /// A line a finding, as compilers write them: editors jump to its place.
  case gnu
  /// One JSON document with the findings and the figures of the build.
  case json
  /// Workflow commands that GitHub shows beside the changed lines.
  case github
  /// SARIF 2.1.0, which code-scanning services read.
  case sarif

  /// Writes the findings in the order given. Only `human` and `json` show the summary, and only
  /// `human` has colours; the text ends with a line break unless there is nothing to say.
  ///
  /// Editors and runners look for files from the working directory: for them `folder` is the way from
  /// there to the site. Programs get paths from the site's folder.
  package func render(
    _ diagnostics: [Diagnostic], summary: BuildSummary? = nil, language: MessageLanguage,
    colour: Bool = false, folder: String = ""
  ) -> String {
    switch self {
    case .human: humanText(diagnostics, summary: summary, language: language, colour: colour)
    case .gnu: gnuText(diagnostics, language: language, folder: folder)
    case .json: jsonText(diagnostics, summary: summary, language: language)
    case .github: githubText(diagnostics, language: language, folder: folder)
    case .sarif: sarifText(diagnostics, language: language)
    }
  }
}
