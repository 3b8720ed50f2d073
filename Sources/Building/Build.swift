import Content
package import Diagnostics
package import Files
import Markdown
package import SiteGraph
import Templating
package import Vietnamese

/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The site's folder, by any path.
  package var source: String
  /// The output folder; nil for `site` in the site's folder.
  package var destination: String?
  package var baseURL: String?
  /// The configuration file, relative to the site's folder; nil for `content/site.yml`.
  package var configuration: String?
  /// Whose file `content/site.NAME.yml` goes over the configuration.
  package var environment: String?
  package var includesDrafts = false
  package var includesFuture = false
  package var includesExpired = false
  /// Nothing is kept back: for looking at, never for a site that is written.
  package var includesEverything = false
  /// The moment that the site is built for.
  package var now: Instant
  /// How many threads work at once.
  package var jobs: Int
  /// Warnings keep the site from being published, too.
  package var isStrict = false
  /// Indentation and empty lines are left out of pages.
  package var isMinified = false
  /// How long each template takes is measured.
  package var measuresTemplates = false
  /// What earlier builds left is not looked at, and nothing is left for later ones.
  package var ignoresCache = false
  /// Files in the output folder that none of our builds wrote may be overwritten.
  package var overwritesForeign = false
  /// How many addresses a file of the sitemap has at most; https://www.sitemaps.org/protocol.html allows
  /// 50 000. Short files need less memory, are made in parallel, and fewer of them change with a page.
  package var sitemapLimit = 2_000
  /// Where builds keep what they remember; nil for `.exemplar` in the site's folder.
  package var stateFolder: String?
  /// Values that go over those of the configuration file.
  package var overrides: [ConfigurationOverride] = []

  package init(source: String, now: Instant, jobs: Int) {
    self.source = source
    self.now = now
    self.jobs = jobs
  }
}

/// What a build found and did.
package struct BuildReport: Sendable {
  package var log = DiagnosticLog()
  package var summary = BuildSummary()
  /// What is left out, with reasons, in the order of the files.
  package var excluded: [Exclusion] = []
  /// False when errors, or warnings under `isStrict`, kept the output folder as it was.
  package var isPublished = false
  /// The absolute path of the output folder.
  package var destination = ""
  /// The language of the site, for messages.
  package var language = "vi"
  /// Where it was asked for, what each template took: the dearest first.
  package var templateCosts: [TemplateCost] = []
  /// All that the build knows. A process that ends anyway never lets go of it: to free a hundred thousand
  /// values one by one takes a tenth of a build.
  package var site: BuiltSite?
}

/// What a build holds in memory, whatever that is, so that it can be held beyond its end.
package final class BuiltSite: Sendable {
  private let parts: [any Sendable]

  init(_ parts: any Sendable...) { self.parts = parts }
}

/// Something that a long build tells whoever waits for it.
package enum BuildEvent: Sendable {
  /// A stage begins: `scan`, `read`, `link`, `plan`, `convert`, `render`.
  case began(BuildStage)
  /// Another build of the site is under way, and this one waits for it to end.
  case waits
  /// So many of so many files are done.
  case wrote(Int, of: Int)
}

/// The stages of a build, in their order; `render` writes each page as it is rendered.
package enum BuildStage: String, Sendable, CaseIterable {
  case scan, read, link, plan, convert, render
}

/// Builds a site: scan, read, link, plan, convert and, if nothing is wrong, render and write.
///
/// What an earlier build of the same output folder left is used as far as it still holds; the output
/// is the same as without it. The world's failures at opening the folders are thrown; everything else
/// is in the report.
package func build(
  _ options: BuildOptions, events: @Sendable (BuildEvent) -> Void = { _ in }
) throws(FileError) -> BuildReport {
  var report = BuildReport()
  let folder = try Folder(options.source)
  report.destination = options.destination ?? folder.absolute("site")
  let state =
    try folder.contains("content") ? StateFolder(of: folder, at: options.stateFolder) : nil
  let lock = try state?.lock { events(.waits) }
  defer { lock?.release() }
  let key = CacheKey(options, folder: folder)
  let place = cachePlace(of: report.destination, state: state)
  let index = key.flatMap { key in place.flatMap { CacheIndex(at: $0.path, maker: key.maker) } }
  events(.began(.scan))
  let survey =
    if let index, let key, let place {
      try index.survey(
        of: folder, key: key, options: options, output: place.output, log: &report.log)
    } else {
      SiteSurvey(found: try findFiles(of: folder, jobs: options.jobs, log: &report.log))
    }
  if survey.isCurrent, let index, let place {
    report.site = BuiltSite(survey.found, index)
    return index.report(from: report, output: place.output)
  }
  let scan = SiteScan(survey.found)
  let earlier = index.flatMap { index in
    place.flatMap { EarlierBuild(index, at: $0.path, intact: survey.intact) }
  }
  let memory = BuildMemory(earlier: earlier, keeper: keeper(state, key, scan, earlier))
  report = try build(
    scan, options, folder: folder, state: state, key: key, memory: memory, report: report,
    events: events)
  guard let place, earlier?.texts.isDamaged == true else { return report }
  // Whatever was made of a damaged cache is forgotten with it.
  lock?.release()
  try state?.removeFile(place.path)
  return try build(options, events: events)
}

