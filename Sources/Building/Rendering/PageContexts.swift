import Content
import SiteGraph
import Templating

/// How many of the most read are shown where `site.yml` does not say.
private let mostReadLimit = 5

/// Makes the values that a page's template sees.
struct PageContexts: Sendable {
  let views: SiteViews
  let bodies: Bodies
  let translations: TextLanguages

  private var graph: SiteGraph { views.graph }

  /// The values of the names that a program takes, in its order; `none` for those that it never
  /// reads.
  func values(for job: PageJob, in page: PageProgram) -> [Value] {
    page.names.map { value(of: $0, in: job) }
  }

  func value(of name: PageProgram.Name, in job: PageJob) -> Value {
    switch name.source {
    case .unread: .none
    case .constant(let value): value
    case .page where name.name == "page": pageShape.record(page(of: job), views)
    case .page: value(of: name.name, in: job)
    }
  }

  private func value(of name: String, in job: PageJob) -> Value {
    switch job.content {
    case .home: home(name)
    case .profile(let index): profile(name, index)
    case .campaign(let page): campaign(name, page)
    case .list(let page): list(name, page)
    case .terms(let page): terms(name, page)
    case .freePage(let index): freePage(name, index)
    case .dataRow(let data, let page): dataRow(name, data, page)
    case .dataIndex(let data): dataIndex(name, data)
    case .redirect(let target): name == "target" ? .string(views.absoluteURL(target)) : .none
    case .feed(let feed): name == "feed" ? self.feed(feed, at: job.address) : .none
    case .sitemap(let pages): name == "urls" ? sitemapURLs(pages) : .none
    case .sitemapIndex(let parts):
      name == "parts" ? .list(parts.map { .string(views.absoluteURL($0)) }) : .none
    case .robots(let sitemap): name == "sitemap" ? .string(views.absoluteURL(sitemap)) : .none
    case .redirects(let all): name == "redirects" ? redirectShape.list(all, views) : .none
    case .search: search(name)
    case .notFound, .plain: .none
    }
  }

  private func feed(_ page: FeedPage, at address: String) -> Value {
    feedShape.record(
      FeedView(
        page: page, address: address,
        entries: page.profiles.map { index in
          let node = graph.profiles[index]
          return ProfileView(node: node, body: bodies[node.profile.file])
        }), views)
  }

  // MARK: Pages of their own

  private func home(_ name: String) -> Value {
    switch name {
    case "featured": views.cards(featured.prefix(limit(of: .featured) ?? 5))
    case "recent": views.cards(graph.profiles.indices.prefix(limit(of: .newest) ?? 12))
    case "most_read":
      views.viewed(views.shownViews.ranking.prefix(limit(of: .mostRead) ?? mostReadLimit))
    case "campaigns":
      entryShape.list(campaignEntries.filter { $0.count > 0 }, views)
    case "fields":
      entryShape.list(
        graph.fields.filter { !$0.profiles.isEmpty }.map {
          EntryView(
            title: Words.capitalised($0.term.title), url: $0.address, count: $0.profiles.count,
            language: $0.term.language)
        }, views)
    case "honours":
      entryShape.list(
        graph.honours.filter { !$0.profiles.isEmpty }.map {
          EntryView(
            title: $0.honour.title, url: $0.address, count: $0.profiles.count,
            language: $0.honour.language)
        }, views)
    case "kinds":
      entryShape.list(
        kindEntries(ProfileKind.allCases.map { graph.profiles(of: $0).count }), views)
    case "units": entryShape.list(upperUnits, views)
    case "years":
      entryShape.list(
        graph.archive.map {
          EntryView(title: String($0.year), url: $0.address, count: $0.profiles.count)
        }, views)
    case "total": .int(graph.profiles.count)
    default: .none
    }
  }

  private func profile(_ name: String, _ index: Int) -> Value {
    let node = graph.profiles[index]
    switch name {
    case "profile":
      return profileShape.record(
        ProfileView(node: node, body: bodies[node.file]), views)
    case "related": return views.cards(RelatedProfiles(graph).related(to: index))
    case "same_unit": return views.cards(RelatedProfiles(graph).sameUnit(as: index))
    case "newer": return neighbour(index - 1)
    case "older": return neighbour(index + 1)
    default: return .none
    }
  }

  private func neighbour(_ index: Int) -> Value {
    guard graph.profiles.indices.contains(index) else { return .none }
    let node = graph.profiles[index]
    return linkShape.record(
      LinkView(title: node.profile.title.value, url: node.address, language: node.language), views)
  }

