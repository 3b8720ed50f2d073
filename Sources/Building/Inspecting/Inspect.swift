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
  /// `individual`, `collective`, `model`, `work`, `campaign` or `page`.
  package let kind: String
  /// The address from the site's root; nil when it is not on the site.
  package let address: String?
  package let published: PartialDate?
  /// Why it is not on the site; nil when it is.
  package let exclusion: Exclusion?
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
    assembled.site.content.profiles.map { ($0.file, $0.kind.rawValue) },
    uniquingKeysWith: { first, _ in first })
  let published = publishedSources(of: assembled)
  let excluded = assembled.prepared.excluded.map { exclusion in
    ListedSource(
      file: exclusion.file, title: exclusion.title ?? "", kind: kinds[exclusion.file] ?? "file",
      address: nil, published: exclusion.until, exclusion: exclusion, template: nil, lists: [])
  }
  inspection.sources = (published + excluded).sorted {
    $0.file.utf8.lexicographicallyPrecedes($1.file.utf8)
  }
  let known = Set(inspection.sources.map(\.file))
  inspection.supporting += unreadTexts(scan, known: known)
  return inspection
}

/// The sources that have a page, with the lists on which profiles stand.
private func publishedSources(of assembled: AssembledSite) -> [ListedSource] {
  let graph = assembled.prepared.views.graph
  var lists: [Int: [String]] = [:]
  for job in assembled.plan.jobs {
    switch job.content {
    case .list(let page):
      for index in page.profiles[page.slice.range] { lists[index, default: []].append(job.address) }
    case .campaign(let page):
      for index in page.profiles[page.slice.range] { lists[index, default: []].append(job.address) }
    default: break
    }
  }
  var seen = Set<String>()
  return assembled.plan.jobs.compactMap { job in
    guard let file = job.file, job.kind.name != PageKind.redirect.name, seen.insert(file).inserted
    else { return nil }
    let template = job.template?.value ?? job.kind.templates[0]
    switch job.content {
    case .profile(let index):
      let profile = graph.profiles[index].profile
      return ListedSource(
        file: file, title: profile.title.value, kind: profile.kind.rawValue, address: job.address,
        published: profile.published?.value, exclusion: nil, template: template,
        lists: lists[index] ?? [])
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