/// The stages after the scan.
private func build(
  _ scan: SiteScan, _ options: BuildOptions, folder: Folder, state: StateFolder?, key: CacheKey?,
  memory: BuildMemory, report: BuildReport, events: @Sendable (BuildEvent) -> Void
) throws(FileError) -> BuildReport {
  var report = report
  guard
    let assembled = try assemble(
      scan, options, folder: folder, memory: memory, log: &report.log, events: events)
  else { return report }
  report.site = BuiltSite(assembled)
  report.excluded = assembled.prepared.excluded
  report.language = assembled.site.content.configuration.language
  report.summary.pages = assembled.plan.jobs.count
  guard let state, mayPublish(report.log, options) else { return report }
  events(.began(.render))
  let result = try renderAndWrite(
    assembled, state: state, key: key, options: options, report: &report, events: events)
  report.note(result)
  report.isPublished = mayPublish(report.log, options)
  return report
}

extension BuildReport {
  fileprivate mutating func note(_ result: WriteResult) {
    summary.written = result.written
    summary.unchanged = result.unchanged
    summary.removed = result.removed
    summary.rendered = result.rendered
  }
}

/// A site with everything known but the bytes of its pages.
struct AssembledSite: Sendable {
  let folder: Folder
  /// The local day and time that it is made for.
  let moment: PartialDate
  let site: ReadSite
  let plan: Plan
  var prepared: PreparedSite
  let memory: BuildMemory
}

/// The stages after the scan that touch no output: read, link, plan, convert.
func assemble(
  _ scan: SiteScan, _ options: BuildOptions, folder: Folder, memory: BuildMemory = BuildMemory(),
  log: inout DiagnosticLog, events: @Sendable (BuildEvent) -> Void = { _ in }
) throws(FileError) -> AssembledSite? {
  events(.began(.read))
  let site = read(scan, of: folder, options: options, memory: memory, log: &log)
  guard let site else { return nil }
  events(.began(.link))
  let gates = linkOptions(options, site)
  let linked = link(site.content, options: gates)
  events(.began(.plan))
  let (editions, excluded) = editions(
    of: linked.graph, site, options: linkOptions(options, site), log: &log)
  let plan = plan(
    editions,
    PublishingOptions(
      taken: Set(site.files.staticFiles.keys), sitemapLimit: options.sitemapLimit))
  events(.began(.convert))
  var prepared = prepare(
    site, editions, linked.findings + unknownNameLanguages(site.content), plan, folder: folder,
    options: options, memory: memory, log: &log)
  prepared.exclude(excluded)
  return AssembledSite(
    folder: folder, moment: gates.moment, site: site, plan: plan, prepared: prepared, memory: memory
  )
}

/// Where the index of an output folder lies, and that folder's absolute path; nil until it is there.
private func cachePlace(
  of destination: String, state: StateFolder?
) -> (path: String, output: String)? {
  guard let state, let output = try? Folder(destination) else { return nil }
  return (state.cachePath(for: output.path), output.path)
}

/// Where the texts for the next build go. Nothing is kept if that cannot be opened: the site matters
/// more.
private func keeper(
  _ state: StateFolder?, _ key: CacheKey?, _ scan: SiteScan, _ earlier: EarlierBuild?
)
  -> TextKeeper?
{
  guard let state, key != nil else { return nil }
  if let earlier, let keeper = TextKeeper(after: earlier) { return keeper }
  return try? TextKeeper(draft: state.draftPath, moment: scan.moment)
}
