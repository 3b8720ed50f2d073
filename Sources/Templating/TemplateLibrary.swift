package import Diagnostics

/// All templates of a site, checked and compiled for each kind of page.
package struct TemplateLibrary: Sendable {
  /// Who names which template, and which data.
  package let uses: TemplateUses
  /// Which fields of records some program can read.
  package let fieldUse: FieldUse
  /// The same for the programs of each kind.
  private let fieldUses: [String: FieldUse]
  private let programs: [ProgramKey: TemplateProgram]

  /// Parses, checks and compiles; everything wrong in any template is reported at once.
  ///
  /// `sources` are files below `templates/` (`templates/partials/card.html` is named
  /// `partials/card.html`). `constants` are names that every template sees with the same value, macros
  /// in imported files included: what depends on nothing else becomes static text.
  package static func load(
    sources: [SourceText], schema: TemplateSchema, entries: [EntryPoint],
    constants: [String: Value], log: inout DiagnosticLog
  ) -> TemplateLibrary {
    var findings = DiagnosticLog()
    let templates = sources.map { Template($0, log: &findings) }
    let world = World(templates: templates, schema: schema, constants: constants)
    var programs: [ProgramKey: TemplateProgram] = [:]
    var reached: Set<String> = []
    var fieldUses: [String: FieldUse] = [:]
    for entry in entries {
      let result = Compilation.run(entry, in: world, log: &findings)
      reached.formUnion(result.templates)
      fieldUses[entry.kind, default: FieldUse()].formUnion(result.uses)
      programs[ProgramKey(kind: entry.kind, template: entry.template)] = result.program
    }
    var seen = Set<Diagnostic>()
    for diagnostic in findings.diagnostics where seen.insert(diagnostic).inserted {
      log.report(diagnostic)
    }
    let uses = TemplateUses(templates, entries: entries, reached: reached)
    return TemplateLibrary(
      uses: uses, fieldUse: FieldUse(fieldUses.values), fieldUses: fieldUses, programs: programs)
  }

  /// Which fields of records some program of another kind can read.
  package func fieldUse(besides kind: String) -> FieldUse {
    FieldUse(fieldUses.filter { $0.key != kind }.values)
  }

  /// The program of an entry point; nil when its template has errors or there is no such entry.
  package func program(kind: String, template: String) -> TemplateProgram? {
    programs[ProgramKey(kind: kind, template: template)]
  }
}

private struct ProgramKey: Hashable {
  let kind: String
  let template: String
}
