package import Content
import Vietnamese

/// What an edition needs to know of its language to name what registers and dates name.
package struct EditionWords: Sendable {
  /// The name of an entry of a built-in register, by the register's name and the entry's code.
  package var name: @Sendable (_ register: String, _ code: String) -> String?
  /// The title of a period that no register names; nil where that is not known.
  package var period: @Sendable (PeriodKey) -> String?

  package init(
    name: @escaping @Sendable (_ register: String, _ code: String) -> String?,
    period: @escaping @Sendable (PeriodKey) -> String?
  ) {
    self.name = name
    self.period = period
  }
}

extension SiteGraph {
  /// The site in one of its further languages: the same things in the same places and orders, below
  /// `/CODE/`, with what is translated in the place of what is not.
  ///
  /// A translation is shown only where its original is: this takes what passed the gates, and lets
  /// fewer translations pass. What stays away is named with the reason.
  package func edition(
    in language: SiteLanguage, translations: Translations, words: EditionWords,
    options: LinkOptions
  ) -> (graph: SiteGraph, excluded: [Exclusion]) {
    var making = EditionMaking(
      graph: self, language: language, translations: translations, words: words, options: options)
    let graph = making.edition()
    return (graph, making.excluded)
  }
}

/// Makes an edition of a graph.
struct EditionMaking {
  let graph: SiteGraph
  let language: SiteLanguage
  let translations: Translations
  let words: EditionWords
  let options: LinkOptions
  private(set) var excluded: [Exclusion] = []

  init(
    graph: SiteGraph, language: SiteLanguage, translations: Translations, words: EditionWords,
    options: LinkOptions
  ) {
    self.graph = graph
    self.language = language
    self.translations = translations
    self.words = words
    self.options = options
  }

  private var original: String { graph.configuration.language }

  mutating func edition() -> SiteGraph {
    let profiles = profiles()
    let campaigns = campaigns()
    let pages = pages()
    reportLeftOut()
    var edition = SiteGraph(
      configuration: graph.configuration.edition(in: language), profiles: profiles,
      campaigns: campaigns, units: graph.units.map(unit), clusters: graph.clusters.map(cluster),
      honours: graph.honours.map(honour), fields: graph.fields.map(field),
      unitTypes: graph.unitTypes.map { named($0, in: "unit_types") },
      criteria: graph.criteria.map { named($0, in: "criteria") }, levels: graph.levels.map(level),
      pages: pages,
      dataPages: graph.dataPages.map { $0.edition(in: language.code.value, address: address) },
      people: graph.people.map(letter),
      archive: graph.archive.map(year),
      excluded: [])
    edition.original = original
    return edition
  }

  func address(_ original: String) -> String { "/" + language.code.value + original }

  // MARK: Texts

  private mutating func profiles() -> [ProfileNode] {
    let gate = TranslationGate(options: options, workflow: graph.configuration.workflow)
    return graph.profiles.map { node in
      var translation = translations.profiles[node.file]
      if let found = translation, let reason = gate.objection(to: found) {
        exclude(found.file, reason, found.title.value)
        translation = nil
      }
      return ProfileNode(
        node, address: address(node.address), translation: translation, original: original,
        awards: awards(of: node), periods: node.periods.map(period))
    }
  }

  private mutating func campaigns() -> [CampaignNode] {
    graph.campaigns.map { node in
      var campaign = node.campaign
      if let translation = translations.campaigns[campaign.slug],
        isShown(translation.isPublished, translation.file, translation.title.value)
      {
        campaign = campaign.translated(by: translation)
      } else {
        campaign.language = original
      }
      return CampaignNode(
        campaign: campaign, address: address(node.address), parent: node.parent,
        children: node.children, profiles: node.profiles,
        periods: node.periods.map { group in
          PeriodGroup(
            period: period(group.period), address: address(group.address), profiles: group.profiles)
        })
    }
  }

  private mutating func pages() -> [PageNode] {
    graph.pages.map { node in
      var page = node.page
      if let translation = translations.pages[page.file],
        isShown(translation.isPublished, translation.file, translation.title.value)
      {
        page = page.translated(by: translation)
      } else {
        page.language = original
      }
      return PageNode(page: page, slug: node.slug, address: address(node.address))
    }
  }

  private mutating func isShown(_ isPublished: Bool, _ file: String, _ title: String) -> Bool {
    if isPublished || options.includesDrafts || options.includesEverything { return true }
    exclude(file, .draft, title)
    return false
  }

  /// Names the translations whose originals are not on the site.
  private mutating func reportLeftOut() {
    let profiles = Set(graph.profiles.map(\.file))
    let campaigns = Set(graph.campaigns.map(\.campaign.slug))
    let pages = Set(graph.pages.map(\.page.file))
    for (key, found) in translations.profiles where !profiles.contains(key) {
      exclude(found.file, .originalAway, found.title.value)
    }
    for (key, found) in translations.campaigns where !campaigns.contains(key) {
      exclude(found.file, .originalAway, found.title.value)
    }
    for (key, found) in translations.pages where !pages.contains(key) {
      exclude(found.file, .originalAway, found.title.value)
    }
  }

  private mutating func exclude(_ file: String, _ reason: ExclusionReason, _ title: String) {
    excluded.append(Exclusion(file: file, reason: reason, title: title))
  }
}

/// Decides whether the translation of a published profile may be shown.
struct TranslationGate {
  let options: LinkOptions
  let workflow: SiteConfiguration.Workflow

  /// The first reason against showing it.
  func objection(to translation: ProfileTranslation) -> ExclusionReason? {
    if options.includesEverything { return nil }
    if options.includesDrafts, translation.status != .rejected { return nil }
    switch translation.status {
    case .draft: return .draft
    case .registered: return .registered
    case .submitted: return .submitted
    case .inReview: return .inReview
    case .returned: return .returned
    case .rejected: return .rejected
    case .withdrawn: return .withdrawn
    case .expired: return .expired
    case .approved, .published: break
    }
    guard workflow == .review else { return nil }
    guard let date = translation.approved?.date else { return .notApproved }
    return date.firstDay > options.moment.firstDay ? .datedAhead : nil
  }
}
