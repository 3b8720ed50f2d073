package import Diagnostics
package import FrontMatter
import Vietnamese

/// Reads a profile; nil if its front matter cannot be read at all.
///
/// What a published profile needs is demanded only of those that are meant to be published
/// (`approved`, `published`): a stub may lack everything but its status.
///
/// - Parameter repeated: where texts of other profiles are found, which many share.
package func readProfile(
  _ source: SourceText, configuration: SiteConfiguration, repeated: RepeatedTexts? = nil,
  log: inout DiagnosticLog
) -> Profile? {
  var reader = ContentReader(source, zone: configuration.timeZone)
  reader.repeated = repeated
  reader.workflow = configuration.workflow
  defer { log.merge(reader.log) }
  guard let manuscript = reader.manuscript(of: ProfileKey.self) else { return nil }
  return reader.profile(manuscript, configuration)
}

extension ContentReader {
  fileprivate mutating func profile(
    _ manuscript: Manuscript<ProfileKey>, _ configuration: SiteConfiguration
  ) -> Profile {
    let fields = manuscript.fields
    let kind: ProfileKind? = choice(fields[.kind])
    let profile = Profile(
      file: source.file, frontMatter: manuscript.frontMatter, body: manuscript.body,
      kind: kind ?? .individual, title: title(fields), workflow: workflow(fields))
    readIdentity(profile, fields)
    readBelonging(profile, fields)
    readMerits(profile, fields)
    readMedia(profile, fields)
    readRecord(profile, fields)
    readKind(profile, fields)
    profile.extras = extras(fields)
    profile.custom = customFields(fields, configuration)
    if let kind { reportKeysOfOtherKinds(fields, kind) }
    checkCompleteness(of: profile, fields)
    return profile
  }

  private mutating func title(_ fields: Fields<ProfileKey>) -> Located<String> {
    if let title = located(fields[.title]) {
      checkLength(ofTitle: title)
      return title
    }
    return Located(nameOfFile, at: fields.start)
  }

  private mutating func readIdentity(_ profile: Profile, _ fields: Fields<ProfileKey>) {
    profile.id = located(fields[.id])
    profile.subjectID = located(fields[.subjectID])
    profile.slug = slug(fields[.slug])
    profile.genre = choice(fields[.genre])
    profile.kicker = text(fields[.kicker])
    profile.summary = summary(fields[.summary])
    profile.name = located(fields[.name])
    profile.sortName = text(fields[.sortName])
  }

  private mutating func readBelonging(_ profile: Profile, _ fields: Fields<ProfileKey>) {
    profile.campaigns = references(fields[.campaigns])
    profile.periods = references(fields[.period])
    profile.unit = reference(fields[.unit])
    profile.unitName = text(fields[.unitName])
    profile.cluster = reference(fields[.cluster])
    profile.unitType = reference(fields[.unitType])
    profile.fields = references(fields[.fields])
    profile.locality = text(fields[.locality])
    profile.level = reference(fields[.level])
    profile.criteria = references(fields[.criteria])
  }

  private mutating func readMerits(_ profile: Profile, _ fields: Fields<ProfileKey>) {
    profile.achievements = achievements(fields[.achievements])
    profile.achievementType = choice(fields[.achievementType])
    profile.initiatives = initiatives(fields[.initiatives])
    profile.awards = awards(fields[.awards])
    profile.quote = quote(fields[.quote])
    profile.lessons = texts(fields[.lessons])
    profile.replicatedBy = references(fields[.replicatedBy])
  }

  private mutating func readMedia(_ profile: Profile, _ fields: Fields<ProfileKey>) {
    profile.photoBy = text(fields[.photoBy])
    profile.portrait = portrait(fields[.portrait], photographer: profile.photoBy)
    profile.gallery = gallery(fields[.gallery], photographer: profile.photoBy)
    profile.video = link(fields[.video])
    profile.audio = link(fields[.audio])
  }

  private mutating func readRecord(_ profile: Profile, _ fields: Fields<ProfileKey>) {
    profile.authors = texts(fields[.author])
    profile.source = repostSource(fields[.source])
    profile.directives = texts(fields[.directive])
    profile.published = locatedDate(fields[.published])
    profile.updated = date(fields[.updated])
    profile.discovered = date(fields[.discovered])
    profile.expires = locatedDate(fields[.expires])
    if let consent = fields.written(.consent) {
      profile.consentRange = consent.value.range
      profile.consents = consents(consent)
    }
    profile.privacy = choice(fields[.privacy]) ?? .public
    profile.minorsPresent = choice(fields[.minors]) == MinorsPresence.present
    profile.featured = featured(fields[.featured])
    profile.corrections = corrections(fields[.corrections])
    profile.tags = texts(fields[.tags], alsoAtCommas: true)
    profile.aliases = references(fields[.aliases])
    profile.template = address(fields[.template])
    profile.language = text(fields[.language])
  }
}
