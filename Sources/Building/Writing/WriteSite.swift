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

/// Renders every page and writes it where it differs, then copies files and removes what an earlier
/// build wrote and this one doesn't.
///
/// Pages whose templates can fail are all rendered before the first write, so that a failure leaves
/// the site as it was.
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
    let held = renderFallible(pages, log: &log)
    guard !log.hasErrors else { return WriteResult() }
    let paths = pages.map(\.outputPath) + files.map(\.output)
    let earlier = Manifest(readingFrom: manifestPath)
    do throws(FileError) {
      try Manifest(paths: earlier.paths.union(paths)).write(to: manifestPath)
      try output.prepare(forFiles: paths, replacing: earlier.paths)
    } catch {
      report(error, log: &log)
      return WriteResult()
    }
    var result = writeAll(pages, held: held, files: files, log: &log, progress: progress)
    guard !log.hasErrors else { return result }
    result.removed = finish(earlier: earlier, current: Set(paths), log: &log)
    return result
  }

  // MARK: Rendering

  /// The bytes of the pages that can fail, by their position; what fails is reported.
  private func renderFallible(_ pages: [PageJob], log: inout DiagnosticLog) -> [Int: [UInt8]] {
    let fallible = pages.indices.filter { renderer.canFail(pages[$0]) }
    let results = parallelMap(
      count: fallible.count, jobs: jobs, makeWorker: { _ in HTMLBuffer() }
    ) { index, buffer -> Result<[UInt8], RenderFailure> in
      buffer.removeAll()
      do throws(RenderFailure) {
        try renderer.render(pages[fallible[index]], into: &buffer)
        return .success(buffer.bytes())
      } catch {
        return .failure(error)
      }
    }
    var held: [Int: [UInt8]] = [:]
    for (position, result) in zip(fallible, results) {
      switch result {
      case .success(let bytes): held[position] = bytes
      case .failure(let failure): log.report(failure.diagnostic)
      }
    }
    return held
  }

  // MARK: Writing

  private func writeAll(
    _ pages: [PageJob], held: [Int: [UInt8]], files: [CopiedFile], log: inout DiagnosticLog,
    progress: @Sendable (Int) -> Void
  ) -> WriteResult {
    let outcomes = parallelMap(
      count: pages.count + files.count, jobs: jobs,
      makeWorker: { WriterState(number: $0) }
    ) { index, state -> WriteOutcome in
      progress(index)
      return index < pages.count
        ? write(pages[index], held: held[index], state: &state)
        : copy(files[index - pages.count], state: &state)
    }
    var result = WriteResult()
    for outcome in outcomes {
      switch outcome {
      case .done(.written): result.written += 1
      case .done(.unchanged): result.unchanged += 1
      case .failed(let error): report(error, log: &log)
      case .notRendered(let diagnostic): log.report(diagnostic)
      }
    }
    return result
  }

  private func write(
    _ page: PageJob, held: [UInt8]?, state: inout WriterState
  ) -> WriteOutcome {
    state.buffer.removeAll()
    do throws(RenderFailure) {
      if let held {
        state.buffer.append(held)
      } else {
        try renderer.render(page, into: &state.buffer)
      }
    } catch {
      return .notRendered(error.diagnostic)
    }
    if isMinified { state.minify() }
    return put(page.outputPath, &state)
  }

  private func copy(_ file: CopiedFile, state: inout WriterState) -> WriteOutcome {
    state.buffer.removeAll()
    do throws(FileError) {
      switch file.content {
      case .bytes(let bytes): state.buffer.append(bytes)
      case .source(let path): state.buffer.append(try folder.read(path))
      }
    } catch {
      return .failed(error)
    }
    return put(file.output, &state)
  }

  private func put(_ path: String, _ state: inout WriterState) -> WriteOutcome {
    let number = state.number
    return state.buffer.withBytes { bytes in
      do throws(FileError) {
        return .done(try output.write(bytes, to: path, worker: number))
      } catch {
        return .failed(error)
      }
    }
  }

  // MARK: Finishing

  /// Removes what is no longer on the site, and records what is.
  private func finish(
    earlier: Manifest, current: Set<String>, log: inout DiagnosticLog
  ) -> Int {
    let stale = earlier.paths.subtracting(current).sorted()
    do throws(FileError) {
      for path in stale { try output.remove(path) }
      try output.finish()
      try Manifest(paths: current).write(to: manifestPath)
    } catch {
      report(error, log: &log)
    }
    return stale.count
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
  let number: Int
  var buffer = HTMLBuffer()
  private var spare = HTMLBuffer()

  init(number: Int) { self.number = number }

  mutating func minify() {
    spare.removeAll()
    buffer.withBytes { WhitespaceMinifier().minify($0, into: &spare) }
    swap(&buffer, &spare)
  }
}

private enum WriteOutcome: Sendable {
  case done(OutputFolder.Outcome)
  case failed(FileError)
  case notRendered(Diagnostic)
}
