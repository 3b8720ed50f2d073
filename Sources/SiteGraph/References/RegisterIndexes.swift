import Content
import Diagnostics
import Vietnamese

/// The indexes by which profiles find what they refer to.
struct RegisterIndexes {
  var campaigns: ReferenceIndex
  var units: ReferenceIndex
  var clusters: ReferenceIndex
  var fields: ReferenceIndex
  var honours: ReferenceIndex
  var unitTypes: ReferenceIndex
  var criteria: ReferenceIndex
  var levels: ReferenceIndex
  var periods: ReferenceIndex
  let honourAliases: HonourAliases

  init(_ registers: Registers, campaigns list: [Campaign], switchedOff: [Campaign]) {
    campaigns = Self.index(of: list, switchedOff: switchedOff)
    units = ReferenceIndex(fold: unitFolded)
    for (index, unit) in registers.units.enumerated() {
      units.add(
        index, code: unit.id.value, title: unit.name,
        spellings: unit.aliases + unit.formerNames.map(\.name) + (unit.short.map { [$0] } ?? []))
    }
    clusters = ReferenceIndex()
    for (index, cluster) in registers.clusters.enumerated() {
      clusters.add(
        index, code: cluster.id.value, title: cluster.name, spellings: cluster.aliases)
    }
    honours = ReferenceIndex()
    for (index, honour) in registers.honours.enumerated() {
      honours.add(index, code: honour.code, title: honour.title, spellings: honour.aliases)
    }
    levels = ReferenceIndex()
    for (index, level) in registers.levels.enumerated() {
      levels.add(index, code: level.code, title: level.title, spellings: level.aliases)
    }
    periods = ReferenceIndex()
    for (index, period) in registers.periods.enumerated() {
      periods.add(index, code: period.slug, title: period.title, spellings: [])
    }
    fields = Self.index(of: registers.fields)
    unitTypes = Self.index(of: registers.unitTypes)
    criteria = Self.index(of: registers.criteria)
    honourAliases = HonourAliases(registers.honours)
  }

  private static func index(
    of campaigns: [Campaign], switchedOff: [Campaign]
  ) -> ReferenceIndex {
    var result = ReferenceIndex(fold: campaignFolded)
    func spellings(_ campaign: Campaign) -> [String] {
      campaign.aliases + (campaign.short.map { [$0] } ?? [])
    }
    for (index, campaign) in campaigns.enumerated() {
      result.add(
        index, code: campaign.slug, title: campaign.title.value, spellings: spellings(campaign))
    }
    for campaign in switchedOff {
      result.addAbsent(
        code: campaign.slug, title: campaign.title.value, spellings: spellings(campaign))
    }
    return result
  }

  private static func index(of terms: [Term]) -> ReferenceIndex {
    var index = ReferenceIndex()
    for (position, term) in terms.enumerated() {
      index.add(position, code: term.code, title: term.title, spellings: term.aliases)
    }
    return index
  }
}

/// What a reference names, in the words of its diagnostics.
struct ReferenceSubject {
  let vi: String
  let en: String
  /// Several of them, in English.
  let plural: String

  static let campaign = ReferenceSubject(vi: "phong trào", en: "campaign", plural: "campaigns")
  static let unit = ReferenceSubject(vi: "đơn vị", en: "unit", plural: "units")
  static let cluster = ReferenceSubject(vi: "cụm", en: "cluster", plural: "clusters")
  static let field = ReferenceSubject(vi: "lĩnh vực", en: "field", plural: "fields")
  static let honour = ReferenceSubject(vi: "danh hiệu", en: "honour", plural: "honours")
  static let unitType = ReferenceSubject(
    vi: "loại hình đơn vị", en: "unit type", plural: "unit types")
  static let criterion = ReferenceSubject(vi: "tiêu chí", en: "criterion", plural: "criteria")
  static let level = ReferenceSubject(vi: "cấp", en: "level", plural: "levels")
  static let period = ReferenceSubject(vi: "giai đoạn", en: "period", plural: "periods")
}

