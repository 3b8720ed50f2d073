package import Diagnostics
import FrontMatter

/// Reads a page that is no profile; nil if its front matter cannot be read at all.
package func readPage(
  _ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog
) -> FreePage? {
  var reader = ContentReader(source, zone: configuration.timeZone)
  defer { log.merge(reader.log) }
  guard let manuscript = reader.manuscript(of: PageKey.self) else { return nil }
  return reader.page(manuscript, configuration)
}

extension ContentReader {
  fileprivate mutating func page(
    _ manuscript: Manuscript<PageKey>, _ configuration: SiteConfiguration
  ) -> FreePage {
    let fields = manuscript.fields
    requireKey(.title, in: fields)
    var page = FreePage(
      file: source.file, body: manuscript.body,
      title: located(fields[.title]) ?? Located(slugOfFile, at: fields.start))
    page.slug = slug(fields[.slug])
    page.summary = text(fields[.summary])
    page.order = integer(fields[.order], in: 0...1_000_000)
    page.updated = date(fields[.updated])
    if fields[.status] != nil {
      let status: ProfileStatus? = choice(fields[.status])
      page.isPublished = status == .published || status == .approved
    }
    page.template = address(fields[.template])
    page.aliases = references(fields[.aliases])
    page.custom = customFields(fields, configuration)
    return page
  }
}