  private func campaign(_ name: String, _ page: CampaignPage) -> Value {
    let node = graph.campaigns[page.campaign]
    switch name {
    case "campaign":
      return campaignShape.record(
        CampaignView(node: node, body: bodies[node.campaign.file]), views)
    case "groups": return cardGroupShape.list(groups(of: page), views)
    case "kinds":
      return entryShape.list(kindEntries(page.kinds.map(\.count)).filter { $0.count > 0 }, views)
    case "periods":
      return entryShape.list(
        node.periods.map {
          EntryView(title: $0.period.title, url: $0.address, count: $0.profiles.count)
        }, views)
    case "children":
      return entryShape.list(node.children.map { campaignEntries[$0] }, views)
    case "period": return Value(page.period?.period.title)
    case "most_read":
      guard page.slice.number == 1 else { return .list([]) }
      let section = graph.configuration.sections.campaign.first { $0.name == .mostRead }
      let profiles = page.period?.profiles ?? node.profiles
      return views.viewed(
        views.shownViews.mostRead(section?.limit ?? mostReadLimit, among: profiles))
    default: return .none
    }
  }

  /// The profiles of this page under the headings of their kinds.
  private func groups(of page: CampaignPage) -> [CardGroupView] {
    zip(ProfileKind.allCases, page.kinds).compactMap { kind, range in
      let shown = range.clamped(to: page.slice.range)
      guard !shown.isEmpty else { return nil }
      return CardGroupView(
        title: views.words.plural(kind), url: nil, total: range.count,
        cards: Array(page.profiles[shown]))
    }
  }

  private func freePage(_ name: String, _ index: Int) -> Value {
    guard name == "content" else { return .none }
    let page = graph.pages[index].page
    return freePageShape.record(FreePageView(page: page, body: bodies[page.file]), views)
  }

  private func search(_ name: String) -> Value {
    switch name {
    case "index":
      .string(views.url(graph.configuration.paths.search + SearchFiles.manifestName))
    case "total": .int(graph.profiles.count)
    default: .none
    }
  }

  // MARK: Lists

  private func list(_ name: String, _ page: ListPage) -> Value {
    switch (name, page.subject) {
    case ("cards", _): views.cards(page.profiles[page.slice.range])
    case ("total", _): .int(page.profiles.count)
    case ("children", .unit(let unit)):
      entryShape.list(graph.units[unit].children.map { views.unitEntry($0) }, views)
    case ("children", _): entryShape.list(page.children, views)
    case ("honour", .honour(let honour)): honourShape.record(graph.honours[honour], views)
    case ("cluster", .cluster(let cluster)):
      clusterShape.record(graph.clusters[cluster], views)
    case ("unit", .unit(let unit)): unitShape.record(graph.units[unit], views)
    default: .none
    }
  }

  private func terms(_ name: String, _ page: TermsPage) -> Value {
    switch name {
    case "groups": entryGroupShape.list(page.groups, views)
    case "total": .int(graph.profiles.count)
    default: .none
    }
  }
}

// MARK: - Entries

extension PageContexts {
  private func limit(of section: HomeSection) -> Int? {
    graph.configuration.sections.home.first { $0.name == section }?.limit
  }

  /// Those that `site.yml` names, then those that say so themselves.
  private var featured: [Int] {
    let named = graph.configuration.sections.home.flatMap(\.profiles).compactMap { name in
      graph.profiles.firstIndex { $0.slug == name.value }
    }
    return named + featuringThemselves.filter { !named.contains($0) }
  }

  private var featuringThemselves: [Int] {
    graph.profiles.indices.filter { views.isFeatured(graph.profiles[$0]) }
      .sorted { left, right in
        let weights = (weight(left), weight(right))
        return weights.0 != weights.1 ? weights.0 > weights.1 : left < right
      }
  }

  private func weight(_ index: Int) -> Int {
    graph.profiles[index].facts.featured?.weight ?? 0
  }

  private var campaignEntries: [EntryView] {
    graph.campaigns.map {
      EntryView(
        title: $0.campaign.title.value, url: $0.address, count: $0.profiles.count,
        note: $0.campaign.description, language: $0.campaign.language)
    }
  }

  /// The lists of the kinds with these counts, in the order of `ProfileKind.allCases`.
  private func kindEntries(_ counts: [Int]) -> [EntryView] {
    zip(ProfileKind.allCases, counts).map { kind, count in
      EntryView(
        title: views.words.plural(kind), url: graph.configuration.paths.address(of: kind),
        count: count)
    }
  }

