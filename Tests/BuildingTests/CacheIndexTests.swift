import Bytes
import Diagnostics
import Files
import Foundation
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@testable import Building

/// The index of a cache, looked at where it lies.
@Suite struct CacheIndexTests {
  private let site: TestSite
  private let an = "content/profiles/an.md"

  init() throws {
    site = try TestSite()
    for name in ["an", "binh", "chi"] {
      try site.write(
        profileText(["tieu_de": "Gương \(name)", "ho_ten": "Lê \(name)"], body: "Thân \(name).\n"),
        to: "content/profiles/\(name).md")
    }
    try site.build().expectFlawless()
  }

  private var options: BuildOptions { BuildOptions(source: site.path, now: testMoment, jobs: 2) }

  private func index() throws -> CacheIndex {
    let folder = try Folder(site.path)
    let key = try #require(CacheKey(options, folder: folder))
    return try #require(CacheIndex(at: path(), maker: key.maker))
  }

  private func path() throws -> String {
    let folder = try Folder(site.path)
    return try StateFolder(of: folder, at: nil).cachePath(for: folder.absolute("site"))
  }

  private func survey(_ options: BuildOptions) throws -> SiteSurvey {
    let folder = try Folder(site.path)
    var log = DiagnosticLog()
    return try index().survey(
      of: folder, key: #require(CacheKey(options, folder: folder)), options: options,
      output: folder.absolute("site"), log: &log)
  }

  @Test func skimmingSeesWhatReadingSees() throws {
    try site.write("Ảnh", to: "content/static/hồ sơ/ảnh.txt").build().expectFlawless()
    let cache = try #require(try index().cache)
    #expect(cache.outputs.contains { !$0.parts.isEmpty })
    let bytes = ArchiveWriter.bytes(of: cache.inputs) + ArchiveWriter.bytes(of: cache.outputs)
    bytes.withUnsafeBytes { bytes in
      var skimmer = ArchiveSkimmer(bytes, from: 0)
      var count = 0
      count.pass(through: &skimmer)
      #expect(count == cache.inputs.count)
      for input in cache.inputs {
        var record = InputRecord.blank
        record.pass(through: &skimmer)
        #expect(input.path.utf8.elementsEqual(bytes[skimmer.text]))
        #expect(record.identity == input.identity && record.digest == input.digest)
        #expect(record.isSettled == input.isSettled)
      }
      count.pass(through: &skimmer)
      #expect(count == cache.outputs.count)
      for output in cache.outputs {
        var record = OutputRecord.blank
        record.pass(through: &skimmer)
        #expect(output.path.utf8.elementsEqual(bytes[skimmer.text]))
        #expect(record.identity == output.identity && record.digest == output.digest)
      }
      #expect(!skimmer.isDamaged)
    }
  }

  /// Wherever bytes end too early, the skimmer notices it if the reader does.
  @Test func skimmingNoticesWhatReadingNotices() throws {
    let cache = try #require(try index().cache)
    let bytes = ArchiveWriter.bytes(of: cache.outputs)
    for length in 0..<bytes.count {
      bytes[..<length].withUnsafeBytes { bytes in
        var reader = ArchiveReader(bytes)
        var skimmer = ArchiveSkimmer(bytes, from: 0)
        var records: [OutputRecord] = []
        records.pass(through: &reader)
        records.pass(through: &skimmer)
        #expect(reader.isDamaged && skimmer.isDamaged, "cut to \(length) of \(bytes.count)")
      }
    }
  }

  @Test func onlyWhatIsAsItWasIsCurrent() throws {
    // Of files as young as those of a test, not even the identity is trusted.
    Thread.sleep(forTimeInterval: 0.1)
    try site.build().expectFlawless()
    func isCurrent(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> Bool {
      var options = options
      change(&options)
      return try survey(options).isCurrent
    }
    #expect(try isCurrent())
    #expect(try !isCurrent { $0.includesDrafts = true })
    #expect(
      try !isCurrent { $0.now = Instant(secondsSince1970: testMoment.secondsSince1970 + 86_400) })
    let text = try readFile(site.absolute(an))
    try site.write("khác", to: an)
    #expect(try !isCurrent())
    try site.write(bytes: text, to: an)
    #expect(try isCurrent())
    try site.write("của người khác", to: "site/khac.txt")
    #expect(try isCurrent())
    try site.write("khác", to: "site/guong/an/index.html")
    #expect(try !isCurrent())
  }

  /// In each run of outputs just the right one: what was seen to be there is not looked at again.
  @Test(arguments: [1, 2, 8]) func outputsThatOthersChangedAreFound(jobs: Int) throws {
    for number in 0..<2 * CacheIndex.outputRunLength {
      try site.write("\(number)", to: "content/static/tep/\(number).txt")
    }
    Thread.sleep(forTimeInterval: 0.1)
    try site.build().expectFlawless()
    var options = options
    options.jobs = jobs
    let paths = try #require(try index().cache).outputs.map(\.path)
    #expect(try survey(options).intact == paths.map { _ in true })
    let copied = paths.indices.filter { paths[$0].hasPrefix("tep/") }
    let ends = copied.filter {
      [0, CacheIndex.outputRunLength - 1].contains($0 % CacheIndex.outputRunLength)
    }
    #expect(ends.count > 2)
    for number in ends + [try #require(copied.last)] {
      let path = "site/" + paths[number]
      let bytes = try readFile(site.absolute(path))
      try site.write("của người khác", to: path)
      let survey = try survey(options)
      #expect(!survey.isCurrent && survey.intact.count == paths.count)
      let start = number / CacheIndex.outputRunLength * CacheIndex.outputRunLength
      let run = start..<min(start + CacheIndex.outputRunLength, paths.count)
      #expect(run.filter { !survey.intact[$0] } == [number])
      try site.write(profileText([:], body: "Khác \(number).\n"), to: an)
      try site.build(jobs: jobs).expectFlawless()
      #expect(try readFile(site.absolute(path)) == bytes)
    }
  }

  /// Nothing counts as seen of what was not looked at.
  @Test func whatWasNotLookedAtIsNotSeen() throws {
    try site.write(profileText([:], body: "Khác.\n"), to: an)
    var options = options
    options.jobs = 1
    let survey = try survey(options)
    #expect(!survey.isCurrent && !survey.intact.isEmpty && !survey.intact.contains(true))
    #expect(survey.found.files.map(\.path).contains(an))
    options.includesDrafts = true
    let other = try self.survey(options)
    #expect(!other.isCurrent && other.intact.isEmpty)
  }

  // MARK: What is kept of profiles

  /// How many profiles need not be read and linked anew.
  private func keptCount() throws -> Int {
    let folder = try Folder(site.path)
    let earlier = try #require(EarlierBuild(try index(), at: path(), intact: []))
    let keeper = try #require(TextKeeper(after: earlier))
    var log = DiagnosticLog()
    let scan = try scanSite(folder, log: &log)
    let site = try #require(
      read(
        scan, of: folder, options: options,
        memory: BuildMemory(earlier: earlier, keeper: keeper), log: &log))
    return site.content.profiles.count { $0.facts != nil }
  }

  @Test func anEditOfTheThemeForgetsNoProfile() throws {
    #expect(try keptCount() == 3)
    try site.write("{{ profile.title }}!", to: "templates/profile.html")
    try site.write("a { color: red }", to: "templates/assets/a.css")
    #expect(try keptCount() == 3)
    try site.edit(an) { $0 + "Thêm.\n" }
    #expect(try keptCount() == 2)
    try site.edit("content/units.yml") { $0 + "\n# Đổi.\n" }
    #expect(try keptCount() == 0)
  }
}
