import Diagnostics
import FrontMatter
import Vietnamese

// A profile's workflow, source, featuring and what few profiles have.

extension ContentReader {
  mutating func workflow(_ fields: Fields<ProfileKey>) -> WorkflowRecord {
    requireKey(.status, in: fields)
    let status: ProfileStatus? = choice(fields[.status])
    isToBePublished = status == .approved || status == .published
    var record = WorkflowRecord(
      status: Located(status ?? .draft, at: fields[.status]?.value.range ?? fields.start))
    record.verified = verification(fields[.verified])
    record.approved = approval(fields)
    record.editor = text(fields[.editor])
    record.withdrawn = withdrawal(fields.written(.withdrawn))
    return record
  }

  mutating func repostSource(_ entry: YAMLEntry?) -> RepostSource? {
    lineOrGroup(
      entry,
      line: { reader, line in
        var source = RepostSource(name: line.value)
        if line.value.contains("://") { source.url = reader.link(entry)?.value }
        return source
      },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: SourceKey.self, under: key),
          let name = reader.requiredText(.name, in: fields)
        else { return nil }
        var source = RepostSource(name: name)
        source.url = reader.link(fields[.url])?.value
        source.published = reader.date(fields[.published])
        source.author = reader.text(fields[.author])
        source.permission = reader.text(fields[.permission])
        return source
      })
  }

  /// `có`, a weight up to 999, the date until which, or both as a group.
  mutating func featured(_ entry: YAMLEntry?) -> Featured? {
    guard let entry else { return nil }
    if case .scalar = entry.value.content { return featured(line: entry) }
    guard let fields = closedFields(entry.value, of: FeaturedKey.self, under: entry.key.text ?? "")
    else { return nil }
    let weight = integer(fields[.weight], in: 0...999) ?? 1
    return weight == 0 ? nil : Featured(weight: weight, until: date(fields[.until]))
  }

  private mutating func featured(line entry: YAMLEntry) -> Featured? {
    let text = entry.value.text ?? ""
    if let isFeatured = ClosedList<Bool>.booleans.value(spelled: text) {
      return isFeatured ? Featured(weight: 1) : nil
    }
    if let weight = parseNumber(text)?.integer, (1...999).contains(weight) {
      return Featured(weight: weight)
    }
    if text.utf8.contains(where: isDigit) {
      return date(entry).map { Featured(weight: 1, until: $0) }
    }
    report(
      .contentUnknownValue, at: entry.value.range,
      [
        "key": entry.key.text ?? "", "value": text,
        "allowed": "có (true), không (false), một số từ 1 đến 999 (a number), ngày (a date)",
      ],
      suggestions: ClosedList<Bool>.booleans.nearTitles(to: text).map { Suggestion($0) })
    return nil
  }

  mutating func extras(_ fields: Fields<ProfileKey>) -> ProfileExtras? {
    var extras = ProfileExtras()
    if let proposal = proposal(fields[.proposedFor]) {
      extras.proposedFor = proposal.honour
      extras.proposedYear = proposal.year
    }
    if let acclaim = acclaim(fields[.acclaimedAt]) {
      extras.acclaimedAt = acclaim.text
      extras.acclaimedOn = acclaim.date
    }
    extras.proposedBy = text(fields[.proposedBy])
    extras.submitted = date(fields[.submitted])
    if let contest = occasion(fields[.contest]) {
      extras.contest = contest.slug
      extras.contestEntry = contest.entry
      extras.contestResult = contest.result
    }
    extras.event = occasion(fields[.event])?.slug
    extras.channels = channels(fields[.channels])
    extras.honorarium = text(fields[.honorarium])
    extras.rating = text(fields[.rating])
    return extras == ProfileExtras() ? nil : extras
  }

  private mutating func occasion(
    _ entry: YAMLEntry?
  ) -> (slug: String, entry: String?, result: String?)? {
    lineOrGroup(entry, line: { ($1.value, nil, nil) }) { reader, node, key in
      guard let fields = reader.closedFields(node, of: OccasionKey.self, under: key),
        let slug = reader.requiredText(.slug, in: fields)
      else { return nil }
      return (slug, reader.text(fields[.entry]), reader.text(fields[.result]))
    }
  }

  private mutating func proposal(_ entry: YAMLEntry?) -> (honour: String, year: Int?)? {
    lineOrGroup(entry, line: { ($1.value, nil) }) { reader, node, key in
      guard let fields = reader.closedFields(node, of: ProposalKey.self, under: key),
        let honour = reader.requiredText(.honour, in: fields)
      else { return nil }
      return (honour, reader.year(fields[.year]))
    }
  }

  private mutating func acclaim(_ entry: YAMLEntry?) -> (text: String, date: PartialDate?)? {
    lineOrGroup(entry, line: { ($1.value, nil) }) { reader, node, key in
      guard let fields = reader.closedFields(node, of: AcclaimKey.self, under: key),
        let text = reader.requiredText(.text, in: fields)
      else { return nil }
      return (text, reader.date(fields[.date]))
    }
  }
}
