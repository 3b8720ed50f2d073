import Bytes
import Content
import Diagnostics
import Files
import SiteGraph
import Synchronization
import Templating

/// A site in memory, as it was at one moment: any of its pages can be rendered.
final class PreviewSnapshot: Sendable {
  let assembled: AssembledSite
  /// One for each language.
  let renderers: [PageRenderer]
  /// Everything that was found.
  let findings: [Diagnostic]
  /// Its pages and copied files, by their paths in the output folder.
  private let outputs: Outputs
  private let searchFiles = Mutex<[String: CopiedFile]?>(nil)
  /// What went wrong when pages were rendered, by their paths.
  private let renderFailures = Mutex<[String: Diagnostic]>([:])
  private let jobs: Int

  /// What depends on the plan alone; bodies may change beside it.
  private final class Outputs: Sendable {
    let pages: [String: PageJob]
    let files: [String: CopiedFile]
    /// The pages of texts, by their files.
    let pageOfSource: [String: PageJob]

    init(_ assembled: AssembledSite) {
      let jobs = assembled.plan.jobs
      pages = Dictionary(jobs.map { ($0.outputPath, $0) }, uniquingKeysWith: { first, _ in first })
      files = Dictionary(
        assembled.prepared.files.map { ($0.output, $0) }, uniquingKeysWith: { first, _ in first })
      pageOfSource = Dictionary(
        jobs.lazy.filter { $0.kind !== PageKind.redirect }
          .compactMap { job in job.file.map { ($0, job) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  init(_ assembled: AssembledSite, findings: [Diagnostic], jobs: Int) {
    self.assembled = assembled
    self.jobs = jobs
    outputs = Outputs(assembled)
    var log = DiagnosticLog()
    let prepared = assembled.prepared
    let metrics = TemplateMetrics()
    renderers = prepared.editions.map { views, templates in
      let cards = CardRenderer(templates, views: SiteViews(views, templates: templates))
      let shown: Cards =
        cards.canFail ? cards.render(jobs: jobs, log: &log) : .onDemand(cards, LazyCards())
      let contexts = PageContexts(
        views: SiteViews(views, templates: templates, cards: shown), bodies: prepared.bodies,
        translations: prepared.translations)
      return Self.renderer(
        templates, kinds: assembled.plan.kinds, contexts, metrics: metrics)
    }
    self.findings = findings + log.diagnostics
  }

  /// The same site with the body of one text changed, and nothing else.
  init(_ earlier: PreviewSnapshot, body: Body, of file: String) {
    jobs = earlier.jobs
    outputs = earlier.outputs
    findings = earlier.findings
    var assembled = earlier.assembled
    assembled.prepared.bodies.replace(file, with: body)
    self.assembled = assembled
    renderers = earlier.renderers.map { earlier in
      Self.renderer(
        earlier.templates, kinds: assembled.plan.kinds,
        PageContexts(
          views: earlier.contexts.views, bodies: assembled.prepared.bodies,
          translations: assembled.prepared.translations), metrics: earlier.metrics)
    }
  }

  private static func renderer(
    _ templates: LoadedTemplates, kinds: [PageKind], _ contexts: PageContexts,
    metrics: TemplateMetrics?
  ) -> PageRenderer {
    var renderer = PageRenderer(
      templates, kinds: kinds, contexts: contexts, standIns: nil,
      earlier: nil)
    renderer.metrics = metrics
    return renderer
  }

  var pageCount: Int { assembled.plan.jobs.count }
  var addresses: SiteAddresses { assembled.prepared.views.addresses }

  // MARK: What lies where

  func page(at output: String) -> PageJob? { outputs.pages[output] }

  /// The page of a text; nil where it has none.
  func page(of source: String) -> PageJob? { outputs.pageOfSource[source] }

  func holds(_ output: String) -> Bool {
    outputs.pages[output] != nil || file(at: output) != nil
  }

  /// The bytes of an output; nil where there is none, or where it cannot be made.
  func bytes(of output: String) -> [UInt8]? {
    if let page = outputs.pages[output] { return render(page) }
    switch file(at: output)?.content {
    case .bytes(let bytes): return bytes
    case .unchanged(_, let make): return make()
    case .source(let path): return try? assembled.folder.read(path)
    case nil: return nil
    }
  }

  private func file(at output: String) -> CopiedFile? {
    if let file = outputs.files[output] { return file }
    let folders = assembled.prepared.editions.map {
      $0.views.configuration.paths.search.dropFirst()
    }
    guard output.hasSuffix(".js"), folders.contains(where: output.hasPrefix) else { return nil }
    return searchFiles.withLock { known in
      let files = known ?? makeSearchFiles()
      known = files
      return files[output]
    }
  }

  /// The index is made when somebody searches.
  private func makeSearchFiles() -> [String: CopiedFile] {
    let made = Building.searchFiles(assembled, renderers[0], in: "", jobs: jobs)
    return Dictionary(made.files.map { ($0.output, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The addresses from the site's root of copied files that have come or changed; `changed` are the
  /// sources whose content has.
  func changedFiles(since before: PreviewSnapshot?, _ changed: [String]) -> [String] {
    guard let before, before.outputs !== outputs else { return [] }
    let changed = Set(changed)
    return outputs.files.values.filter { file in
      switch (file.content, before.outputs.files[file.output]?.content) {
      case (_, nil): true
      case (.bytes(let now), .bytes(let then)): now != then
      case (.source(let path), _): changed.contains(path)
      default: false
      }
    }.map { "/" + $0.output }.sorted()
  }

  // MARK: Rendering

  private func render(_ page: PageJob) -> [UInt8]? {
    var buffer = HTMLBuffer()
    do throws(RenderFailure) {
      try renderers[page.edition].render(page, into: &buffer)
    } catch {
      let failure = error.diagnostic
      renderFailures.withLock { $0[page.outputPath] = failure }
      return nil
    }
    renderFailures.withLock { _ = $0.removeValue(forKey: page.outputPath) }
    guard buffer.count > 0 else { return nil }
    guard addresses.isRelative else { return buffer.bytes() }
    var resolved = HTMLBuffer(capacity: buffer.count)
    buffer.withBytes { SiteAddresses.resolveRoot(in: $0, of: page.outputPath, into: &resolved) }
    return resolved.bytes()
  }

  /// What came out when pages were rendered, in the order of their paths.
  var failures: [Diagnostic] {
    renderFailures.withLock { failures in failures.sorted { $0.key < $1.key }.map(\.value) }
  }
}
