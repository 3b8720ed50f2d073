import Bytes
import Diagnostics
import Files

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

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try file.withBytes(body)
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

  // MARK: Records where they lie

  /// Goes through the records of inputs until one is not right: its number, what it says, and where its
  /// path stands. False also where anything about the records is odd, or where they are not so many.
  func inputs(
    count: Int, _ bytes: UnsafeRawBufferPointer,
    areRight isRight: (Int, InputRecord, Range<Int>) -> Bool
  ) -> Bool {
    var skimmer = ArchiveSkimmer(bytes, from: records.lowerBound)
    guard skimmer.count() == count else { return false }
    for number in 0..<count {
      var record = InputRecord.blank
      record.pass(through: &skimmer)
      guard !skimmer.isDamaged, isRight(number, record, skimmer.text) else { return false }
    }
    return true
  }

  /// Where each run of so many outputs begins; nil when anything about the records is odd.
  func outputRuns(of length: Int, _ bytes: UnsafeRawBufferPointer) -> [Int]? {
    var skimmer = ArchiveSkimmer(bytes, from: records.lowerBound)
    for _ in 0..<skimmer.count() {
      var record = InputRecord.blank
      record.pass(through: &skimmer)
    }
    guard skimmer.count() == front.head.outputs else { return nil }
    var starts: [Int] = []
    for number in 0..<front.head.outputs {
      if number.isMultiple(of: length) { starts.append(skimmer.position) }
      var record = OutputRecord.blank
      record.pass(through: &skimmer)
    }
    return skimmer.isDamaged ? nil : starts
  }

  /// Goes through so many records of outputs, the first of which begins at `start`.
  func outputs(
    from start: Int, count: Int, _ bytes: UnsafeRawBufferPointer,
    _ body: (OutputRecord, Range<Int>) -> Bool
  ) -> [Bool] {
    var skimmer = ArchiveSkimmer(bytes, from: start)
    return (0..<count).map { _ in
      var record = OutputRecord.blank
      record.pass(through: &skimmer)
      return !skimmer.isDamaged && body(record, skimmer.text)
    }
  }
}

extension ArchiveSkimmer {
  /// How many records follow; none where there is no room for as many.
  fileprivate mutating func count() -> Int {
    var count = 0
    count.pass(through: &self)
    if count < 0 || count > remaining { reportDamage() }
    return isDamaged ? 0 : count
  }
}
