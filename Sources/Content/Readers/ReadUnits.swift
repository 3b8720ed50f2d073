package import Diagnostics
import FrontMatter

/// Reads the unit tree: a list under `units` or `don_vi`, or a bare list.
package func readUnits(_ source: SourceText, log: inout DiagnosticLog) -> [UnionUnit] {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  return reader.register(named: ["units", "don_vi"], id: UnitKey.id) { reader, id, fields in
    reader.requiredText(.name, in: fields).map { reader.unit(id, name: $0, fields) }
  }
}

extension ContentReader {
  fileprivate mutating func unit(
    _ id: Located<String>, name: String, _ fields: Fields<UnitKey>
  ) -> UnionUnit {
    var unit = UnionUnit(id: id, name: name)
    unit.short = text(fields[.short])
    unit.aliases = texts(fields[.aliases])
    unit.formerNames = formerNames(fields[.formerNames])
    unit.parent = reference(fields[.parent])
    unit.formerParents = formerParents(fields[.formerParents])
    unit.level = reference(fields[.level])
    unit.type = reference(fields[.type])
    unit.validFrom = date(fields[.validFrom])
    unit.validTo = date(fields[.validTo])
    unit.successors = references(fields[.successors])
    unit.stats = headCounts(fields[.stats])
    unit.names = names(fields[.names])
    checkOrder(of: unit.validFrom, unit.validTo, at: fields[.validTo]?.value.range ?? fields.start)
    return unit
  }

  private mutating func formerNames(_ entry: YAMLEntry?) -> [FormerName] {
    members(entry, shape: "{ten: …, den_ngay: …}", line: { FormerName(name: $1.value) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: FormerNameKey.self, under: key),
        let name = reader.requiredText(.name, in: fields)
      else { return [] }
      return [FormerName(name: name, until: reader.date(fields[.until]))]
    }
  }

  private mutating func formerParents(_ entry: YAMLEntry?) -> [FormerParent] {
    members(entry, shape: "{don_vi: …, den_ngay: …}", line: { FormerParent(unit: $1) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: FormerParentKey.self, under: key) else {
        return []
      }
      reader.requireKey(.unit, in: fields)
      guard let unit = reader.reference(fields[.unit]) else { return [] }
      return [FormerParent(unit: unit, until: reader.date(fields[.until]))]
    }
  }

  private mutating func headCounts(_ entry: YAMLEntry?) -> [UnitStatistics] {
    byYear(entry, shape: "{2026: {doan_vien: 512}}") { reader, year, entry in
      guard
        let fields = reader.closedFields(
          entry.value, of: HeadCountKey.self, under: entry.key.text ?? "")
      else { return nil }
      var statistics = UnitStatistics(year: year)
      statistics.members = reader.count(fields[.members])
      statistics.employees = reader.count(fields[.employees])
      statistics.female = reader.count(fields[.female])
      statistics.collectives = reader.count(fields[.collectives])
      return statistics
    }
  }

  /// Reads a group whose keys are years.
  mutating func byYear<Value>(
    _ entry: YAMLEntry?, shape: String,
    read: (inout ContentReader, Int, YAMLEntry) -> Value?
  ) -> [Value] {
    guard let entry else { return [] }
    guard let entries = entry.value.entries else {
      reportWrongType(of: entry.value, under: entry.key.text ?? "", ["group": shape])
      return []
    }
    return entries.compactMap { item in
      guard !item.value.isNull, let text = item.key.text,
        let year = year(Located(text, at: item.key.range))
      else { return nil }
      return read(&self, year, item)
    }
  }
}
