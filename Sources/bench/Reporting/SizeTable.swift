/// Programs side by side that have built the same workload.
///
/// The last column divides the first program, where it is another, by Exemplar.
struct SizeTable {
  private let profiles: Int
  private let entries: [Tournament.Entry]
  private let rival: Tournament.Entry?
  private let exemplar: Tournament.Entry?

  init(_ size: Results.Size) {
    profiles = size.profiles
    entries = size.entries
    exemplar = size.entries.first { $0.name == "Exemplar" }
    rival = size.entries.first { !$0.name.hasPrefix("Exemplar") }
  }

  var text: String {
    let names = entries.map(\.name)
    let ratio = rival.map { ["\($0.name) / Exemplar"] } ?? []
    return MarkdownTable(
      header: [Wording.workload(profiles)] + names + ratio,
      rows: [
        row("wall time (s)") { $0.builds.spread(\.seconds) },
        row("CPU time, user + system (s)") { $0.builds.spread(\.processorSeconds) },
        row("peak memory (MiB)", in: Unit.mebibyte) { $0.builds.spread(\.peakMemory) },
        row("`cp -r` of the output, wall time (s)") { $0.copies.spread(\.seconds) },
        row("wall time / `cp -r`", { Wording.rounded(timesOfCopy($0)) }, timesOfCopy),
        row("pages", { Wording.grouped($0.output.pages) }, { Double($0.output.pages) }),
        row("files", { Wording.grouped($0.output.files) }, { Double($0.output.files) }),
        row(
          "megabytes", { Wording.rounded(Double($0.output.bytes) / 1_000_000) },
          { Double($0.output.bytes) }),
      ]
    ).text
  }

  private func timesOfCopy(_ entry: Tournament.Entry) -> Double {
    entry.builds.spread(\.seconds).median / entry.copies.spread(\.seconds).median
  }

  private func row(
    _ title: String, in unit: Double = 1, _ value: (Tournament.Entry) -> Spread
  ) -> [String] {
    row(title, { Wording.spread(value($0), in: unit) }, { value($0).median })
  }

  private func row(
    _ title: String, _ words: (Tournament.Entry) -> String,
    _ value: (Tournament.Entry) -> Double
  ) -> [String] {
    let cells = [title] + entries.map(words)
    guard let rival else { return cells }
    return cells + [exemplar.map { Wording.rounded(value(rival) / value($0)) } ?? ""]
  }
}
