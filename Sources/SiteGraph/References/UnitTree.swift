import Content
import Diagnostics
import Vietnamese

/// The tree of units, today's and that of any day in the past.
struct UnitTree {
  let units: [UnionUnit]
  /// Today's parent of each unit.
  private(set) var parents: [Int?] = []
  private(set) var formerParents: [[(until: CivilDate, unit: Int)]] = []
  private(set) var successors: [[Int]] = []
  private(set) var children: [[Int]]
  private(set) var predecessors: [[Int]]

  init(
    _ units: [UnionUnit], index: inout ReferenceIndex, file: String?,
    findings: inout [UnplacedDiagnostic]
  ) {
    self.units = units
    children = Array(repeating: [], count: units.count)
    predecessors = children
    var resolver = ReferenceResolver(file: file)
    for unit in units {
      parents.append(resolver.resolve(unit.parent, in: &index, as: .unit))
      formerParents.append(
        unit.formerParents.compactMap { former in
          let found = resolver.resolve(former.unit, in: &index, as: .unit)
          guard let found, let until = former.until?.lastDay else { return nil }
          return (until, found)
        }.sorted { $0.until < $1.until })
      successors.append(resolver.resolveAll(unit.successors, in: &index, as: .unit))
    }
    cutCycles(&resolver)
    for (unit, parent) in parents.enumerated() {
      if let parent { children[parent].append(unit) }
    }
    for (unit, successors) in successors.enumerated() {
      for successor in successors { predecessors[successor].append(unit) }
    }
    findings += resolver.findings
  }

  /// The unit and all above it, by the parents valid on a day and by today's, without repeats.
  func lineage(of unit: Int, on day: CivilDate?) -> [Int] {
    var result: [Int] = []
    for next in [day, nil] {
      var current: Int? = unit
      var steps = 0
      while let found = current, steps <= units.count {
        if !result.contains(found) { result.append(found) }
        current = parent(of: found, on: next)
        steps += 1
      }
    }
    return result
  }

  private func parent(of unit: Int, on day: CivilDate?) -> Int? {
    guard let day, let former = formerParents[unit].first(where: { day <= $0.until }) else {
      return parents[unit]
    }
    return former.unit
  }

  private mutating func cutCycles(_ resolver: inout ReferenceResolver) {
    for cycle in cycles(ofParents: parents) {
      let unit = units[cycle[0]]
      let names = (cycle + [cycle[0]]).map { units[$0].name }.joined(separator: " → ")
      resolver.report(
        .referenceCycle, at: unit.id.range,
        ["what": "đơn vị", "what_en": "unit", "name": unit.name, "path": names])
      parents[cycle[0]] = nil
    }
  }
}