/// Looks references up and reports those that lead nowhere.
struct ReferenceResolver {
  let file: String?
  /// Less than an error for a file that is not to be published anyway.
  var severity: Severity = .error
  var findings: [UnplacedDiagnostic] = []

  init(file: String?) { self.file = file }

  mutating func resolve(
    _ reference: Reference?, in index: inout ReferenceIndex, as subject: ReferenceSubject
  ) -> Int? {
    guard let reference else { return nil }
    return resolve(reference.value, at: reference.range, in: &index, as: subject)
  }

  /// Resolves a list whose entries may each hold several names: the whole entry is tried before it
  /// is taken apart, because titles contain commas.
  mutating func resolveAll(
    _ references: [Reference], in index: inout ReferenceIndex, as subject: ReferenceSubject
  ) -> [Int] {
    var result: [Int] = []
    for reference in references {
      for found in resolveSeveral(reference, in: &index, as: subject) where !result.contains(found)
      {
        result.append(found)
      }
    }
    return result
  }

  private mutating func resolveSeveral(
    _ reference: Reference, in index: inout ReferenceIndex, as subject: ReferenceSubject
  ) -> [Int] {
    if case .one(let found) = index.find(reference.value) { return [found] }
    guard reference.value.contains(",") else {
      return resolve(reference.value, at: reference.range, in: &index, as: subject).map { [$0] }
        ?? []
    }
    if reportAbsent(reference.value, at: reference.range, in: index) { return [] }
    let match = matchReferences(reference.value) { text -> Int? in
      if case .one(let found) = index.find(text) { found } else { nil }
    }
    if match.values.isEmpty, !index.suggestions(for: reference.value, part: 6).isEmpty {
      _ = resolve(reference.value, at: reference.range, in: &index, as: subject)
      return []
    }
    for piece in match.unmatched {
      _ = resolve(piece.text, at: place(of: piece.range, in: reference), in: &index, as: subject)
    }
    return match.values
  }

  /// Where a part of a reference stands in the file; the whole reference where its text was not
  /// written as it reads.
  func place(of part: Range<Int>, in reference: Reference) -> Range<Int> {
    let quotes = reference.range.count - reference.value.utf8.count
    guard quotes == 0 || quotes == 2 else { return reference.range }
    let start = reference.range.lowerBound + quotes / 2
    return start + part.lowerBound..<start + part.upperBound
  }

  private mutating func resolve(
    _ text: String, at range: Range<Int>, in index: inout ReferenceIndex,
    as subject: ReferenceSubject
  ) -> Int? {
    switch index.find(text) {
    case .one(let found): return found
    case .several(let candidates):
      let titles = candidates.map { "“\(index.title(of: $0))” (\(index.code(of: $0)))" }
        .joined(separator: "; ")
      report(.referenceAmbiguous, at: range, ["name": text, "candidates": titles])
    case .none:
      if reportAbsent(text, at: range, in: index) { return nil }
      report(
        .referenceUnknown, at: range,
        [
          "name": text, "what": subject.vi, "what_en": subject.en,
          "register": "danh mục \(subject.vi)", "register_en": "the register of \(subject.plural)",
        ], suggestions: index.suggestions(for: text))
    }
    return nil
  }

  /// Reports a campaign that is switched off; false where the text names none.
  private mutating func reportAbsent(
    _ text: String, at range: Range<Int>, in index: ReferenceIndex
  ) -> Bool {
    guard let absent = index.absent(named: text) else { return false }
    report(
      .referenceCampaignOff, at: range,
      ["title": absent.title, "file": "content/campaigns/\(absent.code).md"])
    return true
  }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String],
    suggestions: [Suggestion] = []
  ) {
    var finding = UnplacedDiagnostic(
      kind, in: file, at: range, arguments, suggestions: suggestions)
    finding.severity = min(finding.severity, severity)
    findings.append(finding)
  }
}
