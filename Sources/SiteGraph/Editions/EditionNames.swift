import Content
import Vietnamese

// The names that registers give, in the language of an edition: the site's own, then the built-in ones.

extension EditionMaking {
  private var code: String { language.code.value }
  private var original: String { graph.configuration.language }

  func name(
    _ own: [String: Located<String>], _ register: String, _ entry: String
  ) -> String? {
    own[code]?.value ?? words.name(register, entry)
  }

  func unit(_ node: UnitNode) -> UnitNode {
    var unit = node.unit
    if let name = name(unit.names, "units", unit.id.value) {
      unit.name = name
      unit.short = nil
    } else {
      unit.language = original
    }
    return UnitNode(
      unit: unit, address: address(node.address), parent: node.parent, children: node.children,
      successors: node.successors, predecessors: node.predecessors, level: node.level,
      type: node.type, profiles: node.profiles, isCurrent: node.isCurrent)
  }

  func cluster(_ node: ClusterNode) -> ClusterNode {
    var cluster = node.cluster
    if let name = name(cluster.names, "clusters", cluster.id.value) {
      cluster.name = name
    } else {
      cluster.language = original
    }
    return ClusterNode(
      cluster: cluster, address: address(node.address), head: node.head, members: node.members,
      profiles: node.profiles)
  }

  func honour(_ node: HonourNode) -> HonourNode {
    var honour = node.honour
    if let title = name(honour.names, "honours", honour.code) {
      honour.title = title
    } else {
      honour.language = original
    }
    if let group = honour.group {
      honour.group = words.name("honour_groups", group) ?? group
      honour.groupLanguage = honour.group == group ? original : nil
    }
    return HonourNode(
      honour: honour, address: address(node.address), profiles: node.profiles,
      awardCount: node.awardCount)
  }

  func field(_ node: TermNode) -> TermNode {
    TermNode(
      term: named(node.term, in: "fields"), slug: node.slug, address: address(node.address),
      profiles: node.profiles)
  }

  func named(_ term: Term, in register: String) -> Term {
    var term = term
    if let title = name(term.names, register, term.code) {
      term.title = title
    } else {
      term.language = original
    }
    return term
  }

  func level(_ level: Level) -> Level {
    var level = level
    if let title = name(level.names, "levels", level.code) {
      level.title = title
    } else {
      level.language = original
    }
    return level
  }

  // MARK: Periods, letters, dates

  func period(_ period: PeriodKey) -> PeriodKey {
    let own = graph.periods.first { $0.slug == period.slug && $0.title == period.title }
    let title = own?.names[code]?.value ?? words.period(period) ?? period.title
    return PeriodKey(slug: period.slug, title: title, start: period.start, end: period.end)
  }

  func letter(_ group: LetterGroup) -> LetterGroup {
    LetterGroup(letter: group.letter, address: address(group.address), profiles: group.profiles)
  }

  func year(_ year: ArchiveYear) -> ArchiveYear {
    ArchiveYear(
      year: year.year, address: address(year.address),
      months: year.months.map { month in
        ArchiveMonth(
          month: month.month, address: address(month.address),
          days: month.days.map {
            ArchiveDay(day: $0.day, address: address($0.address), profiles: $0.profiles)
          }, profiles: month.profiles)
      }, profiles: year.profiles)
  }

  /// The awards of a profile, with the names of this language.
  func awards(of node: ProfileNode) -> [ResolvedAward] {
    node.awards.map { award in
      var award = award
      let honour = graph.honours[award.honour].honour
      if let title = name(honour.names, "honours", honour.code) {
        award.title = title
      } else {
        award.language = original
      }
      return award
    }
  }
}
