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
  /// For each output, in their order, whether it was seen to lie there as it was left; false also where
  /// nobody looked. None where no look was tried. What others change after the look and before the build
  /// ends, the next build finds.
  var intact: [Bool] = []
}

extension CacheIndex {
  /// How many outputs a thread looks at before it asks whether that still decides anything.
  static let outputRunLength = 256

  /// Scans a site, and looks meanwhile, on other threads, at what the last build wrote. With one job the
  /// scan comes first; of many, half share in it.
  func survey(
    of folder: Folder, key: CacheKey, options: BuildOptions, output: String,
    log: inout DiagnosticLog
  ) throws(FileError) -> SiteSurvey {
    guard mayBeCurrent(key, options), let output = try? OpenFolder(output) else {
      return SiteSurvey(found: try findFiles(of: folder, jobs: options.jobs, log: &log))
    }
    let outcome = Mutex<SourceScan?>(nil)
    let isChanged = Atomic(false)
    let outputs = OutputRuns(self)
    let scanJobs = max(1, options.jobs / 2)
    let looks = parallelMap(
      count: 1 + outputs.count, jobs: options.jobs - scanJobs + 1, run: 1, makeWorker: { _ in 0 }
    ) { part, _ -> [Bool] in
      guard part > 0 else {
        let scan = scan(folder, jobs: scanJobs)
        if !scan.isSame { isChanged.store(true, ordering: .relaxed) }
        outcome.withLock { $0 = scan }
        return []
      }
      let isDecided = isChanged.load(ordering: .relaxed)
      let intact = isDecided ? outputs.unseen(part - 1) : outputs.look(at: part - 1, in: output)
      if intact.contains(false) { isChanged.store(true, ordering: .relaxed) }
      return intact
    }
    guard let scan = outcome.withLock({ $0 }) else { preconditionFailure("the first part scans") }
    log.merge(scan.log)
    return SiteSurvey(
      found: try scan.found.get(), isCurrent: !isChanged.load(ordering: .relaxed),
      intact: Array(looks.joined()))
  }

  private func mayBeCurrent(_ key: CacheKey, _ options: BuildOptions) -> Bool {
    let minute = Int(options.now.secondsSince1970 / 60)
    return options.configuration == nil && front.head.options == key.options
      && front.head.minute <= minute && minute < front.head.horizon && front.head.outputs > 0
  }

  // MARK: Inputs

  private struct SourceScan: Sendable {
    var found: Result<FoundFiles, FileError>
    var log = DiagnosticLog()
    /// Whether the files are those of the last build, with the same contents.
    var isSame = false
  }

  private func scan(_ folder: Folder, jobs: Int) -> SourceScan {
    var log = DiagnosticLog()
    do throws(FileError) {
      let found = try findFiles(of: folder, jobs: jobs, log: &log)
      let isSame = hasInputs(found.files, in: folder)
      return SourceScan(found: .success(found), log: log, isSame: isSame)
    } catch {
      return SourceScan(found: .failure(error), log: log)
    }
  }

  /// Whether the last build read just these files, with these contents.
  private func hasInputs(_ files: [ScannedFile], in folder: Folder) -> Bool {
    // Those whose identity doesn't prove their content.
    var doubtful: [(path: String, digest: ContentDigest?)] = []
    let hasSame = inputs(count: files.count) { number, record, path in
      let file = files[number]
      if !record.isSettled || record.identity != file.identity {
        doubtful.append((file.path, record.digest))
      }
      return file.path.isEqual(to: path)
    }
    return hasSame && doubtful.count <= 64
      && doubtful.allSatisfy { holds($0.path, $0.digest, in: folder) }
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

  private static let length = CacheIndex.outputRunLength
  private var outputs: Int { index.front.head.outputs }

  /// How many runs there are.
  var count: Int { outputs / Self.length + (outputs.isMultiple(of: Self.length) ? 0 : 1) }

  private func length(of number: Int) -> Int {
    min(Self.length, outputs - number * Self.length)
  }

  /// Whether each output of a run lies in the folder as it was left.
  func look(at number: Int, in folder: OpenFolder) -> [Bool] {
    guard let start = start(of: number) else { return unseen(number) }
    return index.outputs(from: start, count: length(of: number)) { record, path in
      folder.identity(ofFile: path) == record.identity
    }
  }

  /// What there is to say of a run that nobody looked at.
  func unseen(_ number: Int) -> [Bool] { Array(repeating: false, count: length(of: number)) }

  private func start(of number: Int) -> Int? {
    starts.withLock { known in
      let starts = known ?? index.outputRuns(of: Self.length) ?? []
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
