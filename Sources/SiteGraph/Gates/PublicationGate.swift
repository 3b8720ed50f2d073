import Content
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
    return objectionToConsent(of: profile).map { ($0, nil) }
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
    if profile.workflow.verified == nil { return .notVerified }
    return profile.workflow.approved == nil ? .notApproved : nil
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
}
