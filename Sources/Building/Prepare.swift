import Bytes
import Content
import Diagnostics
import Files
import Markdown
import SiteGraph
import Templating
import Vietnamese

/// A site that is ready to be rendered.
struct PreparedSite: Sendable {
  /// For each language what templates see, and the templates.
  let editions: [(views: SiteViews, templates: LoadedTemplates)]
  /// Which texts are there in which language.
  let translations: TextLanguages
  var bodies: Bodies
  /// What rendered those of the site's own language.
  let converter: BodyConverter
  private(set) var excluded: [Exclusion]
  /// The files that are copied.
  let files: [CopiedFile]
  /// What the rendering of bodies depended on.
  let conversion: ContentDigest
  /// The bodies that are kept for the next build.
  let kept: [TextRecord]
  /// The same of a site that stays in memory, by file.
  let live: [String: LiveBody]
  /// What the front matter of profiles names.
  let named: FrontMatterFiles

  /// Those of the site's own language.
  var views: SiteViews { editions[0].views }
  var templates: LoadedTemplates { editions[0].templates }

  mutating func exclude(_ others: [Exclusion]) {
    guard !others.isEmpty else { return }
    excluded = (excluded + others).sorted { precedesInBytes($0.file, $1.file) }
  }
}

/// Lists the files of a site.
func scanSite(
  _ folder: Folder, jobs: Int = 1, log: inout DiagnosticLog
) throws(FileError) -> SiteScan {
  SiteScan(try findFiles(of: folder, jobs: jobs, log: &log))
}

/// The moment of a build on the site's own clock, and what it takes in.
func linkOptions(_ options: BuildOptions, _ site: ReadSite) -> LinkOptions {
  var link = LinkOptions(
    moment: options.now.date(offset: site.content.configuration.timeZone))
  link.includesDrafts = options.includesDrafts
  link.includesFuture = options.includesFuture
  link.includesExpired = options.includesExpired
  link.includesEverything = options.includesEverything
  link.jobs = options.jobs
  return link
}

/// Loads the templates, renders the bodies, and reports what is wrong with either.
func prepare(
  _ site: ReadSite, _ editions: [SiteEdition], _ found: [UnplacedDiagnostic], _ plan: Plan,
  folder: Folder, options: BuildOptions, memory: BuildMemory, log: inout DiagnosticLog
) -> PreparedSite {
  let graph = editions[0].graph
  let files = publishedFiles(site.files, editions)
  let shownViews = site.views.map { ShownViews($0, graph, plan) } ?? ShownViews()
  let views = views(
    of: editions, files: files, shownViews: shownViews, plan,
    today: linkOptions(options, site).moment.firstDay, folder: folder)
  let templates = views.indices.map {
    loadTemplates(
      site, views: views[$0], plan: plan, original: $0 == 0 ? nil : views[0].words.table, log: &log)
  }
  let links = linkResolvers(site, editions, files: files, plan, options: options)
  let conversion = Conversions(
    site, editions: zip(links, zip(templates, views)).map { ($0, $1.0, $1.1) })
  let converted = conversion.convert(editions, memory, jobs: options.jobs, log: &log)
  let bodies = converted.bodies
  let named = frontMatterFiles(
    of: graph, files: files[0], kept: site.memory.nodes, jobs: options.jobs)
  let used = bodies.usedFiles.union(named.usedFiles)
  let copies = copiedFiles(site, used: used)
  let unused = unusedAssets(site.files, used: used)
  let findings =
    found + plan.findings + unknownTemplates(plan, theme: site.theme)
    + brokenNavigation(editions, links: links) + named.findings
    + brokenFragments(bodies, shown: files) + unknownPhotos(editions)
    + unknownViews(shownViews, graph, withheld: links[0].withheld)
    + misplacedFindings(site.misplaced) + site.translations.findings + misnamedTexts(unused)
    + fileCollisions(plan.jobs, copies)
  place(findings, reader: site.reader, log: &log)
  return PreparedSite(
    editions: zip(views, templates).map { ($0, $1) }, translations: TextLanguages(editions),
    bodies: bodies, converter: conversion.converters[0],
    excluded: (graph.excluded + site.misplaced + site.translations.excluded + unused)
      .sorted { precedesInBytes($0.file, $1.file) },
    files: copies, conversion: conversion.digest, kept: converted.kept, live: converted.live,
    named: named)
}

