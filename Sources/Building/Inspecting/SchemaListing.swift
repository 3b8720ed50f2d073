import Content
package import Diagnostics
package import Files
import SiteGraph
import Templating

/// What templates see, for `exemplar templates` and the documentation.
package struct SchemaListing: Sendable {
  /// A name that templates write, with its type and its meaning.
  package struct Name: Sendable {
    package let name: String
    /// As authors of templates would say it: `[ProfileCard]`, `text?`.
    package let type: String
    package let summary: Wording
  }

  /// A kind of page, a component or a record, with its names.
  package struct Group: Sendable {
    package let name: String
    package let summary: Wording
    /// For a kind of page, the templates that may render it.
    package let templates: [String]
    package let names: [Name]
  }

  package let shared: [Name]
  package let pages: [Group]
  package let components: [Group]
  package let records: [Group]
  package let filters: [Name]
}

/// What the templates of a site see, and what was found on the way to it.
package struct SiteSchemaListing: Sendable {
  package var log = DiagnosticLog()
  /// Nil when there is no readable `site.yml`.
  package var listing: SchemaListing?
  package var language = "vi"

  package init(listing: SchemaListing? = nil) { self.listing = listing }
}

/// The schema that the templates of a site are checked against: its own fields, words and data
/// included.
package func siteSchemaListing(_ options: BuildOptions) throws(FileError) -> SiteSchemaListing {
  var result = SiteSchemaListing()
  let folder = try Folder(options.source)
  var scan = try scanSite(folder, log: &result.log)
  // No template sees a text's own words in its types.
  (scan.profiles, scan.campaigns, scan.pages) = ([], [], [])
  let site = read(scan, of: folder, options: options, memory: BuildMemory(), log: &result.log)
  guard let site else {
    return result
  }
  let configuration = site.content.configuration
  result.language = configuration.language
  let strings = site.theme.strings(language: configuration.language, log: &result.log)
  result.listing = schemaListing(
    custom: customRecordType(configuration.customFields),
    data: DataRecords(site.data, pages: Set(site.content.dataPages.map(\.name))),
    strings: strings.type,
    kinds: PageKind.all + dataPageKinds(of: site.content.dataPages).joined())
  return result
}

/// The schema that every site has: no fields of its own, no words, no free data.
package func schemaListing() -> SchemaListing {
  schemaListing(custom: customRecordType([]), data: DataRecords([]), strings: StringTable().type)
}

private func schemaListing(
  custom: RecordType, data: DataRecords, strings: RecordType, kinds: [PageKind] = PageKind.all
) -> SchemaListing {
  let addresses = SiteAddresses(baseURL: "https://example.vn/")
  let schema = SiteSchema(
    custom: custom, data: data, strings: strings,
    filters: domainFilters(addresses: addresses, assets: ThemeAssets([]), words: .builtIn))
  return SchemaListing(
    shared: schema.shared.map(listed),
    pages: kinds.map { kind in
      SchemaListing.Group(
        name: kind.name, summary: kind.summary, templates: kind.templates,
        names: schema.ownContext(of: kind).map(listed))
    },
    components: ComponentKind.all.map { kind in
      SchemaListing.Group(
        name: kind.name, summary: kind.context.summary, templates: [kind.template],
        names: [listed(kind.context)])
    },
    records: schema.schema.records.map { record in
      SchemaListing.Group(
        name: record.name, summary: record.summary, templates: [],
        names: record.fields.map {
          SchemaListing.Name(name: $0.name, type: typeName($0.type), summary: $0.summary)
        })
    },
    filters: schema.schema.filters.map {
      SchemaListing.Name(name: $0.name, type: typeName($0.input), summary: $0.summary)
    })
}

private func listed(_ name: ContextName) -> SchemaListing.Name {
  SchemaListing.Name(name: name.name, type: typeName(name.type), summary: name.summary)
}

/// A type in the words of the documentation; `?` marks what may be missing.
func typeName(_ type: TemplateType) -> String {
  switch type {
  case .any: "any"
  case .none: "none"
  case .bool: "bool"
  case .int: "int"
  case .float: "float"
  case .string: "text"
  case .markup: "markup"
  case .list(let element): "[\(typeName(element))]"
  case .map(let element): "{text: \(typeName(element))}"
  case .tuple(let parts): "(\(parts.map(typeName).joined(separator: ", ")))"
  case .record(let name): name
  case .optional(let wrapped): typeName(wrapped) + "?"
  case .number: "number"
  case .scalar: "text or number"
  case .iterable(let element): "[\(typeName(element))]"
  case .never, .undefined: "nothing"
  case .maybeUndefined(let wrapped): typeName(wrapped) + "?"
  }
}

extension SchemaListing {
  /// The listing as Markdown tables, as `docs/templates.md` has them.
  package func markdown(in language: MessageLanguage) -> String {
    let words = Words(language)
    var parts = ["### \(words.everyPage)\n\n" + table(shared, words)]
    for page in pages {
      let templates = page.templates.map { "`\($0)`" }.joined(separator: ", ")
      parts.append(
        "### \(page.name)\n\n\(page.summary.pattern(in: language)) (\(templates))"
          + (page.names.isEmpty ? "" : "\n\n" + table(page.names, words)))
    }
    for component in components {
      parts.append(
        "### \(component.templates.joined())\n\n" + table(component.names, words))
    }
    for record in records where !record.names.isEmpty {
      parts.append(
        "### \(record.name)\n\n\(record.summary.pattern(in: language))\n\n"
          + table(record.names, words))
    }
    parts.append("### \(words.filters)\n\n" + table(filters, words))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func table(_ names: [Name], _ words: Words) -> String {
    let rows = names.map {
      "| `\($0.name)` | `\($0.type)` | \($0.summary.pattern(in: words.language)) |"
    }
    return ([words.header, "| --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  private struct Words {
    let language: MessageLanguage
    let everyPage: String
    let filters: String
    let header: String

    init(_ language: MessageLanguage) {
      self.language = language
      let isVietnamese = language == .vi
      everyPage = isVietnamese ? "Mọi trang" : "Every page"
      filters = isVietnamese ? "Bộ lọc" : "Filters"
      header = isVietnamese ? "| Tên | Kiểu | Nghĩa |" : "| Name | Type | Meaning |"
    }
  }
}
