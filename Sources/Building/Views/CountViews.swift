package import AccessLogs
package import Content
package import Diagnostics
package import Files
import SiteGraph
import Vietnamese

/// What `countViews` is asked to do beside loading the site.
package struct ViewCountOptions: Sendable {
  /// The paths of the logs, `-` for standard input.
  package var logs: [String]
  /// Other names of the site's server.
  package var hosts: [String] = []
  /// Whether the day counts that is not over yet.
  package var includesToday = false
  /// How many visitors are held in memory, those of the last two days apart; nil for the usual number.
  package var visitorLimit: Int?

  package init(logs: [String]) { self.logs = logs }
}

/// What logs told of the views of a site.
package struct ViewCountReport: Sendable {
  package var log = DiagnosticLog()
  /// The language of the site, for messages.
  package var language = "vi"
  package var tally = ViewTally()
  /// The views of this run's logs, those of closed periods and of today apart.
  package var counted: [DayViews] = []
  /// Views of months and years that take no more, which had been counted before.
  package var closed = 0
  /// Views of the day that is not over.
  package var ofToday = 0
  /// How many views the table had and has.
  package var before = 0
  package var after = 0
  /// Whether the table was written: false where it is as it was, or where an error forbade it.
  package var isWritten = false
}

/// Counts the views of a site's profiles that logs tell of, and brings them into its table.
///
/// Whatever logs are given again, nothing is counted twice: see `ViewTable.adding`. The table is written
/// whole or not at all, and not where it would be the same.
package func countViews(
  _ options: BuildOptions, _ counting: ViewCountOptions, onWait: () -> Void = {}
) throws(FileError) -> ViewCountReport {
  var report = ViewCountReport()
  let folder = try Folder(options.source)
  guard let site = try CountedSite(folder, options, &report.log) else { return report }
  report.language = site.configuration.language
  let lock = try StateFolder(of: folder, at: options.stateFolder).lock(onWait: onWait)
  defer { lock.release() }
  guard let table = try site.table(&report.log) else { return report }
  let today = options.now.date(offset: site.configuration.timeZone).firstDay
  var rules = site.rules(hosts: counting.hosts, today: today)
  rules.visitorLimit = counting.visitorLimit ?? rules.visitorLimit
  report.tally = try tallyViews(in: counting.logs, by: rules)
  report.noteFindings(of: report.tally.logs, own: rules.hosts.first ?? "")
  guard !report.log.hasErrors else { return report }
  report.take(site, table, before: counting.includesToday ? today.adding(days: 1) : today)
  let grown = table.renaming(site.presentAddress).adding(report.counted)
  (report.before, report.after) = (table.total, grown.total)
  report.isWritten = try site.write(grown)
  return report
}

extension ViewCountReport {
  /// Takes the views of the days before one, those of closed periods apart.
  fileprivate mutating func take(_ site: CountedSite, _ table: ViewTable, before end: CivilDate) {
    let closed = table.closedPeriods
    for (number, pages) in tally.views {
      let day = CivilDate(daysSinceEpoch: number)
      let sum = pages.values.reduce(0, +)
      if day >= end {
        ofToday += sum
      } else if day.isIn(closed) {
        self.closed += sum
      } else {
        counted += pages.map { page, views in
          DayViews(address: site.graph.profiles[page].address, day: day, views: views)
        }
      }
    }
  }
}

/// A site as far as its profiles have their addresses.
private struct CountedSite {
  let graph: SiteGraph
  private let folder: Folder
  private let addresses: ProfileAddresses

  var configuration: SiteConfiguration { graph.configuration }

  /// Nil when there is no usable `site.yml`, which is reported; what else is wrong with the site is for
  /// its builds to say.
  init?(_ folder: Folder, _ options: BuildOptions, _ log: inout DiagnosticLog) throws(FileError) {
    var unsaid = DiagnosticLog()
    let scan = try scanSite(folder, jobs: options.jobs, log: &unsaid)
    let site = read(scan, of: folder, options: options, memory: BuildMemory(), log: &unsaid)
    guard let site else {
      for finding in unsaid.diagnostics where finding.severity == .error { log.report(finding) }
      return nil
    }
    self.folder = folder
    graph = link(site.content, options: linkOptions(options, site)).graph
    addresses = ProfileAddresses(graph, plan(graph))
  }

  /// The address that the page of an address has today.
  func presentAddress(_ address: String) -> String? {
    addresses.profile(at: address).map { graph.profiles[$0].address }
  }

  /// The table as it is, an empty one where there is none; nil where it has errors, so that no count
  /// of it is lost.
  func table(_ log: inout DiagnosticLog) throws(FileError) -> ViewTable? {
    guard folder.contains(ViewTable.file) else { return ViewTable() }
    let source = SourceText(file: ViewTable.file, bytes: try folder.read(ViewTable.file))
    let table = source.bytes.isEmpty ? ViewTable() : readViews(source, log: &log)
    return log.hasErrors ? nil : table
  }

  /// Which requests are views: under the site's path, and under none, as behind a proxy.
  func rules(hosts: [String], today: CivilDate) -> ViewRules {
    let site = SiteAddresses(baseURL: configuration.baseURL.value)
    var pages = PageTable()
    let all = addresses.profiles.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (address, page) in all where !site.isRelative { pages.add(site.url(address), page: page) }
    for (address, page) in all { pages.add(address, page: page) }
    return ViewRules(
      pages: pages, hosts: hostNames(of: site.origin) + hosts.map { $0.lowercased() },
      timeZone: configuration.timeZone, lastDay: today.adding(days: 1))
  }

  /// Writes the table where it differs from the file; whether it did.
  func write(_ table: ViewTable) throws(FileError) -> Bool {
    let isThere = folder.contains(ViewTable.file)
    guard isThere || !table.rows.isEmpty else { return false }
    let bytes = table.csv
    if isThere, try folder.read(ViewTable.file) == bytes { return false }
    try createFolders(folder.absolute("content/data"))
    try replaceFile(folder.absolute(ViewTable.file), with: bytes)
    return true
  }
}

/// The host of `https://guong.example.vn:8443`, with and without `www.`; nothing of nothing.
private func hostNames(of origin: String) -> [String] {
  guard let start = origin.range(of: "://")?.upperBound else { return [] }
  let name = origin[start...].lowercased()
  let colon = name.hasPrefix("[") ? nil : name.lastIndex(of: ":")
  let host = String(name[..<(colon ?? name.endIndex)])
  return [host, host.hasPrefix("www.") ? String(host.dropFirst(4)) : "www." + host]
}
