import Content
import SiteGraph

extension PageContexts {
  /// The language of what a page says of itself, where that is not the page's.
  func language(of job: PageJob) -> String? {
    switch job.content {
    case .profile(let index): views.graph.profiles[index].language
    case .campaign(let page): views.graph.campaigns[page.campaign].campaign.language
    case .freePage(let index): views.graph.pages[index].page.language
    case .list(let page): page.language
    case .dataRow(_, let page): language(of: page.languages)
    case .dataIndex(let data): data.index.flatMap { language(of: $0.languages) }
    case .home: views.graph.configuration.untranslated.contains(.title) ? views.graph.original : nil
    default: nil
    }
  }

  /// The same page in every language of the site: the switch stays on the page.
  func languages(of job: PageJob) -> [PageLanguageView] {
    guard job.isForReaders || job.kind.name == PageKind.notFound.name else { return [] }
    let address = job.address.dropFirst(views.languages[job.edition].prefix.utf8.count)
    return views.languages.indices.map { index in
      PageLanguageView(
        code: views.languages[index].code, title: views.languages[index].title,
        address: views.languages[index].prefix + address, isCurrent: index == job.edition,
        isTranslated: translations.isTranslated(job, into: index))
    }
  }
}

/// Which texts are there in which language, by their places in the graph.
struct TextLanguages: Sendable {
  /// For each language the profiles, campaigns and free pages that are in it; nil where all are.
  private var profiles: [Set<Int>?] = []
  private var campaigns: [Set<Int>?] = []
  private var pages: [Set<Int>?] = []
  private var codes: [String] = []

  init(_ editions: [SiteEdition]) {
    guard editions.count > 1 else { return }
    codes = editions.map(\.words.language)
    for (number, graph) in editions.map(\.graph).enumerated() {
      guard number > 0 else {
        profiles.append(nil)
        campaigns.append(nil)
        pages.append(nil)
        continue
      }
      profiles.append(Set(graph.profiles.indices.filter { graph.profiles[$0].language == nil }))
      campaigns.append(
        Set(graph.campaigns.indices.filter { graph.campaigns[$0].campaign.language == nil }))
      pages.append(Set(graph.pages.indices.filter { graph.pages[$0].page.language == nil }))
    }
  }

  /// Whether what a page says is there in a language. Lists always are: they are made of words that
  /// are.
  func isTranslated(_ job: PageJob, into language: Int) -> Bool {
    guard profiles.indices.contains(language) else { return true }
    return switch job.content {
    case .profile(let index): profiles[language]?.contains(index) ?? true
    case .campaign(let page): campaigns[language]?.contains(page.campaign) ?? true
    case .freePage(let index): pages[language]?.contains(index) ?? true
    case .dataRow(_, let page): page.languages.contains(codes[language])
    case .dataIndex(let data): data.index?.languages.contains(codes[language]) ?? true
    default: true
    }
  }
}
