#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error.
enum Terminal {
  /// Writes a line to standard output.
  static func print(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: 1) }

  /// Writes a line to standard error.
  static func printError(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: 2) }

  /// Replaces the last line of standard error, for a progress bar.
  static func overwriteLine(_ text: String) { write("\r\u{1B}[2K" + text, to: 2) }

  /// Whether standard error is a terminal.
  static var isInteractive: Bool { isatty(2) == 1 && environment("TERM") != "dumb" }

  /// Whether to colour what goes to standard error: `NO_COLOR` and `CLICOLOR_FORCE` decide, then
  /// whether it is a terminal.
  static var usesColour: Bool {
    if let no = environment("NO_COLOR"), !no.isEmpty { return false }
    if let force = environment("CLICOLOR_FORCE"), force != "0", !force.isEmpty { return true }
    return isInteractive
  }

  /// A variable of the process's environment.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// All variables of the process's environment.
  static var variables: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let parts = String(cString: line).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  /// The variables that choose the language of messages.
  static var languageVariables: [String: String] {
    var variables: [String: String] = [:]
    for name in ["EXEMPLAR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      variables[name] = environment(name)
    }
    return variables
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { platformWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// `write` of the C library, under a name that the method above doesn't hide.
private func platformWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
  write(descriptor, bytes, count)
}

/// Seconds since some fixed moment, for measuring.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

/// Seconds since 1970.
func wallClockSeconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec)
}

/// How many processors the process may use.
func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
