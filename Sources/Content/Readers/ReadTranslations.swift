package import Diagnostics
import FrontMatter
import Vietnamese

/// Reads the translation of a profile; nil if its front matter cannot be read at all.
package func readProfileTranslation(
  _ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog
) -> ProfileTranslation? {
  var reader = ContentReader(source, zone: configuration.timeZone)
  reader.workflow = configuration.workflow
  defer { log.merge(reader.log) }
  guard let manuscript = reader.manuscript(of: ProfileTranslationKey.self) else { return nil }
  reader.reportStrangers(of: manuscript, belongingTo: ProfileKey.self)
  return reader.profileTranslation(manuscript, configuration)
}

/// Reads the translation of a campaign; nil if its front matter cannot be read at all.
package func readCampaignTranslation(
  _ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog
) -> CampaignTranslation? {
  var reader = ContentReader(source, zone: configuration.timeZone)
  defer { log.merge(reader.log) }
  guard let manuscript = reader.manuscript(of: CampaignTranslationKey.self) else { return nil }
  reader.reportStrangers(of: manuscript, belongingTo: CampaignKey.self)
  return reader.campaignTranslation(manuscript)
}

/// Reads the translation of a free page; nil if its front matter cannot be read at all.
package func readPageTranslation(
  _ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog
) -> PageTranslation? {
  var reader = ContentReader(source, zone: configuration.timeZone)
  defer { log.merge(reader.log) }
  guard let manuscript = reader.manuscript(of: PageTranslationKey.self) else { return nil }
  reader.reportStrangers(of: manuscript, belongingTo: PageKey.self)
  let fields = manuscript.fields
  reader.requireKey(.title, in: fields)
  var page = PageTranslation(
    file: source.file, body: manuscript.body,
    title: reader.located(fields[.title]) ?? Located(reader.nameOfFile, at: fields.start))
  page.summary = reader.text(fields[.summary])
  page.isPublished = reader.isPublished(fields[.status])
  return page
}

extension ContentReader {
  /// Reports keys that only the original may have, and those that nobody knows.
  fileprivate mutating func reportStrangers<Key: EntityKey, Original: EntityKey>(
    of manuscript: Manuscript<Key>, belongingTo original: Original.Type
  ) {
    for entry in manuscript.fields.strangers {
      guard let spelling = entry.key.text, Original.table.key(spelled: spelling) != nil else {
        reportUnknown(entry, among: Key.table.spellings)
        continue
      }
      report(.translationKeyOfOriginal, at: entry.key.range, ["key": spelling])
    }
  }

  /// Whether a status lets a text be published; it may be left out.
  fileprivate mutating func isPublished(_ entry: YAMLEntry?) -> Bool {
    guard entry != nil else { return true }
    let status: ProfileStatus? = choice(entry)
    return status == .published || status == .approved
  }

  fileprivate mutating func profileTranslation(
    _ manuscript: Manuscript<ProfileTranslationKey>, _ configuration: SiteConfiguration
  ) -> ProfileTranslation {
    let fields = manuscript.fields
    requireKey(.title, in: fields)
    requireKey(.status, in: fields)
    let status: ProfileStatus? = choice(fields[.status])
    isToBePublished = status == .approved || status == .published
    if isToBePublished, configuration.workflow == .review { requireKey(.approved, in: fields) }
    var translation = ProfileTranslation(
      file: source.file, body: manuscript.body,
      title: located(fields[.title]) ?? Located(nameOfFile, at: fields.start))
    translation.status = status ?? .draft
    translation.approved = approval(fields[.approved])
    translation.kicker = text(fields[.kicker])
    translation.summary = text(fields[.summary])
    translation.name = located(fields[.name])
    translation.achievements = achievements(fields[.achievements])
    translation.initiatives = initiatives(fields[.initiatives])
    translation.quote = quote(fields[.quote])
    translation.lessons = texts(fields[.lessons])
    translation.tags = texts(fields[.tags], alsoAtCommas: true)
    translation.corrections = corrections(fields[.corrections])
    translation.photos = photos(fields[.photos])
    for (key, fact) in Self.facts {
      if let text = text(fields[key]) { translation.facts[fact] = text }
    }
    return translation
  }

  private static var facts: [(ProfileTranslationKey, ProfileTranslation.Fact)] {
    [
      (.otherName, .otherName), (.position, .position), (.job, .job), (.unionRole, .unionRole),
      (.unitName, .unitName), (.locality, .locality), (.acclaimedAt, .acclaimedAt),
      (.scope, .scope), (.cost, .cost), (.benefit, .benefit), (.quality, .quality),
      (.owner, .owner),
    ]
  }

  /// The words of photos, by file.
  private mutating func photos(
    _ entry: YAMLEntry?
  ) -> [Located<String>: ProfileTranslation.Caption] {
    guard let entry else { return [:] }
    guard let entries = entry.value.entries else {
      reportWrongType(
        of: entry.value, under: entry.key.text ?? "", ["group": "{anh/a.jpg: {caption: …, alt: …}}"]
      )
      return [:]
    }
    var photos: [Located<String>: ProfileTranslation.Caption] = [:]
    for item in entries {
      guard let file = item.key.text,
        let fields = closedFields(item.value, of: CaptionKey.self, under: file)
      else { continue }
      photos[Located(nfc(file), at: item.key.range)] = ProfileTranslation.Caption(
        caption: text(fields[.caption]), alt: text(fields[.alt]))
    }
    return photos
  }

  fileprivate mutating func campaignTranslation(
    _ manuscript: Manuscript<CampaignTranslationKey>
  ) -> CampaignTranslation {
    let fields = manuscript.fields
    requireKey(.title, in: fields)
    var campaign = CampaignTranslation(
      file: source.file, body: manuscript.body,
      title: located(fields[.title]) ?? Located(nameOfFile, at: fields.start))
    campaign.isPublished = isPublished(fields[.status])
    campaign.short = text(fields[.short])
    campaign.description = text(fields[.description])
    campaign.form = text(fields[.form])
    campaign.scope = text(fields[.scope])
    campaign.launchedBy = texts(fields[.launchedBy])
    campaign.occasion = text(fields[.occasion])
    campaign.criteria = texts(fields[.criteria])
    campaign.phases = texts(fields[.phases])
    campaign.editions = texts(fields[.editions])
    campaign.stats = statistics(fields[.stats])
    campaign.contact = text(fields[.contact])
    return campaign
  }
}
