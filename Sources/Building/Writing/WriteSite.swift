import Bytes
import Diagnostics
import Files
import Templating

/// What a build did to the output folder.
struct WriteResult: Sendable {
  var written = 0
  var unchanged = 0
  var removed = 0
}

/// Renders every page and stages what differs; when all has gone well, puts it into place and removes
/// what an earlier build wrote and this one doesn't.
///
/// Whatever fails before that, a template or the disk, leaves the site as it was.
struct SiteWriter: Sendable {
  let output: OutputFolder
  let manifestPath: String
  let folder: Folder
  let renderer: PageRenderer
  let jobs: Int
  let isMinified: Bool

  func write(
    _ pages: [PageJob], files: [CopiedFile], log: inout DiagnosticLog,
    progress: @Sendable (Int) -> Void
  ) -> WriteResult {
    do throws(FileError) {
      try output.begin()
      let staged = stage(pages, files: files, log: &log, progress: progress)
      let paths = pages.map(\.outputPath) + files.map(\.output)
      guard !log.hasErrors else {
        try output.finish()
        return WriteResult()
      }
      return try publish(staged, of: paths)
    } catch {
      report(error, log: &log)
      return WriteResult()
    }
  }

  // MARK: Staging

  /// The positions of the files that differ, all staged.
  private func stage(
    _ pages: [PageJob], files: [CopiedFile], log: inout DiagnosticLog,
    progress: @Sendable (Int) -> Void
  ) -> [Int] {
    let outcomes = parallelMap(
      count: pages.count + files.count, jobs: jobs, makeWorker: { _ in WriterState() }
    ) { index, state -> StagingOutcome in
      progress(index)
      return index < pages.count
        ? stage(pages[index], as: index, &state)
        : stage(files[index - pages.count], as: index, &state)
    }
    var staged: [Int] = []
    for (index, outcome) in outcomes.enumerated() {
      switch outcome {
      case .done(.written): staged.append(index)
      case .done(.unchanged): break
      case .failed(let error): report(error, log: &log)
      case .notRendered(let diagnostic): log.report(diagnostic)
      }
    }
    return staged
  }

  private func stage(
    _ page: PageJob, as number: Int, _ state: inout WriterState
  ) -> StagingOutcome {
    state.buffer.removeAll()
    do throws(RenderFailure) {
      try renderer.render(page, into: &state.buffer)
    } catch {
      return .notRendered(error.diagnostic)
    }
    if isMinified { state.minify() }
    return put(page.outputPath, as: number, &state)
  }

  private func stage(
    _ file: CopiedFile, as number: Int, _ state: inout WriterState
  ) -> StagingOutcome {
    state.buffer.removeAll()
    do throws(FileError) {
      switch file.content {
      case .bytes(let bytes): state.buffer.append(bytes)
      case .source(let path): state.buffer.append(try folder.read(path))
      }
    } catch {
      return .failed(error)
    }
    return put(file.output, as: number, &state)
  }

  private func put(
    _ path: String, as number: Int, _ state: inout WriterState
  ) -> StagingOutcome {
    state.buffer.withBytes { bytes in
      do throws(FileError) {
        return .done(try output.stage(bytes, for: path, as: number))
      } catch {
        return .failed(error)
      }
    }
  }

  // MARK: Publishing

  /// Puts the staged files into place, removes what is no longer on the site, and records what is.
  private func publish(_ staged: [Int], of paths: [String]) throws(FileError) -> WriteResult {
    let earlier = Manifest(readingFrom: manifestPath)
    let current = Set(paths)
    try Manifest(paths: earlier.paths.union(current)).write(to: manifestPath)
    try output.prepare(forFiles: paths, replacing: earlier.paths)
    for index in staged { try output.publish(index, as: paths[index]) }
    let stale = earlier.paths.subtracting(current)
    for path in stale.sorted() { try output.remove(path) }
    try output.finish()
    try Manifest(paths: current).write(to: manifestPath)
    return WriteResult(
      written: staged.count, unchanged: paths.count - staged.count, removed: stale.count)
  }

  private func report(_ error: FileError, log: inout DiagnosticLog) {
    log.report(.fileUnwritable, at: nil, ["file": error.path, "reason": error.reason])
  }
}

/// A file that is copied, or that the theme brings.
struct CopiedFile: Sendable {
  enum Content: Sendable { case bytes([UInt8]), source(String) }

  /// The path in the output folder.
  let output: String
  let content: Content
  /// The path of its source from the site's folder, for messages.
  let name: String
}

private struct WriterState: ~Copyable {
  var buffer = HTMLBuffer()
  private var spare = HTMLBuffer()

  mutating func minify() {
    spare.removeAll()
    buffer.withBytes { WhitespaceMinifier().minify($0, into: &spare) }
    swap(&buffer, &spare)
  }
}

private enum StagingOutcome: Sendable {
  case done(OutputFolder.Outcome)
  case failed(FileError)
  case notRendered(Diagnostic)
}
