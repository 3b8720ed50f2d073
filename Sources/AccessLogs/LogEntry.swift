/// What a line of a log tells.
enum LogLine {
  case request(LogEntry)
  /// A line that is whole and tells of something else, as servers that write JSON do.
  case message
  /// Nothing that can be read.
  case damaged

  init(_ line: LogText) {
    if line[0] == UInt8(ascii: "{") {
      var reading = CaddyLine(line)
      self = reading.line
    } else {
      var reading = CombinedLine(line)
      self = reading.entry().map { .request($0) } ?? .damaged
    }
  }
}

/// A request as a server logged it.
struct LogEntry {
  /// Since 1970.
  var seconds: Int64 = 0
  var method = LogText.empty
  /// The path as it came, or a whole address.
  var target = LogText.empty
  var status = 0
  /// Which of its names the server was asked by, where the log has it.
  var host: LogText?
  /// Who asked: the address, and where a proxy stands before the server what it says of it.
  var address = LogText.empty
  var forwarded = LogText.empty
  /// Nil where the log doesn't say, which is not the same as an empty one.
  var agent: LogText?
  /// Whether the browser said that nobody has looked at the page yet.
  var isPrefetch = false
}
