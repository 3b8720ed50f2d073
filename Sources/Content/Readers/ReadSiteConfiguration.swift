package import Diagnostics
import FrontMatter
import Vietnamese

/// Reads `site.yml`. What is missing or wrong is reported and stands at its default, so that the
/// rest of the site can be checked.
package func readSiteConfiguration(
  _ source: SourceText, log: inout DiagnosticLog
) -> SiteConfiguration {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  let file = 0..<source.bytes.count
  guard let entries = reader.entries(in: file, of: SiteKey.self) else {
    return SiteConfiguration(title: "", baseURL: Located(".", at: 0..<0), timeZone: .vietnam)
  }
  return reader.configuration(reader.fields(entries, range: file))
}

extension ContentReader {
  fileprivate mutating func configuration(_ fields: Fields<SiteKey>) -> SiteConfiguration {
    reportStrangers(fields)
    requireKey(.baseURL, in: fields)
    var site = SiteConfiguration(
      title: requiredText(.title, in: fields) ?? "",
      baseURL: baseURL(fields[.baseURL]) ?? Located(".", at: fields.start),
      timeZone: timeZone(fields[.timeZone]))
    site.tagline = text(fields[.tagline])
    site.language = text(fields[.language]) ?? site.language
    site.notice = text(fields[.notice])
    site.organisation = organisation(fields[.organisation])
    site.menu = menu(fields[.menu])
    site.paths = paths(fields[.paths])
    site.values = values(fields[.values])
    readBehaviour(&site, fields)
    return site
  }

  private mutating func readBehaviour(
    _ site: inout SiteConfiguration, _ fields: Fields<SiteKey>
  ) {
    site.pageSize = integer(fields[.pageSize], in: 1...1000) ?? site.pageSize
    site.workflow = choice(fields[.workflow]) ?? site.workflow
    site.demandsConsent = choice(fields[.consent]) != ConsentDemand.off
    site.allowsRawHTML = boolean(fields[.rawHTML]) ?? markup(fields[.markup]) ?? false
    site.allowedSensitive = choices(fields[.sensitive], of: .sensitiveKeys)
    site.customFields = fieldDeclarations(fields[.fields])
    site.showsRelated = boolean(fields[.related]) ?? true
    site.makesImages = boolean(fields[.images]) ?? true
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
