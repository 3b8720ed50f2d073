import Content
package import Diagnostics
import Threads
import Vietnamese

/// Resolves every reference, decides every order and gives every address.
///
/// What may not be published is named in `SiteGraph.excluded` and forgotten. The findings come in
/// the order of the content; a stage with the files at hand gives them their places.
package func link(
  _ content: SiteContent, options: LinkOptions
) -> (graph: SiteGraph, findings: [UnplacedDiagnostic]) {
  var linking = Linking(content, options: options)
  let graph = linking.graph()
  return (graph, linking.findings)
}

private struct Linking {
  let content: SiteContent
  let options: LinkOptions
  var campaigns: [Campaign]
  var excluded: [Exclusion] = []
  var findings: [UnplacedDiagnostic] = []

  init(_ content: SiteContent, options: LinkOptions) {
    self.content = content
    self.options = options
    campaigns = content.campaigns.filter { $0.isActive || options.includesEverything }
  }

  private var paths: SitePaths { content.configuration.paths }
  private var registers: Registers { content.registers }

  mutating func graph() -> SiteGraph {
    var indexes = RegisterIndexes(
      registers, campaigns: campaigns, switchedOff: content.campaigns.filter { !$0.isActive })
    let parents = campaignParents(campaigns, index: &indexes.campaigns, findings: &findings)
    let tree = UnitTree(
      registers.units, index: &indexes.units, file: "content/units.yml", findings: &findings)
    let clusters = ClusterMembership(
      registers.clusters, units: registers.units, indexes: &indexes, file: "content/clusters.yml",
      findings: &findings)
    let levels = unitLevels(&indexes)
    let linking = ProfileLinking(
      indexes: indexes, tree: tree, clusters: clusters,
      awards: AwardResolving(honours: registers.honours),
      periods: PeriodResolving(periods: registers.periods))
    let profiles = publishedProfiles(linking)
    let pages = publishedPages()
    for campaign in content.campaigns where !campaign.isActive {
      guard !options.includesEverything, let file = campaign.file else { continue }
      excluded.append(
        Exclusion(file: file, reason: .campaignInactive, title: campaign.title.value))
    }
    let members = ProfileMembers(profiles, registers: registers, campaignCount: campaigns.count)
    return SiteGraph(
      configuration: content.configuration, profiles: profiles,
      campaigns: campaignNodes(
        campaigns, parents: parents, profiles: profiles, members: members.campaigns, paths: paths),
      units: unitNodes(tree, types: clusters.types, levels: levels, members.units),
      clusters: clusterNodes(clusters, members.clusters),
      honours: honourNodes(members), fields: fieldNodes(members.fields),
      unitTypes: registers.unitTypes, criteria: registers.criteria, levels: registers.levels,
      pages: pages, dataPages: content.dataPages,
      people: people(of: profiles, paths: paths, jobs: options.jobs),
      archive: archive(of: profiles, paths: paths),
      excluded: excluded.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) },
      periods: registers.periods)
  }

  private mutating func publishedProfiles(_ linking: ProfileLinking) -> [ProfileNode] {
    let linked = linkedProfiles(linking)
    let published = linked.indices.filter { linked[$0].objection == nil }
    let slugs = ProfileSlugs(
      published: published.map { (content.profiles[$0].file, linked[$0].facts) })
    reportSharedSlugs(slugs, of: published.map { content.profiles[$0] })
    findings += repeatedIdentifiers(
      zip(content.profiles, linked).map { ($0.file, $1.facts.id, $1.objection == nil) })
    for index in linked.indices {
      if !linked[index].findings.isEmpty { findings += linked[index].findings }
      guard let objection = linked[index].objection else { continue }
      let profile = content.profiles[index].profile.value
      excluded.append(
        Exclusion(
          file: profile.file, reason: objection.reason, until: objection.until,
          title: profile.title.value))
    }
    return nodes(linked, published, slugs: slugs.slugs)
  }

  /// The nodes of what is published, in site order.
  private func nodes(
    _ linked: [LinkedProfile], _ published: [Int], slugs: [String]
  ) -> [ProfileNode] {
    let nodes = parallelMap(
      count: published.count, jobs: options.jobs, makeWorker: { _ in 0 }
    ) { index, _ in
      ProfileNode(
        content.profiles[published[index]], linked[published[index]].facts, slug: slugs[index],
        address: paths.profileAddress(slugs[index]))
    }
    return inSiteOrder(nodes.map { SiteOrderKey($0.facts.order, slug: $0.slug) })
      .map { nodes[$0] }
  }

  /// What can be said of each profile alone, on several threads.
  private func linkedProfiles(_ linking: ProfileLinking) -> [LinkedProfile] {
    let gate = PublicationGate(
      options: options, workflow: content.configuration.workflow,
      demandsConsent: content.configuration.demandsConsent)
    let profiles = content.profiles
    return parallelMap(count: profiles.count, jobs: options.jobs, makeWorker: { _ in linking }) {
      index, linking -> LinkedProfile in
      if let facts = profiles[index].facts { return LinkedProfile(facts: facts) }
      let profile = profiles[index].profile.value
      let objection = gate.objection(to: profile)
      let (links, findings) = linking.links(of: profile, isPublished: objection == nil)
      var linked = LinkedProfile(objection: objection, findings: findings)
      linked.facts = ProfileFacts(profile, links: links)
      if let objection, objection.reason == .datedAhead, gate.isMeantToBePublished(profile),
        let record = gate.recordAhead(in: profile)
      {
        linked.findings.append(record.finding(in: profile.file, today: options.moment))
      }
      return linked
    }
  }

  private mutating func reportSharedSlugs(_ slugs: ProfileSlugs, of profiles: [ProfileSource]) {
    for shared in slugs.shared {
      let (profile, owner) = (profiles[shared.profile].profile.value, profiles[shared.owner])
      findings.append(
        UnplacedDiagnostic(
          .siteAddressShared, in: profile.file, at: profile.title.range,
          [
            "address": paths.profileAddress(slugs.slugs[shared.owner]), "other": owner.file,
            "own": paths.profileAddress(slugs.slugs[shared.profile]),
          ]))
    }
  }

  private mutating func publishedPages() -> [PageNode] {
    var nodes: [PageNode] = []
    for page in content.pages {
      guard page.isPublished || options.includesDrafts || options.includesEverything else {
        excluded.append(Exclusion(file: page.file, reason: .draft, title: page.title.value))
        continue
      }
      let slug = slug(page.slug?.value ?? nameOfFile(page.file))
      nodes.append(PageNode(page: page, slug: slug, address: paths.pageAddress(slug)))
    }
    return nodes.sorted { left, right in
      let orders = (left.page.order ?? .max, right.page.order ?? .max)
      if orders.0 != orders.1 { return orders.0 < orders.1 }
      return left.page.file.utf8.lexicographicallyPrecedes(right.page.file.utf8)
    }
  }

  private mutating func unitLevels(_ indexes: inout RegisterIndexes) -> [Int?] {
    var resolver = ReferenceResolver(file: "content/units.yml")
    let levels = registers.units.map {
      resolver.resolve($0.level, in: &indexes.levels, as: .level)
    }
    findings += resolver.findings
    return levels
  }

  private func unitNodes(
    _ tree: UnitTree, types: [Int?], levels: [Int?], _ members: [[Int]]
  ) -> [UnitNode] {
    let today = options.moment.firstDay
    return tree.units.indices.map { index in
      let unit = tree.units[index]
      let hasBegun = (unit.validFrom?.firstDay).map { $0 <= today } ?? true
      let hasEnded = (unit.validTo?.lastDay).map { $0 < today } ?? false
      return UnitNode(
        unit: unit, address: paths.unitAddress(unit.id.value), parent: tree.parents[index],
        children: tree.children[index], successors: tree.successors[index],
        predecessors: tree.predecessors[index],
        level: levels[index], type: types[index], profiles: members[index],
        isCurrent: hasBegun && !hasEnded)
    }
  }

  private func clusterNodes(_ membership: ClusterMembership, _ members: [[Int]]) -> [ClusterNode] {
    registers.clusters.indices.map { index in
      let cluster = registers.clusters[index]
      return ClusterNode(
        cluster: cluster, address: paths.clusterAddress(cluster.id.value),
        head: membership.heads[index], members: membership.members[index],
        profiles: members[index])
    }
  }

  private func honourNodes(_ members: ProfileMembers) -> [HonourNode] {
    registers.honours.indices.map { index in
      let honour = registers.honours[index]
      return HonourNode(
        honour: honour, address: paths.honourAddress(honour.code),
        profiles: members.honours[index], awardCount: members.awardCounts[index])
    }
  }

  private func fieldNodes(_ members: [[Int]]) -> [TermNode] {
    registers.fields.indices.map { index in
      let field = registers.fields[index]
      return TermNode(
        term: field, slug: field.code, address: paths.fieldAddress(field.code),
        profiles: members[index])
    }
  }
}

