import Diagnostics

/// The findings of templates, those in built-in ones told so that they can be mended.
///
/// The built-in templates are right by themselves: what is wrong there comes from a template of the
/// site that takes the place of one of them. A block that such a template lacks is reported there,
/// once.
func explainingBuiltIns(_ log: DiagnosticLog, theme: ThemeFiles) -> DiagnosticLog {
  var result = DiagnosticLog()
  let own = theme.ownPaths.filter(ThemeFiles.isTemplate).sorted()
  for finding in log.diagnostics {
    guard let file = finding.place?.file, !theme.ownPaths.contains(file), !own.isEmpty else {
      result.report(finding)
      continue
    }
    result.report(
      missingBlock(finding, in: file, theme: theme) ?? naming(own, in: finding, of: file))
  }
  return result
}

/// A block of a built-in template that the site's own parent of it lacks.
private func missingBlock(
  _ finding: Diagnostic, in file: String, theme: ThemeFiles
) -> Diagnostic? {
  guard finding.kind == .templateUselessBlock, let parent = finding.arguments["parent"],
    let name = finding.arguments["name"],
    let source = theme.files.first(where: { $0.file == ThemeFiles.folder + parent }),
    theme.ownPaths.contains(source.file)
  else { return nil }
  return Diagnostic(
    .siteBlockMissing, at: source.start,
    ["file": source.file, "name": name, "code": "{% block \(name) %}{% endblock %}"])
}

/// The same finding with the templates of the site that may be its cause.
private func naming(_ own: [String], in finding: Diagnostic, of file: String) -> Diagnostic {
  var arguments = finding.arguments
  arguments["built_in"] = file
  arguments["own"] = own.prefix(3).joined(separator: ", ") + (own.count > 3 ? ", …" : "")
  var named = Diagnostic(
    finding.kind, at: finding.place, arguments, suggestions: finding.suggestions)
  named.severity = finding.severity
  return named
}
