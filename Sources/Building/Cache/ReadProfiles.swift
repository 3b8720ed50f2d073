import Bytes
import Content
import Diagnostics
import Files
import Threads

/// Reads profiles: those that have not changed since an earlier build from what that has left.
struct ProfileReading: Sendable {
  let reader: SourceReader
  let configuration: SiteConfiguration
  let inputs: InputLedger
  let memory: BuildMemory

  /// Profiles in the order of their files, and what is kept of them.
  func read(
    _ paths: [String], jobs: Int, log: inout DiagnosticLog
  ) -> (profiles: [Profile], kept: [TextRecord], digests: [String: ContentDigest]) {
    let results = parallelMap(count: paths.count, jobs: jobs, makeWorker: { _ in 0 }) { index, _ in
      profile(at: paths[index])
    }
    var profiles: [Profile] = []
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
    var profile: Profile?
    var findings: [Diagnostic] = []
    var record: TextRecord?
    var digest: ContentDigest?
  }

  private func profile(at path: String) -> Result {
    if let digest = inputs.knownDigest(of: path), let kept = kept(path, digest) { return kept }
    var log = DiagnosticLog()
    guard let source = reader.read(path, log: &log) else {
      return Result(findings: log.diagnostics)
    }
    let digest = ContentDigest(of: source.bytes)
    if let kept = kept(path, digest) { return kept }
    let profile = readProfile(source, configuration: configuration, log: &log)
    let kept = KeptProfile(profile: profile, findings: log.diagnostics)
    return Result(
      profile: profile, findings: log.diagnostics,
      record: memory.keeper?.keep(kept, of: path, source: digest), digest: digest)
  }

  private func kept(_ path: String, _ digest: ContentDigest) -> Result? {
    guard let earlier = memory.earlier, let record = earlier.profiles[path],
      record.source == digest, let kept: KeptProfile = earlier.texts.value(record)
    else { return nil }
    return Result(
      profile: kept.profile, findings: kept.findings, record: record, digest: digest)
  }
}

/// The files of a site as a scan found them, held against those of an earlier build.
struct InputLedger: Sendable {
  private let files: [ScannedFile]
  private let identities: [String: FileIdentity]
  private let earlier: [String: InputRecord]
  /// When the scan began, in nanoseconds since 1970.
  private let moment: Int64

  init(_ files: [ScannedFile], at moment: Int64, earlier: [String: InputRecord]) {
    self.files = files
    self.moment = moment
    self.earlier = earlier
    identities = Dictionary(
      files.map { ($0.path, $0.identity) }, uniquingKeysWith: { first, _ in first })
  }

  /// The digest of a file that has certainly not changed; nil when it must be read to know.
  func knownDigest(of path: String) -> ContentDigest? {
    guard let record = earlier[path], record.isSettled, record.identity == identities[path] else {
      return nil
    }
    return record.digest
  }

  /// Stands for the content of a file that is copied: its identity. Nil when that says too little.
  func copyDigest(of path: String) -> ContentDigest? {
    guard let identity = identities[path], !identity.isTooYoung(at: moment) else { return nil }
    return ContentDigest(of: ArchiveWriter.bytes(of: identity))
  }

  /// Stands for a file as the disk describes it, as far as that can be trusted; for one that is too
  /// young, also for the moment of the scan.
  func identityDigest(of path: String) -> ContentDigest {
    var hasher = DigestHasher()
    guard let identity = identities[path] else { return hasher.digest }
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
