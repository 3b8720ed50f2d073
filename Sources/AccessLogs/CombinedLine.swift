/// Reads a line of the formats *common* and *combined* of nginx and Apache, with what is customary
/// around them: the virtual host before, the address that a proxy forwards after.
///
///     203.113.131.9 - - [25/Nov/2026:13:40:19 +0700] "GET /guong/a/ HTTP/1.1" 200 5123 "-" "Mozilla/5.0 …"
struct CombinedLine {
  private let line: LogText
  private var offset = 0

  init(_ line: LogText) { self.line = line }

  /// Nil for a line that is none of these, or damaged.
  mutating func entry() -> LogEntry? {
    var entry = LogEntry()
    guard let bracket = timeBracket(&entry), takeClient(before: bracket, &entry) else { return nil }
    // `[25/Nov/2026:13:40:19 +0700]` has 28 bytes.
    offset = bracket + 28
    guard line[offset - 1] == UInt8(ascii: "]"), line.holds(" \"", at: offset),
      let request = quoted()
    else { return nil }
    take(request, &entry)
    guard takeStatus(&entry) else { return nil }
    guard hasMore else { return entry }
    guard quoted() != nil else { return nil }
    guard hasMore else { return entry }
    guard let agent = quoted() else { return nil }
    entry.agent = agent
    if hasMore, let forwarded = quoted() { entry.forwarded = forwarded }
    return entry
  }

  /// Where the time stands, before which a user's name may hold anything.
  private func timeBracket(_ entry: inout LogEntry) -> Int? {
    var start = 0
    while let bracket = line.index(of: UInt8(ascii: "["), from: start) {
      if let seconds = line.commonTime(at: bracket + 1) {
        entry.seconds = seconds
        return bracket
      }
      start = bracket + 1
    }
    return nil
  }

  /// `address ident user`, or `host:port address ident user`.
  private func takeClient(before bracket: Int, _ entry: inout LogEntry) -> Bool {
    guard let first = line.index(of: .space), first > 0, first < bracket,
      let second = line.index(of: .space, from: first + 1), second < bracket
    else { return false }
    entry.address = line[0..<first]
    let next = line[first + 1..<second]
    let hasHost =
      next.index(of: UInt8(ascii: ".")) != nil || next.index(of: UInt8(ascii: ":")) != nil
    if hasHost, let third = line.index(of: .space, from: second + 1), third + 1 < bracket {
      entry.host = entry.address
      entry.address = next
    }
    return true
  }

  /// `GET /guong/a/ HTTP/1.1`; what else stands there is no request for a page.
  private func take(_ request: LogText, _ entry: inout LogEntry) {
    guard let space = request.index(of: .space) else {
      entry.method = request
      return
    }
    entry.method = request[0..<space]
    let last = request.lastIndex(of: .space) ?? space
    let hasProtocol = last > space && request.holds("HTTP/", at: last + 1)
    entry.target = request[space + 1..<(hasProtocol ? last : request.count)]
  }

  /// ` 200 5123`, or `-` for the bytes.
  private mutating func takeStatus(_ entry: inout LogEntry) -> Bool {
    guard line[offset] == .space, let status = line.number(offset + 1..<offset + 4),
      line[offset + 4] == .space
    else { return false }
    entry.status = status
    offset += 5
    let start = offset
    while offset < line.count, line[offset] != .space { offset += 1 }
    return offset > start
  }

  private var hasMore: Bool { line.index(of: .quote, from: offset) != nil }

  /// What stands between the next two quotation marks that no `\` goes before.
  private mutating func quoted() -> LogText? {
    guard let open = line.index(of: .quote, from: offset) else { return nil }
    var close = open
    while true {
      guard let next = line.index(of: .quote, from: close + 1) else { return nil }
      close = next
      var slashes = 0
      while line[close - 1 - slashes] == .backslash { slashes += 1 }
      if slashes % 2 == 0 { break }
    }
    offset = close + 1
    return line[open + 1..<close]
  }
}
