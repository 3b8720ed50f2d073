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
  package var includesDrafts = false
  package var includesFuture = false
  package var includesExpired = false
  /// The moment that the site is built for.
  package var now: Instant
  /// How many threads work at once.
  package var jobs: Int
  /// Warnings keep the site from being published, too.
  package var isStrict = false

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
}

/// Builds a site: scan, read, link, plan, convert, and, if nothing is wrong, render and write.
///
/// The world's failures at opening the folders are thrown; everything else is in the report.
package func build(
  _ options: BuildOptions, progress: @Sendable (BuildProgress) -> Void = { _ in }
) throws(FileError) -> BuildReport {
  var report = BuildReport()
  let folder = try Folder(options.source)
  report.destination = options.destination ?? folder.absolute("site")

  let scan = try scanSite(folder, log: &report.log)
  guard
    let site = read(
      scan, of: folder, baseURL: options.baseURL, jobs: options.jobs, log: &report.log)
  else { return report }
  let linked = link(site.content, options: linkOptions(options, site))
  let plan = plan(linked.graph)
  let prepared = prepare(
    site, linked, plan, folder: folder, options: options, log: &report.log)
  report.excluded = prepared.excluded
  report.language = site.content.configuration.language
  report.summary.pages = plan.jobs.count
  guard mayPublish(report.log, options) else { return report }
  let result = try renderAndWrite(
    prepared, plan, site, folder: folder, options: options, report: &report, progress: progress)
  report.summary.written = result.written
  report.summary.unchanged = result.unchanged
  report.summary.removed = result.removed
  report.isPublished = mayPublish(report.log, options)
  return report
}

/// How far a build has come.
package struct BuildProgress: Sendable {
  package let done: Int
  package let total: Int
}
