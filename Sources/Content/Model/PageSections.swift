/// A part of a page that `site.yml` chooses, with what it says about it.
package struct PageSection<Name: Sendable & Hashable>: Sendable, Hashable {
  package var name: Name
  /// The heading, instead of the theme's own.
  package var title: String?
  /// How many profiles or entries it shows.
  package var limit: Int?
  /// The profiles that it shows first, by the names in their addresses.
  package var profiles: [Located<String>] = []

  package init(_ name: Name) { self.name = name }
}

/// Which parts the pages have, in which order.
package struct PageSections: Sendable, Hashable {
  package var home = HomeSection.allCases.filter { $0.isUsual }.map { PageSection($0) }
  package var profile = ProfileSection.allCases.map { PageSection($0) }
  package var campaign = CampaignSection.allCases.map { PageSection($0) }
  /// The file that they stand in.
  package var file: String?

  package init() {}
}

/// A part of the home page.
package enum HomeSection: String, Sendable, Hashable, CaseIterable {
  case featured, kinds, newest, mostRead = "most_read", campaigns, units, fields, honours, dates

  /// Whether a site has it that says nothing about its home page.
  var isUsual: Bool { self != .fields && self != .honours }
}

/// A part of a profile's page; title, text, byline, source and corrections always stand there.
package enum ProfileSection: String, Sendable, Hashable, CaseIterable {
  case tools, portrait, facts, achievements, initiatives, awards, contents, quote, lessons, gallery
  case tags, feedback, neighbours, related
  case sameUnit = "same_unit"
}

/// A part of a campaign's page.
package enum CampaignSection: String, Sendable, Hashable, CaseIterable {
  case tools
  case statistics, facts, introduction, criteria, documents, children, periods, kinds, profiles
  case mostRead = "most_read"
}
