import Bytes
import Content
import Diagnostics
import Files
import FrontMatter
import SiteGraph
import Threads

/// Reads profiles: those that have not changed since an earlier build from what that has left.
struct ProfileReading: Sendable {
  let reader: SourceReader
  let configuration: SiteConfiguration
  let inputs: InputLedger
  let memory: BuildMemory
  /// What an earlier build in the same environment found of published profiles, by file.
  let nodes: [String: KeptNode]

  func read(_ paths: [String], jobs: Int, log: inout DiagnosticLog) -> ReadProfiles {
    let results = parallelMap(count: paths.count, jobs: jobs, makeWorker: { _ in RepeatedTexts() })
    {
      index, repeated in profile(at: paths[index], index, repeated)
    }
    var read = ReadProfiles(capacity: results.count)
    for (path, result) in zip(paths, results) {
      for finding in result.findings { log.report(finding) }
      if let profile = result.profile { read.profiles.append(profile) }
      if let record = result.record { read.kept.append(record) }
      if let digest = result.digest { read.digests[path] = digest }
      if let live = result.live { read.live[path] = live }
    }
    return read
  }

  private struct Result: Sendable {
    var profile: ProfileSource?
    var findings: [Diagnostic] = []
    var record: TextRecord?
    var digest: ContentDigest?
    var live: LiveProfile?
  }

  private func profile(
    at path: String, _ number: Int, _ repeated: RepeatedTexts
  ) -> Result {
    if let digest = inputs.knownDigest(of: path), let kept = kept(path, number, digest) {
      return kept
    }
    var log = DiagnosticLog()
    guard let source = reader.read(path, log: &log) else {
      return Result(findings: log.diagnostics)
    }
    let digest = ContentDigest(of: source.bytes)
    if let kept = kept(path, number, digest) { return kept }
    let profile = readProfile(
      source, configuration: configuration, repeated: repeated, log: &log)
    let kept = KeptProfile(
      profile: profile, findings: log.diagnostics,
      head: headDigest(source.bytes, of: profile))
    return result(
      path, kept, digest: digest, record: memory.keeper?.keep(kept, of: path, source: digest))
  }

  private func kept(_ path: String, _ number: Int, _ digest: ContentDigest) -> Result? {
    if let live = memory.live?.profile(path, digest) { return result(path, live) }
    guard let earlier = memory.earlier,
      let record = earlier.profiles.find(path, near: number),
      record.source == digest
    else { return nil }
    if let node = nodes[path], node.source == digest, let facts = node.facts {
      return Result(
        profile: ProfileSource(file: node.file, facts: facts) {
          let kept: KeptProfile = earlier.texts.required(record)
          return kept.profile ?? .blank(file: path, frontMatter: 0..<0, body: 0..<0)
        }, record: record, digest: digest)
    }
    guard let kept: KeptProfile = earlier.texts.value(record) else { return nil }
    return result(path, kept, digest: digest, record: record)
  }

  /// What was read just now, or by an earlier build.
  private func result(
    _ path: String, _ kept: KeptProfile, digest: ContentDigest, record: TextRecord?
  ) -> Result {
    let source = kept.profile.map { ProfileSource($0) }
    guard let memory = memory.live else {
      return Result(profile: source, findings: kept.findings, record: record, digest: digest)
    }
    var live = LiveProfile(digest: digest, source: source, findings: kept.findings)
    if let source, !kept.findings.contains(where: { $0.severity == .error }) {
      live.good = LiveProfile.Good(source: source, digest: digest, head: kept.head)
    } else if let good = memory.goodProfile(path) {
      (live.good, live.source) = (good, good.source)
    }
    return Result(
      profile: live.source, findings: live.findings, digest: digest, live: live)
  }

  /// What an earlier look at a site in memory found, with what `link` found of it if that still holds.
  private func result(_ path: String, _ live: LiveProfile) -> Result {
    let facts = memory.live?.facts(of: path)
    let profile = live.source.map { source in
      facts.map { ProfileSource(file: source.file, facts: $0) { source.profile.value } } ?? source
    }
    return Result(profile: profile, findings: live.findings, digest: live.digest, live: live)
  }
}

