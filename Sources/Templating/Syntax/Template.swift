import Diagnostics

/// A template as it was read: its name, its text and its statements.
struct Template {
  /// The path below `templates/`.
  let name: String
  let source: SourceText
  let body: [Statement]
  /// Whether something in it could not be read: then nothing that needs it is compiled.
  let isBroken: Bool

  /// Reads a template; whatever is wrong with its syntax is reported.
  init(_ source: SourceText, log: inout DiagnosticLog) {
    name = Self.name(of: source.file)
    self.source = source
    var findings = SyntaxLog(source)
    if String(validating: source.bytes, as: UTF8.self) == nil {
      findings.report(.templateNotUTF8, at: 0..<0, ["file": source.file])
      body = []
    } else {
      let tokens = Lexer.tokens(of: source, log: &findings)
      var parser = Parser(source: source, tokens: tokens, log: findings)
      body = parser.template()
      findings = parser.log
    }
    isBroken = findings.hasErrors
    log.merge(findings.diagnostics)
  }

  private static func name(of file: String) -> String {
    file.hasPrefix("templates/") ? String(file.dropFirst("templates/".count)) : file
  }
}
