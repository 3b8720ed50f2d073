package import Vietnamese

/// Which requests are views, and of which pages.
package struct ViewRules: Sendable {
  package let pages: PageTable
  /// The names of the server, in lower case; requests to others are not counted. Where none is known,
  /// all are.
  package let hosts: [String]
  package let timeZone: TimeZoneOffset
  /// The last day that there can be: what claims to be later is left out.
  package let lastDay: CivilDate
  /// How many visitors are held in memory, those of the last two days apart.
  package var visitorLimit = 1 << 20

  package init(
    pages: PageTable, hosts: [String], timeZone: TimeZoneOffset, lastDay: CivilDate
  ) {
    self.pages = pages
    self.hosts = hosts
    self.timeZone = timeZone
    self.lastDay = lastDay
  }
}

/// Why a line of a log is no view.
package enum LeftOut: String, Sendable, Hashable, CaseIterable {
  /// Nothing that can be read.
  case damaged
  /// No request.
  case message
  /// `HEAD`, `POST` and so on.
  case method
  /// Neither 2xx nor 304.
  case status
  /// To another server than the site's.
  case host
  /// A file, a feed, a list, another site's page.
  case otherPage = "other_page"
  /// Loaded by the browser before anybody looked.
  case prefetch
  case robot
  /// Of a day that was over in this log long before.
  case late
  /// Of a day that has not come.
  case future
}

/// Decides about one request after the other.
struct ViewFilter {
  private let rules: ViewRules
  private let hosts: [[UInt8]]
  private let robots = Robots()
  private let days: ClosedRange<Int>

  init(_ rules: ViewRules) {
    self.rules = rules
    hosts = rules.hosts.map { Array($0.utf8) }
    let last = rules.lastDay.daysSinceEpoch
    // No log is older than the Web.
    days = min(7_305, last)...last
  }

  /// When a request was made, on the site's own clock.
  func day(of entry: LogEntry) -> Day {
    let seconds = Int(entry.seconds) + rules.timeZone.minutes * 60
    let day = seconds / 86_400
    if day > days.upperBound { return .future }
    return days.contains(day) ? .past(day) : .impossible
  }

  enum Day { case past(Int), future, impossible }

  /// The page that somebody looked at, or why it is not counted.
  func page(of entry: LogEntry) -> Result<Int, NoView> {
    guard entry.method == "GET" else { return .failure(NoView(.method)) }
    guard 200..<300 ~= entry.status || entry.status == 304 else {
      return .failure(NoView(.status))
    }
    if !hosts.isEmpty, let host = entry.host ?? entry.target.hostOfAddress, !isOurs(host) {
      return .failure(NoView(.host))
    }
    guard let page = rules.pages.page(of: entry.target) else {
      return .failure(NoView(.otherPage))
    }
    guard !entry.isPrefetch else { return .failure(NoView(.prefetch)) }
    if let agent = entry.agent, robots.includes(agent) { return .failure(NoView(.robot)) }
    return .success(page)
  }

  struct NoView: Error {
    let reason: LeftOut
    init(_ reason: LeftOut) { self.reason = reason }
  }

  /// Whether a host is one of the site's, whatever its port.
  private func isOurs(_ host: LogText) -> Bool {
    let host = host.hostName
    return hosts.contains { name in
      name.count == host.count
        && name.indices.allSatisfy { name[$0] == host[$0].lowercased }
    }
  }
}

extension LogText {
  /// The host of `http://host/path`.
  fileprivate var hostOfAddress: LogText? {
    guard self[0] != .slash else { return nil }
    for (scheme, length) in [("http://", 7), ("https://", 8)] as [(StaticString, Int)]
    where starts(with: scheme) {
      return self[length..<(index(of: .slash, from: length) ?? count)]
    }
    return nil
  }

  /// A host without its port and the point that names from the root end with.
  var hostName: LogText {
    var end = count
    if let colon = lastIndex(of: UInt8(ascii: ":")), number(colon + 1..<count) != nil {
      end = colon
    }
    if end > 0, self[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return self[0..<end]
  }
}