/// Stands for everything in a profile's file before the body.
func headDigest(_ bytes: [UInt8], of profile: Profile?) -> ContentDigest {
  ContentDigest(of: Array(bytes[..<min(profile?.body.lowerBound ?? 0, bytes.count)]))
}

/// The profiles of a site as they were read.
struct ReadProfiles {
  /// In the order of their files.
  var profiles: [ProfileSource] = []
  /// What is kept of them.
  var kept: [TextRecord] = []
  /// By file.
  var digests: [String: ContentDigest] = [:]
  /// Of a site that stays in memory, by file.
  var live: [String: LiveProfile] = [:]

  init(capacity: Int) {
    profiles.reserveCapacity(capacity)
    kept.reserveCapacity(capacity)
    digests.reserveCapacity(capacity)
  }
}

/// The files of a site as a scan found them, held against those of an earlier build.
struct InputLedger: Sendable {
  private let files: [ScannedFile]
  private let positions: [String: Int]
  private let earlier: RecordTable<InputRecord>?
  /// When the scan began, in nanoseconds since 1970.
  private let moment: Int64

  init(_ files: [ScannedFile], at moment: Int64, earlier: RecordTable<InputRecord>?) {
    self.files = files
    self.moment = moment
    self.earlier = earlier
    var positions: [String: Int] = Dictionary(minimumCapacity: files.count)
    for (position, file) in files.enumerated() { positions[file.path] = position }
    self.positions = positions
  }

  private func identity(of path: String) -> FileIdentity? {
    positions[path].map { files[$0].identity }
  }

  /// When a file was last changed, in nanoseconds since 1970; 0 for one that was not scanned.
  func modified(_ path: String) -> Int64 { identity(of: path)?.modified ?? 0 }

  /// The digest of a file that has certainly not changed; nil when it must be read to know.
  func knownDigest(of path: String) -> ContentDigest? {
    guard let position = positions[path],
      let record = earlier?.find(path, near: position), record.isSettled,
      record.identity == files[position].identity
    else { return nil }
    return record.digest
  }

  /// Stands for the content of a file that is copied: its identity. Nil when that says too little.
  func copyDigest(of path: String) -> ContentDigest? {
    guard let identity = identity(of: path), !identity.isTooYoung(at: moment) else { return nil }
    return ContentDigest(of: ArchiveWriter.bytes(of: identity))
  }

  /// Stands for a file as the disk describes it, as far as that can be trusted; for one that is too
  /// young, also for the moment of the scan.
  func identityDigest(of path: String) -> ContentDigest {
    var hasher = DigestHasher()
    guard let identity = identity(of: path) else { return hasher.digest }
    hasher.add(ArchiveWriter.bytes(of: identity))
    if identity.isTooYoung(at: moment) { hasher.add(UInt64(bitPattern: moment)) }
    return hasher.digest
  }

  /// The files that have come, gone or changed since an earlier look, in the order of their paths.
  /// `digests` are those of the content now and then, where that was read.
  func changes(
    since before: InputLedger, digests: (_ path: String) -> (ContentDigest?, ContentDigest?)
  ) -> [String] {
    let changed = files.filter { file in
      guard let position = before.positions[file.path] else { return true }
      // A file that is saved during a look may be read anew under its old identity.
      if case (let now?, let then?) = digests(file.path) { return now != then }
      return before.files[position].identity != file.identity
    }
    let gone = before.files.filter { positions[$0.path] == nil }
    return (changed + gone).map(\.path).sorted(by: precedesInBytes)
  }

  /// What the next build wants to know of the files.
  func records(digest: (String) -> ContentDigest?) -> [InputRecord] {
    files.map { file in
      InputRecord(
        path: file.path, identity: file.identity, digest: digest(file.path),
        isSettled: !file.identity.isTooYoung(at: moment))
    }
  }
}
