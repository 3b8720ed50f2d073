import Bytes
import Content
import Diagnostics
import Files
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

  /// Profiles in the order of their files, and what is kept of them.
  func read(
    _ paths: [String], jobs: Int, log: inout DiagnosticLog
  ) -> (profiles: [ProfileSource], kept: [TextRecord], digests: [String: ContentDigest]) {
    let results = parallelMap(count: paths.count, jobs: jobs, makeWorker: { _ in 0 }) { index, _ in
      profile(at: paths[index], index)
    }
    var profiles: [ProfileSource] = []
    var kept: [TextRecord] = []
    var digests: [String: ContentDigest] = [:]
    profiles.reserveCapacity(results.count)
    kept.reserveCapacity(results.count)
    digests.reserveCapacity(results.count)
    for (path, result) in zip(paths, results) {
      for finding in result.findings { log.report(finding) }
      if let profile = result.profile { profiles.append(profile) }
      if let record = result.record { kept.append(record) }
      if let digest = result.digest { digests[path] = digest }
    }
    return (profiles, kept, digests)
  }

  private struct Result: Sendable {
    var profile: ProfileSource?
    var findings: [Diagnostic] = []
    var record: TextRecord?
    var digest: ContentDigest?
  }

  private func profile(at path: String, _ number: Int) -> Result {
    if let digest = inputs.knownDigest(of: path), let kept = kept(path, number, digest) {
      return kept
    }
    var log = DiagnosticLog()
    guard let source = reader.read(path, log: &log) else {
      return Result(findings: log.diagnostics)
    }
    let digest = ContentDigest(of: source.bytes)
    if let kept = kept(path, number, digest) { return kept }
    let profile = readProfile(source, configuration: configuration, log: &log)
    let kept = KeptProfile(profile: profile, findings: log.diagnostics)
    return Result(
      profile: profile.map { ProfileSource($0) }, findings: log.diagnostics,
      record: memory.keeper?.keep(kept, of: path, source: digest), digest: digest)
  }

  private func kept(_ path: String, _ number: Int, _ digest: ContentDigest) -> Result? {
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
    return Result(
      profile: kept.profile.map { ProfileSource($0) }, findings: kept.findings, record: record,
      digest: digest)
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

  /// What the next build wants to know of the files.
  func records(digest: (String) -> ContentDigest?) -> [InputRecord] {
    files.map { file in
      InputRecord(
        path: file.path, identity: file.identity, digest: digest(file.path),
        isSettled: !file.identity.isTooYoung(at: moment))
    }
  }
}
