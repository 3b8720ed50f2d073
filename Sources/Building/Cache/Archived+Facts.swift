import Content
import SiteGraph
import Vietnamese

extension ProfileFacts: Archived {
  static var blank: ProfileFacts { ProfileFacts() }
  func pass<A: Archive>(through archive: inout A) {
    kind.pass(through: &archive)
    ownSlug.pass(through: &archive)
    slugBase.pass(through: &archive)
    writtenSlug.pass(through: &archive)
    id.pass(through: &archive)
    order.pass(through: &archive)
    person.pass(through: &archive)
    published.pass(through: &archive)
    expires.pass(through: &archive)
    updated.pass(through: &archive)
    photos.pass(through: &archive)
    featured.pass(through: &archive)
    aliases.pass(through: &archive)
    template.pass(through: &archive)
    body.pass(through: &archive)
    initiativeCount.pass(through: &archive)
    priorities.pass(through: &archive)
    links.pass(through: &archive)
  }
}

extension ProfileOrder: Archived {
  static var blank: ProfileOrder { ProfileOrder(minute: 0, title: CollationKey(kept: [])) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (minute, title) = (minute, A.isReading ? [] : title.keptBytes)
    archive.pass(&minute)
    archive.pass(&title)
    if A.isReading { self = ProfileOrder(minute: minute, title: CollationKey(kept: title)) }
  }
}

extension PersonPlace: Archived {
  static var blank: PersonPlace {
    guard let letter = AlphabetLetter(index: 0) else {
      preconditionFailure("the alphabet has a first letter")
    }
    return PersonPlace(letter: letter, key: NameKey(kept: []))
  }

  mutating func pass<A: Archive>(through archive: inout A) {
    var (index, key) = (letter.index, A.isReading ? [] : key.keptBytes)
    archive.pass(&index)
    archive.pass(&key)
    guard A.isReading else { return }
    guard let letter = AlphabetLetter(index: index) else { return archive.reportDamage() }
    self = PersonPlace(letter: letter, key: NameKey(kept: key))
  }
}

extension ProfileLinks: Archived {
  static var blank: ProfileLinks { ProfileLinks() }
  mutating func pass<A: Archive>(through archive: inout A) {
    campaigns.pass(through: &archive)
    unit.pass(through: &archive)
    unitsAbove.pass(through: &archive)
    cluster.pass(through: &archive)
    fields.pass(through: &archive)
    unitType.pass(through: &archive)
    level.pass(through: &archive)
    criteria.pass(through: &archive)
    awards.pass(through: &archive)
    periods.pass(through: &archive)
  }
}

extension ResolvedAward: Archived {
  static var blank: ResolvedAward { ResolvedAward() }
  mutating func pass<A: Archive>(through archive: inout A) {
    honour.pass(through: &archive)
    title.pass(through: &archive)
    year.pass(through: &archive)
    decision.pass(through: &archive)
    date.pass(through: &archive)
    issuedBy.pass(through: &archive)
    reason.pass(through: &archive)
    level.pass(through: &archive)
    isPosthumous.pass(through: &archive)
    times.pass(through: &archive)
  }
}

extension PeriodKey: Archived {
  static var blank: PeriodKey {
    let day = CivilDate(daysSinceEpoch: 0)
    return PeriodKey(slug: "", title: "", start: day, end: day)
  }

  mutating func pass<A: Archive>(through archive: inout A) {
    var (slug, title) = (slug, title)
    var (start, end) = (start.daysSinceEpoch, end.daysSinceEpoch)
    archive.pass(&slug)
    archive.pass(&title)
    archive.pass(&start)
    archive.pass(&end)
    guard A.isReading else { return }
    self = PeriodKey(
      slug: slug, title: title, start: CivilDate(daysSinceEpoch: start),
      end: CivilDate(daysSinceEpoch: end))
  }
}
