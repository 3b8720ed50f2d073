import Content
import Diagnostics
package import Vietnamese

/// What a build takes in beyond what may be published, and the moment it builds for.
package struct LinkOptions: Sendable {
  package var includesDrafts = false
  package var includesFuture = false
  package var includesExpired = false
  /// Nothing is kept back. It tells which addresses there would be, and is never for a site that is
  /// written.
  package var includesEverything = false
  /// The local day and time of the build.
  package var moment: PartialDate
  /// How many threads work at once.
  package var jobs = 1

  package init(moment: PartialDate) { self.moment = moment }
}

/// Decides whether a profile may be published.
struct PublicationGate {
  let options: LinkOptions
  let workflow: SiteConfiguration.Workflow
  let demandsConsent: Bool

  /// The first reason against publishing, with the day on which it ends by itself.
  func objection(to profile: Profile) -> (reason: ExclusionReason, until: PartialDate?)? {
    if options.includesEverything { return nil }
    if profile.workflow.withdrawn != nil || profile.workflow.status.value == .withdrawn {
      return (.withdrawn, nil)
    }
    if let reason = objectionToStatus(of: profile) { return (reason, nil) }
    if profile.privacy != .public { return (.privacy, nil) }
    if let reason = objectionToDates(of: profile) { return reason }
    if let reason = objectionToConsent(of: profile) { return (reason, nil) }
    return recordAhead(in: profile) == nil ? nil : (.datedAhead, nil)
  }

  private func objectionToStatus(of profile: Profile) -> ExclusionReason? {
    if options.includesDrafts, profile.workflow.status.value != .rejected { return nil }
    let reason: ExclusionReason? =
      switch profile.workflow.status.value {
      case .draft: .draft
      case .registered: .registered
      case .submitted: .submitted
      case .inReview: .inReview
      case .returned: .returned
      case .rejected: .rejected
      case .withdrawn: .withdrawn
      case .expired: options.includesExpired ? nil : .expired
      case .approved, .published: nil
      }
    if let reason { return reason }
    guard workflow == .review else { return nil }
    if profile.workflow.verified?.date == nil { return .notVerified }
    return profile.workflow.approved?.date == nil ? .notApproved : nil
  }

  private func objectionToDates(of profile: Profile) -> (ExclusionReason, PartialDate?)? {
    if let expires = profile.expires?.value, !options.includesExpired,
      hasBegun(expires)
    {
      return (.expired, nil)
    }
    if let published = profile.published?.value, !options.includesFuture,
      !hasBegun(published)
    {
      return (.future, published)
    }
    return nil
  }

  private func hasBegun(_ date: PartialDate) -> Bool {
    let day = date.firstDay
    let today = options.moment.firstDay
    if day != today { return day < today }
    return (date.time?.minuteOfDay ?? 0) <= (options.moment.time?.minuteOfDay ?? 0)
  }

  private func objectionToConsent(of profile: Profile) -> ExclusionReason? {
    guard demandsConsent else { return nil }
    if profile.consents.isEmpty {
      return showsIdentifiablePerson(profile) ? .consentMissing : nil
    }
    let today = options.moment.firstDay
    for consent in profile.consents {
      if !consent.isComplete { return .consentIncomplete }
      if let until = consent.until?.value, until.lastDay < today { return .consentExpired }
      if !consent.scope.contains(.web) { return .consentScope }
    }
    if profile.minorsPresent, !profile.consents.contains(where: { $0.guardian != nil }) {
      return .guardianMissing
    }
    return nil
  }

  /// An individual always; anything else where its front matter names or shows a person.
  private func showsIdentifiablePerson(_ profile: Profile) -> Bool {
    if profile.kind == .individual || profile.minorsPresent { return true }
    if let collective = profile.collective,
      collective.leader != nil || !collective.representatives.isEmpty
    {
      return true
    }
    return profile.quote?.by != nil
  }

  // MARK: Days that have not come

  /// Whether its author says that a profile may be published.
  func isMeantToBePublished(_ profile: Profile) -> Bool {
    [.approved, .published].contains(profile.workflow.status.value)
  }

  /// The first record of a profile whose day has not come.
  func recordAhead(in profile: Profile) -> RecordAhead? {
    // A preview of what is to come looks from the day of publication.
    let published = options.includesFuture ? profile.published?.value.firstDay : nil
    let today = max(options.moment.firstDay, published ?? options.moment.firstDay)
    return records(of: profile).first { $0.date.firstDay > today }
  }

  private func records(of profile: Profile) -> [RecordAhead] {
    let record = profile.workflow
    var records: [RecordAhead] = []
    func add(_ date: PartialDate?, _ key: ProfileKeyName, at range: Range<Int>) {
      guard let date else { return }
      records.append(RecordAhead(key: key, date: date, range: range))
    }
    if workflow == .review {
      add(record.verified?.date, ("kiem_chung", "verified"), at: record.status.range)
      add(record.approved?.date, ("duyet", "approved"), at: record.status.range)
    }
    if demandsConsent {
      for consent in profile.consents {
        add(consent.date, ("dong_y", "consent"), at: consent.range)
      }
    }
    return records
  }
}

/// A key in both languages.
typealias ProfileKeyName = (vi: String, en: String)

/// A verification, an approval or a consent that is dated after the moment of the build.
struct RecordAhead {
  let key: ProfileKeyName
  let date: PartialDate
  /// Where to point at: the consent, or the status that the date contradicts.
  let range: Range<Int>

  func finding(in file: String, today: PartialDate) -> UnplacedDiagnostic {
    UnplacedDiagnostic(
      .contentDateAhead, in: file, at: range,
      [
        "key": key.vi, "key_en": key.en, "date": date.formatShort(),
        "today": PartialDate(today.firstDay).formatShort(),
      ])
  }
}
