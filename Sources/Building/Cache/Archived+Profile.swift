import Content
import Vietnamese

extension Profile {
  /// What a profile is made with; the rest is passed by `passFields`.
  static func blank(file: String, frontMatter: Range<Int>, body: Range<Int>) -> Profile {
    Profile(
      file: file, frontMatter: frontMatter, body: body, kind: .individual, title: .blank,
      workflow: .blank)
  }

  /// Everything but where it was read.
  func passFields<A: Archive>(through archive: inout A) {
    passWords(through: &archive)
    passReferences(through: &archive)
    passMerits(through: &archive)
    passMedia(through: &archive)
    passRecord(through: &archive)
  }

  private func passWords<A: Archive>(through archive: inout A) {
    id.pass(through: &archive)
    slug.pass(through: &archive)
    subjectID.pass(through: &archive)
    kind.pass(through: &archive)
    genre.pass(through: &archive)
    title.pass(through: &archive)
    kicker.pass(through: &archive)
    summary.pass(through: &archive)
    name.pass(through: &archive)
    sortName.pass(through: &archive)
  }

  private func passReferences<A: Archive>(through archive: inout A) {
    campaigns.pass(through: &archive)
    periods.pass(through: &archive)
    unit.pass(through: &archive)
    unitName.pass(through: &archive)
    cluster.pass(through: &archive)
    unitType.pass(through: &archive)
    fields.pass(through: &archive)
    locality.pass(through: &archive)
    level.pass(through: &archive)
    criteria.pass(through: &archive)
    replicatedBy.pass(through: &archive)
  }

  private func passMerits<A: Archive>(through archive: inout A) {
    achievements.pass(through: &archive)
    achievementType.pass(through: &archive)
    initiatives.pass(through: &archive)
    awards.pass(through: &archive)
    quote.pass(through: &archive)
    lessons.pass(through: &archive)
  }

  private func passMedia<A: Archive>(through archive: inout A) {
    portrait.pass(through: &archive)
    gallery.pass(through: &archive)
    video.pass(through: &archive)
    audio.pass(through: &archive)
    authors.pass(through: &archive)
    photoBy.pass(through: &archive)
    source.pass(through: &archive)
    directives.pass(through: &archive)
  }

  private func passRecord<A: Archive>(through archive: inout A) {
    published.pass(through: &archive)
    updated.pass(through: &archive)
    discovered.pass(through: &archive)
    expires.pass(through: &archive)
    workflow.pass(through: &archive)
    consents.pass(through: &archive)
    consentRange.pass(through: &archive)
    privacy.pass(through: &archive)
    minorsPresent.pass(through: &archive)
    featured.pass(through: &archive)
    corrections.pass(through: &archive)
    tags.pass(through: &archive)
    aliases.pass(through: &archive)
    template.pass(through: &archive)
    language.pass(through: &archive)
    individual.pass(through: &archive)
    collective.pass(through: &archive)
    undertaking.pass(through: &archive)
    extras.pass(through: &archive)
    custom.pass(through: &archive)
  }
}

// MARK: - By kind

extension Individual: Archived {
  static var blank: Individual { Individual() }
  mutating func pass<A: Archive>(through archive: inout A) {
    otherName.pass(through: &archive)
    honorific.pass(through: &archive)
    gender.pass(through: &archive)
    birthYear.pass(through: &archive)
    position.pass(through: &archive)
    job.pass(through: &archive)
    unionRole.pass(through: &archive)
    unionMember.pass(through: &archive)
    workerGroup.pass(through: &archive)
    directLabour.pass(through: &archive)
    nonManager.pass(through: &archive)
    yearsOfService.pass(through: &archive)
    deceased.pass(through: &archive)
    sensitive.pass(through: &archive)
  }
}

extension SensitiveData: Archived {
  static var blank: SensitiveData { SensitiveData() }
  mutating func pass<A: Archive>(through archive: inout A) {
    ethnicity.pass(through: &archive)
    religion.pass(through: &archive)
    partyMember.pass(through: &archive)
    healthNote.pass(through: &archive)
  }
}

extension Collective: Archived {
  static var blank: Collective { Collective() }
  mutating func pass<A: Archive>(through archive: inout A) {
    shortName.pass(through: &archive)
    type.pass(through: &archive)
    members.pass(through: &archive)
    femaleMembers.pass(through: &archive)
    leader.pass(through: &archive)
    founded.pass(through: &archive)
    representatives.pass(through: &archive)
  }
}

extension NamedPerson: Archived {
  static var blank: NamedPerson { NamedPerson(name: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    name.pass(through: &archive)
    position.pass(through: &archive)
  }
}

extension Undertaking: Archived {
  static var blank: Undertaking { Undertaking() }
  mutating func pass<A: Archive>(through archive: inout A) {
    started.pass(through: &archive)
    scope.pass(through: &archive)
    cost.pass(through: &archive)
    benefit.pass(through: &archive)
    beneficiaries.pass(through: &archive)
    quality.pass(through: &archive)
    handover.pass(through: &archive)
    owner.pass(through: &archive)
  }
}

extension ProfileExtras: Archived {
  static var blank: ProfileExtras { ProfileExtras() }
  mutating func pass<A: Archive>(through archive: inout A) {
    proposedFor.pass(through: &archive)
    proposedYear.pass(through: &archive)
    acclaimedAt.pass(through: &archive)
    acclaimedOn.pass(through: &archive)
    proposedBy.pass(through: &archive)
    submitted.pass(through: &archive)
    contest.pass(through: &archive)
    contestEntry.pass(through: &archive)
    contestResult.pass(through: &archive)
    event.pass(through: &archive)
    channels.pass(through: &archive)
    honorarium.pass(through: &archive)
    rating.pass(through: &archive)
  }
}

extension ChannelRecord: Archived {
  static var blank: ChannelRecord { ChannelRecord(channel: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    channel.pass(through: &archive)
    date.pass(through: &archive)
    link.pass(through: &archive)
    minutes.pass(through: &archive)
    reach.pass(through: &archive)
  }
}
