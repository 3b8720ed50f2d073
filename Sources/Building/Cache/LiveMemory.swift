import Bytes
import Content
import Diagnostics
import SiteGraph
import Vietnamese

/// What is known of the texts of a site that stays in memory: for the next look at them what
/// `EarlierBuild` is for the next process.
struct LiveMemory: Sendable {
  /// Nil before the first look.
  private(set) var inputs: RecordTable<InputRecord>?
  /// What the reading of profiles depended on beside their files.
  private var configuration = ContentDigest.blank
  private var environment = ContentDigest.blank
  /// What the rendering of bodies depended on beside their files and the addresses that they link to.
  private var conversion = ContentDigest.blank
  /// By file, as are all.
  private var profiles = OverlaidTable<LiveProfile>()
  private var bodies = OverlaidTable<LiveBody>()
  /// What `link` found of the profiles of which it would find the same again.
  private var facts = OverlaidTable<ProfileFacts>()
  /// Where an earlier build has left what was not read anew.
  private var texts: CacheTexts?

  /// Of a site that nobody has looked at.
  init() {}

  /// - Parameter before: what the look before this one left.
  init(
    _ assembled: AssembledSite, findings: [Diagnostic], day: PartialDate, after before: LiveMemory
  ) {
    texts = assembled.memory.earlier?.texts ?? before.texts
    let memory = assembled.site.memory
    inputs = RecordTable(memory.inputs.records(digest: memory.digest)) { $0.path }
    configuration = memory.configuration
    environment = memory.environment
    conversion = assembled.prepared.conversion
    profiles = OverlaidTable(memory.live)
    bodies = OverlaidTable(assembled.prepared.live)
    let lasting = LastingFacts(
      findings: findings, tied: assembled.prepared.named.tied, today: day.firstDay)
    var facts: [String: ProfileFacts] = [:]
    for node in assembled.prepared.views.graph.profiles where lasting.areKept(of: node) {
      facts[node.file] = node.facts
    }
    self.facts = OverlaidTable(facts)
  }

  /// Whether something that was taken to be there turned out damaged.
  var isDamaged: Bool { texts?.isDamaged == true }

  /// The same without the profiles that were read with another configuration.
  func reading(with configuration: ContentDigest) -> LiveMemory {
    guard configuration != self.configuration else { return self }
    var other = self
    // What was good of a faulty text stays good.
    other.profiles = OverlaidTable(
      profiles.reduce(into: [:]) { $0[$1.key] = LiveProfile(good: $1.value.good) })
    other.facts = OverlaidTable()
    return other
  }

  /// The same without what depends on anything that is not a profile.
  func linking(in environment: ContentDigest) -> LiveMemory {
    guard environment != self.environment else { return self }
    var other = self
    other.facts = OverlaidTable()
    return other
  }

  /// The same without the bodies that were rendered in other ways.
  func converting(with conversion: ContentDigest) -> LiveMemory {
    guard conversion != self.conversion else { return self }
    var other = self
    other.bodies = OverlaidTable()
    return other
  }

  /// Takes in the change of a body.
  mutating func note(_ edit: BodyEdit) {
    profiles[edit.file] = edit.profile
    bodies[edit.file] = edit.body
    // They say where the body stands in the file.
    facts[edit.file] = nil
  }

  /// What was read of a file; nil unless its content is the same.
  func profile(_ file: String, _ digest: ContentDigest) -> LiveProfile? {
    profiles[file].flatMap { $0.digest == digest ? $0 : nil }
  }

  /// The last state of a file that was looked at.
  func profile(_ file: String) -> LiveProfile? { profiles[file] }
  func body(_ file: String) -> LiveBody? { bodies[file] }

  /// The last reading of a file that found no error, whatever its content is now.
  func goodProfile(_ file: String) -> LiveProfile.Good? { profiles[file]?.good }

  func facts(of file: String) -> ProfileFacts? { facts[file] }

  /// What was rendered of a file; nil unless its content is the same.
  func body(_ file: String, _ digest: ContentDigest) -> LiveBody? {
    bodies[file].flatMap { $0.digest == digest ? $0 : nil }
  }
}

/// A profile as it was read.
struct LiveProfile: Sendable {
  /// A reading without an error.
  struct Good: Sendable {
    let source: ProfileSource
    /// Of the file as it was then.
    let digest: ContentDigest
    /// Of everything before the body.
    let head: ContentDigest
  }

  /// Of the file; nil where only what was good of it is known.
  var digest: ContentDigest?
  /// What the site shows of it; nil where it could never be read.
  var source: ProfileSource?
  var findings: [Diagnostic] = []
  var good: Good?

  /// One that only its good reading is known of.
  init(good: Good?) { self.good = good }

  /// One without findings.
  init(_ source: ProfileSource, digest: ContentDigest, head: ContentDigest) {
    self.digest = digest
    self.source = source
    good = Good(source: source, digest: digest, head: head)
  }

  init(digest: ContentDigest, source: ProfileSource?, findings: [Diagnostic]) {
    self.digest = digest
    self.source = source
    self.findings = findings
  }

  /// Whether the site shows an earlier state of it, as this one has errors.
  var isStale: Bool { good.map { $0.digest != digest } ?? false }
}

/// A body as it was rendered.
struct LiveBody: Sendable {
  /// Of the file.
  let digest: ContentDigest
  let body: Body
  /// Where each link inside the site led.
  let targets: [LinkTarget]
  let findings: [Diagnostic]
}
