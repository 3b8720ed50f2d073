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
  let views: SiteViews
  let templates: LoadedTemplates
  var bodies: Bodies
  /// What rendered them.
  let converter: BodyConverter
  let excluded: [Exclusion]
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
}

/// Lists the files of a site.
func scanSite(
  _ folder: Folder, jobs: Int = 1, log: inout DiagnosticLog
) throws(FileError) -> SiteScan {
  let moment = Files.wallClock()
  return SiteScan(
    content: try Files.scan("content", of: folder, jobs: jobs, log: &log),
    templates: try Files.scan("templates", of: folder, log: &log), at: moment)
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
  _ site: ReadSite, _ linked: (graph: SiteGraph, findings: [UnplacedDiagnostic]), _ plan: Plan,
  folder: Folder, options: BuildOptions, memory: BuildMemory, log: inout DiagnosticLog
) -> PreparedSite {
  let graph = linked.graph
  let addresses = SiteAddresses(baseURL: graph.configuration.baseURL.value)
  let files = publishedFiles(site.files, graph: graph)
  let day = linkOptions(options, site).moment.firstDay
  let shownViews = site.views.map { ShownViews($0, graph, plan) } ?? ShownViews()
  let views = SiteViews(
    graph: graph, addresses: addresses, files: files, today: day,
    sharing: Sharing(graph.configuration, plan, files: files, in: folder), shownViews: shownViews)
  let templates = loadTemplates(site, views: views, plan: plan, log: &log)
  let links = LinkResolver(
    files: files, addresses: addresses, pages: plan.addresses,
    withheld: WithheldAddresses(site.content, options: linkOptions(options, site), files: files))
  let converter = BodyConverter(site, links: links, templates: templates, views: views)
  let conversion = converter.digest
  let converted = converter.convert(
    graph.bodySources, digest: site.memory.shownDigest,
    memory: memory.converting(with: conversion), jobs: options.jobs, log: &log)
  let bodies = converted.bodies
  let named = frontMatterFiles(of: graph, files: files, kept: site.memory.nodes, jobs: options.jobs)
  let used = bodies.usedFiles.union(named.usedFiles)
  let copies = copiedFiles(site, used: used)
  let unused = unusedAssets(site.files, used: used)
  let findings =
    linked.findings + plan.findings + unknownTemplates(plan, theme: site.theme)
    + brokenNavigation(of: graph, links: links) + named.findings + brokenFragments(bodies)
    + unknownViews(shownViews, graph, withheld: links.withheld)
    + misplacedFindings(site.misplaced) + misnamedTexts(unused) + fileCollisions(plan.jobs, copies)
  place(findings, reader: site.reader, log: &log)
  return PreparedSite(
    views: views, templates: templates, bodies: bodies, converter: converter,
    excluded: (graph.excluded + site.misplaced + unused)
      .sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) },
    files: copies, conversion: conversion, kept: converted.kept, live: converted.live,
    named: named)
}

/// The files of the site, with the addresses of the pages that the graph has.
private func publishedFiles(_ files: SiteFiles, graph: SiteGraph) -> SiteFiles {
  var files = files
  files.pages.reserveCapacity(graph.profiles.count + graph.pages.count + graph.campaigns.count)
  for node in graph.profiles { files.pages[node.file] = node.address }
  for node in graph.pages { files.pages[node.page.file] = node.address }
  for node in graph.campaigns {
    if let file = node.campaign.file { files.pages[file] = node.address }
  }
  for exclusion in graph.excluded { files.excluded[exclusion.file] = exclusion.reason }
  return files
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
