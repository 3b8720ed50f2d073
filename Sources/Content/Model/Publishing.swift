/// Which feeds a site has.
package struct FeedSettings: Sendable, Hashable {
  /// A language that feed readers know.
  package enum Format: String, Sendable, Hashable, CaseIterable { case atom, rss, json }

  /// What may have a feed of its own.
  package enum Source: String, Sendable, Hashable, CaseIterable {
    case site, campaigns, kinds, units
  }

  /// In the order of `Format.allCases`; empty for a site without feeds.
  package var formats = Format.allCases
  package var sources = Source.allCases
  /// How many of the newest profiles a feed has.
  package var size = 20

  package init() {}
}

/// The picture that stands for pages without one of their own where they are shared.
package struct ShareImage: Sendable, Hashable {
  /// As written: from the site's root, or relative to `content/`.
  package var file: Located<String>
  package var alt: String?
  /// The configuration file that names it.
  package var source: String

  package init(file: Located<String>, alt: String?, source: String) {
    self.file = file
    self.alt = alt
    self.source = source
  }
}