/// The site as the templates of each language see it.
private func views(
  of editions: [SiteEdition], files: [SiteFiles], shownViews: ShownViews, _ plan: Plan,
  today: CivilDate, folder: Folder
) -> [SiteViews] {
  let languages = editions.map {
    SiteLanguageName(code: $0.words.language, title: $0.words.languageName, prefix: $0.prefix)
  }
  let own = editions[0].graph
  let addresses = SiteAddresses(baseURL: own.configuration.baseURL.value)
  return zip(editions, files).map { edition, files in
    let graph = edition.graph
    return SiteViews(
      edition, languages: languages, addresses: addresses, files: files, today: today,
      sharing: Sharing(graph.configuration, plan, files: files, in: folder),
      shownViews: graph.original == nil ? shownViews : shownViews.moved(from: own, to: graph))
  }
}

/// What the texts of each language may link to.
private func linkResolvers(
  _ site: ReadSite, _ editions: [SiteEdition], files: [SiteFiles], _ plan: Plan,
  options: BuildOptions
) -> [LinkResolver] {
  let withheld = WithheldAddresses(
    site.content, options: linkOptions(options, site), files: files[0])
  let addresses = SiteAddresses(baseURL: editions[0].graph.configuration.baseURL.value)
  let pages = plan.addresses
  return zip(editions, files).map { edition, files in
    LinkResolver(
      files: files, addresses: addresses, pages: pages, withheld: withheld, prefix: edition.prefix)
  }
}

/// The files of the site as texts of each language may name them, with the addresses of the pages.
///
/// A translation's page is named by its own file or by its original's.
private func publishedFiles(_ files: SiteFiles, _ editions: [SiteEdition]) -> [SiteFiles] {
  editions.map { edition in
    var files = files
    let graph = edition.graph
    files.pages.reserveCapacity(graph.profiles.count + graph.pages.count + graph.campaigns.count)
    for other in editions.reversed() { files.addPages(of: other.graph) }
    if graph.original != nil {
      files.addPages(of: graph)
      files.addOriginals(editions[0].graph, shownBy: graph)
    }
    for exclusion in editions[0].graph.excluded {
      files.excluded[exclusion.file] = exclusion.reason
    }
    return files
  }
}

extension SiteFiles {
  fileprivate mutating func addPages(of graph: SiteGraph) {
    for node in graph.profiles { pages[node.file] = node.address }
    for node in graph.pages { pages[node.page.file] = node.address }
    for node in graph.campaigns {
      if let file = node.campaign.file { pages[file] = node.address }
    }
  }

  /// Lets the files of originals lead to the pages of an edition, and remembers which text is shown
  /// there instead.
  fileprivate mutating func addOriginals(_ original: SiteGraph, shownBy edition: SiteGraph) {
    for (node, other) in zip(original.profiles, edition.profiles) {
      pages[node.file] = other.address
      if other.file != node.file { translations[node.file] = other.file }
    }
    for (node, other) in zip(original.pages, edition.pages) {
      pages[node.page.file] = other.address
      if other.page.file != node.page.file { translations[node.page.file] = other.page.file }
    }
    for (node, other) in zip(original.campaigns, edition.campaigns) {
      guard let file = node.campaign.file else { continue }
      pages[file] = other.address
      if let shown = other.campaign.file, shown != file { translations[file] = shown }
    }
  }
}

/// The files beside texts that nothing published refers to.
private func unusedAssets(_ files: SiteFiles, used: Set<String>) -> [Exclusion] {
  files.assetPaths.filter { !used.contains($0) }.map {
    Exclusion(file: $0, reason: .unreferenced, title: nil)
  }
}

/// Gives findings their places by reading their files again, each once.
private func place(
  _ findings: [UnplacedDiagnostic], reader: SourceReader, log: inout DiagnosticLog
) {
  var sources: [String: SourceText] = [:]
  for finding in findings {
    guard let file = finding.file else {
      log.report(finding.placed(in: nil))
      continue
    }
    var unread = DiagnosticLog()
    let source = sources[file] ?? reader.read(file, log: &unread)
    sources[file] = source
    log.report(finding.placed(in: source))
  }
}
