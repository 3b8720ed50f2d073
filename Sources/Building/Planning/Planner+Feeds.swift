import Content
import SiteGraph

/// A feed to be rendered: the newest profiles of a list.
struct FeedPage: Sendable {
  let title: String
  var description: String?
  /// Where people read the same list, from the site's root.
  let home: String
  /// The newest first.
  let profiles: [Int]
}

extension FeedSettings.Format {
  var kind: PageKind {
    switch self {
    case .atom: .atom
    case .rss: .rss
    case .json: .jsonFeed
    }
  }

  /// The name of the feed's file, in the folder of its list.
  var fileName: String {
    switch self {
    case .atom: "atom.xml"
    case .rss: "rss.xml"
    case .json: "feed.json"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }
}

extension FeedSettings {
  /// Whether the lists of a kind have feeds.
  func cover(_ kind: PageKind) -> Bool {
    switch kind.name {
    case PageKind.home.name: sources.contains(.site)
    case PageKind.campaign.name: sources.contains(.campaigns)
    case PageKind.kind.name: sources.contains(.kinds)
    case PageKind.unit.name: sources.contains(.units)
    default: false
    }
  }

  /// The formats that this site has: one that is opened from a folder has nobody who asks for news.
  func formats(on addresses: SiteAddresses) -> [Format] { addresses.isRelative ? [] : formats }
}

extension Planner {
  /// The site's own feeds, and those of campaigns, kinds and units that have profiles.
  mutating func planFeeds() {
    let all = Array(graph.profiles.indices)
    if hasFeed(.home, of: all) {
      addFeeds(
        FeedPage(
          title: configuration.title, description: configuration.tagline, home: paths.home,
          profiles: newest(all)))
    }
    for node in graph.campaigns where hasFeed(.campaign, of: node.profiles) {
      addFeeds(
        FeedPage(
          title: node.campaign.title.value, description: node.campaign.description,
          home: node.address, profiles: newest(node.profiles)))
    }
    for kind in ProfileKind.allCases where configuration.feeds.sources.contains(.kinds) {
      let profiles = graph.profiles(of: kind)
      guard hasFeed(.kind, of: profiles) else { continue }
      addFeeds(
        FeedPage(
          title: words.plural(kind), home: paths.address(of: kind), profiles: newest(profiles)))
    }
    for node in graph.units where hasFeed(.unit, of: node.profiles) {
      addFeeds(
        FeedPage(title: node.unit.name, home: node.address, profiles: newest(node.profiles)))
    }
  }

  /// Whether a list of a kind has a feed. A list without profiles has none: there would be no date
  /// to give it.
  func hasFeed(_ kind: PageKind, of profiles: [Int]) -> Bool {
    configuration.feeds.cover(kind) && !formats.isEmpty && profiles.contains(where: isDated)
  }

  private var formats: [FeedSettings.Format] {
    configuration.feeds.formats(on: SiteAddresses(baseURL: configuration.baseURL.value))
  }

  /// Whether a profile has its place in a feed: it says when it changed, and is in the feed's language.
  private func isDated(_ profile: Int) -> Bool {
    graph.profiles[profile].changed != nil && graph.profiles[profile].language == nil
  }

  private func newest(_ profiles: [Int]) -> [Int] {
    Array(profiles.lazy.filter(isDated).prefix(configuration.feeds.size))
  }

  private mutating func addFeeds(_ feed: FeedPage) {
    for format in formats {
      add(
        PageJob(
          kind: format.kind, address: feed.home + format.fileName, content: .feed(feed)))
    }
  }
}
