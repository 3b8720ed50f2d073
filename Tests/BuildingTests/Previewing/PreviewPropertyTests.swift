import Building
import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing
import Vietnamese

/// After any series of edits, a site in memory answers with what a clean build writes, and finds what
/// that finds.
@Suite struct PreviewPropertyTests {
  @Test(arguments: propertySeeds)
  func previewEqualsClean(seed: UInt64) throws {
    let life = PreviewedLife(seed)
    let site = try EditedSite(RandomPortal(seed: seed)) { try life.build($0) }
    let first = Move(kind: .build, seed: 0)
    do {
      for move in [first] + Move.series(seed: seed, builds: propertySteps / 2) + [first] {
        try site.make(move)
      }
    } catch {
      Issue.record("seed \(seed): \(error)\n\(site.story.joined(separator: "\n"))")
    }
    #expect(life.comparisons > 2)
  }
}

/// A site in memory beside one that is built.
private final class PreviewedLife {
  private(set) var comparisons = 0
  private var preview: PreviewSite?
  private let clock = Clock()
  private var options: BuildOptions?
  private var inputs: [String: [UInt8]] = [:]
  private var served: Set<String> = []
  private var author: RandomAuthor

  init(_ seed: UInt64) { author = RandomAuthor(seed: seed) }

  func build(_ options: BuildOptions) throws -> BuildReport {
    let report = try Building.build(options)
    try look(options)
    if report.isPublished { try compare(options) }
    return report
  }

  /// Takes in what has changed: told so or not.
  private func look(_ options: BuildOptions) throws {
    clock.set(options.now)
    let now = try filesBelow(options.source + "/content").mapKeys { "content/" + $0 }
      .merging(filesBelow(options.source + "/templates").mapKeys { "templates/" + $0 }) { $1 }
    let changed = Set(now.keys).union(inputs.keys).filter { now[$0] != inputs[$0] }
    inputs = now
    guard let preview, let before = self.options, before.isSame(as: options) else {
      self.options = options
      let clock = clock
      var options = options
      options.isMinified = false
      options.isStrict = false
      preview = try PreviewSite(options) { clock.now }
      return
    }
    _ = preview.update(author.once(in: 2) ? Set(changed) : nil)
  }

  private func compare(_ options: BuildOptions) throws {
    guard let preview else { return }
    let folder = try makeTemporaryFolder(inMemory: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var options = options
    options.destination = folder + "/site"
    options.stateFolder = folder + "/state"
    options.isMinified = false
    options.isStrict = false
    let clean = try Building.build(options)
    let expected = try filesBelow(folder + "/site")
    var found: [String: [UInt8]] = [:]
    for path in served.union(expected.keys) {
      if case .file(_, let bytes, _) = preview.answer(at: "/" + path) {
        found[path] = bytes
      }
    }
    served.formUnion(expected.keys)
    if let difference = firstDifference(found, expected) {
      throw Mismatch("preview: \(difference)")
    }
    let summaries = (
      preview.findings.map(\.summary).sorted(), clean.log.diagnostics.map(\.summary).sorted()
    )
    guard summaries.0 == summaries.1 else {
      throw Mismatch("preview: the findings differ:\n\(summaries.0)\ninstead of\n\(summaries.1)")
    }
    comparisons += 1
  }
}

private final class Clock: Sendable {
  private let moment = Mutex(testMoment)
  var now: Instant { moment.withLock { $0 } }
  func set(_ now: Instant) { moment.withLock { $0 = now } }
}

extension [String: [UInt8]] {
  fileprivate func mapKeys(_ name: (String) -> String) -> [String: [UInt8]] {
    Dictionary(map { (name($0), $1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension BuildOptions {
  /// Whether a site in memory that was made with these need not be made anew.
  fileprivate func isSame(as other: BuildOptions) -> Bool {
    source == other.source && baseURL == other.baseURL && configuration == other.configuration
      && environment == other.environment && includesDrafts == other.includesDrafts
      && includesFuture == other.includesFuture && includesExpired == other.includesExpired
      && sitemapLimit == other.sitemapLimit
  }
}
