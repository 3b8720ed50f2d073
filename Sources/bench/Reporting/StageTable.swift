import Foundation

/// How long each stage of a build takes, and its share of the sum, with the sizes as columns.
struct StageTable {
  private let sizes: [Results.Stages]

  init(_ sizes: [Results.Stages]) { self.sizes = sizes }

  var text: String {
    let names = sizes.flatMap(\.builds).first?.stages.map(\.name) ?? []
    let sums = sizes.map { size in names.map { median($0, size) }.reduce(0, +) }
    let table = MarkdownTable(
      header: ["stage"] + sizes.flatMap { ["\(Wording.workload($0.profiles)) (ms)", "share"] },
      rows: names.map { name in
        [name]
          + zip(sizes, sums).flatMap { size, sum in
            let time = median(name, size)
            return [Wording.rounded(time), String(format: "%.0f %%", 100 * time / sum)]
          }
      } + [["sum"] + sums.flatMap { [Wording.rounded($0), "100 %"] }])
    return ([table.text] + sizes.compactMap(templates)).joined(separator: "\n\n")
  }

  /// A stage that one build doesn't name took no time in it.
  private func median(_ name: String, _ size: Results.Stages) -> Double {
    Spread(size.builds.map { $0.stages.first { $0.name == name }?.milliseconds ?? 0 }).median
  }

  private func templates(_ size: Results.Stages) -> String? {
    size.templates.map { metrics in
      "Templates at \(Wording.workload(size.profiles)), `exemplar build --template-metrics`:\n\n"
        + "```\n\(metrics.trimmingCharacters(in: .whitespacesAndNewlines))\n```"
    }
  }
}
