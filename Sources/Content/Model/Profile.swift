package import Vietnamese

/// One Markdown file about a person, a collective, a model or a work, as its author wrote it.
///
/// References are still text; `SiteGraph` resolves them. Optional means that the author left it out.
///
/// A class: it is passed from stage to stage and looked at a hundred thousand times, and as a value of
/// two kilobytes each pass copied it (a third of a build). Unchecked, because its reader alone writes
/// it, before anybody else sees it.
package final class Profile: @unchecked Sendable {
  /// The path relative to the site's folder.
  package let file: String
  /// The bytes of the front matter between its delimiters.
  package let frontMatter: Range<Int>
  /// The bytes of the Markdown body.
  package let body: Range<Int>

  @Boxed package var id: Located<String>?
  @Boxed package var slug: Located<String>?
  @Boxed package var subjectID: Located<String>?
  package var kind: ProfileKind
  package var genre: Genre?

  package var title: Located<String>
  package var kicker: String?
  package var summary: String?
  /// The name of the person, the collective, the model or the work.
  package var name: Located<String>?
  package var sortName: String?

  package var campaigns: [Reference] = []
  package var periods: [Reference] = []
  package var unit: Reference?
  /// The unit's name as it was at the time, where it differs from the register.
  package var unitName: String?
  @Boxed package var cluster: Reference?
  @Boxed package var unitType: Reference?
  package var fields: [Reference] = []
  package var locality: String?
  package var level: Reference?
  package var criteria: [Reference] = []

  package var achievements: [Achievement] = []
  package var achievementType: AchievementType?
  package var initiatives: [Initiative] = []
  package var awards: [Award] = []
  @Boxed package var quote: Quote?
  package var lessons: [String] = []
  package var replicatedBy: [Reference] = []

  package var portrait: Portrait?
  package var gallery: [Media] = []
  @Boxed package var video: Located<String>?
  @Boxed package var audio: Located<String>?

  package var authors: [String] = []
  package var photoBy: String?
  @Boxed package var source: RepostSource?
  package var directives: [String] = []

  package var published: Located<PartialDate>?
  package var updated: PartialDate?
  package var discovered: PartialDate?
  @Boxed package var expires: Located<PartialDate>?

  package var workflow: WorkflowRecord
  package var consents: [Consent] = []
  /// The place of the consent block; nil when there is none.
  package var consentRange: Range<Int>?
  package var privacy: Privacy = .public
  package var minorsPresent = false
  @Boxed package var featured: Featured?
  package var corrections: [Correction] = []
  package var tags: [String] = []
  /// Old addresses that lead here.
  package var aliases: [Located<String>] = []
  @Boxed package var template: Located<String>?
  package var language: String?

  @Boxed package var individual: Individual?
  @Boxed package var collective: Collective?
  @Boxed package var undertaking: Undertaking?
  @Boxed package var extras: ProfileExtras?
  /// The site's own fields, in the order that `site.yml` declares them.
  package var custom: [CustomField] = []

  package init(
    file: String, frontMatter: Range<Int>, body: Range<Int>, kind: ProfileKind,
    title: Located<String>, workflow: WorkflowRecord
  ) {
    self.file = file
    self.frontMatter = frontMatter
    self.body = body
    self.kind = kind
    self.title = title
    self.workflow = workflow
  }
}

/// What is known of an individual only.
package struct Individual: Sendable, Hashable {
  package var otherName: String?
  package var honorific: String?
  package var gender: Gender?
  package var birthYear: Int?
  package var position: String?
  package var job: String?
  package var unionRole: String?
  package var unionMember: Bool?
  package var workerGroup: WorkerGroup?
  /// Works directly in production (*trực tiếp lao động, sản xuất*).
  package var directLabour: Bool?
  /// Holds no managing office (*không giữ chức vụ quản lý*).
  package var nonManager: Bool?
  package var yearsOfService: Int?
  package var deceased = false
  /// Shown only where the site allows it and the consent names it.
  package var sensitive: SensitiveData?

  package init() {}

  /// The groups to be put first to which the person belongs.
  package var priorities: [PriorityGroup] {
    PriorityGroup.allCases.filter { group in
      switch group {
      case .directLabour: directLabour == true
      case .nonManager: nonManager == true
      }
    }
  }
}

/// Facts that the law counts as sensitive.
package struct SensitiveData: Sendable, Hashable {
  package var ethnicity: String?
  package var religion: String?
  package var partyMember: Bool?
  package var healthNote: String?

  package init() {}
}

/// What is known of a collective only.
package struct Collective: Sendable, Hashable {
  package var shortName: String?
  package var type: CollectiveType?
  package var members: Int?
  package var femaleMembers: Int?
  package var leader: NamedPerson?
  package var founded: Int?
  package var representatives: [String] = []

  package init() {}
}

/// A person by name and position.
package struct NamedPerson: Sendable, Hashable {
  package var name: String
  package var position: String?

  package init(name: String, position: String? = nil) {
    self.name = name
    self.position = position
  }
}

/// What is known of a model or a work only.
package struct Undertaking: Sendable, Hashable {
  package var started: PartialDate?
  package var scope: String?
  package var cost: String?
  package var benefit: String?
  package var beneficiaries: Int?
  package var quality: String?
  package var handover: PartialDate?
  package var owner: String?

  package init() {}
}

/// What few profiles have.
package struct ProfileExtras: Sendable, Hashable {
  /// An honour or what is proposed in words.
  package var proposedFor: String?
  package var proposedYear: Int?
  package var acclaimedAt: String?
  /// The day of it, where it is not a part of the text.
  package var acclaimedOn: PartialDate?
  package var proposedBy: String?
  package var submitted: PartialDate?
  package var contest: String?
  /// What was entered in the contest, where that is not this text.
  package var contestEntry: String?
  package var contestResult: String?
  package var event: String?
  package var channels: [ChannelRecord] = []
  /// Internal: never rendered.
  package var honorarium: String?
  /// Internal: never rendered.
  package var rating: String?

  package init() {}
}

/// Where and when a profile was spread.
package struct ChannelRecord: Sendable, Hashable {
  package var channel: String
  package var date: PartialDate?
  package var link: String?
  package var minutes: Double?
  package var reach: Int?

  package init(channel: String) { self.channel = channel }
}
