import Content
import Diagnostics
import Vietnamese

/// Finds the honours of a profile's awards and puts them in order of precedence.
struct AwardResolving {
  let honours: [Honour]

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
    let line = award.honour.value
    guard let parsed = parseAwardLine(line, aliases: indexes.honourAliases),
      let honour = honours.firstIndex(where: { $0.code == parsed.code })
    else {
      resolver.report(
        .referenceAwardUnread, at: award.honour.range, ["line": line],
        suggestions: indexes.honours.suggestions(for: line))
      return []
    }
    if parsed.years.isEmpty, award.year == nil {
      resolver.report(.referenceAwardYear, at: award.honour.range, ["line": line])
    }
    let years: [Int?] = parsed.years.isEmpty ? [award.year] : parsed.years
    return years.map { year in
      ResolvedAward(
        honour: honour, title: honours[honour].title, year: year,
        decision: parsed.decision ?? award.decision, date: parsed.date ?? award.date,
        issuedBy: award.issuedBy, reason: award.reason, level: award.level,
        isPosthumous: award.isPosthumous, times: award.times)
    }
  }

  private func fromRecord(
    _ award: Award, indexes: inout RegisterIndexes, resolver: inout ReferenceResolver
  ) -> [ResolvedAward] {
    let code = indexes.honourAliases.code(named: award.honour.value, class: award.rank)
    let named = code.flatMap { code in honours.firstIndex { $0.code == code } }
    let found = named ?? resolver.resolve(award.honour, in: &indexes.honours, as: .honour)
    guard let honour = found else { return [] }
    return [
      ResolvedAward(
        honour: honour, title: award.title ?? honours[honour].title, year: award.year,
        decision: award.decision, date: award.date, issuedBy: award.issuedBy, reason: award.reason,
        level: award.level, isPosthumous: award.isPosthumous, times: award.times)
    ]
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
