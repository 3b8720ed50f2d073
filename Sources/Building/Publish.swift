import Diagnostics
import Files
import SiteGraph
import Synchronization

/// Whether nothing found so far keeps the site from being published.
func mayPublish(_ log: DiagnosticLog, _ options: BuildOptions) -> Bool {
  options.isStrict ? log.diagnostics.allSatisfy { $0.severity == .note } : !log.hasErrors
}

/// Renders the cards and the pages and writes what differs.
func renderAndWrite(
  _ assembled: AssembledSite, folder: Folder, options: BuildOptions, report: inout BuildReport,
  events: @Sendable (BuildEvent) -> Void
) throws(FileError) -> WriteResult {
  let (plan, prepared) = (assembled.plan, assembled.prepared)
  let state = try StateFolder(of: folder)
  let lock = try state.lock { events(.waits) }
  defer { lock.release() }
  let cards = renderCards(
    prepared.templates.library, views: prepared.views, constants: prepared.templates.constants,
    jobs: options.jobs, log: &report.log)
  guard mayPublish(report.log, options) else { return WriteResult() }
  let output = try OutputFolder(report.destination)
  report.destination = output.path
  let contexts = PageContexts(
    views: SiteViews(prepared.views, cards: cards), bodies: prepared.bodies,
    constants: prepared.templates.constants)
  let writer = SiteWriter(
    output: output, manifestPath: state.manifestPath(for: output.path), folder: folder,
    renderer: PageRenderer(library: prepared.templates.library, contexts: contexts),
    jobs: options.jobs, isMinified: options.isMinified)
  let files = prepared.files
  let total = plan.jobs.count + files.count
  let done = Atomic(0)
  return writer.write(plan.jobs, files: files, log: &report.log) { _ in
    let count = done.add(1, ordering: .relaxed).newValue
    if count % 256 == 0 || count == total { events(.wrote(count, of: total)) }
  }
}

/// The theme's assets, the files below `static`, and those beside texts that are referred to.
func copiedFiles(_ site: ReadSite, used: Set<String>) -> [CopiedFile] {
  let assets = site.theme.assets.outputs.map {
    CopiedFile(output: $0.path, content: .bytes($0.bytes), name: "templates/" + $0.path)
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
