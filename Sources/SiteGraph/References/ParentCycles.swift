/// The circles in which things are above themselves, each from its smallest index on.
func cycles(ofParents parents: [Int?]) -> [[Int]] {
  var cycles: [[Int]] = []
  /// The start of the walk that came by first.
  var walks = [Int?](repeating: nil, count: parents.count)
  for start in parents.indices {
    var path: [Int] = []
    var current: Int? = start
    while let next = current, walks[next] == nil {
      walks[next] = start
      path.append(next)
      current = parents[next]
    }
    guard let meeting = current, walks[meeting] == start,
      let entry = path.firstIndex(of: meeting)
    else { continue }
    let cycle = path[entry...]
    let least = cycle.indices.min { cycle[$0] < cycle[$1] } ?? entry
    cycles.append(Array(cycle[least...] + cycle[..<least]))
  }
  return cycles.sorted { $0[0] < $1[0] }
}
