import Content
import Diagnostics
import Vietnamese

/// Finds the honours of a profile's awards and puts them in order of precedence.
struct AwardResolving {
  let honours: [Honour]
  /// By their codes.
  private let positions: [String: Int]

  init(honours: [Honour]) {
    self.honours = honours
    positions = Dictionary(
      honours.indices.map { (honours[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The valid awards, each with one honour and one year; highest first, newer first within a rank.
  func resolve(
    _ profile: Profile, indexes: inout RegisterIndexes, resolver: inout ReferenceResolver
  ) -> [ResolvedAward] {
    var result: [ResolvedAward] = []
    for award in profile.awards where award.validity == .valid {
      let found =
        award.isProse
        ? fromProse(award, indexes: indexes, resolver: &resolver)
        : fromRecord(award, indexes: &indexes, resolver: &resolver)
      if let first = found.first {
        checkRecipient(of: first, on: profile, at: award.honour.range, &resolver)
      }
      result += found
    }
    return result.enumerated().sorted { left, right in
      let ranks = (honours[left.element.honour].rank, honours[right.element.honour].rank)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      let years = (left.element.year ?? 0, right.element.year ?? 0)
      return years.0 != years.1 ? years.0 > years.1 : left.offset < right.offset
    }.map(\.element)
  }

  private func fromProse(
    _ award: Award, indexes: RegisterIndexes, resolver: inout ReferenceResolver
  ) -> [ResolvedAward] {
    let line = readAwardLine(award.honour.value, aliases: indexes.honourAliases)
    for problem in line.problems { report(problem, in: award.honour, indexes, &resolver) }
    return line.awards.flatMap { parsed -> [ResolvedAward] in
      guard let honour = positions[parsed.code] else { return [] }
      if parsed.years.isEmpty, award.year == nil, !line.hasBadDate {
        let isAlone = line.awards.count == 1
        resolver.report(
          .referenceAwardYear, at: resolver.place(of: parsed.nameRange, in: award.honour),
          ["line": isAlone ? award.honour.value : parsed.wording])
      }
      let title = printed(
        parsed.wording, parsed.namesGiver, honour, at: parsed.nameRange, in: award.honour,
        &resolver)
      let years: [Int?] = parsed.years.isEmpty ? [award.year] : parsed.years
      return years.map { year in
        ResolvedAward(
          honour: honour, title: title, year: year,
          decision: parsed.decision ?? award.decision, date: parsed.date ?? award.date,
          issuedBy: award.issuedBy ?? parsed.issuedBy, reason: award.reason ?? parsed.reason,
          level: award.level, isPosthumous: award.isPosthumous || parsed.isPosthumous,
          times: award.times)
      }
    }
  }

  /// The wording of an award; where the register spells it otherwise, its author hears of that.
  private func printed(
    _ wording: String, _ namesGiver: Bool, _ honour: Int, at range: Range<Int>,
    in reference: Reference, _ resolver: inout ReferenceResolver
  ) -> String {
    let wording = AwardWording(wording, namesGiver: namesGiver, title: honours[honour].title)
    if wording.isChanged {
      resolver.report(
        .referenceHonourSpelling, at: resolver.place(of: range, in: reference),
        ["printed": wording.printed])
    }
    return wording.printed
  }

  private func report(
    _ problem: AwardLine.Problem, in reference: Reference, _ indexes: RegisterIndexes,
    _ resolver: inout ReferenceResolver
  ) {
    let range = resolver.place(of: problem.range, in: reference)
    let text = String(decoding: Array(reference.value.utf8)[problem.range], as: UTF8.self)
    switch problem.kind {
    case .noHonour:
      resolver.report(
        .referenceAwardUnread, at: range, ["line": text],
        suggestions: indexes.honours.suggestions(for: honourPart(of: text)))
    case .denied: resolver.report(.referenceAwardDenied, at: range, ["line": text])
    case .unread:
      resolver.report(
        .referenceAwardLeftover, at: range, ["line": reference.value, "rest": text])
    case .date(let problem):
      let finding = DateFinding(problem, of: text)
      resolver.report(
        finding.kind, at: range, finding.arguments, suggestions: finding.suggestions)
    }
  }

  private func fromRecord(
    _ award: Award, indexes: inout RegisterIndexes, resolver: inout ReferenceResolver
  ) -> [ResolvedAward] {
    guard let (honour, title) = honour(of: award, indexes: &indexes, resolver: &resolver) else {
      return []
    }
    let register = honours[honour].title
    let own = title == register ? award.issuedBy : nil
    let given = own.flatMap { AwardWording.title(register, givenBy: $0) }
    return [
      ResolvedAward(
        honour: honour, title: award.title ?? given ?? title, year: award.year,
        decision: award.decision, date: award.date,
        issuedBy: award.title == nil && given != nil ? nil : award.issuedBy, reason: award.reason,
        level: award.level, isPosthumous: award.isPosthumous, times: award.times)
    ]
  }

  /// The honour of a code or a name, which may go on with its giver's: “Bằng khen LĐLĐ tỉnh X”.
  private func honour(
    of award: Award, indexes: inout RegisterIndexes, resolver: inout ReferenceResolver
  ) -> (honour: Int, title: String)? {
    let name = award.honour.value
    let aliases = indexes.honourAliases
    let whole = 0..<name.utf8.count
    if let code = aliases.code(named: name, class: award.rank),
      let honour = positions[code]
    {
      let isCode = code == name || code == "\(name)-\(award.rank ?? 0)"
      let isWhole = isCode || award.rank != nil || award.title != nil
      return (
        honour,
        isWhole
          ? honours[honour].title
          : printed(name, false, honour, at: whole, in: award.honour, &resolver)
      )
    }
    let line = readAwardLine(name, aliases: aliases)
    if line.problems.isEmpty, line.awards.count == 1, let parsed = line.awards.first,
      parsed.namesGiver, parsed.wording == name,
      let honour = positions[parsed.code]
    {
      return (honour, printed(name, true, honour, at: whole, in: award.honour, &resolver))
    }
    return resolver.resolve(award.honour, in: &indexes.honours, as: .honour).map {
      ($0, honours[$0].title)
    }
  }

  /// Honours for individuals don't go to collectives, nor the other way round.
  private func checkRecipient(
    of award: ResolvedAward, on profile: Profile, at range: Range<Int>,
    _ resolver: inout ReferenceResolver
  ) {
    let honour = honours[award.honour]
    let isIndividual = profile.kind == .individual
    let fits =
      switch honour.recipients {
      case .anyone: true
      case .individuals: isIndividual
      case .collectives: !isIndividual
      }
    guard !fits else { return }
    let forPeople = honour.recipients == .individuals
    resolver.report(
      .referenceWrongRecipient, at: range,
      [
        "honour": honour.title, "recipients": forPeople ? "cá nhân" : "tập thể",
        "recipients_en": forPeople ? "individuals" : "collectives",
        "kind": isIndividual ? "cá nhân" : "tập thể, mô hình hoặc công trình",
        "kind_en": profile.kind.rawValue,
      ])
  }
}
