import Building
import Diagnostics
import Foundation
import SiteGraph
import TestSupport
import Testing

/// The same input gives the same bytes, whoever builds where with how many threads.
@Suite struct DeterminismTests {
  @Test(arguments: 1...6)
  func generatedSitesComeOutTheSame(seed: UInt64) throws {
    let generated = GeneratedSite(seed: seed)
    let first = try generated.site().build(jobs: 1)
    let expected = try first.output()
    #expect(first.report?.isPublished == true || !first.findings.isEmpty)
    for (jobs, reversed) in [(2, false), (8, true)] {
      let again = try generated.site(reversed: reversed).build(jobs: jobs)
      #expect(try again.output() == expected, "seed \(seed), \(jobs) jobs")
      #expect(again.findingsAsJSON == first.findingsAsJSON, "seed \(seed)")
      let excluded = (again.report?.excluded ?? []).map { "\($0.file) \($0.reason)" }
      #expect(excluded == (first.report?.excluded ?? []).map { "\($0.file) \($0.reason)" })
    }
  }

  @Test func editedPortalsComeOutTheSame() throws {
    var author = RandomAuthor(seed: 7)
    let kinds: [Move.Kind] = [
      .build, .profileKey, .body, .theme, .register, .clock, .build, .remove, .data, .build,
    ]
    let moves = kinds.map { author.move($0) }
    let lives = try [1, 2, 8].map { jobs in
      let site = try EditedSite(RandomPortal(seed: 7, profiles: 20...20), jobs: jobs)
      for move in moves { try site.make(move) }
      return (story: site.story, output: try filesBelow(site.destination))
    }
    #expect(lives[0].output.count > 50)
    for life in lives.dropFirst() {
      #expect(firstDifference(life.output, lives[0].output) == nil)
      #expect(life.story == lives[0].story)
    }
  }

  @Test func theRepositorysOwnSiteComesOutTheSame() throws {
    let expected = try repositorySite().build(jobs: 1)
    #expect(expected.findings == [])
    let files = try expected.output()
    #expect(files.count > 300)
    #expect(try repositorySite().build(jobs: 8).output() == files)
  }

  @Test func buildingAgainWritesNothing() throws {
    let site = try GeneratedSite(seed: 3).site().build()
    try #require(site.report?.isPublished == true)
    let times = try changeTimes(below: site.absolute("site"))
    try site.build(jobs: 8)
    #expect(site.report?.summary.written == 0)
    #expect(site.report?.summary.unchanged == times.count)
    #expect(try changeTimes(below: site.absolute("site")) == times)
  }
}

/// A copy of the demonstration site with its templates.
func repositorySite() throws -> TestSite {
  let site = try TestSite(theme: .builtIn)
  for folder in ["content", "templates"] {
    try copyFolder(repositoryRoot + folder, to: site.absolute(folder))
  }
  return site
}

extension TestSite {
  /// The findings with all their words.
  fileprivate var findingsAsJSON: String {
    DiagnosticFormat.json.render(diagnostics, language: .vi)
  }
}
