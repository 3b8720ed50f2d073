/// What was found in one log.
package struct LogReport: Sendable {
  /// As it was named.
  package let file: String
  package var lines = 0
  package var requests = 0
  package var damaged = 0
  /// The number of the first damaged line.
  package var firstDamaged: Int?
  /// The program that unpacks the file, which this one cannot.
  package var unpacker: String?
  /// Whether a packed file ends too early.
  package var isCut = false
  /// Requests that say nothing of the browser, not even that it gave no name.
  package var withoutAgent = 0
  /// Requests to other hosts, and one of these.
  package var otherHosts = 0
  package var otherHost: String?
  /// Requests of days that were over long before.
  package var late = 0
  /// Requests of days that have not come.
  package var future = 0

  init(_ file: String) { self.file = file }
}

/// What all logs together tell.
package struct ViewTally: Sendable {
  /// How many views there were, by day since 1970 and page.
  package var views: [Int: [Int: Int]] = [:]
  /// How many requests were by visitors that had been counted.
  package var repeated = 0
  package var leftOut: [LeftOut: Int] = [:]
  /// In the order of the files.
  package var logs: [LogReport] = []

  package init() {}
}
