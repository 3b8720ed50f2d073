package import Content
import Vietnamese

/// Every reason against publishing a profile, in the order in which the gate asks: what is still to be
/// done for it, when mending the first would only bring out the next.
package func objections(
  to profile: Profile, configuration: SiteConfiguration, options: LinkOptions
) -> [ExclusionReason] {
  let gate = PublicationGate(
    options: options, workflow: configuration.workflow,
    demandsConsent: configuration.demandsConsent)
  let mended = profile.copyForTheGate()
  var reasons: [ExclusionReason] = []
  while let reason = gate.objection(to: mended)?.reason, !reasons.contains(reason) {
    reasons.append(reason)
    mended.mend(reason)
  }
  return reasons
}

/// The first reason against showing a translation in the place of its original, which has passed the
/// gates itself; nil where the translation may be shown.
package func objection(
  to translation: ProfileTranslation, configuration: SiteConfiguration, options: LinkOptions
) -> ExclusionReason? {
  TranslationGate(options: options, workflow: configuration.workflow).objection(to: translation)
}

extension Profile {
  /// Another profile with what the gate looks at: it is changed here, and the site's own is not.
  fileprivate func copyForTheGate() -> Profile {
    let copy = Profile(
      file: file, frontMatter: frontMatter, body: body, kind: kind, title: title,
      workflow: workflow)
    (copy.published, copy.expires, copy.privacy) = (published, expires, privacy)
    (copy.consents, copy.minorsPresent) = (consents, minorsPresent)
    (copy.collective, copy.quote) = (collective, quote)
    return copy
  }

  /// Takes away what one reason is about.
  fileprivate func mend(_ reason: ExclusionReason) {
    switch reason {
    case .draft, .registered, .submitted, .inReview, .returned, .rejected, .withdrawn:
      workflow.status = Located(.published, at: workflow.status.range)
      workflow.withdrawn = nil
    case .expired:
      if workflow.status.value == .expired {
        workflow.status = Located(.published, at: workflow.status.range)
      }
      expires = nil
    case .future: published = nil
    case .notVerified:
      workflow.verified = Verification(by: "")
      workflow.verified?.date = longAgo
    case .notApproved:
      workflow.approved = Approval(by: "")
      workflow.approved?.date = longAgo
    case .datedAhead: mendDates()
    case .privacy: privacy = .public
    case .consentMissing, .consentIncomplete, .consentExpired, .consentScope, .guardianMissing:
      mendConsent(reason)
    case .campaignInactive, .unreferenced, .unknownPlace, .laterVersion, .originalAway,
      .originalMissing, .translationTwice, .languageUnknown:
      break
    }
  }

  private func mendDates() {
    if workflow.verified != nil { workflow.verified?.date = longAgo }
    if workflow.approved != nil { workflow.approved?.date = longAgo }
    for index in consents.indices { consents[index].date = longAgo }
  }

  private func mendConsent(_ reason: ExclusionReason) {
    if consents.isEmpty { consents = [Consent(range: 0..<0)] }
    for index in consents.indices {
      switch reason {
      case .consentExpired: consents[index].until = nil
      case .guardianMissing: consents[index].guardian = ""
      case .consentIncomplete:
        (consents[index].by, consents[index].form) = ("–", "văn bản")
        consents[index].date = longAgo
      default: consents[index].scope = [.web]
      }
    }
  }
}

/// A day that has come on any day of a build.
private let longAgo = PartialDate(year: 1)
