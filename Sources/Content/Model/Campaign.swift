package import Vietnamese

/// A movement, drive, programme or contest in which exemplars are found.
package struct Campaign: Sendable {
  /// The path relative to the site's folder; nil for a built-in campaign.
  package var file: String?
  /// The bytes of the introduction; empty for a built-in campaign.
  package var body: Range<Int> = 0..<0
  package var slug: String
  package var title: Located<String>
  package var short: String?
  package var aliases: [String] = []
  /// Old addresses that lead here.
  package var oldAddresses: [Located<String>] = []
  package var type: CampaignType?
  package var form: String?
  package var scope: String?
  package var launchedBy: [String] = []
  package var start: PartialDate?
  package var end: PartialDate?
  package var phases: [Phase] = []
  package var occasion: String?
  package var description: String?
  package var criteria: [String] = []
  package var documents: [Document] = []
  /// Ids of targets, or what is to be reached in words.
  package var targets: [String] = []
  package var parent: Reference?
  package var isYearly = false
  package var editions: [Edition] = []
  package var stats: [Statistic] = []
  package var order: Int?
  package var colour: String?
  package var image: Media?
  package var contact: String?
  /// False for the built-in samples that a site has not taken up.
  package var isActive = true
  package var template: Located<String>?
  package var custom: [CustomField] = []
  /// The language of its texts, where that is not the page's.
  package var language: String?

  package init(slug: String, title: Located<String>) {
    self.slug = slug
    self.title = title
  }
}

/// What kind of movement a campaign is.
package enum CampaignType: String, Sendable, Hashable, CaseIterable {
  case movement, drive, programme, emulationDrive = "emulation_drive", contest
  case skillContest = "skill_contest", congress, exemplarGroup = "exemplar_group"
}

/// A stretch of a campaign (*đợt*).
package struct Phase: Sendable, Hashable {
  package var name: String
  package var start: PartialDate?
  package var end: PartialDate?

  package init(name: String) { self.name = name }
}

/// One year of a yearly campaign.
package struct Edition: Sendable, Hashable {
  package var year: Int
  package var title: String?
  package var amount: String?

  package init(year: Int) { self.year = year }
}

/// A figure that a campaign shows, such as “trên 92,5%”.
package struct Statistic: Sendable, Hashable {
  package var label: String
  package var value: String

  package init(label: String, value: String) {
    self.label = label
    self.value = value
  }
}

/// An official document.
package struct Document: Sendable, Hashable {
  package var number: String
  package var date: PartialDate?
  package var issuers: [String] = []
  package var kind: String?
  package var abstract: String?
  /// As written: relative to the file, from the root with `/`, or a whole address.
  package var file: Located<String>?
  /// The numbers of the documents that it rests on (*căn cứ*).
  package var basedOn: [String] = []
  package var replaces: String?
  package var period: Reference?

  package init(number: String) { self.number = number }
}
