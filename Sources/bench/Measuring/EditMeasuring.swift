import Foundation

/// Second builds of a site that is built already, after one change each.
struct EditMeasuring {
  let program: ExemplarProgram
  let workload: Workload
  let scratch: Scratch

  private var output: URL { scratch.path("output-edits") }
  private var state: URL { ExemplarProgram.state(of: workload.exemplar) }

  /// Measures every kind of edit so many times, by turns, and checks that the output is at last the
  /// same, byte for byte, as one that is built from nothing.
  func run(times: Int) throws -> [Series] {
    for url in [output, state] { try remove(url) }
    var edits = try Edit.all(workload)
    var unchanged = Series("nothing")
    var changed = edits.map { Series($0.title) }
    var everything = Series("nothing, cache \(ignoresCache ? "ignored" : "removed")")
    _ = try build()
    for round in 1...times {
      say("Edits, round \(round) of \(times) …")
      // First, so that the output that is checked comes from the edits after it.
      everything.add(try buildWithoutCache())
      unchanged.add(try build())
      for index in edits.indices {
        try edits[index].toggle()
        changed[index].add(try build())
      }
    }
    try check()
    return [unchanged] + changed + [everything]
  }

  private var ignoresCache: Bool { program.has("--ignore-cache") }

  private func build(_ arguments: [String] = []) throws -> Measurement {
    try program.build(
      workload.exemplar, to: output, arguments: arguments, log: scratch.log("edits")
    ).measured()
  }

  private func buildWithoutCache() throws -> Measurement {
    if ignoresCache { return try build(["--ignore-cache"]) }
    try remove(state)
    return try build()
  }

  private func check() throws {
    let clean = scratch.path("output-clean")
    try remove(state)
    _ = try program.build(workload.exemplar, to: clean, log: scratch.log("edits")).measured()
    guard try treesAreSame(clean, output, log: scratch.log("differences")) else {
      throw Failure.differentBuilds(log: scratch.log("differences"))
    }
    for url in [clean, output, state] { try remove(url) }
  }
}

/// Whether two folders hold the same files with the same bytes. What differs goes into the log.
func treesAreSame(_ first: URL, _ second: URL, log: URL) throws -> Bool {
  do {
    try Execution(program: "diff", arguments: ["-rq", first.path, second.path], log: log).run()
    return true
  } catch Failure.failed(_, status: 1) {
    return false
  }
}
