package import Diagnostics
import FrontMatter

/// Reads the fields of work: a list under `fields` or `linh_vuc`, or a bare list. The site's own
/// override or extend the known ones by code.
package func readFields(
  _ source: SourceText, extending known: [Term] = Registers.builtIn.fields,
  log: inout DiagnosticLog
) -> [Term] {
  readTerms(source, named: ["fields", "linh_vuc", "nganh_nghe"], extending: known, log: &log)
}

/// Reads the unit types: a list under `unit_types` or `loai_hinh`, or a bare list.
package func readUnitTypes(
  _ source: SourceText, extending known: [Term] = Registers.builtIn.unitTypes,
  log: inout DiagnosticLog
) -> [Term] {
  readTerms(
    source, named: ["unit_types", "loai_hinh", "loai_hinh_don_vi"], extending: known, log: &log)
}

/// Reads the criteria: a list under `criteria` or `tieu_chi`, or a bare list.
package func readCriteria(
  _ source: SourceText, extending known: [Term] = Registers.builtIn.criteria,
  log: inout DiagnosticLog
) -> [Term] {
  readTerms(source, named: ["criteria", "tieu_chi"], extending: known, log: &log)
}

/// Reads the levels of the organisation: a list under `levels` or `cap`, or a bare list.
package func readLevels(
  _ source: SourceText, extending known: [Level] = Registers.builtIn.levels,
  log: inout DiagnosticLog
) -> [Level] {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  var levels = Overridable(known, by: \.code)
  let own = reader.register(named: ["levels", "cap"], id: LevelKey.code) { reader, code, fields in
    reader.level(code.value, fields, levels[code.value])
  }
  for level in own { levels.set(level) }
  return levels.values
}

private func readTerms(
  _ source: SourceText, named names: [String], extending known: [Term],
  log: inout DiagnosticLog
) -> [Term] {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  var terms = Overridable(known, by: \.code)
  let own = reader.register(named: names, id: TermKey.code) { reader, code, fields in
    reader.term(code.value, fields, terms[code.value])
  }
  for term in own { terms.set(term) }
  return terms.values
}

extension ContentReader {
  fileprivate mutating func term(
    _ code: String, _ fields: Fields<TermKey>, _ known: Term?
  ) -> Term? {
    if known == nil { requireKey(.title, in: fields) }
    guard let title = text(fields[.title]) ?? known?.title else { return nil }
    var term = Term(
      code: code, title: title, aliases: (known?.aliases ?? []) + texts(fields[.aliases]))
    term.names = names(fields[.names])
    return term
  }

  fileprivate mutating func level(
    _ code: String, _ fields: Fields<LevelKey>, _ known: Level?
  ) -> Level? {
    if known == nil {
      requireKey(.title, in: fields)
      requireKey(.order, in: fields)
    }
    let order = integer(fields[.order], in: 1...100) ?? known?.order
    guard let title = text(fields[.title]) ?? known?.title, let order else { return nil }
    let aliases = (known?.aliases ?? []) + texts(fields[.aliases])
    var level = Level(code: code, title: title, aliases: aliases, order: order)
    level.names = names(fields[.names])
    return level
  }
}
