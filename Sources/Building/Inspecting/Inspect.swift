import Content
package import Diagnostics
package import Files
package import SiteGraph
package import Vietnamese

/// A source of the site, as `list` and `explain` show it.
package struct ListedSource: Sendable {
  /// The path relative to the site's folder.
  package let file: String
  package let title: String
  /// `individual`, `collective`, `model`, `work`, `campaign`, `page`, or `data` for a row of data.
  package let kind: String
  /// The address from the site's root; nil when it is not on the site.
  package let address: String?
  package let published: PartialDate?
  /// Why it is not on the site; nil when it is.
  package let exclusion: Exclusion?
  /// Why it would not be on the site, were it not for options that show more than may be published.
  package var shownDespite: Exclusion?
  /// Everything that keeps it off the site, in the order in which it is to be mended.
  package var objections: [ExclusionReason] = []
  /// The template that renders it; nil when it is not on the site.
  package let template: String?
  /// The lists of the site on which it stands, by address, in the order of the plan.
  package let lists: [String]
}

/// What a site holds, without building it.
package struct Inspection: Sendable {
  package var log = DiagnosticLog()
  /// In the order of the files.
  package var sources: [ListedSource] = []
  /// The files that are no pages, in the order of their paths, and the built-in theme's.
  package var supporting: [SupportingFile] = []
  package var language = "vi"
  /// The files by the addresses that their pages have, or would have if nothing were kept back.
  package var owners: [String: String] = [:]
  /// The whole address of the site's root.
  package var root = "/"
}

/// Reads and links a site and tells where each source went.
package func inspect(_ options: BuildOptions) throws(FileError) -> Inspection {
  var inspection = Inspection()
  let folder = try Folder(options.source)
  let scan = try scanSite(folder, log: &inspection.log)
  let assembled = try assemble(scan, options, folder: folder, log: &inspection.log)
  inspection.supporting = SupportingFiles(scan, assembled).files
  guard let assembled else { return inspection }
  inspection.language = assembled.site.content.configuration.language
  let kinds = Dictionary(
    assembled.site.content.profiles.map { ($0.file, $0.profile.value.kind.rawValue) },
    uniquingKeysWith: { first, _ in first })
  let despite = shownDespite(assembled, options)
  let published = publishedSources(of: assembled).map { source in
    var source = source
    source.shownDespite = despite[source.file]
    return source
  }
  let objections = allObjections(of: assembled, options)
  let excluded = assembled.prepared.excluded.map { exclusion in
    ListedSource(
      file: exclusion.file, title: exclusion.title ?? "", kind: kinds[exclusion.file] ?? "file",
      address: nil, published: exclusion.until, exclusion: exclusion,
      objections: objections[exclusion.file] ?? [exclusion.reason], template: nil, lists: [])
  }
  inspection.sources = (published + excluded).sorted {
    $0.file.utf8.lexicographicallyPrecedes($1.file.utf8)
  }
  inspection.owners = owners(of: assembled, options)
  inspection.root = assembled.prepared.views.absoluteURL("/")
  let known = Set(inspection.sources.map(\.file))
  inspection.supporting += unreadTexts(scan, known: known)
  return inspection
}

/// What only options show that ask for drafts, the future or the expired, and why it is no more than
/// that.
private func shownDespite(
  _ assembled: AssembledSite, _ options: BuildOptions
) -> [String: Exclusion] {
  guard options.includesDrafts || options.includesFuture || options.includesExpired else {
    return [:]
  }
  let moment = linkOptions(options, assembled.site).moment
  let graph = link(assembled.site.content, options: LinkOptions(moment: moment)).graph
  return Dictionary(
    graph.excluded.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
}

/// Everything against each profile, by file.
private func allObjections(
  of assembled: AssembledSite, _ options: BuildOptions
) -> [String: [ExclusionReason]] {
  let (content, gates) = (assembled.site.content, linkOptions(options, assembled.site))
  return Dictionary(
    content.profiles.map {
      (
        $0.file,
        objections(to: $0.profile.value, configuration: content.configuration, options: gates)
      )
    }, uniquingKeysWith: { first, _ in first })
}

/// The sources of pages by address, those that are kept back included.
private func owners(of assembled: AssembledSite, _ options: BuildOptions) -> [String: String] {
  var gates = linkOptions(options, assembled.site)
  gates.includesEverything = true
  let everything = plan(link(assembled.site.content, options: gates).graph)
  return Dictionary(
    (assembled.plan.jobs + everything.jobs).compactMap { job in job.file.map { (job.address, $0) }
    },
    uniquingKeysWith: { first, _ in first })
}

/// The addresses of the lists on which profiles stand, by language and profile.
private func lists(of plan: Plan) -> [Int: [Int: [String]]] {
  var lists: [Int: [Int: [String]]] = [:]
  for job in plan.jobs {
    switch job.content {
    case .list(let page):
      for index in page.profiles[page.slice.range] {
        lists[job.edition, default: [:]][index, default: []].append(job.address)
      }
    case .campaign(let page):
      for index in page.profiles[page.slice.range] {
        lists[job.edition, default: [:]][index, default: []].append(job.address)
      }
    default: break
    }
  }
  return lists
}

/// The sources that have a page, with the lists on which profiles stand.
private func publishedSources(of assembled: AssembledSite) -> [ListedSource] {
  let lists = lists(of: assembled.plan)
  var seen = Set<String>()
  return assembled.plan.jobs.compactMap { job in
    if let row = publishedRow(job) { return row }
    guard let file = job.file, job.kind.name != PageKind.redirect.name, seen.insert(file).inserted
    else { return nil }
    let template = job.template?.value ?? job.kind.templates[0]
    let graph = assembled.prepared.editions[job.edition].views.graph
    switch job.content {
    case .profile(let index):
      let profile = graph.profiles[index].profile
      return ListedSource(
        file: file, title: profile.title.value, kind: profile.kind.rawValue, address: job.address,
        published: profile.published?.value, exclusion: nil, template: template,
        lists: lists[job.edition]?[index] ?? [])
    case .freePage(let index):
      return ListedSource(
        file: file, title: graph.pages[index].page.title.value, kind: "page",
        address: job.address, published: nil, exclusion: nil, template: template, lists: [])
    case .campaign(let page):
      return ListedSource(
        file: file, title: graph.campaigns[page.campaign].campaign.title.value, kind: "campaign",
        address: job.address, published: nil, exclusion: nil, template: template, lists: [])
    default: return nil
    }
  }
}

/// A row of data that has a page.
private func publishedRow(_ job: PageJob) -> ListedSource? {
  guard case .dataRow(let data, let page) = job.content, job.edition == 0 else { return nil }
  return ListedSource(
    file: data.file, title: page.title, kind: "data", address: job.address, published: nil,
    exclusion: nil, template: job.kind.templates[0], lists: [])
}
