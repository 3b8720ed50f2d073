import Bytes
import Diagnostics
import Files
import Synchronization
import Templating
import Threads

/// What a build did to the output folder.
struct WriteResult: Sendable {
  var written = 0
  var unchanged = 0
  var removed = 0
  /// The files as they are now, for the next build; empty where the site stays as it was.
  var outputs: [OutputRecord] = []
  /// The pages that were rendered, and why.
  var rendered: [BuildSummary.Rendered] = []
}

/// Renders every page that has changed and stages what differs; when all has gone well, puts it into
/// place and removes what an earlier build wrote and this one doesn't.
///
/// Whatever fails before that, a template or the disk, leaves the site as it was.
struct SiteWriter: Sendable {
  let output: OutputFolder
  let manifestPath: String
  let folder: Folder
  /// One for each language.
  let renderers: [PageRenderer]
  let inputs: InputLedger
  let memory: BuildMemory
  let jobs: Int
  let isMinified: Bool
  /// Whether files that others put into the folder may be overwritten.
  let overwritesForeign: Bool

  func write(
    _ pages: [PageJob], files: [CopiedFile], log: inout DiagnosticLog,
    progress: @Sendable (Int) -> Void
  ) -> WriteResult {
    do throws(FileError) {
      try output.begin()
      let paths = pages.map(\.outputPath) + files.map(\.output)
      let isNew = output.isNew(to: paths)
      let staged = stage(
        pages, files: files, paths: paths, isNew: isNew, log: &log, progress: progress)
      if !isNew, !overwritesForeign { reportForeign(staged, log: &log) }
      try memory.keeper?.requireWhole()
      // What was made of damaged texts is thrown away, and the site is built without them.
      guard memory.earlier?.texts.isDamaged != true else {
        try output.finish()
        return WriteResult()
      }
      guard !log.hasErrors else {
        try output.finish()
        return WriteResult()
      }
      return try publish(staged, isNew: isNew)
    } catch {
      report(error, log: &log)
      return WriteResult()
    }
  }

  // MARK: Staging

