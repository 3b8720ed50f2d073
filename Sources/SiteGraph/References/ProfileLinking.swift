import Content
import Diagnostics
import Vietnamese

/// Resolves what profiles refer to.
struct ProfileLinking: Sendable {
  var indexes: RegisterIndexes
  let tree: UnitTree
  let clusters: ClusterMembership
  let awards: AwardResolving
  let periods: PeriodResolving

  /// The links of a profile. What is wrong in a profile that stays off the site is only a warning.
  mutating func links(
    of profile: Profile, isPublished: Bool
  ) -> (links: ProfileLinks, findings: [UnplacedDiagnostic]) {
    var resolver = ReferenceResolver(file: profile.file)
    if !isPublished { resolver.severity = .warning }
    var links = ProfileLinks()
    links.campaigns = resolver.resolveAll(
      profile.campaigns, in: &indexes.campaigns, as: .campaign)
    links.unit = resolver.resolve(profile.unit, in: &indexes.units, as: .unit)
    links.fields = resolver.resolveAll(profile.fields, in: &indexes.fields, as: .field)
    links.level = resolver.resolve(profile.level, in: &indexes.levels, as: .level)
    links.criteria = resolver.resolveAll(
      profile.criteria, in: &indexes.criteria, as: .criterion)
    links.unitType = resolver.resolve(profile.unitType, in: &indexes.unitTypes, as: .unitType)
    links.cluster = resolver.resolve(profile.cluster, in: &indexes.clusters, as: .cluster)
    links.awards = awards.resolve(profile, indexes: &indexes, resolver: &resolver)
    links.periods = periods.resolve(profile, indexes: &indexes, resolver: &resolver)
    if let unit = links.unit { fillInFromUnit(unit, profile, &links) }
    return (links, resolver.findings)
  }

  private func fillInFromUnit(_ unit: Int, _ profile: Profile, _ links: inout ProfileLinks) {
    links.unitsAbove = tree.lineage(of: unit, on: profile.published?.value.firstDay)
    links.unitType = links.unitType ?? clusters.types[unit]
    links.cluster =
      links.cluster
      ?? clusters.cluster(of: links.unitsAbove, year: profile.published?.value.year)
  }
}

/// Which units belong to which clusters, by year or by unit type.
struct ClusterMembership {
  /// The type of each unit.
  let types: [Int?]
  private(set) var members: [[ClusterNode.ResolvedMembers]] = []
  private(set) var heads: [Int?] = []
  private var typesOfClusters: [[Int]] = []

  init(
    _ clusters: [Cluster], units: [UnionUnit], indexes: inout RegisterIndexes, file: String?,
    findings: inout [UnplacedDiagnostic]
  ) {
    var resolver = ReferenceResolver(file: file)
    for cluster in clusters {
      members.append(
        cluster.members.map { group in
          ClusterNode.ResolvedMembers(
            year: group.year,
            units: resolver.resolveAll(group.units, in: &indexes.units, as: .unit))
        }.sorted { $0.year > $1.year })
      heads.append(resolver.resolve(cluster.head, in: &indexes.units, as: .unit))
      typesOfClusters.append(
        resolver.resolveAll(cluster.unitTypes, in: &indexes.unitTypes, as: .unitType))
    }
    var unitResolver = ReferenceResolver(file: "content/units.yml")
    types = units.map { unitResolver.resolve($0.type, in: &indexes.unitTypes, as: .unitType) }
    findings += resolver.findings + unitResolver.findings
  }

  /// The cluster of the nearest unit of a lineage that belongs to one in that year; a unit that is
  /// listed by name goes before one that belongs by its type.
  func cluster(of lineage: [Int], year: Int?) -> Int? {
    for unit in lineage {
      let listed = members.firstIndex { groups in
        groups.contains { $0.year == (year ?? $0.year) && $0.units.contains(unit) }
      }
      if let listed { return listed }
    }
    guard let unit = lineage.first, let type = types[unit] else { return nil }
    return typesOfClusters.firstIndex { $0.contains(type) }
  }
}
