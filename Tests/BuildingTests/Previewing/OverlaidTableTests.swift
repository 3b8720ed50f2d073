import TestSupport
import Testing

@testable import Building

@Suite struct OverlaidTableTests {
  /// Any series of changes leaves what it leaves in a dictionary, and copies from before have what they had.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func isADictionary(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let base = Dictionary(uniqueKeysWithValues: (0..<400).map { ("\($0)", $0) })
    var (table, model) = (OverlaidTable(base), base)
    var copies: [(table: OverlaidTable<Int>, model: [String: Int])] = []
    for step in 0..<3000 {
      let file = "\(Int.random(in: 0..<2000, using: &random))"
      let value = Bool.random(using: &random) ? step : nil
      (table[file], model[file]) = (value, value)
      if step % 300 == 0 { copies.append((table, model)) }
    }
    for (table, model) in copies + [(table, model)] {
      #expect(Dictionary(uniqueKeysWithValues: table.map { ($0, $1) }) == model)
      #expect((0..<2000).allSatisfy { table["\($0)"] == model["\($0)"] })
    }
  }
}
