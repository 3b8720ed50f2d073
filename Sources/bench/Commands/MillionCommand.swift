import ArgumentParser
import Foundation

/// `bench million`: one build of a million profiles, to see that the program bears it.
struct MillionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "million", abstract: "Build a million profiles once, without Hugo.",
    discussion: """
      Needs about \(Room.needed(profiles: 1_000_000, hugo: false) / 1_000_000_000) GB in the scratch \
      folder: where the memory file system is smaller, give --scratch a folder on a disk.
      """)

  @Option(help: "How many profiles the site has.")
  var profiles = 1_000_000

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard profiles >= 100 else { throw ValidationError("--profiles: 100 at least") }
  }

  func run() throws {
    let scratch = try Scratch(in: place.scratch)
    defer { if !place.keep { scratch.clear() } }
    if place.write { try Page.check(["million"]) }
    try Room.check(profiles: profiles, hugo: false, scratch: scratch)
    let program = try place.program(scratch)
    let workload = try Workload(profiles: profiles, hugo: false, scratch: scratch)
    say("Building …")
    let contender = Contender.exemplar(program, workload.exemplar, scratch: scratch)
    let measurement = try contender.build()
    say("Counting the output …")
    let tree = try OutputTree(of: contender.output)
    let origin = Origin(
      command: "bench million" + (profiles == 1_000_000 ? "" : " --profiles \(profiles)"),
      program: program.version, machine: .current)
    let isMemory = Room.isMemoryFileSystem(scratch.work.path)
    try place.publish([
      Section(
        name: "million",
        text: origin.line + (isMemory ? "" : " On a disk.") + "\n\n"
          + MillionTable(profiles: profiles, build: measurement, output: tree).text)
    ])
  }
}
