package import Content
package import Vietnamese

/// The site with every reference resolved, every order decided and every address given.
///
/// Things refer to each other by their index in these arrays. Only what may be published is in
/// `profiles` and `pages`; what may not is named in `excluded` with the reason, and nothing else of
/// it is kept.
package struct SiteGraph: Sendable {
  package let configuration: SiteConfiguration
  /// In site order: newest first, then title in Vietnamese order, then slug.
  package let profiles: [ProfileNode]
  package let campaigns: [CampaignNode]
  package let units: [UnitNode]
  package let clusters: [ClusterNode]
  package let honours: [HonourNode]
  package let fields: [TermNode]
  package let unitTypes: [Term]
  package let criteria: [Term]
  package let levels: [Level]
  package let pages: [PageNode]
  package let dataPages: [DataPages]
  package let people: [LetterGroup]
  package let archive: [ArchiveYear]
  /// In the order of their files.
  package let excluded: [Exclusion]
  /// The registered periods.
  package var periods: [Period] = []
  /// In an edition, the language of the site itself; nil for the site itself.
  package var original: String?

  /// The profiles of one kind, in site order.
  package func profiles(of kind: ProfileKind) -> [Int] {
    profiles.indices.filter { profiles[$0].kind == kind }
  }
}

/// A profile that may be published, with what it refers to.
package final class ProfileNode: Sendable {
  /// The path relative to the site's folder.
  package let file: String
  package let facts: ProfileFacts
  package let slug: String
  /// From the site's root, with a trailing slash.
  package let address: String
  private let source: LazyProfile
  /// Whether an earlier link found what is known of it.
  package let isKept: Bool
  private let edition: EditionPart?

  init(_ source: ProfileSource, _ facts: ProfileFacts, slug: String, address: String) {
    file = source.file
    self.source = source.profile
    isKept = source.facts != nil
    self.facts = facts
    self.slug = slug
    self.address = address
    edition = nil
  }

  /// The same profile in an edition, at another address.
  init(
    _ node: ProfileNode, address: String, translation: ProfileTranslation?, original: String,
    awards: [ResolvedAward], periods: [PeriodKey]
  ) {
    file = translation?.file ?? node.file
    facts = node.facts
    slug = node.slug
    isKept = false
    self.address = address
    edition = EditionPart(
      translation: translation, original: original, awards: awards, periods: periods)
    let source = node.source
    self.source =
      translation.map { found in
        LazyProfile { source.value.translated(by: found, from: original) }
      } ?? source
  }

  /// What it has in an edition only.
  private final class EditionPart: Sendable {
    let translation: ProfileTranslation?
    let original: String
    /// Those of its links that have names.
    let awards: [ResolvedAward]
    let periods: [PeriodKey]

    init(
      translation: ProfileTranslation?, original: String, awards: [ResolvedAward],
      periods: [PeriodKey]
    ) {
      self.translation = translation
      self.original = original
      self.awards = awards
      self.periods = periods
    }
  }

  private var links: ProfileLinks { facts.links }
  /// In an edition, its text in the edition's language.
  package var translation: ProfileTranslation? { edition?.translation }
  /// In an edition, the language of what is not translated.
  package var original: String? { edition?.original }

  /// The language of its story, where that is not the page's.
  package var language: String? { translation == nil ? original : nil }

  /// The language of a fact of its record, where that is not the page's.
  package func language(of fact: ProfileTranslation.Fact) -> String? {
    translation?.facts[fact] == nil ? original : nil
  }

  /// All that its author wrote; it may have to be read for that.
  package var profile: Profile { source.value }
  package var kind: ProfileKind { facts.kind }
  package var campaigns: [Int] { links.campaigns }
  package var unit: Int? { links.unit }
  /// The units on whose pages it stands: its own and those above, at its date and today.
  package var unitsAbove: [Int] { links.unitsAbove }
  package var cluster: Int? { links.cluster }
  package var fields: [Int] { links.fields }
  package var unitType: Int? { links.unitType }
  package var level: Int? { links.level }
  package var criteria: [Int] { links.criteria }
  /// In order of precedence, without revoked ones.
  package var awards: [ResolvedAward] { edition?.awards ?? links.awards }
  package var periods: [PeriodKey] { edition?.periods ?? links.periods }
  package var initiativeCount: Int { facts.initiativeCount }
}

/// What a profile refers to, as indices.
package struct ProfileLinks: Sendable {
  package var campaigns: [Int] = []
  package var unit: Int?
  package var unitsAbove: [Int] = []
  package var cluster: Int?
  package var fields: [Int] = []
  package var unitType: Int?
  package var level: Int?
  package var criteria: [Int] = []
  package var awards: [ResolvedAward] = []
  package var periods: [PeriodKey] = []

  package init() {}
}

