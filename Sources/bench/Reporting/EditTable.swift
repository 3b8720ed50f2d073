/// The second builds after each kind of edit, with the sizes as columns.
struct EditTable {
  private let sizes: [Results.Edits]

  init(_ sizes: [Results.Edits]) { self.sizes = sizes }

  var text: String {
    MarkdownTable(
      header: ["edited"]
        + sizes.flatMap { ["\(Wording.workload($0.profiles)), wall time (s)", "CPU time (s)"] },
      rows: (sizes.first?.kinds ?? []).enumerated().map { index, kind in
        [kind.name] + sizes.flatMap { cells($0.kinds[index]) }
      }
    ).text
  }

  private func cells(_ series: Series) -> [String] {
    [
      Wording.spread(series.spread(\.seconds)),
      Wording.rounded(series.spread(\.processorSeconds).median),
    ]
  }
}
