import Building
import Foundation
import TestSupport
import Testing

/// Law 2: after any series of edits, a build in the same folder gives the files, the findings and the
/// figures of a clean one.
///
/// Each seed decides a portal and a series of moves; a failing series is shrunk and printed. Longer
/// runs: `EXEMPLAR_PROPERTY_SEEDS=40 EXEMPLAR_PROPERTY_STEPS=60 swift test --filter IncrementalTests`;
/// `EXEMPLAR_PROPERTY_SEEDS=17...17` runs one seed; with `EXEMPLAR_PROPERTY_STORIES=1` every series is
/// printed.
@Suite struct IncrementalTests {
  @Test(arguments: propertySeeds)
  func incrementalEqualsClean(seed: UInt64) throws {
    let moves = Move.series(seed: seed, builds: propertySteps)
    let whole = Life(seed, moves)
    if isTellingStories {
      print("seed \(seed):", whole.story.joined(separator: "\n"), separator: "\n")
    }
    guard let failure = whole.failure else { return }
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

private let environment = ProcessInfo.processInfo.environment
let propertySteps = environment["EXEMPLAR_PROPERTY_STEPS"].flatMap { Int($0) } ?? 10
private let isTellingStories = environment["EXEMPLAR_PROPERTY_STORIES"] != nil

let propertySeeds: ClosedRange<UInt64> = {
  let text = environment["EXEMPLAR_PROPERTY_SEEDS"] ?? "3"
  let bounds = text.split(separator: "...").compactMap { UInt64($0) }
  return bounds.count == 2 ? bounds[0]...max(bounds[0], bounds[1]) : 1...max(bounds.first ?? 3, 1)
}()
