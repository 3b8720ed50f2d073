/// Builds from nothing with different numbers of threads.
struct ThreadTable {
  private let threads: Results.Threads

  init(_ threads: Results.Threads) { self.threads = threads }

  var text: String {
    MarkdownTable(
      header: [
        "\(Wording.workload(threads.profiles)), `--jobs`", "wall time (s)", "CPU time (s)",
        "peak memory (MiB)", "times as fast as \(threads.jobs.first?.builds.name ?? "")",
      ],
      rows: threads.jobs.map { jobs in
        [
          jobs.builds.name, Wording.spread(jobs.builds.spread(\.seconds)),
          Wording.spread(jobs.builds.spread(\.processorSeconds)),
          Wording.spread(jobs.builds.spread(\.peakMemory), in: Unit.mebibyte), speedUp(jobs.builds),
        ]
      }
    ).text
  }

  private func speedUp(_ builds: Series) -> String {
    guard let first = threads.jobs.first?.builds else { return "" }
    return Wording.rounded(first.spread(\.seconds).median / builds.spread(\.seconds).median)
  }
}
