import Foundation

/// How long each stage of one build took, as `--timings` prints it.
struct StageTimes: Equatable {
  struct Stage: Equatable {
    let name: String
    let milliseconds: Double
  }

  let stages: [Stage]

  /// Takes the lines like `scan  42.9 ms` and leaves all others.
  init(_ text: String) {
    stages = text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, words[2] == "ms", let time = Double(words[1]) else { return nil }
      return Stage(name: String(words[0]), milliseconds: time)
    }
  }
}

/// Measures the stages of builds from nothing.
struct StageMeasuring {
  let program: ExemplarProgram
  let workload: Workload
  let scratch: Scratch

  func run(times: Int) throws -> [StageTimes] {
    try (1...times).map { round in
      say("Stages, round \(round) of \(times) …")
      return StageTimes(try log(ofBuilding: "--timings"))
    }
  }

  /// What the program says about its templates, if it can.
  func templates() throws -> String? {
    guard program.has("--template-metrics") else { return nil }
    return try log(ofBuilding: "--template-metrics")
  }

  private func log(ofBuilding flag: String) throws -> String {
    let contender = Contender.exemplar(
      program, workload.exemplar, arguments: ["--quiet", flag], scratch: scratch)
    _ = try contender.build()
    try contender.clean()
    return try String(contentsOf: scratch.log("exemplar"), encoding: .utf8)
  }
}