/// What is known of a profile before it is held against the others.
private struct LinkedProfile: Sendable {
  var objection: (reason: ExclusionReason, until: PartialDate?)?
  var facts = ProfileFacts()
  var findings: [UnplacedDiagnostic] = []
}

/// For each register entry the profiles that refer to it, in site order.
private struct ProfileMembers {
  private(set) var campaigns: [[Int]]
  private(set) var units: [[Int]]
  private(set) var clusters: [[Int]]
  private(set) var fields: [[Int]]
  private(set) var honours: [[Int]]
  private(set) var awardCounts: [Int]

  init(_ profiles: [ProfileNode], registers: Registers, campaignCount: Int) {
    campaigns = Array(repeating: [], count: campaignCount)
    units = Array(repeating: [], count: registers.units.count)
    clusters = Array(repeating: [], count: registers.clusters.count)
    fields = Array(repeating: [], count: registers.fields.count)
    honours = Array(repeating: [], count: registers.honours.count)
    awardCounts = Array(repeating: 0, count: registers.honours.count)
    for (index, profile) in profiles.enumerated() {
      for campaign in profile.campaigns { campaigns[campaign].append(index) }
      for unit in profile.unitsAbove { units[unit].append(index) }
      for field in profile.fields { fields[field].append(index) }
      if let cluster = profile.cluster { clusters[cluster].append(index) }
      for award in profile.awards {
        awardCounts[award.honour] += award.times
        if honours[award.honour].last != index { honours[award.honour].append(index) }
      }
    }
  }
}
