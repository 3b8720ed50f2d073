import Diagnostics
import FrontMatter

// Verification, approval, consent, and what follows publication.

extension ContentReader {
  mutating func verification(_ entry: YAMLEntry?) -> Verification? {
    let key = entry?.key.text ?? ""
    return lineOrGroup(
      entry,
      line: { reader, line in
        guard let by = reader.somebody(line, under: key) else { return nil }
        reader.demandDateOfReview(nil, of: by, under: key, at: line.range)
        return Verification(by: by)
      },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: VerificationKey.self, under: key),
          let by = reader.somebody(.by, in: fields, under: key)
        else { return nil }
        var verification = Verification(by: by)
        verification.date = reader.date(fields[.date])
        reader.demandDateOfReview(fields[.date], of: by, under: key, at: fields.range)
        verification.evidence = reader.text(fields[.evidence])
        return verification
      })
  }

  mutating func approval(_ fields: Fields<ProfileKey>) -> Approval? {
    guard let entry = fields[.approved] ?? fields[.approvedBy] else { return nil }
    guard var approval = approval(entry) else { return nil }
    if let date = date(fields[.approvedOn]) { approval.date = date }
    if approval.date == nil {
      demandDateOfReview(
        fields[.approvedOn] ?? groupedDate(entry), of: approval.by, under: entry.key.text ?? "",
        at: entry.value.range)
    }
    return approval
  }

  /// Who approved something, as a line or a group.
  mutating func approval(_ entry: YAMLEntry?) -> Approval? {
    lineOrGroup(
      entry,
      line: { reader, line in
        reader.somebody(line, under: entry?.key.text ?? "").map { Approval(by: $0) }
      },
      group: { reader, node, key in reader.approval(node, under: key) })
  }

  /// The date in a group of an approval, readable or not.
  private func groupedDate(_ entry: YAMLEntry) -> YAMLEntry? {
    entry.value.entries?.first {
      $0.key.text.flatMap { ApprovalKey.table.key(spelled: $0) } == .date && !$0.value.isNull
    }
  }

  private mutating func approval(_ node: YAMLNode, under key: String) -> Approval? {
    guard let fields = closedFields(node, of: ApprovalKey.self, under: key),
      let by = somebody(.by, in: fields, under: key)
    else { return nil }
    var approval = Approval(by: by)
    approval.role = text(fields[.role])
    approval.date = date(fields[.date])
    return approval
  }

  /// The person or office under a key of a group.
  private mutating func somebody<Key: EntityKey>(
    _ key: Key, in fields: Fields<Key>, under group: String
  ) -> String? {
    if isToBePublished { requireKey(key, in: fields) }
    return located(fields[key]).flatMap { somebody($0, under: group) }
  }

  /// A person or an office; nil for *không*, *chưa có*, `…` and the like, which is an error in a
  /// profile that is to be published.
  private mutating func somebody(_ name: Reference, under key: String) -> String? {
    guard namesNobody(name.value) else { return name.value }
    if isToBePublished {
      report(
        .contentNobodyNamed, at: name.range,
        ["key": key, "value": name.value, "example": exampleOfRecord(under: key)])
    }
    return nil
  }

  /// `demandDate` where the site's workflow demands verification and approval at all.
  private mutating func demandDateOfReview(
    _ date: YAMLEntry?, of person: String, under key: String, at range: Range<Int>
  ) {
    if workflow == .review { demandDate(date, of: person, under: key, at: range) }
  }

  /// Reports that a profile which is to be published lacks the date of what somebody did.
  private mutating func demandDate(
    _ date: YAMLEntry?, of person: String?, under key: String, at range: Range<Int>
  ) {
    guard isToBePublished, !isPartial, date == nil, let person else { return }
    let isEnglish = ProfileKey.allCases.contains { $0.spec.name == key }
    report(
      .contentUndated, at: range,
      [
        "key": key,
        "example": isEnglish
          ? "{by: \(person), date: 18/11/2026}" : "{nguoi: \(person), ngay: 18/11/2026}",
      ])
  }

  /// What may be typed under a key that says who did something, and when.
  private func exampleOfRecord(under key: String) -> String {
    let spec = ProfileKey.table.key(spelled: key)?.spec
    let isEnglish = key == spec?.name
    switch spec?.key {
    case .approvedBy: return "Lê Văn Mẫu"
    case .consent:
      return isEnglish
        ? "{by: …, form: văn bản, date: …}" : "{nguoi: …, hinh_thuc: văn bản, ngay: …}"
    default: return isEnglish ? "{by: …, date: …}" : "{nguoi: …, ngay: …}"
    }
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
    consent.by = somebody(.by, in: fields, under: key)
    consent.form = text(fields[.form], oneOf: Consent.Form.closedList)
    consent.date = date(fields[.date])
    if isToBePublished { requireKey(.date, in: fields) }
    consent.scope = choices(fields[.scope])
    consent.until = locatedDate(fields[.until])
    consent.sensitive = choices(fields[.sensitive], of: .sensitiveKeys)
    consent.evidence = address(fields[.evidence])?.value
    consent.guardian = text(fields[.guardian]).flatMap { namesNobody($0) ? nil : $0 }
    return consent
  }

  private mutating func reportEmptyConsent(under key: String, at range: Range<Int>) {
    report(
      .contentConsentEmpty, at: range, ["key": key, "example": exampleOfRecord(under: key)])
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
