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
      .people, Words.people, paths.people,
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
    addTerms(.campaigns, Words.campaigns, paths.campaigns, campaignGroups())
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
      jobs.append(
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
        note: node.campaign.description)
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
          breadcrumbs: unitBreadcrumbs(index), subject: .unit(index), choice: .unit(node)))
    }
    var entries: [EntryView] = []
    for index in graph.units.indices where graph.units[index].parent == nil {
      appendSubtree(of: index, depth: 0, to: &entries)
    }
    addTerms(.units, Words.units, paths.units, [EntryGroupView(title: nil, entries: entries)])
  }

  private func appendSubtree(of unit: Int, depth: Int, to entries: inout [EntryView]) {
    let node = graph.units[unit]
    entries.append(
      EntryView(
        title: node.unit.name, url: node.address, count: node.profiles.count,
        note: node.isCurrent ? nil : Words.unitEnded, depth: depth))
    for child in node.children { appendSubtree(of: child, depth: depth + 1, to: &entries) }
  }

  private func unitBreadcrumbs(_ unit: Int) -> [LinkView] {
    var path: [LinkView] = []
    var current = graph.units[unit].parent
    while let next = current, path.count < graph.units.count {
      path.insert(link(graph.units[next].unit.name, graph.units[next].address), at: 0)
      current = graph.units[next].parent
    }
    return [link(Words.units, paths.units)] + path
  }

  // MARK: Clusters, fields, honours

  private mutating func planClusters() {
    for (index, node) in graph.clusters.enumerated() {
      addList(
        .cluster,
        PlannedList(
          title: node.cluster.name, address: node.address, profiles: node.profiles,
          breadcrumbs: [link(Words.clusters, paths.clusters)], subject: .cluster(index),
          choice: .cluster(node)))
    }
    let entries = graph.clusters.map {
      EntryView(title: $0.cluster.name, url: $0.address, count: $0.profiles.count)
    }
    addTerms(
      .clusters, Words.clusters, paths.clusters, [EntryGroupView(title: nil, entries: entries)])
  }

  private mutating func planFields() {
    for node in graph.fields where !node.profiles.isEmpty {
      addList(
        .field,
        PlannedList(
          title: Words.capitalised(node.term.title), address: node.address,
          profiles: node.profiles, breadcrumbs: [link(Words.fields, paths.fields)],
          choice: .field(node)))
    }
    let entries = graph.fields.filter { !$0.profiles.isEmpty }.map {
      EntryView(
        title: Words.capitalised($0.term.title), url: $0.address, count: $0.profiles.count)
    }
    addTerms(.fields, Words.fields, paths.fields, [EntryGroupView(title: nil, entries: entries)])
  }

  private mutating func planHonours() {
    for (index, node) in graph.honours.enumerated() where !node.profiles.isEmpty {
      addList(
        .honour,
        PlannedList(
          title: node.honour.title, address: node.address, profiles: node.profiles,
          breadcrumbs: [link(Words.honours, paths.honours)], subject: .honour(index),
          choice: .honour(node)))
    }
    var groups: [(title: String?, entries: [EntryView])] = []
    let ranked = graph.honours.filter { !$0.profiles.isEmpty }.enumerated().sorted {
      ($0.element.honour.rank, $0.offset) < ($1.element.honour.rank, $1.offset)
    }
    for (_, node) in ranked {
      let entry = EntryView(
        title: node.honour.title, url: node.address, count: node.profiles.count,
        note: Words.awards(node.awardCount))
      if let last = groups.indices.last, groups[last].title == node.honour.group {
        groups[last].entries.append(entry)
      } else {
        groups.append((node.honour.group, [entry]))
      }
    }
    addTerms(
      .honours, Words.honours, paths.honours,
      groups.map { EntryGroupView(title: $0.title, entries: $0.entries) })
  }
}
