import Foundation

/// What `bench` can measure; each part has a table of its own.
enum Part: String, CaseIterable {
  case sizes, edits, threads, stages, startup
}

/// All measurements, size by size; between two sizes everything is removed.
struct Survey {
  struct Plan {
    var parts: Set<Part>
    var sizes: [Int]
    var runs: Int
    var edits: Int
    var jobs: [Int]
    var hugo: Bool

    /// The size at which threads are compared.
    var threadSize: Int? { sizes.last { $0 <= 10_000 } ?? sizes.first }
  }

  /// From this size on, no program is warmed up and Hugo builds once: it takes minutes.
  static let greatSize = 100_000

  let plan: Plan
  let program: ExemplarProgram
  let scratch: Scratch
  private(set) var results = Results()

  init(_ plan: Plan, program: ExemplarProgram, scratch: Scratch) {
    self.plan = plan
    self.program = program
    self.scratch = scratch
  }

  mutating func run() throws {
    let needsWorkload = plan.parts != [.startup]
    for size in needsWorkload ? plan.sizes : [] {
      // Only the sizes are compared with Hugo.
      let hugo = plan.hugo && plan.parts.contains(.sizes)
      try Room.check(profiles: size, hugo: hugo, copies: true, scratch: scratch)
      try measure(try Workload(profiles: size, hugo: hugo, scratch: scratch))
    }
    if plan.parts.contains(.startup) { results.startup = try startup() }
  }

  private mutating func measure(_ workload: Workload) throws {
    let size = workload.profiles
    if plan.parts.contains(.sizes) {
      results.sizes.append(Results.Size(profiles: size, entries: try tournament(workload)))
    }
    if plan.parts.contains(.stages) {
      let measuring = StageMeasuring(program: program, workload: workload, scratch: scratch)
      results.stages.append(
        Results.Stages(
          profiles: size, builds: try measuring.run(times: plan.runs),
          templates: try measuring.templates()))
    }
    if plan.parts.contains(.threads), size == plan.threadSize {
      results.threads = Results.Threads(profiles: size, jobs: try threads(workload))
    }
    if plan.parts.contains(.edits) {
      let measuring = EditMeasuring(program: program, workload: workload, scratch: scratch)
      results.edits.append(
        Results.Edits(profiles: size, kinds: try measuring.run(times: plan.edits)))
    }
  }

  // MARK: - Parts

  private func tournament(_ workload: Workload) throws -> [Tournament.Entry] {
    let hugo: Contender? =
      plan.hugo
      ? .hugo(try HugoInstallation(in: scratch), workload.hugo, scratch: scratch) : nil
    let exemplar = Contender.exemplar(program, workload.exemplar, scratch: scratch)
    let builtIn = Contender.exemplar(
      program, workload.builtIn, named: "Exemplar, built-in theme", scratch: scratch)
    let contenders = [hugo, exemplar, builtIn].compactMap(\.self)
    var tournament = Tournament(contenders, scratch: scratch)
    let isGreat = workload.profiles >= Self.greatSize
    if !isGreat {
      say("Warming up …")
      try tournament.warmUp()
    }
    for round in 1...plan.runs {
      say("Sizes, round \(round) of \(plan.runs) …")
      try tournament.round(
        keeping: hugo == nil ? [] : [HugoInstallation.name, exemplar.name],
        without: isGreat && round > 1 ? [HugoInstallation.name] : [])
    }
    if let hugo { try compare(hugo, exemplar) }
    for contender in contenders { try contender.clean() }
    return tournament.entries
  }

  private func compare(_ hugo: Contender, _ exemplar: Contender) throws {
    say("Comparing every page …")
    let log = scratch.log("pages")
    guard try pagesAreSame(hugo.output, exemplar.output, log: log) else {
      throw Failure.differentContent(log: log)
    }
    say(try String(contentsOf: log, encoding: .utf8))
  }

  private func threads(_ workload: Workload) throws -> [Results.Jobs] {
    var rows = plan.jobs.map { Results.Jobs(count: $0, builds: Series("\($0)")) }
    for round in 1...plan.runs {
      say("Threads, round \(round) of \(plan.runs) …")
      for index in rows.indices {
        let contender = Contender.exemplar(
          program, workload.exemplar, arguments: ["--jobs", rows[index].builds.name],
          scratch: scratch)
        rows[index].builds.add(try contender.build())
        try contender.clean()
      }
    }
    return rows
  }

  private func startup() throws -> Series {
    say("Starting up …")
    var series = Series("startup")
    for _ in 1...50 {
      series.add(
        try Execution(
          program: program.url.path, arguments: ["version"], log: scratch.log("program")
        ).measured())
    }
    return series
  }
}
