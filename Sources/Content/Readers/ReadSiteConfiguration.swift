package import Diagnostics
import FrontMatter
import Vietnamese

/// Reads `site.yml`, or a file like it whose keys go over those of `base`. What is missing or wrong
/// is reported and stands at its default, so that the rest of the site can be checked.
package func readSiteConfiguration(
  _ source: SourceText, over base: SiteConfiguration? = nil, log: inout DiagnosticLog
) -> SiteConfiguration {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  let site =
    base
    ?? SiteConfiguration(title: "", baseURL: Located(".", at: 0..<0), timeZone: .vietnam)
  let file = 0..<source.bytes.count
  guard let entries = reader.entries(in: file, of: SiteKey.self) else { return site }
  let fields: Fields<SiteKey> = reader.fields(entries, range: file)
  return reader.configuration(fields, over: site, isWhole: base == nil)
}

extension ContentReader {
  /// The configuration with every key that the file has.
  fileprivate mutating func configuration(
    _ fields: Fields<SiteKey>, over base: SiteConfiguration, isWhole: Bool
  ) -> SiteConfiguration {
    reportStrangers(fields)
    var site = base
    if isWhole {
      requireKey(.baseURL, in: fields)
      site.baseURL = Located(".", at: fields.start)
      site.title = requiredText(.title, in: fields) ?? ""
    } else if let title = text(fields[.title]) {
      site.title = title
    }
    site.baseURL = baseURL(fields[.baseURL]) ?? site.baseURL
    if fields[.timeZone] != nil { site.timeZone = timeZone(fields[.timeZone]) }
    site.tagline = text(fields[.tagline]) ?? site.tagline
    site.language = text(fields[.language]) ?? site.language
    if fields[.languages] != nil {
      site.languages = languages(fields[.languages], besides: site)
      site.languagesFile = source.file
    }
    site.notice = text(fields[.notice]) ?? site.notice
    if fields[.organisation] != nil { site.organisation = organisation(fields[.organisation]) }
    if fields[.menu] != nil {
      site.menu = menu(fields[.menu])
      site.menuFile = source.file
    }
    site.sections = sections(fields[.sections], over: site.sections)
    site.feedback = address(fields[.feedback])?.value ?? site.feedback
    site.explainsAbbreviations = boolean(fields[.glossary]) ?? site.explainsAbbreviations
    if fields[.paths] != nil { site.paths = paths(fields[.paths]) }
    if fields[.values] != nil { site.values = values(fields[.values]) }
    if fields[.feeds] != nil { site.feeds = feeds(fields[.feeds]) }
    if fields[.shareImage] != nil { site.shareImage = shareImage(fields[.shareImage]) }
    if fields[.pages] != nil { site.dataPages = dataPageRules(fields[.pages]) }
    site.hasSearch = boolean(fields[.search]) ?? site.hasSearch
    readBehaviour(&site, fields)
    return site
  }

  private mutating func readBehaviour(
    _ site: inout SiteConfiguration, _ fields: Fields<SiteKey>
  ) {
    site.pageSize = integer(fields[.pageSize], in: 1...1000) ?? site.pageSize
    site.workflow = choice(fields[.workflow]) ?? site.workflow
    if fields[.consent] != nil {
      site.demandsConsent = choice(fields[.consent]) != ConsentDemand.off
    }
    site.allowsRawHTML =
      boolean(fields[.rawHTML]) ?? markup(fields[.markup]) ?? site.allowsRawHTML
    if fields[.sensitive] != nil {
      site.allowedSensitive = choices(fields[.sensitive], of: .sensitiveKeys)
    }
    if fields[.fields] != nil { site.customFields = fieldDeclarations(fields[.fields]) }
    site.showsRelated = boolean(fields[.related]) ?? site.showsRelated
    site.makesImages = boolean(fields[.images]) ?? site.makesImages
    site.viewsRounding = integer(fields[.viewsRounding], in: 1...1_000_000) ?? site.viewsRounding
  }

  private mutating func baseURL(_ entry: YAMLEntry?) -> Located<String>? {
    guard let written = address(entry) else { return nil }
    guard let base = normalisedBaseURL(written.value) else {
      report(.contentBaseURLInvalid, at: written.range, ["value": written.value])
      return nil
    }
    return Located(base, at: written.range)
  }

  private mutating func timeZone(_ entry: YAMLEntry?) -> TimeZoneOffset {
    guard let name = located(entry) else { return .vietnam }
    guard let zone = TimeZoneOffset(named: name.value) else {
      report(.contentTimeZoneUnknown, at: name.range, ["value": name.value])
      return .vietnam
    }
    return zone
  }

  /// Whether texts may hold HTML; nil where the group says nothing of it.
  private mutating func markup(_ entry: YAMLEntry?) -> Bool? {
    guard let entry,
      let fields = closedFields(entry.value, of: MarkupKey.self, under: entry.key.text ?? "")
    else { return nil }
    return boolean(fields[.rawHTML])
  }
}
