import Building
import Foundation
import TestSupport
import Testing

/// Law 2: after any series of edits, a build in the same folder gives the files, the findings and the
/// figures of a clean one.
///
/// Each seed decides a portal and a series of moves; a failing series is shrunk and printed. Longer
/// runs: `EXEMPLAR_PROPERTY_SEEDS=40 EXEMPLAR_PROPERTY_STEPS=60 swift test --filter IncrementalTests`;
/// `EXEMPLAR_PROPERTY_SEEDS=17...17` runs one seed.
@Suite struct IncrementalTests {
  @Test(arguments: propertySeeds)
  func incrementalEqualsClean(seed: UInt64) throws {
    let moves = Move.series(seed: seed, builds: propertySteps)
    guard let failure = Life(seed, moves).failure else { return }
    // What comes after the build that failed has no part in it.
    let part = Array(moves.prefix(failure.made))
    let shortest = shrunk(part) { Life(seed, $0).failure != nil }
    let life = Life(seed, shortest)
    Issue.record(
      """
      seed \(seed): \(failure.what)
      The shortest series that fails (\(shortest.count) of \(moves.count) moves):
      \(life.story.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"))
      \(life.failure?.what ?? "did not fail this time: time decides")
      """)
  }

  @Test(arguments: propertySeeds)
  func portalsCanBePublished(seed: UInt64) throws {
    let life = Life(seed, [])
    #expect(life.failure == nil, "\(life.story)")
    #expect(life.story.contains { $0.contains("pages") }, "\(life.story)")
  }
}

/// What becomes of a portal in a series of moves; the last build is always there.
private struct Life {
  private(set) var story: [String] = []
  private(set) var failure: (what: String, made: Int)?

  init(_ seed: UInt64, _ moves: [Move]) {
    var made = 0
    do {
      let site = try EditedSite(RandomPortal(seed: seed))
      defer { story = site.story }
      let first = Move(kind: .build, seed: 0)
      for move in [first] + moves + [first] {
        try site.make(move)
        made += 1
      }
    } catch {
      failure = ("\(error)", made)
    }
  }
}

private let propertySteps = environmentNumber("EXEMPLAR_PROPERTY_STEPS") ?? 10

private let propertySeeds: ClosedRange<UInt64> = {
  let text = ProcessInfo.processInfo.environment["EXEMPLAR_PROPERTY_SEEDS"] ?? "4"
  let bounds = text.split(separator: "...").compactMap { UInt64($0) }
  return bounds.count == 2 ? bounds[0]...max(bounds[0], bounds[1]) : 1...max(bounds.first ?? 4, 1)
}()

private func environmentNumber(_ name: String) -> Int? {
  ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
}
