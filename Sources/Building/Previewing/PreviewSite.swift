import Bytes
import Content
package import Diagnostics
package import Files
import SiteGraph
import Synchronization
package import Vietnamese

/// A site that stays in memory and is looked at while its files change.
///
/// Of a change only what it concerns is read, rendered and, where more than a body has changed, linked
/// again. Pages are made when they are asked for. Nothing is written. What cannot be read or compiled
/// keeps its last good state, and the findings say so.
package final class PreviewSite: Sendable {
  let options: BuildOptions
  private let folder: Folder
  private let clock: @Sendable () -> Instant
  private let current: Mutex<Current>
  /// Held while a change is taken in.
  private let updating = Mutex<LiveMemory>(LiveMemory())

  /// What is shown now.
  struct Current: Sendable {
    /// Nil while there is no site that can be shown.
    var snapshot: PreviewSnapshot?
    var findings: [Diagnostic] = []
    /// The first minute since 1970 at which something changes by itself.
    var horizon = 0
    var language = "vi"
  }

  /// Reads the site for the first time; what an earlier build has left is used. `clock` tells the moment
  /// that the site is shown for.
  ///
  /// The world's failures at opening the folder are thrown.
  package init(_ options: BuildOptions, clock: @escaping @Sendable () -> Instant) throws(FileError)
  {
    self.options = options
    self.clock = clock
    folder = try Folder(options.source)
    current = Mutex(Current())
    _ = lookAtEverything(changed: nil, earlier: warmStart())
  }

  var state: Current { current.withLock { $0 } }

  /// The language of the site, for messages.
  package var language: String { state.language }

  /// Everything that is wrong with the site.
  package var findings: [Diagnostic] { state.findings + (state.snapshot?.failures ?? []) }

  /// What an earlier build of the output folder has left.
  private func warmStart() -> EarlierBuild? {
    guard let key = CacheKey(options, folder: folder),
      let state = try? StateFolder(of: folder, at: options.stateFolder),
      let output = try? Folder(options.destination ?? folder.absolute("site"))
    else { return nil }
    let path = state.cachePath(for: output.path)
    return CacheIndex(at: path, maker: key.maker).flatMap { EarlierBuild($0, at: path, intact: []) }
  }

  // MARK: Changes

  /// Takes in changes of files.
  ///
  /// - Parameter changed: paths relative to the site's folder; nil where any file may have changed.
  package func update(_ changed: Set<String>?) -> PreviewChange {
    if let changed, let change = takeInBodies(changed) { return change }
    return lookAtEverything(changed: changed, earlier: nil)
  }

  /// Takes in changes that concern nothing but bodies; nil where there are others.
  private func takeInBodies(_ changed: Set<String>) -> PreviewChange? {
    updating.withLock { memory in
      let state = state
      guard let shown = state.snapshot, minute(of: clock()) < state.horizon, !memory.isDamaged
      else { return nil }
      var (snapshot, live) = (shown, memory)
      var edited: [String] = []
      for file in changed.sorted(by: precedesInBytes) {
        guard !isUnchanged(file, in: snapshot, live) else { continue }
        guard let edit = BodyEdit(of: file, in: snapshot, live) else { return nil }
        snapshot = PreviewSnapshot(snapshot, body: edit.body.body, of: file)
        live.note(edit)
        edited.append(file)
      }
      memory = live
      if !edited.isEmpty { current.withLock { $0.snapshot = snapshot } }
      return PreviewChange(
        edited, from: shown, to: snapshot, findings: state.findings, isWhole: false)
    }
  }

  /// Whether the content of a file that was read is what it was.
  private func isUnchanged(_ file: String, in snapshot: PreviewSnapshot, _ live: LiveMemory) -> Bool
  {
    guard
      let known = live.profile(file)?.digest ?? snapshot.assembled.site.memory.others[file],
      let bytes = try? folder.read(file)
    else { return false }
    return ContentDigest(of: bytes) == known
  }

  private func lookAtEverything(changed: Set<String>?, earlier: EarlierBuild?) -> PreviewChange {
    updating.withLock { memory in
      let before = state
      if memory.isDamaged { memory = LiveMemory() }
      var options = options
      options.now = clock()
      var log = DiagnosticLog()
      let building = BuildMemory(earlier: earlier, keeper: nil, live: memory)
      guard let scan = try? scanSite(folder, jobs: options.jobs, log: &log),
        let assembled = try? assemble(
          scan, options, folder: folder, memory: building, log: &log)
      else {
        current.withLock { $0.findings = log.diagnostics }
        return PreviewChange(
          (changed ?? []).sorted(by: precedesInBytes), from: before.snapshot, to: before.snapshot,
          findings: log.diagnostics)
      }
      return show(assembled, log, options, after: before, memory: &memory)
    }
  }

  /// Shows what was assembled, unless it is broken as a whole and there is something whole to show.
  private func show(
    _ assembled: AssembledSite, _ log: DiagnosticLog, _ options: BuildOptions,
    after before: Current, memory: inout LiveMemory
  ) -> PreviewChange {
    let configuration = assembled.site.content.configuration
    let now = options.now.date(offset: configuration.timeZone)
    let snapshot = PreviewSnapshot(assembled, findings: log.diagnostics, jobs: options.jobs)
    memory = LiveMemory(assembled, findings: log.diagnostics, day: now, after: memory)
    let isBroken = !Set(snapshot.findings.filter(\.concernsWholeSite))
      .isSubset(of: before.snapshot?.findings ?? snapshot.findings)
    let shown = isBroken ? before.snapshot ?? snapshot : snapshot
    let state = Current(
      snapshot: shown, findings: snapshot.findings,
      horizon: horizon(
        after: options.now, zone: configuration.timeZone, profiles: assembled.site.content.profiles),
      language: configuration.language)
    current.withLock { $0 = state }
    return PreviewChange(
      assembled.changes(since: before.snapshot?.assembled), from: before.snapshot, to: shown,
      findings: snapshot.findings)
  }

  private func minute(of moment: Instant) -> Int { Int(moment.secondsSince1970 / 60) }
}

