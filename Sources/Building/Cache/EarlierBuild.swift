import Bytes
import Content
import Diagnostics
import Files
import SiteGraph
import Threads
import Vietnamese

/// What the last build of the same output folder left, read back.
struct EarlierBuild: Sendable {
  let cache: BuildCache
  let texts: CacheTexts
  let textsPath: String
  let inputs: RecordTable<InputRecord>
  let outputs: RecordTable<OutputRecord>
  /// Empty where the site's configuration has changed since.
  private(set) var profiles: RecordTable<TextRecord>
  /// Empty where what renders bodies has changed since.
  private(set) var bodies: RecordTable<TextRecord>
  /// Which outputs this build has seen to lie there as they were left; see `SiteSurvey.intact`.
  private let intact: [Bool]

  /// Makes use of an index, if its texts are there. `path` is where the index lies.
  init?(_ index: CacheIndex, at path: String, intact: [Bool]) {
    guard let cache = index.cache,
      let texts = CacheTexts(Self.textsPath(of: path), named: cache.head.texts)
    else { return nil }
    textsPath = Self.textsPath(of: path)
    self.cache = cache
    self.texts = texts
    inputs = RecordTable(cache.inputs) { $0.path }
    outputs = RecordTable(cache.outputs) { $0.path }
    profiles = RecordTable(cache.profiles) { $0.file }
    bodies = RecordTable(cache.bodies) { $0.file }
    self.intact = intact
  }

  /// What was written to a path, and whether this build has seen it there; the number is where it probably
  /// is among all outputs.
  func output(_ path: String, near number: Int) -> (record: OutputRecord, isSeen: Bool)? {
    outputs.position(of: path, near: number).map { position in
      (outputs[position], intact.indices.contains(position) && intact[position])
    }
  }

  /// What is kept of the published profiles, by file; nothing where the site's environment has changed
  /// since.
  func nodes(in environment: ContentDigest, jobs: Int) -> [String: KeptNode] {
    guard environment == cache.head.environment else { return [:] }
    let records = cache.head.nodes
    let runs = parallelMap(count: records.count, jobs: jobs, run: 1, makeWorker: { _ in 0 }) {
      index, _ -> [KeptNode] in
      let nodes: [KeptNode] = texts.value(records[index]) ?? []
      for node in nodes { node.run = index }
      return nodes
    }
    var nodes: [String: KeptNode] = Dictionary(
      minimumCapacity: records.count * KeptNode.runLength)
    for node in runs.lazy.joined() { nodes[node.file] = node }
    return nodes
  }

  static func textsPath(of index: String) -> String { index + ".texts" }

  /// The same without the front matter that was read with another configuration.
  func reading(with configuration: ContentDigest) -> EarlierBuild {
    guard configuration != cache.head.configuration else { return self }
    var other = self
    other.profiles = RecordTable([]) { $0.file }
    return other
  }

  /// The same without the bodies that were rendered in other ways.
  func converting(with conversion: ContentDigest) -> EarlierBuild {
    guard conversion != cache.head.conversion else { return self }
    var other = self
    other.bodies = RecordTable([]) { $0.file }
    return other
  }
}

// MARK: - From build to build

/// What a build has of the one before it, and where it puts what the next one may use. Commands that
/// only look at a site have neither.
struct BuildMemory: Sendable {
  var earlier: EarlierBuild?
  var keeper: TextKeeper?
  /// Of a site that stays in memory: what is known of its texts.
  var live: LiveMemory?

  /// The same without the front matter that was read with another configuration.
  func reading(with configuration: ContentDigest) -> BuildMemory {
    BuildMemory(
      earlier: usable?.reading(with: configuration), keeper: keeper,
      live: live?.reading(with: configuration))
  }

  /// The same without what depends on anything that is not a profile.
  func linking(in environment: ContentDigest) -> BuildMemory {
    BuildMemory(earlier: earlier, keeper: keeper, live: live?.linking(in: environment))
  }

  /// The same without the bodies that were rendered in other ways.
  func converting(with conversion: ContentDigest) -> BuildMemory {
    BuildMemory(
      earlier: usable?.converting(with: conversion), keeper: keeper,
      live: live?.converting(with: conversion))
  }

  /// The earlier build's texts are of use only where they will still be at hand for the next one.
  private var usable: EarlierBuild? { keeper?.continues == true || live != nil ? earlier : nil }
}

// MARK: - Keys

/// What the caches of a site are told apart by.
struct CacheKey: Sendable {
  let maker: ContentDigest
  let options: ContentDigest

  /// Nil where the system doesn't tell which program this is: nothing is kept then.
  init?(_ options: BuildOptions, folder: Folder) {
    guard !options.ignoresCache, let program = programIdentity() else { return nil }
    var maker = DigestHasher()
    for number in [Int64(program.size), program.modified, program.changed] {
      maker.add(UInt64(bitPattern: number))
    }
    maker.add(program.inode)
    maker.add(folder.path)
    self.maker = maker.digest
    var chosen = DigestHasher()
    for text in [options.baseURL, options.configuration, options.environment] {
      chosen.add(text ?? "\0")
    }
    for flag in [
      options.includesDrafts, options.includesFuture, options.includesExpired, options.isMinified,
      options.isStrict, options.includesEverything,
    ] { chosen.add(flag ? 1 : 0) }
    chosen.add(UInt64(options.sitemapLimit))
    if options.isMinified, let found = OtherProgram(named: AssetMinifier.program)?.identity {
      chosen.add(UInt64(bitPattern: Int64(found.size)))
      chosen.add(UInt64(bitPattern: found.modified))
    }
    for override in options.overrides { chosen.add("\(override.key)=\(override.value)") }
    self.options = chosen.digest
  }
}

extension BuildOptions {
  /// What the reading of profiles depends on: the files that make the configuration, and what goes
  /// over them.
  func configurationDigest(_ scan: SiteScan, _ reader: SourceReader) -> ContentDigest {
    var hasher = DigestHasher()
    var unread = DiagnosticLog()
    let main = configuration ?? scan.configuration
    let over = environment.map { scan.environments[$0] ?? "content/site.\($0).yml" }
    for path in [main, over] {
      hasher.add(path.flatMap { reader.read($0, log: &unread)?.bytes } ?? [])
    }
    hasher.add(baseURL ?? "\0")
    for override in overrides { hasher.add("\(override.key)=\(override.value)") }
    return hasher.digest
  }
}

/// The first minute since 1970 at which something of a site changes by itself: the next midnight, or a
/// publication or an end before it.
func horizon(after now: Instant, zone: TimeZoneOffset, profiles: [ProfileSource]) -> Int {
  let local = now.date(offset: zone)
  let minuteOfDay = local.time?.minuteOfDay ?? 0
  let times = profiles.lazy.flatMap { [$0.published, $0.expires] }.compactMap {
    date -> Int? in
    guard let date, date.firstDay == local.firstDay, let minute = date.time?.minuteOfDay,
      minute > minuteOfDay
    else { return nil }
    return minute
  }
  return Int(now.secondsSince1970 / 60) + (times.min() ?? 1_440) - minuteOfDay
}
