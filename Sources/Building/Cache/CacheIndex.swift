import Bytes
import Diagnostics
import Files
import Threads
import Vietnamese

/// The index of a cache on disk, whole and made by this program for this site.
///
/// Its records are looked at where they lie until a build needs all of them: most builds of a pipeline
/// find that nothing has changed.
struct CacheIndex: Sendable {
  private let file: MappedFile
  /// All but the records.
  let front: BuildCache
  /// Where the records stand.
  private let records: Range<Int>

  /// Opens the index at a path; nil unless it is whole and made by this program for this site.
  init?(at path: String, maker: ContentDigest) {
    guard let file = MappedFile(path),
      let (front, records) = file.withBytes({ BuildCache.front($0) }), front.head.maker == maker
    else { return nil }
    self.file = file
    self.front = front
    self.records = records
  }

  /// All of it; nil when anything about it is odd.
  var cache: BuildCache? {
    file.withBytes { bytes in
      var reader = ArchiveReader(bytes, from: records.lowerBound)
      var cache = front
      cache.passRecords(through: &reader)
      return reader.isDamaged || reader.position != records.upperBound ? nil : cache
    }
  }

  // MARK: Nothing has changed

  /// Whether a build now would read, decide and write just what the last one did: the same files, the
  /// same options, a moment at which nothing has changed by itself, and every output as it was left.
  func isCurrent(
    _ files: [ScannedFile], of folder: Folder, key: CacheKey, options: BuildOptions, output: String
  ) -> Bool {
    let minute = Int(options.now.secondsSince1970 / 60)
    let head = front.head
    guard options.configuration == nil, head.options == key.options, minute >= head.minute,
      minute < head.horizon
    else { return false }
    return file.withBytes { bytes in
      var skimmer = ArchiveSkimmer(bytes, from: records.lowerBound)
      guard let doubtful = doubtfulInputs(among: files, &skimmer, bytes), doubtful.count <= 64,
        doubtful.allSatisfy({ holds($0, in: folder) })
      else { return false }
      return outputsAreIntact(in: output, &skimmer, jobs: options.jobs)
    }
  }

  /// The report of a build that has nothing to do: what the last one found, found again.
  func report(from scanned: BuildReport, output: String) -> BuildReport {
    var report = scanned
    for finding in front.findings { report.log.report(finding) }
    report.excluded = front.excluded
    report.language = front.language
    report.summary.pages = front.head.pages
    report.summary.unchanged = front.head.outputs
    report.destination = output
    report.isPublished = true
    return report
  }

  /// The inputs whose identity doesn't prove their content; nil unless the same files are there.
  private func doubtfulInputs(
    among files: [ScannedFile], _ skimmer: inout ArchiveSkimmer, _ bytes: UnsafeRawBufferPointer
  ) -> [InputRecord]? {
    var count = 0
    count.pass(through: &skimmer)
    guard count == files.count else { return nil }
    var doubtful: [InputRecord] = []
    for file in files {
      var record = InputRecord.blank
      record.pass(through: &skimmer)
      guard !skimmer.isDamaged, file.path.utf8.elementsEqual(bytes[skimmer.text]) else {
        return nil
      }
      record.path = file.path
      if !record.isSettled || record.identity != file.identity { doubtful.append(record) }
    }
    return doubtful
  }

  /// Whether the content of a file that was touched, or that was too young to tell, is what it was.
  private func holds(_ record: InputRecord, in folder: Folder) -> Bool {
    guard let digest = record.digest, let bytes = try? folder.read(record.path) else {
      return false
    }
    return ContentDigest(of: bytes) == digest
  }

  private func outputsAreIntact(
    in folder: String, _ skimmer: inout ArchiveSkimmer, jobs: Int
  ) -> Bool {
    guard let folder = try? OpenFolder(folder), let outputs = outputs(&skimmer) else {
      return false
    }
    let chunk = 512
    let results = parallelMap(
      count: (outputs.count + chunk - 1) / chunk, jobs: jobs, run: 1, makeWorker: { _ in 0 }
    ) { index, _ in
      file.withBytes { bytes in
        outputs[index * chunk..<min((index + 1) * chunk, outputs.count)].allSatisfy {
          folder.identity(ofFile: UnsafeRawBufferPointer(rebasing: bytes[$0.path])) == $0.identity
        }
      }
    }
    return results.allSatisfy { $0 }
  }

  /// The paths of the outputs, by where they stand in the index, and what lay there.
  private func outputs(
    _ skimmer: inout ArchiveSkimmer
  ) -> [(path: Range<Int>, identity: FileIdentity)]? {
    var count = 0
    count.pass(through: &skimmer)
    guard count == front.head.outputs else { return nil }
    var outputs: [(path: Range<Int>, identity: FileIdentity)] = []
    outputs.reserveCapacity(count)
    for _ in 0..<count {
      var record = OutputRecord.blank
      record.pass(through: &skimmer)
      guard !skimmer.isDamaged else { return nil }
      outputs.append((skimmer.text, record.identity))
    }
    return outputs
  }
}
