/// Reads a line of Caddy's log, an object in JSON:
///
///     {"ts":1795589219.5,"logger":"http.log.access.log0","request":{"remote_ip":"203.113.131.9","method":"GET",
///      "host":"guong.example.vn","uri":"/guong/a/","headers":{"User-Agent":["Mozilla/5.0 …"]}},"status":200}
struct CaddyLine {
  private var cursor: JSONCursor
  private var entry = LogEntry()
  private var hasRequest = false
  private var hasTime = false
  private var isOtherLog = false
  /// What stands for the client: later versions of Caddy know better ones.
  private var addressRank = 0

  init(_ line: LogText) {
    cursor = JSONCursor(line)
    // Unlike the other formats this one says where a browser named none.
    entry.agent = .empty
  }

  var line: LogLine {
    mutating get {
      var cursor = cursor
      let isWhole = cursor.object { cursor, key in member(key, &cursor) } && cursor.isAtEnd()
      guard isWhole else { return .damaged }
      if !hasRequest || isOtherLog { return .message }
      guard hasTime, entry.status > 0, !entry.target.isEmpty else { return .damaged }
      return .request(entry)
    }
  }

  private mutating func member(_ key: LogText, _ cursor: inout JSONCursor) -> Bool {
    if key == "request" {
      hasRequest = true
      return cursor.object { cursor, key in requestMember(key, &cursor) }
    }
    guard key == "ts" || key == "status" || key == "logger" else { return cursor.skipValue() }
    guard let value = cursor.scalar() else { return false }
    if key == "ts" {
      guard let seconds = value.epochTime ?? value.isoTime else { return false }
      entry.seconds = seconds
      hasTime = true
    } else if key == "status" {
      entry.status = value.number(0..<value.count) ?? 0
    } else {
      // What goes wrong is logged a second time, by `http.log.error`.
      isOtherLog = !value.starts(with: "http.log.access")
    }
    return true
  }

  private mutating func requestMember(_ key: LogText, _ cursor: inout JSONCursor) -> Bool {
    if key == "headers" { return cursor.object { cursor, key in headerMember(key, &cursor) } }
    if key == "method" { return take(cursor.string()) { $0.method = $1 } }
    if key == "uri" { return take(cursor.string()) { $0.target = $1 } }
    if key == "host" { return take(cursor.string()) { $0.host = $1 } }
    if key == "client_ip" { return takeAddress(cursor.string(), rank: 3) }
    if key == "remote_ip" { return takeAddress(cursor.string(), rank: 2) }
    if key == "remote_addr" {
      let address = cursor.string()
      let port = address.flatMap { $0.lastIndex(of: UInt8(ascii: ":")) }
      return takeAddress(address.map { $0[0..<(port ?? $0.count)] }, rank: 1)
    }
    return cursor.skipValue()
  }

  private mutating func headerMember(_ key: LogText, _ cursor: inout JSONCursor) -> Bool {
    if key == "User-Agent" { return take(cursor.firstString()) { $0.agent = $1 } }
    if key == "Sec-Purpose" || key == "Purpose" || key == "X-Purpose" || key == "X-Moz" {
      return take(cursor.firstString()) {
        $0.isPrefetch = $1.starts(with: "prefetch") || $1.starts(with: "prerender")
      }
    }
    return cursor.skipValue()
  }

  private mutating func take(
    _ value: LogText?, _ put: (inout LogEntry, LogText) -> Void
  ) -> Bool {
    guard let value else { return false }
    put(&entry, value)
    return true
  }

  private mutating func takeAddress(_ value: LogText?, rank: Int) -> Bool {
    guard let value else { return false }
    if rank > addressRank { (entry.address, addressRank) = (value, rank) }
    return true
  }
}
