import Bytes
import Content
import Diagnostics
import SiteGraph
import Templating
import Vietnamese

/// The graph as templates see it: links, dates and cards are made once and shared by all pages.
final class SiteViews: Sendable {
  let graph: SiteGraph
  let words: Words
  /// The languages of the site.
  let languages: [SiteLanguageName]
  let addresses: SiteAddresses
  let files: SiteFiles
  let today: CivilDate
  let sharing: Sharing
  let shownViews: ShownViews
  let campaignLinks: [Value]
  let unitLinks: [Value]
  let clusterLinks: [Value]
  let fieldLinks: [Value]
  let customType: RecordType
  /// The rows of data that pages are made from; nil until templates are loaded.
  let data: DataRecords?
  private let shownCards: Cards
  /// For each type of record, which of its fields some template can read; nil for all of all.
  private let wanted: [ObjectIdentifier: [Bool]]?

  var configuration: SiteConfiguration { graph.configuration }

  init(
    _ edition: SiteEdition, languages: [SiteLanguageName], addresses: SiteAddresses,
    files: SiteFiles,
    today: CivilDate, sharing: Sharing, shownViews: ShownViews = ShownViews()
  ) {
    func link(_ title: String, _ address: String, _ language: String?) -> Value {
      .record(
        Record(
          linkShape.type,
          slots: [.string(title), .string(addresses.url(address)), Value(language)]))
    }
    let graph = edition.graph
    self.graph = graph
    words = edition.words
    self.languages = languages
    self.addresses = addresses
    self.files = files
    self.today = today
    self.sharing = sharing
    self.shownViews = shownViews
    campaignLinks = graph.campaigns.map {
      link($0.campaign.title.value, $0.address, $0.campaign.language)
    }
    unitLinks = graph.units.map { link($0.unit.name, $0.address, $0.unit.language) }
    clusterLinks = graph.clusters.map {
      link($0.cluster.name, $0.address, $0.cluster.language)
    }
    fieldLinks = graph.fields.map {
      link(Words.capitalised($0.term.title), $0.address, $0.term.language)
    }
    customType = customRecordType(graph.configuration.customFields)
    data = nil
    shownCards = .none
    wanted = nil
  }

  /// The same views with the cards that lists show, and only what the templates can read.
  init(_ views: SiteViews, templates: LoadedTemplates, cards: Cards = .none) {
    graph = views.graph
    words = views.words
    languages = views.languages
    addresses = views.addresses
    files = views.files
    today = views.today
    sharing = views.sharing
    shownViews = views.shownViews
    campaignLinks = views.campaignLinks
    unitLinks = views.unitLinks
    clusterLinks = views.clusterLinks
    fieldLinks = views.fieldLinks
    customType = views.customType
    data = templates.data
    shownCards = cards
    wanted = templates.wantedFields
  }
}

extension SiteViews {
  /// Which fields of a record are to be filled in; nil for all.
  func wantedFields(of type: RecordType) -> [Bool]? { wanted?[ObjectIdentifier(type)] }

  // MARK: Addresses

  func url(_ address: String) -> String { addresses.url(address) }
  func absoluteURL(_ address: String) -> String { addresses.absolute(address) }

  /// The address of a file that front matter names; nil when there is none or it isn't there.
  func fileURL(_ written: Located<String>?, from file: String?) -> String? {
    guard let written else { return nil }
    switch files.target(of: written.value, from: file ?? "") {
    case .file(_, let address), .page(_, let address, _): return url(address)
    case .external(let address): return address
    case .unpublished, .missing, .privateFile, .sameSite, .empty, .misspelt, .ownComputer:
      return nil
    }
  }

  /// Where an entry of the menu leads: in an edition to the edition's own page.
  func menuAddress(_ written: String) -> String {
    let home = configuration.paths.home
    guard home != "/", written.hasPrefix("/"), !written.hasPrefix("//"), !written.hasPrefix(home),
      files.staticFiles[written] == nil
    else { return written }
    return home + written.dropFirst()
  }

  // MARK: Words

  func title(of kind: ProfileKind) -> String { words.title(of: kind, in: "kinds") }

  func monogram(of node: ProfileNode) -> String {
    let profile = node.profile
    let name = profile.name?.value ?? profile.title.value
    return Vietnamese.monogram(name, sortName: profile.sortName)
  }

  func shortName(of profile: Profile) -> Value {
    guard profile.kind == .individual, let name = profile.name?.value else { return .none }
    return .string(
      shortReference(
        honorific: profile.individual?.honorific, name: name, sortName: profile.sortName))
  }

  // MARK: Records

  func date(_ date: PartialDate?) -> Value {
    date.map { dateShape.record($0, self) } ?? .none
  }

  /// The link to a profile's unit, under the name that it had then.
  func unitLink(of node: ProfileNode) -> Value {
    guard let unit = node.unit else { return .none }
    guard let name = node.profile.unitName else { return unitLinks[unit] }
    return linkShape.record(
      LinkView(
        title: name, url: graph.units[unit].address, language: node.language(of: .unitName)), self)
  }

  /// The name of the unit with this id; what is no id is a name already.
  func unitName(_ written: String) -> String {
    graph.units.first { $0.unit.id.value == written }?.unit.name ?? written
  }

  func unitEntry(_ unit: Int) -> EntryView {
    let node = graph.units[unit]
    return EntryView(
      title: node.unit.name, url: node.address, count: node.profiles.count,
      note: node.isCurrent ? nil : words.unitEnded, language: node.unit.language)
  }

  func portrait(of profile: Profile) -> Value {
    guard case .media(let media)? = profile.portrait else { return .none }
    return image(media, of: profile) ?? .none
  }

  func image(_ media: Media, of profile: Profile) -> Value? {
    guard let url = fileURL(media.file, from: profile.file) else { return nil }
    return imageShape.record(
      ImageView(media: media, url: url, fallbackCredit: profile.photoBy), self)
  }

  func isFeatured(_ node: ProfileNode) -> Bool {
    guard let featured = node.facts.featured else { return false }
    return featured.until.map { $0.lastDay >= today } ?? true
  }

  /// What stands for the card of a profile in digests; nil where that is not known.
  func cardDigest(_ profile: Int) -> ContentDigest? { shownCards.digest(profile) }

  func card(_ profile: Int) -> Value { shownCards.value(profile) }

  func cards(_ profiles: some Sequence<Int>) -> Value { .list(profiles.map { card($0) }) }

  /// Profiles with their views.
  func viewed(_ profiles: some Sequence<Int>) -> Value {
    viewedProfileShape.list(
      profiles.map { profile in
        ViewedProfile(
          profile: profile, views: shownViews.counts[graph.profiles[profile].address] ?? 0)
      }, self)
  }
}

/// A language that the site is published in.
struct SiteLanguageName: Sendable {
  let code: String
  /// In the language itself.
  let title: String
  /// The way to its pages: empty for the site's own language, `/en` for another.
  let prefix: String
}
