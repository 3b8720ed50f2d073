import Bytes
import Diagnostics
import Files
import Synchronization
import Threads
import Vietnamese

/// The files of a site as they are now, beside what its last build knows of them.
struct SiteSurvey: Sendable {
  let found: FoundFiles
  /// Whether a build now would read, decide and write just what the last one did: the same files, the
  /// same options, a moment at which nothing has changed by itself, and every output as it was left.
  var isCurrent = false
  /// Which outputs were seen to lie there as they were left, in their order; fewer than there are where it
  /// was clear before that there is something to do.
  var intact: [Bool] = []
}

extension CacheIndex {
  /// How many outputs a thread looks at before it asks whether that still decides anything.
  static let run = 256

  /// Scans a site, and looks meanwhile, on the other threads, at what the last build wrote.
  func survey(
    of folder: Folder, key: CacheKey, options: BuildOptions, output: String,
    log: inout DiagnosticLog
  ) throws(FileError) -> SiteSurvey {
    guard mayBeCurrent(key, options), let output = try? OpenFolder(output) else {
      return SiteSurvey(found: try findFiles(of: folder, jobs: options.jobs, log: &log))
    }
    let scanned = Mutex<Scanned?>(nil)
    let isChanged = Atomic(false)
    let outputs = OutputRuns(self)
    let looks = parallelMap(
      count: 1 + outputs.count, jobs: options.jobs, run: 1, makeWorker: { _ in 0 }
    ) { part, _ -> [Bool] in
      guard part > 0 else {
        let found = scan(folder, jobs: max(1, options.jobs - 1))
        if !found.isSame { isChanged.store(true, ordering: .relaxed) }
        scanned.withLock { $0 = found }
        return []
      }
      let isOver = isChanged.load(ordering: .relaxed)
      let intact = outputs.look(at: part - 1, in: isOver ? nil : output)
      if intact.contains(false) { isChanged.store(true, ordering: .relaxed) }
      return intact
    }
    guard let scanned = scanned.withLock({ $0 }) else { preconditionFailure("one part scans") }
    log.merge(scanned.log)
    return SiteSurvey(
      found: try scanned.found.get(), isCurrent: !isChanged.load(ordering: .relaxed),
      intact: Array(looks.joined()))
  }

  private func mayBeCurrent(_ key: CacheKey, _ options: BuildOptions) -> Bool {
    let minute = Int(options.now.secondsSince1970 / 60)
    return options.configuration == nil && front.head.options == key.options
      && front.head.minute <= minute && minute < front.head.horizon
  }

  // MARK: Inputs

  private struct Scanned: Sendable {
    var found: Result<FoundFiles, FileError>
    var log = DiagnosticLog()
    /// Whether the files are those of the last build, with the same contents.
    var isSame = false
  }

  private func scan(_ folder: Folder, jobs: Int) -> Scanned {
    var log = DiagnosticLog()
    do throws(FileError) {
      let found = try findFiles(of: folder, jobs: jobs, log: &log)
      let isSame = hasInputs(found.files, in: folder)
      return Scanned(found: .success(found), log: log, isSame: isSame)
    } catch {
      return Scanned(found: .failure(error), log: log)
    }
  }

  /// Whether the last build read just these files, with these contents.
  private func hasInputs(_ files: [ScannedFile], in folder: Folder) -> Bool {
    withBytes { bytes in
      // Those whose identity doesn't prove their content.
      var doubtful: [(path: String, digest: ContentDigest?)] = []
      let hasSame = inputs(count: files.count, bytes) { number, record, path in
        let file = files[number]
        if !record.isSettled || record.identity != file.identity {
          doubtful.append((file.path, record.digest))
        }
        return file.path.isEqual(to: UnsafeRawBufferPointer(rebasing: bytes[path]))
      }
      return hasSame && doubtful.count <= 64
        && doubtful.allSatisfy { holds($0.path, $0.digest, in: folder) }
    }
  }

  /// Whether the content of a file that was touched, or that was too young to tell, is what it was.
  private func holds(_ path: String, _ digest: ContentDigest?, in folder: Folder) -> Bool {
    guard let digest, let bytes = try? folder.read(path) else { return false }
    return ContentDigest(of: bytes) == digest
  }
}

/// The outputs of the last build, by runs, looked at where their records stand in the index.
private final class OutputRuns: Sendable {
  private let index: CacheIndex
  /// Where each begins: nil until somebody asks, none where the index is odd.
  private let starts = Mutex<[Int]?>(nil)

  init(_ index: CacheIndex) { self.index = index }

  private var outputs: Int { index.front.head.outputs }

  /// How many runs there are.
  var count: Int { (outputs + CacheIndex.run - 1) / CacheIndex.run }

  /// Whether each output of a run lies in the folder as it was left; none does in no folder.
  func look(at number: Int, in folder: OpenFolder?) -> [Bool] {
    let count = min(CacheIndex.run, outputs - number * CacheIndex.run)
    guard let folder else { return Array(repeating: false, count: count) }
    return index.withBytes { bytes in
      guard let start = start(of: number, bytes) else {
        return Array(repeating: false, count: count)
      }
      return index.outputs(from: start, count: count, bytes) { record, path in
        folder.identity(ofFile: UnsafeRawBufferPointer(rebasing: bytes[path])) == record.identity
      }
    }
  }

  private func start(of number: Int, _ bytes: UnsafeRawBufferPointer) -> Int? {
    starts.withLock { known in
      let starts = known ?? index.outputRuns(of: CacheIndex.run, bytes) ?? []
      known = starts
      return starts.indices.contains(number) ? starts[number] : nil
    }
  }
}

extension String {
  fileprivate func isEqual(to bytes: UnsafeRawBufferPointer) -> Bool {
    let isEqual = utf8.withContiguousStorageIfAvailable {
      $0.count == bytes.count && $0.elementsEqual(bytes)
    }
    return isEqual ?? utf8.elementsEqual(bytes)
  }
}
