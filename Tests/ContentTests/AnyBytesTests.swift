import Content
import Diagnostics
import Testing

/// No input may crash a reader.
@Suite struct AnyBytesTests {
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  static let seeds = [
    DomainExamples.individual, DomainExamples.collective, complete,
    "title: A\nbase_url: https://a.vn\nfields: {a: [text]}\npaths: {profile: \"/{slug}/\"}",
    "units:\n- {id: a, name: B, stats: {2026: {members: 1}}, former_names: [{name: C}]}",
    "ten: A\nvan_ban: [{so: 1/KH-A}]\ndot: [{ten: A, start: 2024, end: 2025}]",
  ]

  @Test(arguments: 0..<12)
  func survivesMutations(seed: Int) {
    var random = Generator(state: UInt64(seed))
    for text in Self.seeds {
      var bytes = Array("---\n\(text)\n---\nBài.\n".utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) { mutate(&bytes, &random) }
      readEverything(SourceText(file: "a.md", bytes: bytes))
      readEverything(SourceText(file: "a.yml", bytes: Array(bytes.dropFirst(4))))
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout Generator) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: index)
    case 2:
      bytes.insert(
        contentsOf: Array("[]{}:;,-'\"\n /ngày9".utf8).shuffled(using: &random).prefix(3), at: index
      )
    case 3: bytes.insert(contentsOf: bytes[index...].prefix(40), at: index)
    default: bytes.removeSubrange(index..<min(bytes.count, index + 20))
    }
  }

  private func readEverything(_ source: SourceText) {
    var log = DiagnosticLog()
    if let profile = readProfile(source, configuration: review, log: &log) {
      let aliases = AwardLineTests.aliases
      for award in profile.awards { _ = readAwardLine(award.honour.value, aliases: aliases) }
      for campaign in profile.campaigns { _ = matchReferences(campaign.value) { Int($0) } }
      #expect(profile.body.upperBound <= source.bytes.count)
    }
    _ = readCampaign(source, configuration: review, log: &log)
    _ = readPage(source, configuration: review, log: &log)
    _ = readSiteConfiguration(source, log: &log)
    _ = readUnits(source, log: &log)
    _ = readClusters(source, log: &log)
    _ = readPeriods(source, log: &log)
    _ = readHonours(source, log: &log)
    _ = readFields(source, log: &log)
    _ = readLevels(source, log: &log)
  }
}
