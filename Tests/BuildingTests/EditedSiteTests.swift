import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The harness of the law: it has to see what is wrong, and to tell it shortly.
@Suite struct EditedSiteTests {
  // MARK: Shrinking

  @Test func shrinkingLeavesWhatFails() {
    let shortest = shrunk(Array(1...40)) { $0.contains(7) && $0.contains(31) }
    #expect(shortest == [7, 31])
  }

  @Test func shrinkingKeepsTheOrder() {
    let shortest = shrunk([3, 9, 1, 9, 2, 8]) { items in
      guard let nine = items.firstIndex(of: 9) else { return false }
      return items[nine...].contains(2)
    }
    #expect(shortest == [9, 2])
  }

  @Test func shrinkingLeavesOutRunsThatOnlyFailTogether() {
    let shortest = shrunk(Array(1...33)) { $0.reduce(0, +) >= 33 && $0.contains(33) }
    #expect(shortest == [33])
    #expect(shrunk([5]) { _ in true } == [])
    #expect(shrunk([Int]()) { _ in true } == [])
  }

  @Test func shrinkingEnds() {
    var tries = 0
    let shortest = shrunk(Array(1...1000), limit: 20) { items in
      tries += 1
      return items.count >= 990
    }
    #expect(tries == 20)
    #expect(shortest.count >= 990)
  }

  // MARK: Comparing

  @Test func oneAlteredByteIsFound() {
    let files: [String: [UInt8]] = ["a/index.html": [1, 2, 3], "b": []]
    #expect(firstDifference(files, files) == nil)
    let altered = files.merging(["a/index.html": [1, 2, 4]]) { $1 }
    #expect(firstDifference(altered, files)?.hasPrefix("a/index.html differs at byte 2") == true)
    let longer = files.merging(["b": [1]]) { $1 }
    #expect(firstDifference(longer, files)?.hasPrefix("b differs at byte 0") == true)
    let lesser = files.filter { $0.key != "b" }
    #expect(firstDifference(lesser, files) == "b is missing")
    #expect(firstDifference(files, lesser) == "b should not be there")
  }

  /// Programs that go wrong after the first build, and what is said of each.
  static let faults: [(said: String, fault: @Sendable (BuildOptions, inout BuildReport) -> Void)] =
    [
      (
        "404.html differs at byte 9",
        { options, _ in
          let path = options.source + "/site/404.html"
          var bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
          bytes[9] ^= 1
          try? overwrite(path, with: bytes)
        }
      ),
      ("404.html is missing", { options, _ in unlink(options.source + "/site/404.html") }),
      (
        "thua.html should not be there",
        { options, _ in try? overwrite(options.source + "/site/thua.html", with: [1]) }
      ),
      ("the findings differ", { _, report in report.log = DiagnosticLog() }),
      ("the findings differ", { _, report in report.summary.pages += 1 }),
      ("what is left out differs", { _, report in report.excluded = [] }),
      ("instead of", { _, report in report.isPublished = false }),
      (
        "the foreign file /site/site/cua-nguoi-khac.txt was changed",
        { options, _ in unlink(options.source + "/site/cua-nguoi-khac.txt") }
      ),
    ]

  @Test func faultyProgramsAreFound() throws {
    var fault: ((BuildOptions, inout BuildReport) -> Void)?
    let site = try EditedSite(RandomPortal(seed: 1, profiles: 2...2)) { options in
      var report = try Building.build(options)
      fault?(options, &report)
      return report
    }
    try site.put([1], at: "content/ghi-chu.txt")
    let build = Move(kind: .build, seed: 1)
    try site.make(build)
    let foreign = site.destination + "/cua-nguoi-khac.txt"
    site.foreign[foreign] = [7]
    for (said, next) in Self.faults {
      try overwrite(foreign, with: [7])
      unlink(site.destination + "/thua.html")
      fault = next
      let mismatch = #expect(throws: Mismatch.self) { try site.make(build) }
      #expect(mismatch?.description.contains(said) == true, "\(String(describing: mismatch))")
    }
  }

  /// What errors keep from being published must not touch the site; what is taken back can be.
  @Test func errorsAreTakenBack() throws {
    let site = try EditedSite(RandomPortal(seed: 1, profiles: 2...2))
    let build = Move(kind: .build, seed: 1)
    try site.make(build)
    try site.put(Array("{{ nope }}".utf8), at: "templates/page.html")
    try site.make(build)
    try site.make(build)
    #expect(site.story.contains { $0.contains("not published") })
    #expect(site.story.last?.contains("0 written") == true)
    #expect(!site.text(of: "templates/page.html").contains("nope"))
  }
}
