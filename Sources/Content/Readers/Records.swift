import Diagnostics
import FrontMatter

// Verification, approval, consent, and what follows publication.

extension ContentReader {
  mutating func verification(_ entry: YAMLEntry?) -> Verification? {
    lineOrGroup(entry, line: { Verification(by: $1.value) }) { reader, node, key in
      guard let fields = reader.closedFields(node, of: VerificationKey.self, under: key),
        let by = reader.requiredText(.by, in: fields)
      else { return nil }
      var verification = Verification(by: by)
      verification.date = reader.date(fields[.date])
      verification.evidence = reader.text(fields[.evidence])
      return verification
    }
  }

  mutating func approval(_ fields: Fields<ProfileKey>) -> Approval? {
    let grouped = lineOrGroup(fields[.approved], line: { Approval(by: $1.value) }) {
      reader, node, key in reader.approval(node, under: key)
    }
    guard var approval = grouped ?? text(fields[.approvedBy]).map({ Approval(by: $0) }) else {
      return nil
    }
    if let date = date(fields[.approvedOn]) { approval.date = date }
    return approval
  }

  private mutating func approval(_ node: YAMLNode, under key: String) -> Approval? {
    guard let fields = closedFields(node, of: ApprovalKey.self, under: key),
      let by = requiredText(.by, in: fields)
    else { return nil }
    var approval = Approval(by: by)
    approval.role = text(fields[.role])
    approval.date = date(fields[.date])
    return approval
  }

  /// The consents, and an error for each that says nothing: silence is not consent.
  mutating func consents(_ entry: YAMLEntry) -> [Consent] {
    let key = entry.key.text ?? ""
    let nodes = entry.value.items ?? [entry.value]
    guard !nodes.isEmpty else {
      reportEmptyConsent(under: key, at: entry.key.range)
      return []
    }
    return nodes.compactMap { node in
      if node.isNull || node.entries?.isEmpty == true {
        reportEmptyConsent(under: key, at: node.range.isEmpty ? entry.key.range : node.range)
        return nil
      }
      return closedFields(node, of: ConsentKey.self, under: key).flatMap { consent($0, under: key) }
    }
  }

  private mutating func consent(_ fields: Fields<ConsentKey>, under key: String) -> Consent? {
    guard ConsentKey.allCases.contains(where: { fields[$0] != nil }) else {
      reportEmptyConsent(under: key, at: fields.range)
      return nil
    }
    var consent = Consent(range: fields.range)
    consent.by = text(fields[.by])
    consent.form = text(fields[.form])
    consent.date = date(fields[.date])
    consent.scope = choices(fields[.scope])
    consent.until = locatedDate(fields[.until])
    consent.sensitive = choices(fields[.sensitive], of: .sensitiveKeys)
    consent.evidence = address(fields[.evidence])?.value
    consent.guardian = text(fields[.guardian])
    return consent
  }

  private mutating func reportEmptyConsent(under key: String, at range: Range<Int>) {
    let isEnglish = key == ProfileKey.consent.spec.name
    report(
      .contentConsentEmpty, at: range,
      [
        "key": key,
        "example": isEnglish
          ? "{by: …, form: văn bản, date: …}" : "{nguoi: …, hinh_thuc: văn bản, ngay: …}",
      ])
  }

  mutating func withdrawal(_ entry: YAMLEntry?) -> Withdrawal? {
    guard let entry else { return nil }
    var withdrawal = Withdrawal(range: entry.value.range)
    if case .scalar = entry.value.content {
      withdrawal.date = date(entry)
      return withdrawal
    }
    guard
      let fields = closedFields(entry.value, of: WithdrawalKey.self, under: entry.key.text ?? "")
    else { return withdrawal }
    withdrawal.date = date(fields[.date])
    withdrawal.reason = text(fields[.reason])
    return withdrawal
  }

  mutating func corrections(_ entry: YAMLEntry?) -> [Correction] {
    members(entry, shape: "{ngay: …, noi_dung: …}", line: { Correction(text: $1.value) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: CorrectionKey.self, under: key),
        let text = reader.requiredText(.text, in: fields)
      else { return [] }
      return [Correction(text: text, date: reader.date(fields[.date]))]
    }
  }
}
