/// All that a survey has measured.
struct Results {
  struct Size {
    let profiles: Int
    let entries: [Tournament.Entry]
  }

  struct Edits {
    let profiles: Int
    /// One series for each kind of edit, named after it.
    let kinds: [Series]
  }

  struct Stages {
    let profiles: Int
    let builds: [StageTimes]
    /// What the program itself says about its templates.
    let templates: String?
  }

  struct Jobs {
    let count: Int
    var builds: Series
  }

  struct Threads {
    let profiles: Int
    let jobs: [Jobs]
  }

  var sizes: [Size] = []
  var edits: [Edits] = []
  var stages: [Stages] = []
  var threads: Threads?
  var startup: Series?

  /// The tables of what was measured.
  func sections(_ origin: Origin) -> [Section] {
    var tables: [(part: Part, text: String)] = []
    if !sizes.isEmpty {
      tables.append((.sizes, sizes.map { SizeTable($0).text }.joined(separator: "\n\n")))
    }
    if !edits.isEmpty { tables.append((.edits, EditTable(edits).text)) }
    if let threads { tables.append((.threads, ThreadTable(threads).text)) }
    if !stages.isEmpty { tables.append((.stages, StageTable(stages).text)) }
    if let startup { tables.append((.startup, StartupTable(startup).text)) }
    return tables.map {
      Section(name: $0.part.rawValue, text: origin.line + "\n\n" + $0.text)
    }
  }

  /// Whole builds, one edit and `cp -r` of each size.
  var chartGroups: [Chart.Group] {
    sizes.map { size in
      let builds = size.entries.map {
        Chart.Row(label: $0.name, seconds: $0.builds.spread(\.seconds))
      }
      let edit = edits.first { $0.profiles == size.profiles }?.kinds.dropFirst().first
      let copy = size.entries.first { $0.name == "Exemplar" }?.copies
      return Chart.Group(
        title: Wording.workload(size.profiles),
        rows: builds
          + [
            edit.map { Chart.Row(label: "Exemplar, \($0.name)", seconds: $0.spread(\.seconds)) },
            copy.map { Chart.Row(label: "cp -r of its output", seconds: $0.spread(\.seconds)) },
          ].compactMap(\.self))
    }
  }
}
