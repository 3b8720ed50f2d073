import Content
import Diagnostics

/// Builds the campaign nodes from the lists of profiles.
func campaignNodes(
  _ campaigns: [Campaign], parents: [Int?], profiles: [ProfileNode], members: [[Int]],
  paths: SitePaths
) -> [CampaignNode] {
  campaigns.indices.map { index in
    let address = paths.campaignAddress(campaigns[index].slug)
    return CampaignNode(
      campaign: campaigns[index], address: address, parent: parents[index],
      children: parents.indices.filter { parents[$0] == index }, profiles: members[index],
      periods: periodGroups(of: members[index], profiles: profiles, below: address))
  }
}

/// The periods that a campaign's profiles fall into, latest first, when there are several.
private func periodGroups(
  of members: [Int], profiles: [ProfileNode], below address: String
) -> [PeriodGroup] {
  var groups: [(period: PeriodKey, members: [Int])] = []
  for member in members {
    for period in profiles[member].periods {
      // There are few, and the latest is mostly the one.
      if let known = groups.lastIndex(where: { $0.period == period }) {
        groups[known].members.append(member)
      } else {
        groups.append((period, [member]))
      }
    }
  }
  guard groups.count > 1 else { return [] }
  return groups.sorted { $0.period < $1.period }.map { period, members in
    PeriodGroup(period: period, address: address + period.slug + "/", profiles: members)
  }
}

/// Today's parents of campaigns; a cycle is reported and cut.
func campaignParents(
  _ campaigns: [Campaign], index: inout ReferenceIndex, findings: inout [UnplacedDiagnostic]
) -> [Int?] {
  var parents: [Int?] = []
  for campaign in campaigns {
    var resolver = ReferenceResolver(file: campaign.file)
    parents.append(resolver.resolve(campaign.parent, in: &index, as: .campaign))
    findings += resolver.findings
  }
  for cycle in cycles(ofParents: parents) {
    let campaign = campaigns[cycle[0]]
    let names = (cycle + [cycle[0]]).map { campaigns[$0].title.value }.joined(separator: " → ")
    findings.append(
      UnplacedDiagnostic(
        .referenceCycle, in: campaign.file, at: campaign.parent?.range ?? 0..<0,
        [
          "what": "phong trào", "what_en": "campaign", "name": campaign.title.value,
          "path": names,
        ]))
    parents[cycle[0]] = nil
  }
  return parents
}
