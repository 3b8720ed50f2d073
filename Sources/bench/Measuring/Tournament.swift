import Foundation

/// Programs that build the same site by turns, so that what disturbs the machine disturbs them all.
struct Tournament {
  let contenders: [Contender]
  let scratch: Scratch
  private(set) var entries: [Entry]

  /// All that was measured of one program.
  struct Entry: Equatable {
    var builds: Series
    /// `cp -r` of the output: the least that writing those files costs.
    var copies: Series
    var output: OutputTree

    var name: String { builds.name }
  }

  init(_ contenders: [Contender], scratch: Scratch) {
    self.contenders = contenders
    self.scratch = scratch
    entries = contenders.map {
      Entry(builds: Series($0.name), copies: Series($0.name), output: OutputTree())
    }
  }

  func warmUp() throws {
    for contender in contenders {
      _ = try contender.build()
      try contender.clean()
    }
  }

  /// Lets everyone build once, and copies the output. What isn't to be kept goes at once, so that
  /// no more than one output and its copy lie there beside the kept ones.
  mutating func round(keeping kept: Set<String>, without absent: Set<String> = []) throws {
    for (index, contender) in contenders.enumerated() where !absent.contains(contender.name) {
      entries[index].builds.add(try contender.build())
      entries[index].copies.add(try copy(contender.output))
      if entries[index].output.files == 0 {
        entries[index].output = try OutputTree(of: contender.output)
      }
      if !kept.contains(contender.name) { try contender.clean() }
    }
  }

  private func copy(_ output: URL) throws -> Measurement {
    let destination = scratch.path("copy")
    try remove(destination)
    defer { try? remove(destination) }
    return try Execution(program: "cp", arguments: ["-r", output.path, destination.path])
      .measured()
  }
}
