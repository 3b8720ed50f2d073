import Content
package import Diagnostics
package import Files
import Vietnamese

/// The configuration of a site with every default filled in, as text.
package struct ConfigurationListing: Sendable {
  package var log = DiagnosticLog()
  /// False when there is no readable `site.yml`.
  package var isUsable = false
  package var yaml = ""
  package var json = ""
}

/// Reads the configuration that a build with these options would use.
package func configurationListing(
  _ options: BuildOptions
) throws(FileError) -> ConfigurationListing {
  var listing = ConfigurationListing()
  let folder = try Folder(options.source)
  let scan = try scanSite(folder, log: &listing.log)
  let configuration = readConfiguration(
    scan, SourceReader(folder: folder), options: options, log: &listing.log)
  guard let configuration else { return listing }
  listing.isUsable = true
  let sections = sections(of: configuration)
  listing.yaml = yaml(sections)
  listing.json = json(sections)
  return listing
}

/// A key of the configuration, or a mapping of such keys.
private enum Setting {
  case text(String?)
  case number(Int)
  case flag(Bool)
  case map([(String, Setting)])
  case list([[(String, Setting)]])
}

private func sections(of site: SiteConfiguration) -> [(String, Setting)] {
  let body = site.organisation
  return [
    ("title", .text(site.title)), ("tagline", .text(site.tagline)),
    ("base_url", .text(site.baseURL.value)), ("language", .text(site.language)),
    ("time_zone", .text(offset(site.timeZone.minutes))), ("page_size", .number(site.pageSize)),
    ("workflow", .text(site.workflow.rawValue)),
    ("consent", .text(site.demandsConsent ? "required" : "off")),
    ("raw_html", .flag(site.allowsRawHTML)), ("related", .flag(site.showsRelated)),
    ("notice", .text(site.notice)),
    (
      "organisation",
      .map([
        ("name", .text(body.name)), ("responsible", .text(body.responsible)),
        ("address", .text(body.address)), ("phone", .text(body.phone)),
        ("email", .text(body.email)), ("licence", .text(body.licence)),
        ("citation", .text(body.citation)),
      ])
    ),
    ("menu", .list(site.menu.map { [("title", .text($0.title)), ("url", .text($0.url.value))] })),
    ("feedback", .text(site.feedback)), ("glossary", .flag(site.explainsAbbreviations)),
    (
      "sections",
      .map([
        ("home", .list(listing(site.sections.home))),
        ("profile", .list(listing(site.sections.profile))),
        ("campaign", .list(listing(site.sections.campaign))),
      ])
    ),
    ("fields", .map(site.customFields.map { ($0.name, .text($0.type.rawValue)) })),
    ("feeds", feeds(site.feeds)), ("share_image", shareImage(site.shareImage)),
    ("views_rounding", .number(site.viewsRounding)), ("paths", .map(paths(site.paths))),
    ("pages", .list(site.dataPages.map(listing))),
  ]
}

private func listing<Name: RawRepresentable<String>>(
  _ sections: [PageSection<Name>]
) -> [[(String, Setting)]] {
  sections.map { section in
    [
      ("section", .text(section.name.rawValue)), ("title", .text(section.title)),
      ("limit", .text(section.limit.map { String($0) })),
      (
        "profiles",
        .text(
          section.profiles.isEmpty ? nil : section.profiles.map(\.value).joined(separator: "; "))
      ),
    ]
  }
}

private func listing(_ rule: DataPageRule) -> [(String, Setting)] {
  [
    ("data", .text(rule.data.value)), ("address", .text(written(rule.address))),
    ("title", .text(written(rule.title))), ("description", .text(rule.description.map(written))),
    ("template", .text(rule.template?.value)),
    ("labels", .map(rule.labels.map { ($0.column.value, .text($0.label)) })),
    ("index", rule.index.map { .map(listing($0)) } ?? .text(nil)),
    ("translations", .map(rule.translations.map { ($0.language.value, .map(listing($0))) })),
  ]
}

