import Foundation

/// Two programs that build the same site by turns, so that what disturbs the machine disturbs both.
struct Duel {
  private let contenders: (Contender, Contender)
  private let scratch: Scratch
  private var series: (Series, Series)
  /// `cp -r` of each output: the least that writing those files costs.
  private var copies: (Series, Series)

  init(_ first: Contender, _ second: Contender, scratch: Scratch) {
    contenders = (first, second)
    self.scratch = scratch
    series = (Series(first.name), Series(second.name))
    copies = series
  }

  /// Measures each program, and copying its output, so many times after one run to warm up.
  mutating func run(times: Int, say: (String) -> Void) throws {
    say("Warming up …")
    _ = try contenders.0.build(scratch)
    _ = try contenders.1.build(scratch)
    for round in 1...times {
      say("Round \(round) of \(times) …")
      series.0.add(try contenders.0.build(scratch))
      series.1.add(try contenders.1.build(scratch))
      copies.0.add(try copy(contenders.0.output))
      copies.1.add(try copy(contenders.1.output))
    }
  }

  private func copy(_ output: URL) throws -> Measurement {
    let destination = scratch.path("copy")
    try scratch.remove(destination)
    let measurement = try Execution(
      program: "cp", arguments: ["-r", output.path, destination.path]
    ).measured()
    try scratch.remove(destination)
    return measurement
  }

  func report(profiles: Int) throws -> String {
    let trees = (try OutputTree(of: contenders.0.output), try OutputTree(of: contenders.1.output))
    let sizes = ComparisonTable.markdown(
      header: ["output", contenders.0.name, contenders.1.name],
      rows: [
        ["files", String(trees.0.files), String(trees.1.files)],
        ["megabytes", megabytes(trees.0), megabytes(trees.1)],
        ["`cp -r` of it, wall time (s)", copying(copies.0), copying(copies.1)],
      ])
    return """
      \(profiles) profiles, \(ProcessInfo.processInfo.activeProcessorCount) processors, \
      median of \(series.0.runs.count) runs by turns, each from nothing, as whole processes

      \(ComparisonTable(first: series.0, second: series.1).text)

      \(sizes)

      Exemplar is charged for all its lists, also for those that Hugo doesn't make (kinds, days,
      letters, periods of campaigns …). Hugo is charged only for pages that Exemplar makes too: its
      feeds, sitemap, robots.txt and 404 page are switched off.

      """
  }

  private func megabytes(_ tree: OutputTree) -> String {
    String(format: "%.1f", Double(tree.bytes) / 1_000_000)
  }

  private func copying(_ series: Series) -> String {
    ComparisonTable.text(of: series.spread(\.seconds), 2)
  }

  /// Whether the second output has every page of the first; what differs is printed.
  func hasSameContent() throws -> Bool {
    try pagesAreSame(contenders.0.output, contenders.1.output)
  }

  /// Removes all but the installed Hugo.
  func clean(_ workload: URL) throws {
    for url in [workload, contenders.0.output, contenders.1.output] { try scratch.remove(url) }
  }
}
