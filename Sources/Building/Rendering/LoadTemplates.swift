import Bytes
import Content
import Diagnostics
import SiteGraph
import Templating

/// The templates of a site, checked and compiled, and the values that are the same on every page.
struct LoadedTemplates: Sendable {
  let library: TemplateLibrary
  let constants: [String: Value]
  let data: DataRecords
  /// Stands for what filters and schemas know of the site.
  let surroundings: ContentDigest
  let constantDigests: [String: ContentDigest]
  /// For each type of record, which of its fields some template can read.
  let wantedFields: [ObjectIdentifier: [Bool]]
  /// Which fields of a card some template can read that is not the card's own.
  let shownCardFields: [Bool]

  /// Stands for a program and the constants that it reads.
  func digest(of program: TemplateProgram) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(surroundings)
    hasher.add(program.digest)
    for (name, digest) in constantDigests.sorted(by: { $0.key < $1.key })
    where program.reads.contains(name) { hasher.add(digest) }
    return hasher.digest
  }
}

/// Checks and compiles the templates for every kind of page that the plan has.
///
/// - Parameter original: the words of the site's own language, where this is another: what has been
///   found with those is not reported again.
func loadTemplates(
  _ site: ReadSite, views: SiteViews, plan: Plan, original: StringTable? = nil,
  log: inout DiagnosticLog
) -> LoadedTemplates {
  let strings = views.words.table
  let data = DataRecords(site.data, pages: Set(site.content.dataPages.map(\.name)))
  let schema = SiteSchema(
    custom: views.customType, data: data, strings: strings.type,
    filters: domainFilters(
      addresses: views.addresses, assets: site.theme.assets, words: views.words))
  let constants: [String: Value] = [
    "site": siteShape.record(views.configuration, views), "strings": strings.value,
    "data": data.value,
  ]
  var findings = DiagnosticLog()
  let library = TemplateLibrary.load(
    sources: site.theme.templates, schema: schema.schema,
    entries: entryPoints(of: site.theme, plan: plan, schema: schema), constants: constants,
    log: &findings)
  // What a broken template uses is not known.
  if !findings.hasErrors {
    let isRead = { library.fieldUse.reads($0, of: strings.type.name) }
    if let original {
      strings.check(views.words.language, against: original, isRead: isRead, log: &findings)
    } else {
      reportUnused(library.uses, of: site, log: &findings)
      reportUnusedAssets(of: site.theme, log: &findings)
      strings.checkForms(views.words.language, log: &findings)
    }
    strings.reportUnread(isRead, log: &findings)
  }
  log.merge(explainingBuiltIns(findings, theme: site.theme))
  return LoadedTemplates(
    library: library, constants: constants, data: data,
    surroundings: surroundings(
      views, site.theme.assets, [views.customType, strings.type] + data.records),
    constantDigests: constants.mapValues { library.fieldUse.digest(of: $0) },
    wantedFields: library.fieldUse.wantedFields(among: schema.schema.records),
    shownCardFields: library.fieldUse(besides: PageKind.card.name).wantedFields(of: cardShape.type))
}

extension FieldUse {
  /// For each type of record, which of its fields some template can read.
  fileprivate func wantedFields(among records: [RecordType]) -> [ObjectIdentifier: [Bool]] {
    Dictionary(
      records.map { (ObjectIdentifier($0), wantedFields(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Which fields of a record some template can read.
  fileprivate func wantedFields(of record: RecordType) -> [Bool] {
    record.fields.map { reads($0.name, of: record.name) }
  }

  /// Stands for what templates can read of a value that is the same on every page.
  fileprivate func digest(of value: Value) -> ContentDigest {
    guard case .record(let record) = value else { return value.digest }
    var hasher = DigestHasher()
    for (slot, field) in record.type.fields.enumerated()
    where reads(field.name, of: record.type.name) {
      hasher.add(field.name)
      record[slot].add(to: &hasher)
    }
    return hasher.digest
  }
}

/// Stands for what templates depend on beside their text and the values that they are given: the
/// address of the site, its language, the names of the assets, the fields of what the site itself declares.
private func surroundings(
  _ views: SiteViews, _ assets: ThemeAssets, _ records: [RecordType]
) -> ContentDigest {
  var hasher = DigestHasher()
  hasher.add(views.addresses.absolute("/"))
  hasher.add(views.words.language)
  hasher.add(views.words.number(1_000))
  hasher.add(views.words.number(0.5))
  for name in assets.names + assets.addresses { hasher.add(name) }
  for record in records {
    hasher.add(record.name)
    for field in record.fields {
      hasher.add(field.name)
      hasher.add(field.type.name)
    }
  }
  return hasher.digest
}

/// An entry point for every kind of page and component, and for each template that a page names.
func entryPoints(of theme: ThemeFiles, plan: Plan, schema: SiteSchema) -> [EntryPoint] {
  let names = Set(theme.templates.map { String($0.file.dropFirst("templates/".count)) })
  var entries: [EntryPoint] = []
  for kind in plan.kinds where !kind.isPattern {
    let template = kind.templates.first { names.contains($0) } ?? kind.templates[0]
    entries.append(
      EntryPoint(kind: kind.name, template: template, context: schema.context(of: kind)))
  }
  for component in ComponentKind.all where names.contains(component.template) {
    entries.append(
      EntryPoint(
        kind: component.name, template: component.template,
        context: schema.context(of: component)))
  }
  var seen = Set(entries.map { $0.kind + " " + $0.template })
  for job in plan.jobs {
    guard let template = job.template?.value, names.contains(template),
      seen.insert(job.kind.name + " " + template).inserted
    else { continue }
    entries.append(
      EntryPoint(
        kind: job.kind.name, template: template, context: schema.context(of: job.kind)))
  }
  return entries
}

/// Reports templates of the site's own that nothing uses. What a text names that stays away is in
/// use.
private func reportUnused(_ uses: TemplateUses, of site: ReadSite, log: inout DiagnosticLog) {
  let content = site.content
  let named =
    content.profiles.map(\.template) + content.campaigns.map(\.template)
    + content.pages.map(\.template)
  let unused = Set(uses.unreachable(besides: Set(named.compactMap(\.?.value))))
  for source in site.theme.templates where site.theme.ownPaths.contains(source.file) {
    guard unused.contains(String(source.file.dropFirst("templates/".count))) else { continue }
    log.report(.siteTemplateUnused, at: source.start, ["file": source.file])
  }
}

/// Reports templates that front matter names and that aren't there.
func unknownTemplates(_ plan: Plan, theme: ThemeFiles) -> [UnplacedDiagnostic] {
  let names = theme.templates.map { String($0.file.dropFirst("templates/".count)) }
  let known = Set(names)
  var reported = Set<String>()
  return plan.jobs.compactMap { job in
    guard let template = job.template, !known.contains(template.value), let file = job.file,
      reported.insert(file).inserted
    else { return nil }
    return UnplacedDiagnostic(
      .siteTemplateUnknown, in: file, at: template.range, ["name": template.value],
      suggestions: nearMisses(for: template.value, among: names).map { Suggestion($0) })
  }
}