private func listing(_ words: DataPageTranslation) -> [(String, Setting)] {
  [
    ("title", .text(words.title.map(written))),
    ("description", .text(words.description.map(written))),
    ("labels", .map(words.labels.map { ($0.column.value, .text($0.label)) })),
    ("columns", .map(words.columns.map { ($0.column.value, .text($0.translated.value)) })),
    (
      "index",
      .map([("title", .text(words.indexTitle)), ("description", .text(words.indexDescription))])
    ),
  ]
}

private func listing(_ index: DataIndexRule) -> [(String, Setting)] {
  [
    ("address", .text(index.address.value)), ("title", .text(index.title)),
    ("description", .text(index.description)), ("template", .text(index.template?.value)),
    (
      "columns",
      .text(
        index.columns.isEmpty ? nil : index.columns.map(\.value).joined(separator: "; "))
    ),
  ]
}

private func written(_ pattern: ColumnPattern) -> String {
  pattern.filled { "{\($0.value)}" }
}

private func feeds(_ feeds: FeedSettings) -> Setting {
  guard !feeds.formats.isEmpty else { return .flag(false) }
  return .map([
    ("formats", .text(feeds.formats.map(\.rawValue).joined(separator: ", "))),
    ("of", .text(feeds.sources.map(\.rawValue).joined(separator: ", "))),
    ("size", .number(feeds.size)),
  ])
}

private func shareImage(_ image: ShareImage?) -> Setting {
  guard let image else { return .text(nil) }
  return .map([("file", .text(image.file.value)), ("alt", .text(image.alt))])
}

private func paths(_ paths: SitePaths) -> [(String, Setting)] {
  [
    ("profiles", paths.profiles), ("profile", paths.profile), ("campaigns", paths.campaigns),
    ("campaign", paths.campaign), ("individuals", paths.individuals),
    ("collectives", paths.collectives), ("models", paths.models), ("works", paths.works),
    ("units", paths.units), ("unit", paths.unit), ("clusters", paths.clusters),
    ("cluster", paths.cluster), ("fields", paths.fields), ("field", paths.field),
    ("honours", paths.honours), ("honour", paths.honour), ("dates", paths.dates),
    ("people", paths.people), ("letter", paths.letter), ("page", paths.page),
    ("pagination", paths.pagination),
  ].map { ($0.0, .text($0.1)) }
}

private func offset(_ minutes: Int) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
}

// MARK: - As text

private func quoted(_ text: String) -> String {
  var writer = JSONWriter()
  writer.value(text)
  return writer.text
}

/// YAML with every text in double quotes, so that it reads back as it is.
private func yaml(_ settings: [(String, Setting)], indent: String = "") -> String {
  settings.map { key, setting in
    let head = indent + key + ":"
    switch setting {
    case .text(let text): return head + (text.map { " " + quoted($0) } ?? "") + "\n"
    case .number(let number): return head + " \(number)\n"
    case .flag(let flag): return head + " \(flag)\n"
    case .map(let inner):
      return inner.isEmpty ? head + " {}\n" : head + "\n" + yaml(inner, indent: indent + "  ")
    case .list(let items):
      return items.isEmpty
        ? head + " []\n"
        : head + "\n"
          + items.map { item in
            indent + "  - " + yaml(item, indent: indent + "    ").dropFirst(indent.count + 4)
          }.joined()
    }
  }.joined()
}

private func json(_ settings: [(String, Setting)]) -> String {
  var writer = JSONWriter()
  append(settings, to: &writer)
  return writer.text
}

private func append(_ settings: [(String, Setting)], to writer: inout JSONWriter) {
  writer.object { writer in
    for (key, setting) in settings {
      switch setting {
      case .text(let text): writer.member(key, text)
      case .number(let number): writer.member(key, number)
      case .flag(let flag): writer.member(key, flag)
      case .map(let inner): writer.member(key) { append(inner, to: &$0) }
      case .list(let items):
        writer.member(key) { $0.array(items) { writer, item in append(item, to: &writer) } }
      }
    }
  }
}
