package import Vietnamese

/// A line of what was achieved, with figures where the author gave them.
package struct Achievement: Sendable, Hashable {
  package var text: String
  /// As typed: `24`, `1,3 tỷ`.
  package var value: String?
  package var measure: String?
  package var period: String?
  package var percent: Double?

  package init(text: String) { self.text = text }
}

/// A technical or organisational improvement. It counts only with `recognisedBy`.
package struct Initiative: Sendable, Hashable {
  package var title: String
  package var role: String?
  package var share: Double?
  package var recognisedBy: String?
  package var decision: String?
  package var date: PartialDate?
  package var appliedFrom: PartialDate?
  package var benefit: String?
  package var scope: String?
  package var programme: Reference?

  package init(title: String) { self.title = title }
}

/// One honour received, once (*lượt*).
package struct Award: Sendable, Hashable {
  /// Whether an award still holds.
  package enum Validity: String, Sendable, Hashable, CaseIterable { case valid, revoked }

  /// The honour as written: a code, a title, an alias, or a whole line of prose.
  package var honour: Reference
  /// True when `honour` is a line of prose, from which `SiteGraph` takes class, years and decision.
  package var isProse: Bool
  /// 1, 2 or 3 for *hạng Nhất, Nhì, Ba*.
  package var rank: Int?
  package var year: Int?
  package var issuedBy: String?
  package var decision: String?
  package var date: PartialDate?
  package var reason: String?
  /// In *lượt*; 1 unless said otherwise.
  package var times: Int = 1
  package var isPosthumous = false
  package var validity: Validity = .valid
  /// The wording to show instead of the register's, such as a sub-title of the honour.
  package var title: String?
  package var level: String?

  package init(honour: Reference, isProse: Bool) {
    self.honour = honour
    self.isProse = isProse
  }
}

/// A sentence that the subject said.
package struct Quote: Sendable, Hashable {
  package var text: String
  package var by: String?

  package init(text: String, by: String? = nil) {
    self.text = text
    self.by = by
  }
}

/// A photo, video or recording with the three texts that it needs.
package struct Media: Sendable, Hashable {
  /// As written: relative to the file, or from the site's root with a leading `/`.
  package var file: Located<String>
  package var caption: String?
  package var credit: String?
  package var alt: String?
  package var taken: PartialDate?
  package var place: String?
  package var rights: String?
  /// The point to keep when cropping, in per cent from the left and the top.
  package var focus: String?
  package var peopleConsent: Bool?
  package var isGenerated = false
  /// The language of the alternative text, where that is not the page's.
  package var language: String?

  package init(file: Located<String>) { self.file = file }
}

/// The profile's main picture, or the reason why there is none.
package enum Portrait: Sendable, Hashable {
  case media(Media)
  case waived(reason: String)
}

/// Where a reposted text came from.
package struct RepostSource: Sendable, Hashable {
  package var name: String
  package var url: String?
  package var published: PartialDate?
  package var author: String?
  package var permission: String?

  package init(name: String) { self.name = name }
}

/// Status, verification and approval.
package struct WorkflowRecord: Sendable, Hashable {
  package var status: Located<ProfileStatus>
  package var verified: Verification?
  package var approved: Approval?
  package var editor: String?
  @Boxed package var withdrawn: Withdrawal?

  package init(status: Located<ProfileStatus>) { self.status = status }
}

/// Who checked the facts, when, and on what evidence.
package struct Verification: Sendable, Hashable {
  package var by: String
  package var date: PartialDate?
  package var evidence: String?

  package init(by: String) { self.by = by }
}

/// Who approved the publication, in what office, and when.
package struct Approval: Sendable, Hashable {
  package var by: String
  package var role: String?
  package var date: PartialDate?

  package init(by: String) { self.by = by }
}

/// When a profile was taken down, and why.
package struct Withdrawal: Sendable, Hashable {
  package var date: PartialDate?
  package var reason: String?
  package var range: Range<Int>

  package init(range: Range<Int>) { self.range = range }
}

/// The agreement of a person to be shown.
package struct Consent: Sendable, Hashable {
  /// A channel that a person can agree to.
  package enum Scope: String, Sendable, Hashable, CaseIterable {
    case web, social, bulletin, radio, print
  }

  /// How a person agreed, so that it can be shown later.
  package enum Form: String, Sendable, Hashable, CaseIterable {
    case writing, email, recording, message
  }

  package var by: String?
  /// As written; it counts only if it is a `Form`.
  package var form: String?
  package var date: PartialDate?
  /// Empty when the author named no channel.
  package var scope: [Scope] = []
  package var until: Located<PartialDate>?
  /// Keys of sensitive data that may be shown.
  package var sensitive: [String] = []
  /// A path below a private folder; never copied to the site.
  package var evidence: String?
  package var guardian: String?
  package var range: Range<Int>

  package init(range: Range<Int>) { self.range = range }
}

/// How long, and how far up, a profile is featured.
package struct Featured: Sendable, Hashable {
  /// Higher stands first; 1 when only `có` was typed.
  package var weight: Int
  package var until: PartialDate?

  package init(weight: Int, until: PartialDate? = nil) {
    self.weight = weight
    self.until = until
  }
}

/// A dated correction (*Đính chính*).
package struct Correction: Sendable, Hashable {
  package var date: PartialDate?
  package var text: String

  package init(text: String, date: PartialDate? = nil) {
    self.text = text
    self.date = date
  }
}

/// A value of one of the site's own fields.
package struct CustomField: Sendable, Hashable {
  /// A value of the type that `site.yml` declares.
  package enum Value: Sendable, Hashable {
    case text(String), number(Double), boolean(Bool), date(PartialDate), list([String])
  }

  package let name: String
  package let value: Value

  package init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}
