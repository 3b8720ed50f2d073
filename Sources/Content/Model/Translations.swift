/// A profile's text in a further language. What it leaves out of its story is not shown; of the facts
/// the original's stand in.
package struct ProfileTranslation: Sendable {
  /// A fact of the record that is words.
  package enum Fact: String, Sendable, Hashable, CaseIterable {
    case otherName = "other_name", position, job
    case unionRole = "union_role", unitName = "unit_name", locality
    case acclaimedAt = "acclaimed_at", scope, cost, benefit, quality, owner
  }

  /// What a photo says.
  package struct Caption: Sendable, Hashable {
    package var caption: String?
    package var alt: String?
  }

  /// The path relative to the site's folder.
  package let file: String
  /// The bytes of the Markdown body.
  package let body: Range<Int>
  package var title: Located<String>
  package var status: ProfileStatus = .draft
  package var approved: Approval?
  package var kicker: String?
  package var summary: String?
  package var name: Located<String>?
  package var facts: [Fact: String] = [:]
  package var achievements: [Achievement] = []
  package var initiatives: [Initiative] = []
  package var quote: Quote?
  package var lessons: [String] = []
  package var tags: [String] = []
  package var corrections: [Correction] = []
  /// By the files as the original names them.
  package var photos: [Located<String>: Caption] = [:]

  package init(file: String, body: Range<Int>, title: Located<String>) {
    self.file = file
    self.body = body
    self.title = title
  }
}

/// A campaign's texts in a further language. What it leaves out stays as it is.
package struct CampaignTranslation: Sendable {
  package let file: String
  package let body: Range<Int>
  package var title: Located<String>
  /// False for a draft.
  package var isPublished = true
  package var short: String?
  package var description: String?
  package var form: String?
  package var scope: String?
  package var launchedBy: [String] = []
  package var occasion: String?
  package var criteria: [String] = []
  package var phases: [String] = []
  package var editions: [String] = []
  package var stats: [Statistic] = []
  package var contact: String?

  package init(file: String, body: Range<Int>, title: Located<String>) {
    self.file = file
    self.body = body
    self.title = title
  }
}

/// A free page's text in a further language.
package struct PageTranslation: Sendable {
  package let file: String
  package let body: Range<Int>
  package var title: Located<String>
  package var summary: String?
  /// False for a draft.
  package var isPublished = true

  package init(file: String, body: Range<Int>, title: Located<String>) {
    self.file = file
    self.body = body
    self.title = title
  }
}

/// The translations into one language.
package struct Translations: Sendable {
  /// By the files of their originals.
  package var profiles: [String: ProfileTranslation] = [:]
  /// By the slugs of their campaigns.
  package var campaigns: [String: CampaignTranslation] = [:]
  /// By the files of their originals.
  package var pages: [String: PageTranslation] = [:]

  package init() {}
}
