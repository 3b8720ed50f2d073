import Content
package import Diagnostics
import Files
package import SiteGraph
import Templating
package import Vietnamese

/// What is known of a page of a site in memory.
package struct PreviewFacts: Sendable {
  /// The source whose page it is, relative to the site's folder; nil for a list.
  package var file: String?
  /// Such as `profile`; nil where no page lies.
  package var kind: String?
  /// The templates that make it, the one that renders it first, then those that it names, by name.
  package var templates: [String] = []
  /// Everything that is wrong with the site, first what is wrong with this page.
  package var findings: [Diagnostic] = []
  /// How many of them are of this page: of its source or of its templates.
  package var ownFindings = 0
  /// Why the published site would not have it, in the order in which that is to be mended.
  package var objections: [ExclusionReason] = []
  /// From when on it is published by itself; nil where it has no such day.
  package var until: PartialDate?
  /// Why the published site would show the original in the place of the translation that is shown here.
  package var translationObjection: ExclusionReason?
  /// Whether an earlier state of its source is shown, as the present one has errors.
  package var isStale = false
}

/// What the dashboard of a preview tells.
package struct PreviewOverview: Sendable {
  /// A text of the site.
  package struct Source: Sendable {
    /// Relative to the site's folder.
    package let file: String
    package let title: String
    /// From the site's root; nil where it has no page in the preview.
    package let address: String?
    /// When it was last changed, in nanoseconds since 1970.
    package let modified: Int64
  }

  /// What changes by itself.
  package struct Scheduled: Sendable {
    package let file: String
    package let title: String
    package let moment: PartialDate
    /// Whether it comes; else it goes.
    package let appears: Bool
  }

  package var language = "vi"
  /// The site's.
  package var title = ""
  /// What the published site leaves out, in the order of the files.
  package var excluded: [Exclusion] = []
  package var findings: [Diagnostic] = []
  /// The soonest first.
  package var scheduled: [Scheduled] = []
  /// All texts, the latest first.
  package var sources: [Source] = []
  /// Of the pages that were looked at, the dearest first.
  package var templates: [TemplateCost] = []
  package var pages = 0
}

extension PreviewSite {
  /// What is known of the page at an address from the site's root.
  package func facts(of address: String) -> PreviewFacts {
    let state = state
    var facts = PreviewFacts()
    facts.findings = state.findings
    guard let snapshot = state.snapshot else { return facts }
    facts.findings += snapshot.failures
    guard let page = snapshot.page(at: Self.output(of: address)) else { return facts }
    facts.file = page.file
    facts.kind = page.kind.name
    facts.templates = snapshot.templates(of: page)
    let own = Set(facts.templates.map { "templates/" + $0 } + [page.file].compactMap(\.self))
    let isOwn = { (finding: Diagnostic) in finding.place.map { own.contains($0.file) } ?? false }
    let ownFindings = facts.findings.filter(isOwn)
    facts.ownFindings = ownFindings.count
    facts.findings = ownFindings + facts.findings.filter { !isOwn($0) }
    facts.objections = snapshot.publicObjections(to: page)
    if facts.objections.contains(.future) { facts.until = snapshot.publicationDay(of: page) }
    facts.translationObjection = snapshot.publicObjectionToTranslation(on: page)
    facts.isStale =
      page.file.map { snapshot.assembled.site.memory.live[$0]?.isStale ?? false } ?? false
    return facts
  }

  /// What is known of the site as a whole.
  package var overview: PreviewOverview {
    let state = state
    var overview = PreviewOverview(language: state.language, findings: state.findings)
    guard let snapshot = state.snapshot else { return overview }
    overview.findings += snapshot.failures
    overview.title = snapshot.assembled.site.content.configuration.title
    overview.excluded = snapshot.publicExclusions
    overview.scheduled = snapshot.scheduled
    overview.sources = snapshot.sources
    overview.templates = snapshot.renderers[0].metrics?.all ?? []
    overview.pages = snapshot.pageCount
    return overview
  }
}

extension PreviewSnapshot {
  fileprivate func templates(of page: PageJob) -> [String] {
    let renderer = renderers[page.edition]
    guard
      let first = renderer.template(of: page) ?? page.template?.value ?? page.kind.templates.first
    else { return [] }
    return [first] + renderer.templates.library.uses.named(from: first)
  }

  /// The moment that the site is shown for, with nothing taken in beyond what may be published.
  private var publicOptions: LinkOptions { LinkOptions(moment: assembled.moment) }

  fileprivate func publicObjections(to page: PageJob) -> [ExclusionReason] {
    let graph = assembled.prepared.views.graph
    switch page.content {
    case .profile(let index):
      return objections(
        to: graph.profiles[index].profile, configuration: graph.configuration,
        options: publicOptions)
    case .freePage(let index): return graph.pages[index].page.isPublished ? [] : [.draft]
    case .campaign(let campaign):
      return graph.campaigns[campaign.campaign].campaign.isActive ? [] : [.campaignInactive]
    default: return []
    }
  }

  fileprivate func publicationDay(of page: PageJob) -> PartialDate? {
    guard case .profile(let index) = page.content else { return nil }
    return assembled.prepared.views.graph.profiles[index].facts.published?.value
  }

  fileprivate func publicObjectionToTranslation(on page: PageJob) -> ExclusionReason? {
    guard page.edition > 0 else { return nil }
    let graph = assembled.prepared.views.graph
    let translations = assembled.site.content.translations[page.edition - 1]
    let isPublished: Bool?
    switch page.content {
    case .profile(let index):
      return translations.profiles[graph.profiles[index].file].flatMap {
        objection(to: $0, configuration: graph.configuration, options: publicOptions)
      }
    case .freePage(let index):
      isPublished = translations.pages[graph.pages[index].page.file]?.isPublished
    case .campaign(let campaign):
      let slug = graph.campaigns[campaign.campaign].campaign.slug
      isPublished = translations.campaigns[slug]?.isPublished
    default: return nil
    }
    return isPublished == false ? .draft : nil
  }

  fileprivate var publicExclusions: [Exclusion] {
    var content = assembled.site.content
    content.profiles = content.profiles.map(\.withoutFacts)
    let texts = link(content, options: publicOptions).graph.excluded
    let known = Set(texts.map(\.file))
    return (texts + assembled.prepared.excluded.filter { !known.contains($0.file) })
      .sorted { precedesInBytes($0.file, $1.file) }
  }

  fileprivate var scheduled: [PreviewOverview.Scheduled] {
    let now = assembled.moment
    return assembled.prepared.views.graph.profiles.flatMap { node in
      [(node.facts.published?.value, true), (node.facts.expires?.value, false)].compactMap {
        moment, appears -> PreviewOverview.Scheduled? in
        guard let moment, now < moment else { return nil }
        return PreviewOverview.Scheduled(
          file: node.file, title: node.profile.title.value, moment: moment, appears: appears)
      }
    }.sorted { ($0.moment, $0.file) < ($1.moment, $1.file) }
  }

  fileprivate var sources: [PreviewOverview.Source] {
    let content = assembled.site.content
    let titles =
      content.profiles.map { ($0.file, $0.profile.value.title.value) }
      + content.campaigns.compactMap { campaign in
        campaign.file.map { ($0, campaign.title.value) }
      } + content.pages.map { ($0.file, $0.title.value) }
    return titles.map { file, title in
      PreviewOverview.Source(
        file: file, title: title, address: page(of: file)?.address,
        modified: assembled.site.memory.inputs.modified(file))
    }.sorted { ($1.modified, $0.file) < ($0.modified, $1.file) }
  }
}
