import Bytes
import Content
import Diagnostics
import Files
import SiteGraph
import Synchronization
import Vietnamese

/// Whether nothing found so far keeps the site from being published.
func mayPublish(_ log: DiagnosticLog, _ options: BuildOptions) -> Bool {
  options.isStrict ? log.diagnostics.allSatisfy { $0.severity == .note } : !log.hasErrors
}

/// Renders the cards and the pages that have changed, writes what differs, and keeps what the next
/// build may use.
func renderAndWrite(
  _ assembled: AssembledSite, state: StateFolder, key: CacheKey?, options: BuildOptions,
  report: inout BuildReport, events: @Sendable (BuildEvent) -> Void
) throws(FileError) -> WriteResult {
  let prepared = assembled.prepared
  let renderers = pageRenderers(
    assembled, metrics: options.measuresTemplates ? TemplateMetrics() : nil, jobs: options.jobs,
    log: &report.log)
  guard mayPublish(report.log, options) else { return WriteResult() }
  report.site = BuiltSite(assembled, renderers)
  let findings = report.log.diagnostics.dropFirst(assembled.site.memory.scanFindings)
  let output = try OutputFolder(report.destination)
  report.destination = output.path
  let writer = SiteWriter(
    output: output, manifestPath: state.manifestPath(for: output.path), folder: assembled.folder,
    renderers: renderers, inputs: assembled.site.memory.inputs,
    memory: assembled.memory, jobs: options.jobs, isMinified: options.isMinified,
    overwritesForeign: options.overwritesForeign)
  let index = searchFiles(assembled, renderers[0], in: output.path, jobs: options.jobs)
  let files = prepared.files + index.files
  let total = assembled.plan.jobs.count + files.count
  let done = Atomic(0)
  let result = writer.write(assembled.plan.jobs, files: files, log: &report.log) { _ in
    let count = done.add(1, ordering: .relaxed).newValue
    if count % 256 == 0 || count == total { events(.wrote(count, of: total)) }
  }
  report.templateCosts = renderers[0].metrics?.all ?? []
  if let key, !report.log.hasErrors {
    keep(
      assembled, renderers[0], result, findings: Array(findings), corpus: index.corpus, key: key,
      options: options,
      at: state.cachePath(for: output.path))
  }
  return result
}

/// The renderers of a site's pages, one for each language. Where an earlier build left digests, cards
/// are rendered only when a page that has changed shows them; otherwise all at once.
private func pageRenderers(
  _ assembled: AssembledSite, metrics: TemplateMetrics?, jobs: Int, log: inout DiagnosticLog
) -> [PageRenderer] {
  assembled.prepared.editions.indices.map { edition in
    var renderer = pageRenderer(assembled, edition: edition, jobs: jobs, log: &log)
    renderer.metrics = metrics
    return renderer
  }
}

private func pageRenderer(
  _ assembled: AssembledSite, edition: Int, jobs: Int, log: inout DiagnosticLog
) -> PageRenderer {
  let prepared = assembled.prepared
  let (views, templates) = prepared.editions[edition]
  let cards = CardRenderer(templates, views: SiteViews(views, templates: templates))
  let hasEarlier = assembled.memory.earlier != nil
  let memory = assembled.site.memory
  let nodes = assembled.memory.earlier.map { earlier in
    // What is kept of profiles is of the site's own language, and shows the theme.
    let isOfUse = edition == 0 && earlier.cache.head.theme == memory.theme
    return EarlierNodes(
      isOfUse ? memory.nodes : [:], graph: views.graph, digests: memory.digests)
  }
  func contexts(_ cards: Cards, _ bodies: Bodies) -> PageContexts {
    PageContexts(
      views: SiteViews(views, templates: templates, cards: cards), bodies: bodies,
      translations: prepared.translations)
  }
  let shown: Cards =
    hasEarlier && !cards.canFail
    ? .onDemand(cards, LazyCards()) : cards.render(jobs: jobs, log: &log)
  return PageRenderer(
    templates, kinds: assembled.plan.kinds, contexts: contexts(shown, prepared.bodies),
    standIns: nodes.map {
      contexts(cards.standIns($0, jobs: jobs), prepared.bodies.standIns)
    },
    earlier: nodes.flatMap { nodes in assembled.memory.earlier.map { (nodes, $0.outputs) } })
}

/// Writes what the next build may use. A failure is none of this build: the next one is whole then.
private func keep(
  _ assembled: AssembledSite, _ renderer: PageRenderer, _ result: WriteResult,
  findings: [Diagnostic], corpus: ContentDigest, key: CacheKey, options: BuildOptions,
  at path: String
) {
  guard let keeper = assembled.memory.keeper else { return }
  let (memory, content) = (assembled.site.memory, assembled.site.content)
  var cache = BuildCache()
  cache.head = CacheHead(
    maker: key.maker, options: key.options, configuration: memory.configuration,
    conversion: assembled.prepared.conversion, minute: Int(options.now.secondsSince1970 / 60),
    horizon: horizon(
      after: options.now, zone: content.configuration.timeZone, profiles: content.profiles),
    pages: assembled.plan.jobs.count, outputs: result.outputs.count, texts: keeper.name,
    environment: memory.environment, theme: memory.theme, corpus: corpus)
  let today = options.now.date(offset: content.configuration.timeZone).firstDay
  cache.head.nodes = NodeKeeping(assembled, renderer, findings: findings, today: today)
    .records(keeper, jobs: options.jobs)
  cache.inputs = memory.inputs.records(digest: memory.digest)
  cache.outputs = result.outputs
  cache.profiles = memory.profiles
  cache.bodies = assembled.prepared.kept
  cache.findings = findings
  cache.excluded = assembled.prepared.excluded
  cache.language = content.configuration.language
  do throws(FileError) {
    try keeper.finish(as: path)
    try cache.write(to: path)
  } catch {
    return
  }
}

/// The theme's assets, the files below `static`, and those beside texts that are referred to.
func copiedFiles(_ site: ReadSite, used: Set<String>) -> [CopiedFile] {
  let assets = site.theme.assets.outputs.map {
    CopiedFile(output: $0.path, content: .bytes($0.bytes), name: "templates/assets/" + $0.name)
  }
  let statics = site.files.staticFiles.map { address, path in
    CopiedFile(output: String(address.dropFirst()), content: .source(path), name: path)
  }
  let photos = used.map { path in
    CopiedFile(
      output: String(SiteFiles.assetAddress(path).dropFirst()), content: .source(path), name: path)
  }
  return (assets + statics + photos).sorted { ($0.output, $0.name) < ($1.output, $1.name) }
}