  /// The units two steps below the root at most, which have profiles.
  private var upperUnits: [EntryView] {
    graph.units.indices.filter { unit in
      let node = graph.units[unit]
      guard !node.profiles.isEmpty, node.isCurrent else { return false }
      let above = node.parent.flatMap { graph.units[$0].parent }
      return above.map { graph.units[$0].parent == nil } ?? (node.parent != nil)
    }.map { views.unitEntry($0) }
  }

  /// What the page says of itself.
  fileprivate func page(of job: PageJob) -> PageView {
    var page = pageInItself(job)
    guard views.languages.count > 1 else { return page }
    page.language = language(of: job)
    page.languages = languages(of: job)
    return page
  }

  private func pageInItself(_ job: PageJob) -> PageView {
    var page = PageView(kind: job.kind.name, title: "", address: job.address)
    switch job.content {
    case .home: page = homePage(job)
    case .profile(let index): page = profilePage(job, graph.profiles[index])
    case .campaign(let content): page = campaignPage(job, content)
    case .list(let content):
      page = PageView(
        kind: job.kind.name, title: content.title, description: content.description,
        address: job.address, breadcrumbs: [homeLink] + content.breadcrumbs,
        pager: content.slice.pager(total: content.profiles.count),
        feeds: content.hasFeed
          ? views.feedLinks(content.title, at: content.slice.addresses[0]) : [],
        filter: content.choice != nil || job.kind.name == PageKind.profiles.name
          ? filter(content.choice, of: content.profiles, at: content.slice.addresses[0]) : nil)
    case .terms(let content):
      page = PageView(
        kind: job.kind.name, title: content.title, address: job.address, breadcrumbs: [homeLink])
    case .freePage(let index):
      let node = graph.pages[index]
      page = PageView(
        kind: job.kind.name, title: node.page.title.value, description: node.page.summary,
        address: job.address, breadcrumbs: [homeLink])
    case .dataRow(let data, let content): page = dataPage(job, data, content)
    case .dataIndex(let data): page = dataIndexPage(job, data)
    case .search:
      page = PageView(
        kind: job.kind.name, title: views.words.search, address: job.address,
        breadcrumbs: [homeLink])
    case .notFound:
      page = PageView(kind: job.kind.name, title: views.words.notFound, address: job.address)
    case .redirect(let target):
      page = PageView(kind: job.kind.name, title: views.words.redirect, address: target)
    case .feed, .sitemap, .sitemapIndex, .robots, .redirects, .plain: break
    }
    return page
  }

  var homeLink: LinkView {
    LinkView(title: views.words.home, url: graph.configuration.paths.home)
  }

  private func homePage(_ job: PageJob) -> PageView {
    PageView(
      kind: job.kind.name, title: graph.configuration.title,
      description: graph.configuration.tagline, address: job.address)
  }

  private func profilePage(_ job: PageJob, _ node: ProfileNode) -> PageView {
    var breadcrumbs = [homeLink]
    if let campaign = node.campaigns.first.map({ graph.campaigns[$0] }) {
      breadcrumbs.append(
        LinkView(
          title: campaign.campaign.title.value, url: campaign.address,
          language: campaign.campaign.language))
    }
    return PageView(
      kind: job.kind.name, title: node.profile.title.value, description: node.profile.summary,
      address: job.address, breadcrumbs: breadcrumbs)
  }

  private func campaignPage(_ job: PageJob, _ content: CampaignPage) -> PageView {
    let node = graph.campaigns[content.campaign]
    let title = node.campaign.title.value
    let paths = graph.configuration.paths
    var breadcrumbs = [homeLink, LinkView(title: views.words.campaigns, url: paths.campaigns)]
    if content.period != nil {
      breadcrumbs.append(
        LinkView(title: title, url: node.address, language: node.campaign.language))
    }
    return PageView(
      kind: job.kind.name,
      title: content.period.map { "\(title) – \($0.period.title)" } ?? title,
      description: node.campaign.description, address: job.address, breadcrumbs: breadcrumbs,
      pager: content.slice.pager(total: content.profiles.count),
      feeds: content.hasFeed ? views.feedLinks(title, at: node.address) : [],
      filter: filter(
        content.period.map { .period($0, of: node) } ?? .campaign(node), of: content.profiles,
        at: content.slice.addresses[0]))
  }

  /// What there is to choose among, and by what: filters need the index of the search.
  private func filter(
    _ choice: FacetChoice?, of profiles: [Int], at address: String
  ) -> FilterView? {
    guard graph.configuration.hasSearch, profiles.count > 1 else { return nil }
    return FilterView(choice: choice, address: address)
  }
}
