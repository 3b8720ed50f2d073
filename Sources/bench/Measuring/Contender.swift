import Foundation

/// A program that builds the workload from nothing, and what it leaves behind.
struct Contender {
  let name: String
  let execution: Execution
  let output: URL
  /// What it keeps between runs; removed, so that every run starts from nothing.
  let state: URL

  static func hugo(_ hugo: HugoInstallation, _ site: URL, scratch: Scratch) -> Contender {
    let output = scratch.path("output-hugo")
    let cache = scratch.path("cache-hugo")
    return Contender(
      name: HugoInstallation.name,
      execution: Execution(
        program: hugo.program.path,
        arguments: [
          "--source", site.path, "--destination", output.path, "--cacheDir", cache.path,
          "--clock", ExemplarProgram.clock + "T12:00:00+07:00", "--noBuildLock",
        ],
        log: scratch.log("hugo")),
      output: output, state: cache)
  }

  static func exemplar(
    _ program: ExemplarProgram, _ site: URL, named name: String = "Exemplar",
    arguments: [String] = [], scratch: Scratch
  ) -> Contender {
    let output = scratch.path("output-\(site.lastPathComponent)")
    return Contender(
      name: name,
      execution: program.build(
        site, to: output, arguments: arguments, log: scratch.log(site.lastPathComponent)),
      output: output, state: ExemplarProgram.state(of: site))
  }

  /// Builds the whole site from nothing.
  func build() throws -> Measurement {
    try clean()
    return try execution.measured()
  }

  func clean() throws {
    for url in [output, state] { try remove(url) }
  }
}
