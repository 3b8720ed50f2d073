import Content
import Search
import SiteGraph
import Templating
import Vietnamese

/// What search finds: free pages, campaigns and profiles, each under a number.
///
/// The numbers are those of places in this order: what is no profile, then profiles by the minute of
/// their publication, the newest last. So a new profile usually gets the next number, an edited one
/// keeps its own, and the files that hold other numbers stay as they are.
struct SearchCorpus: Sendable {
  enum Item: Sendable { case page(Int), campaign(Int), profile(Int) }

  let views: SiteViews
  let bodies: Bodies
  let items: [Item]
  /// The number of each profile of the graph.
  let numbers: [UInt32]

  private var graph: SiteGraph { views.graph }

  init(_ views: SiteViews, bodies: Bodies) {
    self.views = views
    self.bodies = bodies
    let graph = views.graph
    let profiles = graph.profiles.indices.sorted { left, right in
      let (left, right) = (graph.profiles[left], graph.profiles[right])
      let minutes = (left.facts.order.minute, right.facts.order.minute)
      return minutes.0 != minutes.1
        ? minutes.0 < minutes.1
        : left.address.utf8.lexicographicallyPrecedes(right.address.utf8)
    }
    items =
      graph.pages.indices.map { .page($0) } + graph.campaigns.indices.map { .campaign($0) }
      + profiles.map { .profile($0) }
    var numbers = [UInt32](repeating: 0, count: profiles.count)
    for (place, profile) in profiles.enumerated() {
      numbers[profile] = UInt32(graph.pages.count + graph.campaigns.count + place)
    }
    self.numbers = numbers
  }

  /// The address of a document, from the site's root.
  func address(_ number: Int) -> String {
    switch items[number] {
    case .page(let index): graph.pages[index].address
    case .campaign(let index): graph.campaigns[index].address
    case .profile(let index): graph.profiles[index].address
    }
  }

  // MARK: What is found

  func document(_ number: Int) -> SearchDocument {
    var document = SearchDocument()
    switch items[number] {
    case .page(let index):
      let page = graph.pages[index].page
      document.add(page.title.value, as: .title)
      document.add(page.summary, as: .summary)
      document.body = bodies[page.file].html.text
    case .campaign(let index):
      let campaign = graph.campaigns[index].campaign
      document.add(campaign.title.value, as: .title)
      for name in [campaign.short].compactMap(\.self) + campaign.aliases {
        document.add(name, as: .campaign)
      }
      document.add(campaign.description, as: .summary)
      document.body = bodies[campaign.file].html.text
    case .profile(let index): add(graph.profiles[index], to: &document)
    }
    return document
  }

  private func add(_ node: ProfileNode, to document: inout SearchDocument) {
    let profile = node.profile
    for name in [profile.name?.value, profile.individual?.otherName, profile.collective?.shortName]
    { document.add(name, as: .name) }
    document.add(profile.title.value, as: .title)
    document.add(profile.kicker, as: .title)
    document.add(profile.unitName, as: .unit)
    if let unit = node.unit {
      document.add(graph.units[unit].unit.name, as: .unit)
      document.add(graph.units[unit].unit.short, as: .unit)
    }
    document.add(profile.locality, as: .unit)
    for campaign in node.campaigns {
      document.add(graph.campaigns[campaign].campaign.title.value, as: .campaign)
    }
    for award in node.awards { document.add(award.title, as: .award) }
    document.add(profile.summary, as: .summary)
    for text in profile.tags + node.fields.map({ graph.fields[$0].term.title }) {
      document.add(text, as: .summary)
    }
    for text in [
      profile.individual?.position, profile.individual?.job, profile.individual?.unionRole,
    ] { document.add(text, as: .summary) }
    document.body = bodies[node.file].html.text
  }

  // MARK: What is shown

  /// What the list of results shows of a document: where it leads, title, what it is, unit, campaigns,
  /// day, summary; its language, where that is not the page's.
  func entry(_ number: Int, links: SearchLinks) -> Value {
    let address = Value.string(links.url(address(number)))
    switch items[number] {
    case .page(let index):
      let page = graph.pages[index].page
      return .list(
        [
          address, .string(page.title.value), .string(""), .string(""), .string(""), .string(""),
          .string(page.summary ?? ""),
        ] + language(page.language))
    case .campaign(let index):
      let campaign = graph.campaigns[index].campaign
      return .list(
        [
          address, .string(campaign.title.value), .string(views.words.campaigns), .string(""),
          .string(""),
          .string(""), .string(campaign.description ?? ""),
        ] + language(campaign.language))
    case .profile(let index):
      let node = graph.profiles[index]
      let unit = node.profile.unitName ?? node.unit.map { graph.units[$0].unit.name }
      let campaigns = node.campaigns.map { graph.campaigns[$0].campaign.title.value }
      return .list(
        [
          address, .string(node.profile.title.value), .string(views.title(of: node.kind)),
          .string(unit ?? ""), .string(campaigns.joined(separator: " · ")),
          .string(node.facts.published.map { views.words.short($0.value) } ?? ""),
          .string(node.profile.summary ?? ""),
        ] + language(node.language))
    }
  }
}

extension SearchCorpus {
  /// The language of a result, where that is not the page's; in a site of one language nothing.
  private func language(_ code: String?) -> [Value] { code.map { [.string($0)] } ?? [] }
}

/// The addresses of results, as the search page can follow them.
struct SearchLinks: Sendable {
  let addresses: SiteAddresses
  /// From the page that shows results.
  let wayToRoot: String

  init(_ addresses: SiteAddresses, page: String) {
    self.addresses = addresses
    wayToRoot = SiteAddresses.wayToRoot(from: SiteAddresses.outputPath(of: page))
  }

  func url(_ address: String) -> String {
    addresses.isRelative
      ? wayToRoot + SiteAddresses.namingFile(address.dropFirst()) : addresses.url(address)
  }
}

extension BodyHTML {
  /// The HTML; empty where only a digest is known.
  fileprivate var text: String { value.text }
}
