/// The shortest life that a process of the program has.
struct StartupTable {
  private let series: Series

  init(_ series: Series) { self.series = series }

  var text: String {
    MarkdownTable(
      header: ["`exemplar version`, \(series.runs.count) times", "ms"],
      rows: [
        ["wall time", Wording.spread(series.spread(\.seconds), in: Unit.millisecond)],
        ["CPU time", Wording.spread(series.spread(\.processorSeconds), in: Unit.millisecond)],
      ]
    ).text
  }
}

/// One build of a very great site.
struct MillionTable {
  let profiles: Int
  let build: Measurement
  let output: OutputTree

  var text: String {
    MarkdownTable(
      header: [Wording.workload(profiles), "Exemplar"],
      rows: [
        ["wall time (s)", Wording.rounded(build.seconds)],
        ["CPU time, user + system (s)", Wording.rounded(build.processorSeconds)],
        ["peak memory (MiB)", Wording.rounded(build.peakMemory / Unit.mebibyte)],
        ["pages", Wording.grouped(output.pages)],
        ["files", Wording.grouped(output.files)],
        ["gigabytes", Wording.rounded(Double(output.bytes) / 1_000_000_000)],
        ["gigabytes on the disk", Wording.rounded(Double(output.allocated) / 1_000_000_000)],
      ]
    ).text
  }
}
