import SiteGraph

/// Which profiles a profile leads on to.
struct RelatedProfiles {
  private let graph: SiteGraph

  init(_ graph: SiteGraph) { self.graph = graph }

  /// How many neighbours in each list are looked at: what stands far away in time is not related
  /// enough, and a new profile then changes only pages near it.
  private static let reach = 24
  private static let count = 4

  /// The newest others of the same unit.
  func sameUnit(as index: Int) -> [Int] {
    guard let unit = graph.profiles[index].unit else { return [] }
    return Array(graph.units[unit].profiles.lazy.filter { $0 != index }.prefix(5))
  }

  /// Those that share most: a campaign counts 3, the unit 2, a field 2; nearer in time goes first
  /// among equals.
  func related(to index: Int) -> [Int] {
    let node = graph.profiles[index]
    var scores: [Int: Int] = [:]
    for campaign in node.campaigns { add(3, graph.campaigns[campaign].profiles, index, &scores) }
    for field in node.fields { add(2, graph.fields[field].profiles, index, &scores) }
    if let unit = node.unit { add(2, graph.units[unit].profiles, index, &scores) }
    return best(of: scores, near: index)
  }

  /// The few with the most points, found without sorting the many.
  private func best(of scores: [Int: Int], near index: Int) -> [Int] {
    var best: [(rank: (Int, Int, Int), profile: Int)] = []
    for (profile, points) in scores {
      let rank = (-points, abs(profile - index), profile)
      if best.count == Self.count, rank >= best[best.count - 1].rank { continue }
      let position = best.firstIndex { rank < $0.rank } ?? best.count
      best.insert((rank, profile), at: position)
      if best.count > Self.count { best.removeLast() }
    }
    return best.map(\.profile)
  }

  /// Adds points to the neighbours in a list, which is in site order.
  private func add(_ points: Int, _ list: [Int], _ index: Int, _ scores: inout [Int: Int]) {
    let position = firstPosition(of: index, in: list)
    let near = max(0, position - Self.reach)..<min(list.count, position + Self.reach + 1)
    for neighbour in list[near] where neighbour != index { scores[neighbour, default: 0] += points }
  }

  private func firstPosition(of index: Int, in list: [Int]) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
