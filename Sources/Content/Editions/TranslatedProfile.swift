extension Profile {
  /// The profile as a translation tells it. Its facts that are no words stay the original's.
  /// - Parameter original: the language of the original, for photos whose alternative text stays.
  package func translated(by translation: ProfileTranslation, from original: String) -> Profile {
    let other = copy(of: translation)
    other.title = translation.title
    other.kicker = translation.kicker
    other.summary = translation.summary
    other.name = translation.name ?? name
    other.quote = translation.quote
    other.lessons = translation.lessons
    other.tags = translation.tags
    other.corrections = translation.corrections
    if !translation.achievements.isEmpty { other.achievements = translation.achievements }
    if !translation.initiatives.isEmpty { other.initiatives = translation.initiatives }
    other.unitName = translation.facts[.unitName]
    other.locality = translation.facts[.locality] ?? locality
    if case .media(let media)? = portrait {
      other.portrait = .media(media.translated(by: translation.photos, from: original))
    }
    other.gallery = gallery.map { $0.translated(by: translation.photos, from: original) }
    other.setFacts(translation.facts)
    return other
  }

  private func setFacts(_ facts: [ProfileTranslation.Fact: String]) {
    individual?.honorific = nil
    if let text = facts[.otherName] { individual?.otherName = text }
    if let text = facts[.position] { individual?.position = text }
    if let text = facts[.job] { individual?.job = text }
    if let text = facts[.unionRole] { individual?.unionRole = text }
    if let text = facts[.acclaimedAt] { extras?.acclaimedAt = text }
    if let text = facts[.scope] { undertaking?.scope = text }
    if let text = facts[.cost] { undertaking?.cost = text }
    if let text = facts[.benefit] { undertaking?.benefit = text }
    if let text = facts[.quality] { undertaking?.quality = text }
    if let text = facts[.owner] { undertaking?.owner = text }
  }

  private func copy(of translation: ProfileTranslation) -> Profile {
    let other = Profile(
      file: translation.file, frontMatter: frontMatter, body: translation.body,
      kind: kind, title: title, workflow: workflow)
    copyStory(to: other)
    copyRecord(to: other)
    return other
  }

  private func copyStory(to other: Profile) {
    (other.id, other.slug, other.subjectID) = (id, slug, subjectID)
    (other.genre, other.kicker, other.summary) = (genre, kicker, summary)
    (other.name, other.sortName) = (name, sortName)
    (other.campaigns, other.periods, other.unit) = (campaigns, periods, unit)
    (other.unitName, other.cluster, other.unitType) = (unitName, cluster, unitType)
    (other.fields, other.locality, other.level) = (fields, locality, level)
    (other.criteria, other.achievements, other.initiatives) = (criteria, achievements, initiatives)
    (other.achievementType, other.awards, other.quote) = (achievementType, awards, quote)
    (other.lessons, other.replicatedBy, other.portrait) = (lessons, replicatedBy, portrait)
    (other.gallery, other.video, other.audio) = (gallery, video, audio)
  }

  private func copyRecord(to other: Profile) {
    (other.authors, other.photoBy, other.source) = (authors, photoBy, source)
    (other.directives, other.published, other.updated) = (directives, published, updated)
    (other.discovered, other.expires, other.consents) = (discovered, expires, consents)
    (other.consentRange, other.privacy) = (consentRange, privacy)
    (other.minorsPresent, other.featured) = (minorsPresent, featured)
    (other.corrections, other.tags, other.aliases) = (corrections, tags, aliases)
    (other.template, other.language, other.individual) = (template, language, individual)
    (other.collective, other.undertaking) = (collective, undertaking)
    (other.extras, other.custom) = (extras, custom)
  }
}

extension Media {
  /// The photo with the words of a translation; its alternative text stays where there is none, as
  /// any is better than none.
  fileprivate func translated(
    by photos: [Located<String>: ProfileTranslation.Caption], from original: String
  ) -> Media {
    var media = self
    let words = photos.first { $0.key.value == file.value }?.value
    media.caption = words?.caption
    media.alt = words?.alt ?? alt
    media.language = words?.alt == nil ? original : nil
    return media
  }
}
