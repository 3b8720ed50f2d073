import Diagnostics
import FrontMatter
import Vietnamese

// Phases, editions, figures and documents.

extension ContentReader {
  mutating func phases(_ entry: YAMLEntry?) -> [Phase] {
    members(entry, shape: "{ten: …, bat_dau: …, ket_thuc: …}", line: { Phase(name: $1.value) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: PhaseKey.self, under: key),
        let name = reader.requiredText(.name, in: fields)
      else { return [] }
      var phase = Phase(name: name)
      phase.start = reader.date(fields[.start])
      phase.end = reader.date(fields[.end])
      reader.checkOrder(
        of: phase.start, phase.end, at: fields[.end]?.value.range ?? fields.start)
      return [phase]
    }
  }

  mutating func editions(_ entry: YAMLEntry?) -> [Edition] {
    members(entry, shape: "{nam: …, ten: …}", line: { reader, line in reader.edition(line) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: EditionKey.self, under: key) else {
        return []
      }
      reader.requireKey(.year, in: fields)
      guard let year = reader.year(fields[.year]) else { return [] }
      var edition = Edition(year: year)
      edition.title = reader.text(fields[.title])
      edition.amount = reader.text(fields[.amount])
      return [edition]
    }
  }

  private mutating func edition(_ line: Reference) -> Edition? {
    year(line).map { Edition(year: $0) }
  }

  mutating func statistics(_ entry: YAMLEntry?) -> [Statistic] {
    members(
      entry, shape: "{ten: …, gia_tri: …}",
      line: { reader, line in
        reader.report(
          .contentWrongType, at: line.range,
          ["key": entry?.key.text ?? "", "group": "{ten: …, gia_tri: …}"])
        return nil
      },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: StatisticKey.self, under: key) else {
          return []
        }
        let label = reader.requiredText(.label, in: fields)
        let value = reader.requiredText(.value, in: fields)
        guard let label, let value else { return [] }
        return [Statistic(label: label, value: value)]
      })
  }

  mutating func documents(_ entry: YAMLEntry?) -> [Document] {
    members(
      entry, shape: "{so: …, ngay: …, trich_yeu: …}",
      line: { Document(number: normalisedDocumentNumber($1.value)) },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: DocumentKey.self, under: key) else {
          return []
        }
        reader.requireKey(.number, in: fields)
        guard let number = reader.documentNumber(fields[.number]) else { return [] }
        return [reader.document(number, fields)]
      })
  }

  private mutating func document(_ number: String, _ fields: Fields<DocumentKey>) -> Document {
    var document = Document(number: number)
    document.date = date(fields[.date])
    document.issuers = texts(fields[.issuer])
    document.kind = text(fields[.kind])
    document.abstract = text(fields[.abstract])
    document.file = link(fields[.file])
    document.basedOn = texts(fields[.basedOn]).map(normalisedDocumentNumber)
    document.replaces = documentNumber(fields[.replaces])
    document.period = reference(fields[.period])
    return document
  }

  mutating func checkOrder(of start: PartialDate?, _ end: PartialDate?, at range: Range<Int>) {
    guard let start, let end, end.lastDay < start.firstDay else { return }
    report(.contentEndBeforeStart, at: range, ["start": start.formatShort()])
  }
}
