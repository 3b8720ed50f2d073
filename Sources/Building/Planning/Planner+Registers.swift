import Content
import SiteGraph
import Vietnamese

extension Planner {
  /// Campaigns, units, clusters, fields and honours: a page each, and one that lists them.
  mutating func planRegisters() {
    planCampaigns()
    planUnits()
    planClusters()
    planFields()
    planHonours()
    addTerms(
      .people, words.people, paths.people,
      [
        EntryGroupView(
          title: nil,
          entries: graph.people.map {
            EntryView(title: $0.letter.text, url: $0.address, count: $0.profiles.count)
          })
      ])
  }

  // MARK: Campaigns

  private mutating func planCampaigns() {
    for (index, node) in graph.campaigns.enumerated() {
      addCampaign(index, node, period: nil, profiles: node.profiles, address: node.address)
      for period in node.periods {
        addCampaign(
          index, node, period: period, profiles: period.profiles, address: period.address)
      }
    }
    addTerms(.campaigns, words.campaigns, paths.campaigns, campaignGroups())
  }

  private mutating func addCampaign(
    _ index: Int, _ node: CampaignNode, period: PeriodGroup?, profiles: [Int], address: String
  ) {
    var byKind: [Int] = []
    let kinds = ProfileKind.allCases.map { kind in
      let start = byKind.count
      byKind += profiles.filter { kindOfProfile[$0] == kind }
      return start..<byKind.count
    }
    let slices = PageSlice.pages(
      of: byKind.count, size: configuration.pageSize, address: address, paths: paths)
    let hasFeed = hasFeed(.campaign, of: node.profiles)
    for slice in slices {
      add(
        PageJob(
          kind: period == nil ? .campaign : .campaignPeriod, address: slice.address,
          content: .campaign(
            CampaignPage(
              campaign: index, period: period, profiles: byKind, kinds: kinds, slice: slice,
              hasFeed: hasFeed)),
          template: node.campaign.template, file: node.campaign.file))
    }
  }

  private func campaignGroups() -> [EntryGroupView] {
    let entries = graph.campaigns.indices.sorted { left, right in
      let orders = (
        graph.campaigns[left].campaign.order ?? .max, graph.campaigns[right].campaign.order ?? .max
      )
      return orders.0 != orders.1 ? orders.0 < orders.1 : left < right
    }.map { index in
      let node = graph.campaigns[index]
      return EntryView(
        title: node.campaign.title.value, url: node.address, count: node.profiles.count,
        note: node.campaign.description, language: node.campaign.language)
    }
    return [EntryGroupView(title: nil, entries: entries)]
  }

  // MARK: Units

  private mutating func planUnits() {
    for (index, node) in graph.units.enumerated() {
      addList(
        .unit,
        PlannedList(
          title: node.unit.name, address: node.address, profiles: node.profiles,
          breadcrumbs: unitBreadcrumbs(index), subject: .unit(index), choice: .unit(node),
          language: node.unit.language))
    }
    var entries: [EntryView] = []
    for index in graph.units.indices where graph.units[index].parent == nil {
      appendSubtree(of: index, depth: 0, to: &entries)
    }
    addTerms(.units, words.units, paths.units, [EntryGroupView(title: nil, entries: entries)])
  }

  private func appendSubtree(of unit: Int, depth: Int, to entries: inout [EntryView]) {
    let node = graph.units[unit]
    entries.append(
      EntryView(
        title: node.unit.name, url: node.address, count: node.profiles.count,
        note: node.isCurrent ? nil : words.unitEnded, depth: depth, language: node.unit.language))
    for child in node.children { appendSubtree(of: child, depth: depth + 1, to: &entries) }
  }

  private func unitBreadcrumbs(_ unit: Int) -> [LinkView] {
    var path: [LinkView] = []
    var current = graph.units[unit].parent
    while let next = current, path.count < graph.units.count {
      let node = graph.units[next]
      path.insert(link(node.unit.name, node.address, node.unit.language), at: 0)
      current = graph.units[next].parent
    }
    return [link(words.units, paths.units)] + path
  }

  // MARK: Clusters, fields, honours

  private mutating func planClusters() {
    for (index, node) in graph.clusters.enumerated() {
      addList(
        .cluster,
        PlannedList(
          title: node.cluster.name, address: node.address, profiles: node.profiles,
          breadcrumbs: [link(words.clusters, paths.clusters)], subject: .cluster(index),
          choice: .cluster(node), language: node.cluster.language))
    }
    let entries = graph.clusters.map {
      EntryView(
        title: $0.cluster.name, url: $0.address, count: $0.profiles.count,
        language: $0.cluster.language)
    }
    addTerms(
      .clusters, words.clusters, paths.clusters, [EntryGroupView(title: nil, entries: entries)])
  }

  private mutating func planFields() {
    for node in graph.fields where !node.profiles.isEmpty {
      addList(
        .field,
        PlannedList(
          title: Words.capitalised(node.term.title), address: node.address,
          profiles: node.profiles, breadcrumbs: [link(words.fields, paths.fields)],
          choice: .field(node), language: node.term.language))
    }
    let entries = graph.fields.filter { !$0.profiles.isEmpty }.map {
      EntryView(
        title: Words.capitalised($0.term.title), url: $0.address, count: $0.profiles.count,
        language: $0.term.language)
    }
    addTerms(.fields, words.fields, paths.fields, [EntryGroupView(title: nil, entries: entries)])
  }

  private mutating func planHonours() {
    for (index, node) in graph.honours.enumerated() where !node.profiles.isEmpty {
      addList(
        .honour,
        PlannedList(
          title: node.honour.title, address: node.address, profiles: node.profiles,
          breadcrumbs: [link(words.honours, paths.honours)], subject: .honour(index),
          choice: .honour(node), language: node.honour.language))
    }
    var groups: [(title: String?, language: String?, entries: [EntryView])] = []
    let ranked = graph.honours.filter { !$0.profiles.isEmpty }.enumerated().sorted {
      ($0.element.honour.rank, $0.offset) < ($1.element.honour.rank, $1.offset)
    }
    for (_, node) in ranked {
      let entry = EntryView(
        title: node.honour.title, url: node.address, count: node.profiles.count,
        note: words.awards(node.awardCount), language: node.honour.language)
      if let last = groups.indices.last, groups[last].title == node.honour.group {
        groups[last].entries.append(entry)
      } else {
        groups.append((node.honour.group, node.honour.groupLanguage, [entry]))
      }
    }
    addTerms(
      .honours, words.honours, paths.honours,
      groups.map {
        EntryGroupView(title: $0.title, entries: $0.entries, language: $0.language)
      })
  }
}