extension AssembledSite {
  /// The files that differ from those of an earlier look; none at the first.
  fileprivate func changes(since before: AssembledSite?) -> [String] {
    guard let before else { return [] }
    return site.memory.inputs.changes(since: before.site.memory.inputs) { path in
      (site.memory.digest(of: path), before.site.memory.digest(of: path))
    }
  }
}

extension Diagnostic {
  /// Whether it is an error of more than one text.
  fileprivate var concernsWholeSite: Bool {
    guard severity == .error else { return false }
    guard let file = place?.file else { return true }
    return !["content/profiles/", "content/campaigns/", "content/pages/"]
      .contains { file.hasPrefix($0) }
  }
}

/// What came of a change.
package struct PreviewChange: Sendable {
  /// The files whose content differs, in the order of their paths.
  package let changed: [String]
  /// How many pages there are.
  package let pages: Int
  /// The addresses of style sheets, pictures and other copied files that have changed. They are from the
  /// site's root.
  package let assets: [String]
  /// The address of the page of the first changed text; nil where none has one.
  package let newest: String?
  package let errors: Int
  package let warnings: Int
  /// Whether the site was looked at as a whole, as more than bodies had changed.
  package let isWhole: Bool

  init(
    _ changed: [String], from before: PreviewSnapshot?, to now: PreviewSnapshot?,
    findings: [Diagnostic], isWhole: Bool = true
  ) {
    self.changed = changed
    self.isWhole = isWhole
    pages = now?.pageCount ?? 0
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    newest =
      changed.lazy.compactMap { file in
        now?.page(of: file)?.address
      }.first
    assets = now.map { $0.changedFiles(since: before, changed) } ?? []
  }
}
