import ArgumentParser
import Foundation

/// `bench profile`: what a build spends its time on.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Count the instructions and system calls of builds.",
    discussion: "Needs valgrind, strace and binutils.")

  @Option(help: "How many profiles the site has.")
  var profiles = 1000

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard profiles >= 100 else { throw ValidationError("--profiles: 100 at least") }
  }

  func run() throws {
    let scratch = try Scratch(in: place.scratch)
    defer { if !place.keep { scratch.clear() } }
    if place.write { try Page.check(["profile"]) }
    let program = try place.program(scratch)
    let workload = try Workload(profiles: profiles, hugo: false, scratch: scratch)
    let profiling = Profiling(program: program, workload: workload, scratch: scratch)
    let table = ProfileTable(
      profiles: profiles, instructions: try profiling.instructions(),
      calls: try profiling.systemCalls())
    let origin = Origin(
      command: "bench profile" + (profiles == 1000 ? "" : " --profiles \(profiles)"),
      program: program.version, machine: .current)
    try place.publish([Section(name: "profile", text: origin.line + "\n\n" + table.text)])
  }
}