/// An award with its honour found and one year.
package struct ResolvedAward: Sendable, Hashable {
  /// The index of the honour.
  package var honour = 0
  /// What to show: the register's title, with the class or the author's own words where given.
  package var title = ""
  /// The language of the title, where that is not the page's.
  package var language: String?
  package var year: Int?
  package var decision: String?
  package var date: PartialDate?
  package var issuedBy: String?
  package var reason: String?
  package var level: String?
  package var isPosthumous = false
  /// In *lượt*.
  package var times = 1

  package init(
    honour: Int = 0, title: String = "", year: Int? = nil, decision: String? = nil,
    date: PartialDate? = nil, issuedBy: String? = nil, reason: String? = nil,
    level: String? = nil, isPosthumous: Bool = false, times: Int = 1
  ) {
    self.honour = honour
    self.title = title
    self.year = year
    self.decision = decision
    self.date = date
    self.issuedBy = issuedBy
    self.reason = reason
    self.level = level
    self.isPosthumous = isPosthumous
    self.times = times
  }
}

/// A stretch of time that lists are split by: a registered period, a year, a month.
package struct PeriodKey: Sendable, Hashable, Comparable {
  package let slug: String
  package let title: String
  package let start: CivilDate
  package let end: CivilDate

  package init(slug: String, title: String, start: CivilDate, end: CivilDate) {
    self.slug = slug
    self.title = title
    self.start = start
    self.end = end
  }

  /// Latest first; among equals the shorter one.
  package static func < (left: PeriodKey, right: PeriodKey) -> Bool {
    if left.start != right.start { return left.start > right.start }
    if left.end != right.end { return left.end < right.end }
    return left.slug < right.slug
  }
}

/// A campaign with its profiles and its place among the others.
package final class CampaignNode: Sendable {
  package let campaign: Campaign
  package let address: String
  package let parent: Int?
  package let children: [Int]
  /// In site order.
  package let profiles: [Int]
  /// Pages of their own, latest first; empty when all profiles fall into one.
  package let periods: [PeriodGroup]

  init(
    campaign: Campaign, address: String, parent: Int?, children: [Int], profiles: [Int],
    periods: [PeriodGroup]
  ) {
    self.campaign = campaign
    self.address = address
    self.parent = parent
    self.children = children
    self.profiles = profiles
    self.periods = periods
  }
}

/// The profiles of a campaign that fall into one period.
package struct PeriodGroup: Sendable {
  package let period: PeriodKey
  package let address: String
  package let profiles: [Int]
}

/// A unit with its place in the tree and its profiles.
package struct UnitNode: Sendable {
  package let unit: UnionUnit
  package let address: String
  /// Today's parent.
  package let parent: Int?
  /// Today's units below, in the register's order.
  package let children: [Int]
  package let successors: [Int]
  /// Units that this one succeeds.
  package let predecessors: [Int]
  package let level: Int?
  package let type: Int?
  /// Its own and those of the units below, in site order.
  package let profiles: [Int]
  /// False for a unit that has ended, or not begun, on the day of the build.
  package let isCurrent: Bool
}

/// A cluster with its members by year and its profiles.
package struct ClusterNode: Sendable {
  package let cluster: Cluster
  package let address: String
  package let head: Int?
  package let members: [ResolvedMembers]
  package let profiles: [Int]

  /// The members of a year, as indices of units.
  package struct ResolvedMembers: Sendable {
    package let year: Int
    package let units: [Int]
  }
}

/// An honour with the profiles that have it.
package struct HonourNode: Sendable {
  package let honour: Honour
  package let address: String
  package let profiles: [Int]
  /// How often it was awarded (*lượt*).
  package let awardCount: Int
}

/// A field of work with its profiles.
package struct TermNode: Sendable {
  package let term: Term
  package let slug: String
  package let address: String
  package let profiles: [Int]
}

/// A free page with its address.
package struct PageNode: Sendable {
  package let page: FreePage
  package let slug: String
  package let address: String
}

/// The people whose given names begin with one letter, in the order of names.
package struct LetterGroup: Sendable {
  package let letter: AlphabetLetter
  package let address: String
  package let profiles: [Int]
}

/// The profiles published in a year, by month.
package struct ArchiveYear: Sendable {
  package let year: Int
  package let address: String
  package let months: [ArchiveMonth]
  package let profiles: [Int]
}

/// The profiles published in a month, by day.
package struct ArchiveMonth: Sendable {
  package let month: Int
  package let address: String
  package let days: [ArchiveDay]
  package let profiles: [Int]
}

/// The profiles published on a day.
package struct ArchiveDay: Sendable {
  package let day: Int
  package let address: String
  package let profiles: [Int]
}
