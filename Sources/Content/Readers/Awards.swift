import FrontMatter
import Vietnamese

// Awards: a line of prose, or a group of keys; several years are several awards.

extension ContentReader {
  mutating func awards(_ entry: YAMLEntry?) -> [Award] {
    members(entry, shape: "{danh_hieu: …, nam: …}", line: { Award(honour: $1, isProse: true) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: AwardKey.self, under: key) else { return [] }
      reader.requireKey(.honour, in: fields)
      guard let honour = reader.reference(fields[.honour]) else { return [] }
      return reader.awards(honour, fields)
    }
  }

  private mutating func awards(_ honour: Reference, _ fields: Fields<AwardKey>) -> [Award] {
    var award = Award(honour: honour, isProse: false)
    award.rank = choice(fields[.rank], of: .classes)
    award.issuedBy = text(fields[.issuedBy])
    award.decision = documentNumber(fields[.decision])
    award.date = date(fields[.date])
    award.reason = text(fields[.reason])
    award.times = integer(fields[.times], in: 1...100) ?? 1
    award.isPosthumous = boolean(fields[.posthumous]) ?? false
    award.validity = choice(fields[.status]) ?? .valid
    award.title = text(fields[.title])
    award.level = text(fields[.level])
    let years = years(fields[.year])
    guard !years.isEmpty else {
      award.year = award.date?.year
      return [award]
    }
    return years.map { year in
      award.year = year
      return award
    }
  }

  /// The number of a decision, spaced as it should be printed.
  mutating func documentNumber(_ entry: YAMLEntry?) -> String? {
    text(entry).map(normalisedDocumentNumber)
  }
}
