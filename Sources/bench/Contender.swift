import Foundation

/// A program that builds the workload, and what it leaves behind.
struct Contender {
  let name: String
  let execution: Execution
  let output: URL
  /// What it keeps between runs; removed, so that every run starts from nothing.
  let state: [URL]

  /// The same moment for both, so that the same profiles are published on any day.
  private static let clock = "2026-11-21"

  static func hugo(_ program: URL, workload: URL, scratch: Scratch) -> Contender {
    let source = workload.appendingPathComponent("hugo")
    let output = scratch.path("output-hugo")
    let cache = scratch.path("cache-hugo")
    return Contender(
      name: "Hugo \(HugoInstallation.version)",
      execution: Execution(
        program: program.path,
        arguments: [
          "--source", source.path, "--destination", output.path, "--cacheDir", cache.path,
          "--clock", clock + "T12:00:00+07:00", "--noBuildLock",
        ],
        log: scratch.path("hugo.log")),
      output: output, state: [cache])
  }

  static func exemplar(_ program: URL, workload: URL, scratch: Scratch) -> Contender {
    let source = workload.appendingPathComponent("exemplar")
    let output = scratch.path("output-exemplar")
    return Contender(
      name: "Exemplar",
      execution: Execution(
        program: program.path,
        arguments: [
          "build", "--source", source.path, "--destination", output.path, "--clock", clock,
        ],
        log: scratch.path("exemplar.log")),
      output: output, state: [source.appendingPathComponent(".exemplar")])
  }

  /// Builds the whole site from nothing.
  func build(_ scratch: Scratch) throws -> Measurement {
    for url in [output] + state { try scratch.remove(url) }
    return try execution.measured()
  }
}
