import Foundation

/// The program that is measured, and what it can do.
struct ExemplarProgram {
  let url: URL
  /// `exemplar 0.1.0`
  let version: String
  private let help: String

  /// The same moment as for Hugo, so that the same profiles are published on any day.
  static let clock = "2026-11-21"

  init(_ url: URL, scratch: Scratch) throws {
    self.url = url
    let log = scratch.log("program")
    func answer(_ arguments: [String]) throws -> String {
      try Execution(program: url.path, arguments: arguments, log: log).run()
      return try String(contentsOf: log, encoding: .utf8)
    }
    version = try answer(["version"]).trimmingCharacters(in: .whitespacesAndNewlines)
    help = try answer(["build", "--help"])
  }

  /// The same without what only debuggers read: valgrind 3.19 gives up at that of Swift 6.3. Symbols stay.
  func withoutDebugging(in scratch: Scratch) throws -> ExemplarProgram {
    let copy = scratch.path("exemplar-without-debugging")
    try Execution(
      program: "strip", arguments: ["--strip-debug", "-o", copy.path, url.path],
      log: scratch.log("strip")
    ).run(orInstall: "binutils")
    return try ExemplarProgram(copy, scratch: scratch)
  }

  func has(_ flag: String) -> Bool { Self.mentions(flag, in: help) }

  /// Whether a help text lists a flag, and not only a longer one that begins with it.
  static func mentions(_ flag: String, in help: String) -> Bool {
    help.split { !($0.isLetter || $0.isNumber || $0 == "-") }.contains(flag[...])
  }

  func build(_ site: URL, to output: URL, arguments: [String] = [], log: URL) -> Execution {
    Execution(
      program: url.path,
      arguments: [
        "build", "--source", site.path, "--destination", output.path, "--clock", Self.clock,
      ] + arguments,
      log: log)
  }

  /// What the program keeps between two builds of a site.
  static func state(of site: URL) -> URL { site.appendingPathComponent(".exemplar") }
}
