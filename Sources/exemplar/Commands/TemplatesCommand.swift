import ArgumentParser
import Building
import Diagnostics

/// `exemplar templates`: everything that templates see.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "In các tên mà mẫu dùng được. (Print the schema that templates see.)")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Option(help: "text, markdown, json")
  var format = Format.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    let options = try site.checkedOptions()
    var found: SiteSchemaListing
    do {
      found = try siteSchemaListing(options)
    } catch {
      throw worldFailed(error, language: site.language(site: nil))
    }
    if isAsked(outside: found) { found = SiteSchemaListing(listing: schemaListing()) }
    let language = site.language(site: found.language)
    if let listing = found.listing { print(listing, language) }
    guard found.log.hasErrors else { return }
    Terminal.printError(
      DiagnosticFormat.human.render(
        found.log.sorted().filter { $0.severity == .error }, language: language,
        colour: Terminal.usesColour))
    throw Status.contentHasErrors
  }

  /// Whether no site was named and none is here: then what all sites have is wanted.
  private func isAsked(outside found: SiteSchemaListing) -> Bool {
    site.folder == "." && site.config == nil
      && found.log.diagnostics.contains { $0.kind == .siteConfigurationMissing }
  }

  private func print(_ listing: SchemaListing, _ language: MessageLanguage) {
    switch format {
    case .text: Terminal.print(text(listing, language))
    case .markdown: Terminal.print(listing.markdown(in: language))
    case .json: Terminal.print(json(listing, language))
    }
  }

  private func text(_ listing: SchemaListing, _ language: MessageLanguage) -> String {
    var lines: [String] = []
    func section(_ title: String, _ names: [SchemaListing.Name]) {
      lines.append(title)
      for name in names {
        let head = "  \(name.name): \(name.type)"
        let gap = String(repeating: " ", count: max(2, 40 - head.count))
        lines.append(head + gap + name.summary.pattern(in: language))
      }
      lines.append("")
    }
    section(language == .vi ? "Mọi trang" : "Every page", listing.shared)
    for page in listing.pages {
      let templates = page.templates.joined(separator: ", ")
      section("\(page.name) – \(page.summary.pattern(in: language)) (\(templates))", page.names)
    }
    for component in listing.components {
      section("\(component.templates.joined(separator: ", "))", component.names)
    }
    for record in listing.records {
      section("\(record.name) – \(record.summary.pattern(in: language))", record.names)
    }
    section(language == .vi ? "Bộ lọc" : "Filters", listing.filters)
    return lines.joined(separator: "\n")
  }

  private func json(_ listing: SchemaListing, _ language: MessageLanguage) -> String {
    func names(_ writer: inout JSONWriter, _ names: [SchemaListing.Name]) {
      writer.array(names) { writer, name in
        writer.object {
          $0.member("name", name.name)
          $0.member("type", name.type)
          $0.member("summary", name.summary.pattern(in: language))
        }
      }
    }
    func groups(_ writer: inout JSONWriter, _ groups: [SchemaListing.Group]) {
      writer.array(groups) { writer, group in
        writer.object {
          $0.member("name", group.name)
          $0.member("summary", group.summary.pattern(in: language))
          $0.member("templates") { $0.array(group.templates) { $0.value($1) } }
          $0.member("names") { names(&$0, group.names) }
        }
      }
    }
    var writer = JSONWriter()
    writer.object {
      $0.member("shared") { names(&$0, listing.shared) }
      $0.member("pages") { groups(&$0, listing.pages) }
      $0.member("components") { groups(&$0, listing.components) }
      $0.member("records") { groups(&$0, listing.records) }
      $0.member("filters") { names(&$0, listing.filters) }
    }
    return writer.text
  }
}
