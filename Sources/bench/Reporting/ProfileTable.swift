import Foundation

/// What a build spends its instructions on, and what it asks of the system.
struct ProfileTable {
  let profiles: Int
  let instructions: InstructionProfile
  let calls: (whole: SystemCalls, nothing: SystemCalls)

  var text: String { [instructionTable.text, callTable.text].joined(separator: "\n\n") }

  /// Whatever is less than half a per cent is put together.
  private var instructionTable: MarkdownTable {
    let total = Double(max(instructions.total, 1))
    let shown = instructions.parts.filter { Double($0.instructions) >= 0.005 * total }
    let rest = instructions.total - shown.reduce(0) { $0 + $1.instructions }
    return MarkdownTable(
      header: [
        "instructions of a build from nothing, \(Wording.workload(profiles))", "millions", "share",
      ],
      rows: (shown + [.init(name: "less than 0.5 % each", instructions: rest)]).map { part in
        [
          part.name, Wording.grouped(part.instructions / 1_000_000),
          String(format: "%.1f %%", 100 * Double(part.instructions) / total),
        ]
      })
  }

  /// The calls that stand for files: for each more than one in ten profiles.
  private var callTable: MarkdownTable {
    let names = Set(calls.whole.counts.keys).union(calls.nothing.counts.keys)
    let often = names.filter {
      max(calls.whole.counts[$0] ?? 0, calls.nothing.counts[$0] ?? 0) > profiles / 10
    }
    return MarkdownTable(
      header: ["system calls, \(Wording.workload(profiles))", "from nothing", "nothing to do"],
      rows: often.sorted { (calls.whole.counts[$1] ?? 0, $0) < (calls.whole.counts[$0] ?? 0, $1) }
        .map { name in
          ["`\(name)`"]
            + [calls.whole, calls.nothing].map { Wording.grouped($0.counts[name] ?? 0) }
        })
  }
}