  /// Every file of the site, staged where it differs.
  private func stage(
    _ pages: [PageJob], files: [CopiedFile], paths: [String], isNew: Bool,
    log: inout DiagnosticLog, progress: @Sendable (Int) -> Void
  ) -> [StagedFile] {
    let failures = Mutex<[Int: StagingFailure]>([:])
    let staged = parallelMap(
      count: paths.count, jobs: jobs, makeWorker: { _ in WriterState(isNew: isNew) }
    ) { index, state -> StagedFile in
      progress(index)
      do throws(StagingFailure) {
        return index < pages.count
          ? try stage(pages[index], paths[index], as: index, &state)
          : try stage(files[index - pages.count], as: index, &state)
      } catch {
        failures.withLock { $0[index] = error }
        return StagedFile(record: OutputRecord(path: paths[index]), outcome: .failed)
      }
    }
    for (_, failure) in failures.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      switch failure {
      case .file(let error): report(error, log: &log)
      case .template(let diagnostic): log.report(diagnostic)
      }
    }
    return staged
  }

  private func stage(
    _ page: PageJob, _ path: String, as number: Int, _ state: inout WriterState
  ) throws(StagingFailure) -> StagedFile {
    let renderer = renderers[page.edition]
    // Where the template has changed, the rest of the digest decides nothing.
    if let before = memory.earlier?.output(path, near: number),
      before.record.parts.first == renderer.programDigest(of: page)?.low,
      isCurrent(before, self.digest(of: renderer.digest(of: page, number)), isNew: state.isNew)
    {
      return StagedFile(record: before.record, outcome: .current)
    }
    state.buffer.removeAll()
    let digest: PageDigest
    do throws(RenderFailure) {
      digest = try renderer.renderWithDigest(page, into: &state.buffer)
    } catch {
      throw .template(error.diagnostic)
    }
    if isMinified, path.hasSuffix(".html") { state.minify() }
    if renderer.contexts.views.addresses.isRelative { state.resolveRoot(of: path) }
    let record = OutputRecord(path: path, digest: self.digest(of: digest), parts: digest.parts)
    return try put(record, because: reasons(record, page, number), as: number, &state)
  }

  /// The same for all pages of a first build.
  private static let isNew = ["new"]

  /// What of a page has changed since an earlier build.
  private func reasons(_ record: OutputRecord, _ page: PageJob, _ number: Int) -> [String] {
    guard let before = memory.earlier?.outputs.find(record.path, near: number) else {
      return Self.isNew
    }
    if before.digest == record.digest { return ["output"] }
    let names = renderers[page.edition].partNames(of: page)
    guard before.parts.count == record.parts.count, names.count == record.parts.count else {
      return ["template"]
    }
    let changed = names.indices.filter { before.parts[$0] != record.parts[$0] }.map { names[$0] }
    return changed.isEmpty ? ["options"] : changed
  }

  private func digest(of page: PageDigest) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(page.whole)
    hasher.add(isMinified ? 1 : 0)
    return hasher.digest
  }

  private func stage(
    _ file: CopiedFile, as number: Int, _ state: inout WriterState
  ) throws(StagingFailure) -> StagedFile {
    var digest = ContentDigest.blank
    switch file.content {
    case .bytes(let bytes): digest = ContentDigest(of: bytes)
    case .unchanged(let earlier, _): digest = earlier
    case .source(let path): digest = inputs.copyDigest(of: path) ?? .blank
    }
    if digest != .blank, let before = memory.earlier?.output(file.output, near: number),
      isCurrent(before, digest, isNew: state.isNew)
    {
      return StagedFile(record: before.record, outcome: .current)
    }
    state.buffer.removeAll()
    do throws(FileError) {
      switch file.content {
      case .bytes(let bytes): state.buffer.append(bytes)
      case .unchanged(_, let make): state.buffer.append(make())
      case .source(let path): state.buffer.append(try folder.read(path))
      }
    } catch {
      throw .file(error)
    }
    return try put(
      OutputRecord(path: file.output, digest: digest), because: nil, as: number, &state)
  }

  /// Whether what an earlier build left was made of the same and is as it was left.
  private func isCurrent(
    _ before: (record: OutputRecord, isSeen: Bool), _ digest: ContentDigest, isNew: Bool
  ) -> Bool {
    // What was seen may have gone since with the whole output folder.
    guard before.record.digest == digest, !isNew else { return false }
    return before.isSeen
      || output.identity(ofFile: before.record.path) == before.record.identity
  }

  private func put(
    _ record: OutputRecord, because reasons: [String]?, as number: Int, _ state: inout WriterState
  ) throws(StagingFailure) -> StagedFile {
    try state.buffer.withBytes { (bytes) throws(StagingFailure) in
      do throws(FileError) {
        guard !state.isNew else {
          var record = record
          record.identity = try output.stageNew(bytes, for: record.path)
          return StagedFile(record: record, outcome: .written, reasons: reasons)
        }
        let outcome = try output.stage(bytes, for: record.path, as: number)
        return StagedFile(
          record: record, outcome: outcome == .written ? .written : .unchanged, reasons: reasons)
      } catch {
        throw .file(error)
      }
    }
  }

  /// Reports the files in the place of ours that none of our builds wrote: the first of them, and how
  /// many there are. What holds the same bytes is taken for ours.
  private func reportForeign(_ staged: [StagedFile], log: inout DiagnosticLog) {
    let unknown = staged.enumerated().filter { number, file in
      file.outcome == .written
        && memory.earlier?.outputs.find(file.record.path, near: number) == nil
        && output.identity(ofFile: file.record.path) != nil
    }.map(\.element.record.path)
    guard !unknown.isEmpty else { return }
    let own = Set(Manifest(readingFrom: manifestPath).paths)
    let foreign = unknown.filter { !own.contains($0) }
    for path in foreign.prefix(20) {
      log.report(.fileForeign, at: nil, ["file": path, "count": String(foreign.count)])
    }
  }

  // MARK: Publishing

  /// Puts the staged files into place, removes what is no longer on the site, and records what is.
  private func publish(_ files: [StagedFile], isNew: Bool) throws(FileError) -> WriteResult {
    precondition(files.allSatisfy { $0.outcome != .failed }, "a site is published as a whole")
    let current = Manifest(paths: files.map(\.record.path))
    let stale = try claim(current)
    let written = files.indices.filter { files[$0].outcome == .written }
    if isNew {
      try output.publishNew(current.paths)
    } else {
      try output.prepare(
        forFiles: written.map { files[$0].record.path }, among: current.paths, replacing: stale,
        jobs: jobs)
      try publish(written, of: files)
    }
    for path in stale { try output.remove(path) }
    try output.finish()
    if !stale.isEmpty { try current.write(to: manifestPath) }
    return WriteResult(
      written: written.count, unchanged: files.count - written.count, removed: stale.count,
      outputs: recorded(files, isNew: isNew),
      rendered: files.compactMap { file in
        file.reasons.map { BuildSummary.Rendered(page: file.record.path, because: $0) }
      })
  }

  /// Puts staged files into place, those with some numbers, on several threads: most of the time goes into
  /// letting go of what lay there. Gives up at the first failure, as far as the threads know of it.
  private func publish(_ numbers: [Int], of files: [StagedFile]) throws(FileError) {
    let hasFailed = Atomic(false)
    let failures = parallelMap(count: numbers.count, jobs: jobs, makeWorker: { _ in 0 }) {
      index, _ -> FileError? in
      guard !hasFailed.load(ordering: .relaxed) else { return nil }
      do throws(FileError) {
        try output.publish(numbers[index], as: files[numbers[index]].record.path)
        return nil
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  /// Records the files as ours before any is put into place, beside those of earlier builds, and gives
  /// those that are no longer on the site.
  private func claim(_ current: Manifest) throws(FileError) -> [String] {
    guard !current.isWritten(to: manifestPath) else { return [] }
    let earlier = Manifest(readingFrom: manifestPath)
    let own = earlier.paths.isEmpty ? [] : Set(current.paths)
    let stale = earlier.paths.filter { !own.contains($0) }
    try Manifest(paths: current.paths + stale).write(to: manifestPath)
    return stale.sorted()
  }

  /// The files with their identities as they lie there now.
  private func recorded(_ files: [StagedFile], isNew: Bool) -> [OutputRecord] {
    var records = files.map(\.record)
    let looked = files.indices.filter {
      files[$0].outcome != .current && (!isNew || liesInRoot(files[$0]))
    }
    let identities = parallelMap(count: looked.count, jobs: jobs, makeWorker: { _ in 0 }) {
      index, _ in output.identity(ofFile: files[looked[index]].record.path)
    }
    var gone: Set<Int> = []
    for (index, identity) in zip(looked, identities) {
      guard let identity else {
        gone.insert(index)
        continue
      }
      records[index].identity = identity
    }
    return gone.isEmpty
      ? records : records.indices.filter { !gone.contains($0) }.map { records[$0] }
  }

  /// Whether a file lies in the root: it was itself put into place, which changes one of its times.
  private func liesInRoot(_ file: StagedFile) -> Bool {
    !file.record.path.utf8.contains(UInt8(ascii: "/"))
  }

  private func report(_ error: FileError, log: inout DiagnosticLog) {
    log.report(.fileUnwritable, at: nil, error.arguments)
  }
}

/// A file that is copied, or that the theme brings.
struct CopiedFile: Sendable {
  enum Content: Sendable {
    case bytes([UInt8])
    case source(String)
    /// What an earlier build made with this digest; made again only where it isn't there any more.
    case unchanged(ContentDigest, @Sendable () -> [UInt8])
  }

  /// The path in the output folder.
  let output: String
  let content: Content
  /// The path of its source from the site's folder, for messages.
  let name: String
}

/// A file of the site, and whether it waits to be put into place. It is staged as its number among all
/// files.
private struct StagedFile: Sendable {
  enum Outcome: Sendable {
    case written
    /// It was made anew, and is what was there.
    case unchanged
    /// It need not be made.
    case current
    /// It could not be made: nothing will be put into place.
    case failed
  }

  let record: OutputRecord
  let outcome: Outcome
  /// Why the page was rendered; nil for what wasn't.
  var reasons: [String]?
}

/// Why a file could not be staged.
private enum StagingFailure: Error {
  case file(FileError)
  case template(Diagnostic)
}

private struct WriterState: ~Copyable {
  /// Whether nothing of what is written is there yet.
  let isNew: Bool
  var buffer = HTMLBuffer()
  private var spare = HTMLBuffer()

  init(isNew: Bool) { self.isNew = isNew }

  mutating func minify() {
    spare.removeAll()
    buffer.withBytes { WhitespaceMinifier().minify($0, into: &spare) }
    swap(&buffer, &spare)
  }

  mutating func resolveRoot(of path: String) {
    spare.removeAll()
    buffer.withBytes { SiteAddresses.resolveRoot(in: $0, of: path, into: &spare) }
    swap(&buffer, &spare)
  }
}
