package import Files

/// Counts the views that logs tell of.
///
/// The logs are read side by side, day by day: their order decides nothing, and only the visitors of
/// a day or two are in memory at once.
package func tallyViews(
  in files: [String], by rules: ViewRules
) throws(FileError) -> ViewTally {
  var tallying = Tallying(rules)
  return try tallying.tally(files)
}

private struct Tallying {
  private let filter: ViewFilter
  private var counter: VisitorCounter
  private var leftOut: [LeftOut: Int] = [:]

  init(_ rules: ViewRules) {
    filter = ViewFilter(rules)
    counter = VisitorCounter(limit: rules.visitorLimit)
  }

  mutating func tally(_ files: [String]) throws(FileError) -> ViewTally {
    var waiting: [(index: Int, day: Int)] = []
    for (index, file) in files.enumerated() { waiting.append((index, try firstDay(of: file))) }
    waiting.sort { $0.day > $1.day }
    var open: [(index: Int, reader: LogReader)] = []
    var reports: [Int: LogReport] = [:]
    while !open.isEmpty || !waiting.isEmpty {
      let next = open.map(\.reader.day) + (waiting.last.map { [$0.day] } ?? [])
      let day = next.min() ?? 0
      while let first = waiting.last, first.day <= day {
        waiting.removeLast()
        let reader = try LogReader(files[first.index], filter: filter)
        try reader.advance()
        open.append((first.index, reader))
      }
      for (_, reader) in open { try count(reader, until: day) }
      for (index, reader) in open where reader.entry == nil {
        reports[index] = reader.report
        leftOut[.message, default: 0] += reader.messages
        leftOut[.damaged, default: 0] += reader.report.damaged
        leftOut[.future, default: 0] += reader.report.future
      }
      open.removeAll { $0.reader.entry == nil }
      counter.dayIsOver(day)
    }
    var tally = ViewTally()
    tally.views = counter.views
    tally.repeated = counter.repeated
    tally.leftOut = leftOut.filter { $0.value > 0 }
    tally.logs = files.indices.compactMap { reports[$0] }
    return tally
  }

  /// The day of the first request; the earliest of all where that is not known soon, or where the file
  /// can be read only once.
  private func firstDay(of file: String) throws(FileError) -> Int {
    guard InputFile.canBeReadAgain(file) else { return .min }
    let reader = try LogReader(file, filter: filter)
    try reader.advance(lines: 1000)
    return reader.entry == nil ? .min : reader.day
  }

  /// Counts the requests up to a day.
  private mutating func count(_ reader: LogReader, until day: Int) throws(FileError) {
    while let entry = reader.entry, reader.day <= day {
      switch filter.page(of: entry) {
      case .success(let page):
        if !counter.count(entry, page: page, day: reader.day) {
          reader.noteLate()
          leftOut[.late, default: 0] += 1
        }
      case .failure(let none):
        leftOut[none.reason, default: 0] += 1
        if none.reason == .host { reader.noteOtherHost(entry) }
      }
      try reader.advance()
    }
  }
}
