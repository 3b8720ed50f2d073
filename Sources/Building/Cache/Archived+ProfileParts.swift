import Content
import Vietnamese

extension Achievement: Archived {
  static var blank: Achievement { Achievement(text: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    text.pass(through: &archive)
    value.pass(through: &archive)
    measure.pass(through: &archive)
    period.pass(through: &archive)
    percent.pass(through: &archive)
  }
}

extension Initiative: Archived {
  static var blank: Initiative { Initiative(title: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    title.pass(through: &archive)
    role.pass(through: &archive)
    share.pass(through: &archive)
    recognisedBy.pass(through: &archive)
    decision.pass(through: &archive)
    date.pass(through: &archive)
    appliedFrom.pass(through: &archive)
    benefit.pass(through: &archive)
    scope.pass(through: &archive)
    programme.pass(through: &archive)
  }
}

extension Award: Archived {
  static var blank: Award { Award(honour: .blank, isProse: false) }
  mutating func pass<A: Archive>(through archive: inout A) {
    honour.pass(through: &archive)
    isProse.pass(through: &archive)
    rank.pass(through: &archive)
    year.pass(through: &archive)
    issuedBy.pass(through: &archive)
    decision.pass(through: &archive)
    date.pass(through: &archive)
    reason.pass(through: &archive)
    times.pass(through: &archive)
    isPosthumous.pass(through: &archive)
    validity.pass(through: &archive)
    title.pass(through: &archive)
    level.pass(through: &archive)
  }
}

extension Quote: Archived {
  static var blank: Quote { Quote(text: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    text.pass(through: &archive)
    by.pass(through: &archive)
  }
}

extension Media: Archived {
  static var blank: Media { Media(file: .blank) }
  mutating func pass<A: Archive>(through archive: inout A) {
    file.pass(through: &archive)
    caption.pass(through: &archive)
    credit.pass(through: &archive)
    alt.pass(through: &archive)
    taken.pass(through: &archive)
    place.pass(through: &archive)
    rights.pass(through: &archive)
    focus.pass(through: &archive)
    peopleConsent.pass(through: &archive)
    isGenerated.pass(through: &archive)
  }
}

extension Portrait: Archived {
  static var blank: Portrait { .waived(reason: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    var media: Media? = if case .media(let media) = self { media } else { nil }
    var reason = if case .waived(let reason) = self { reason } else { "" }
    media.pass(through: &archive)
    reason.pass(through: &archive)
    self = media.map { .media($0) } ?? .waived(reason: reason)
  }
}

extension RepostSource: Archived {
  static var blank: RepostSource { RepostSource(name: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    name.pass(through: &archive)
    url.pass(through: &archive)
    published.pass(through: &archive)
    author.pass(through: &archive)
    permission.pass(through: &archive)
  }
}

extension WorkflowRecord: Archived {
  static var blank: WorkflowRecord { WorkflowRecord(status: .blank) }
  mutating func pass<A: Archive>(through archive: inout A) {
    status.pass(through: &archive)
    verified.pass(through: &archive)
    approved.pass(through: &archive)
    editor.pass(through: &archive)
    withdrawn.pass(through: &archive)
  }
}

extension Verification: Archived {
  static var blank: Verification { Verification(by: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    by.pass(through: &archive)
    date.pass(through: &archive)
    evidence.pass(through: &archive)
  }
}

extension Approval: Archived {
  static var blank: Approval { Approval(by: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    by.pass(through: &archive)
    role.pass(through: &archive)
    date.pass(through: &archive)
  }
}

extension Withdrawal: Archived {
  static var blank: Withdrawal { Withdrawal(range: 0..<0) }
  mutating func pass<A: Archive>(through archive: inout A) {
    date.pass(through: &archive)
    reason.pass(through: &archive)
    range.pass(through: &archive)
  }
}

extension Consent: Archived {
  static var blank: Consent { Consent(range: 0..<0) }
  mutating func pass<A: Archive>(through archive: inout A) {
    by.pass(through: &archive)
    form.pass(through: &archive)
    date.pass(through: &archive)
    scope.pass(through: &archive)
    until.pass(through: &archive)
    sensitive.pass(through: &archive)
    evidence.pass(through: &archive)
    guardian.pass(through: &archive)
    range.pass(through: &archive)
  }
}

extension Featured: Archived {
  static var blank: Featured { Featured(weight: 0) }
  mutating func pass<A: Archive>(through archive: inout A) {
    weight.pass(through: &archive)
    until.pass(through: &archive)
  }
}

extension Correction: Archived {
  static var blank: Correction { Correction(text: "") }
  mutating func pass<A: Archive>(through archive: inout A) {
    date.pass(through: &archive)
    text.pass(through: &archive)
  }
}

extension CustomField: Archived {
  static var blank: CustomField { CustomField(name: "", value: .text("")) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (name, value) = (name, value)
    archive.pass(&name)
    value.pass(through: &archive)
    if A.isReading { self = CustomField(name: name, value: value) }
  }
}

extension CustomField.Value: Archived {
  static var blank: CustomField.Value { .text("") }

  mutating func pass<A: Archive>(through archive: inout A) {
    var (text, number, boolean, date, list): (String?, Double?, Bool?, PartialDate?, [String]?)
    switch self {
    case .text(let value): text = value
    case .number(let value): number = value
    case .boolean(let value): boolean = value
    case .date(let value): date = value
    case .list(let value): list = value
    }
    text.pass(through: &archive)
    number.pass(through: &archive)
    boolean.pass(through: &archive)
    date.pass(through: &archive)
    list.pass(through: &archive)
    if let text { self = .text(text) }
    if let number { self = .number(number) }
    if let boolean { self = .boolean(boolean) }
    if let date { self = .date(date) }
    if let list { self = .list(list) }
  }
}

// MARK: - Closed lists

extension PriorityGroup: Archived {
  static var blank: PriorityGroup { .directLabour }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension ProfileKind: Archived {
  static var blank: ProfileKind { .individual }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension Genre: Archived {
  static var blank: Genre { .exemplar }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension ProfileStatus: Archived {
  static var blank: ProfileStatus { .draft }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension Privacy: Archived {
  static var blank: Privacy { .public }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension AchievementType: Archived {
  static var blank: AchievementType { .comprehensive }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension WorkerGroup: Archived {
  static var blank: WorkerGroup { .cadre }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension CollectiveType: Archived {
  static var blank: CollectiveType { .grassrootsUnion }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension Gender: Archived {
  static var blank: Gender { .male }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension Award.Validity: Archived {
  static var blank: Award.Validity { .valid }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}

extension Consent.Scope: Archived {
  static var blank: Consent.Scope { .web }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}
