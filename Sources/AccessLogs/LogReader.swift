import Files

/// Goes through a log from request to request.
final class LogReader {
  private(set) var report: LogReport
  /// The request that the reader has come to, good until `advance`; nil after the last.
  private(set) var entry: LogEntry?
  /// Its day since 1970.
  private(set) var day = 0
  private(set) var messages = 0

  private let lines: LogLines
  private let filter: ViewFilter

  init(_ file: String, filter: ViewFilter) throws(FileError) {
    report = LogReport(file)
    self.filter = filter
    let source = try LogSource(file)
    if case .unknown(let program) = source.packing { report.unpacker = program }
    lines = LogLines(source)
  }

  /// Goes on to the next request, of so many more lines at most.
  func advance(lines most: Int = .max) throws(FileError) {
    entry = nil
    var left = most
    while left > 0, let line = try lines.next() {
      left -= 1
      report.lines += 1
      switch LogLine(line) {
      case .request(let found):
        switch filter.day(of: found) {
        case .past(let day):
          report.requests += 1
          if found.agent == nil { report.withoutAgent += 1 }
          (entry, self.day) = (found, day)
          return
        case .future: report.future += 1
        case .impossible: noteDamage()
        }
      case .message: messages += 1
      case .damaged: if !line.isEmpty || lines.isLong { noteDamage() } else { report.lines -= 1 }
      }
    }
    report.isCut = lines.source.isCut
  }

  private func noteDamage() {
    report.damaged += 1
    report.firstDamaged = report.firstDamaged ?? lines.number
  }

  func noteOtherHost(_ entry: LogEntry) {
    report.otherHosts += 1
    guard report.otherHost == nil, let host = entry.host else { return }
    report.otherHost = String(decoding: host.hostName.raw, as: UTF8.self)
  }

  func noteLate() { report.late += 1 }
}
