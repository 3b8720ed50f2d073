import Content
import Diagnostics
import SiteGraph

/// How often the profiles were looked at, as pages show it.
struct ShownViews: Sendable {
  /// By the addresses of the profiles, rounded; those that have none to show are not here.
  private(set) var counts: [String: Int] = [:]
  /// The profiles that have views to show, the most read first, then in site order.
  private(set) var ranking: [Int] = []
  /// Where each of them stands in `ranking`.
  private var ranks: [Int: Int] = [:]
  /// The rows of pages that are no profiles of the site, one for each address.
  private(set) var strangers: [Located<String>] = []

  /// Those of a site without a table, which costs nothing.
  init() {}

  init(_ table: ViewTable, _ graph: SiteGraph, _ plan: Plan) {
    let addresses = ProfileAddresses(graph, plan)
    var totals: [Int: Int] = [:]
    var seen = Set<String>()
    // Rows of one page mostly stand together.
    var last: (address: String, profile: Int?) = ("", nil)
    for row in table.rows {
      if row.address.value != last.address {
        last = (row.address.value, addresses.profile(at: row.address.value))
      }
      if let profile = last.profile {
        totals[profile, default: 0] += row.views
      } else if seen.insert(row.address.value).inserted {
        strangers.append(row.address)
      }
    }
    let step = max(1, graph.configuration.viewsRounding)
    for (profile, total) in totals where total >= step {
      counts[graph.profiles[profile].address] = total / step * step
    }
    ranking = totals.filter { $0.value >= step }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    ranks = Dictionary(uniqueKeysWithValues: zip(ranking, ranking.indices))
  }

  /// The same at the addresses that the profiles have in another language.
  func moved(from graph: SiteGraph, to edition: SiteGraph) -> ShownViews {
    var other = self
    other.counts = [:]
    for (own, translated) in zip(graph.profiles, edition.profiles) {
      if let count = counts[own.address] { other.counts[translated.address] = count }
    }
    return other
  }

  /// The most read of some profiles.
  func mostRead(_ limit: Int, among profiles: [Int]) -> [Int] {
    profiles.compactMap { ranks[$0] }.sorted().prefix(limit).map { ranking[$0] }
  }
}

/// Reports rows of a table of views that belong to no page, not even to one that is kept back.
func unknownViews(
  _ views: ShownViews, _ graph: SiteGraph, withheld: WithheldAddresses
) -> [UnplacedDiagnostic] {
  guard !views.strangers.isEmpty else { return [] }
  let known = graph.profiles.map(\.address)
  return views.strangers.compactMap { address in
    guard withheld.page(at: address.value) == nil else { return nil }
    return UnplacedDiagnostic(
      .viewsAddressUnknown, in: ViewTable.file, at: address.range, ["address": address.value],
      suggestions: nearMisses(for: address.value, among: known, part: 5).map { Suggestion($0) })
  }
}
