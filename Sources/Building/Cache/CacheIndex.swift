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

  /// Goes through the records of inputs until one is not right: its number, what it says but for its path,
  /// and the bytes of that. False also where anything about the records is odd, or where they are not so
  /// many.
  func inputs(
    count: Int, areRight isRight: (Int, InputRecord, UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    file.withBytes { bytes in
      var skimmer = ArchiveSkimmer(bytes, from: records.lowerBound)
      guard skimmer.count() == count else { return false }
      return (0..<count).allSatisfy { number in
        var record = InputRecord.blank
        record.pass(through: &skimmer)
        let path = UnsafeRawBufferPointer(rebasing: bytes[skimmer.text])
        return !skimmer.isDamaged && isRight(number, record, path)
      }
    }
  }

  /// Where each run of so many outputs begins; nil when anything about the records is odd.
  func outputRuns(of length: Int) -> [Int]? {
    file.withBytes { bytes in
      var skimmer = ArchiveSkimmer(bytes, from: records.lowerBound)
      guard let inputs = skimmer.count() else { return nil }
      for _ in 0..<inputs {
        var record = InputRecord.blank
        record.pass(through: &skimmer)
      }
      guard let count = skimmer.count(), count == front.head.outputs else { return nil }
      var starts: [Int] = []
      for number in 0..<count {
        if number.isMultiple(of: length) { starts.append(skimmer.position) }
        var record = OutputRecord.blank
        record.pass(through: &skimmer)
      }
      return skimmer.isDamaged ? nil : starts
    }
  }

  /// Whether so many outputs, the record of the first of which begins at `start`, are right: what each says
  /// but for its path, and the bytes of that.
  func outputs(
    from start: Int, count: Int, areRight isRight: (OutputRecord, UnsafeRawBufferPointer) -> Bool
  ) -> [Bool] {
    file.withBytes { bytes in
      var skimmer = ArchiveSkimmer(bytes, from: start)
      return (0..<count).map { _ in
        var record = OutputRecord.blank
        record.pass(through: &skimmer)
        let path = UnsafeRawBufferPointer(rebasing: bytes[skimmer.text])
        return !skimmer.isDamaged && isRight(record, path)
      }
    }
  }
}

extension ArchiveSkimmer {
  /// How many records follow; nil where that is odd, or where there is no room for as many.
  fileprivate mutating func count() -> Int? {
    var count = 0
    count.pass(through: &self)
    return isDamaged || count < 0 || count > remaining ? nil : count
  }
}
