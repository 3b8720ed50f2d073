import ArgumentParser
import Foundation

/// `bench hugo`: builds the same site with Hugo and with Exemplar, by turns, and checks that both
/// have written the same pages.
struct HugoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hugo", abstract: "Build the same site with Hugo and with Exemplar.")

  @Option(help: "How many profiles the site has.")
  var profiles = 10_000

  @Option(help: "How often each program is measured, after one run to warm up.")
  var runs = 5

  @Option(help: "The folder to work in; on a memory file system.")
  var scratch = Scratch.preferred

  @Option(help: "The program to measure; the one beside this by default.")
  var exemplar: String?

  @Flag(help: "Keep the workload and both outputs.")
  var keep = false

  func validate() throws {
    guard profiles >= 100 else {
      throw ValidationError("--profiles: 100 at least, so that no list is empty")
    }
    guard runs >= 1 else { throw ValidationError("--runs: 1 at least") }
  }

  func run() throws {
    let scratch = try Scratch(scratch)
    let program = try exemplarProgram()
    say("Installing Hugo \(HugoInstallation.version) …")
    let hugoProgram = try HugoInstallation(in: scratch).program
    say("Generating \(profiles) profiles …")
    let workload = try Workload(profiles: profiles, scratch: scratch).folder
    var duel = Duel(
      .hugo(hugoProgram, workload: workload, scratch: scratch),
      .exemplar(program, workload: workload, scratch: scratch), scratch: scratch)
    try duel.run(times: runs, say: say)
    print(try duel.report(profiles: profiles))
    fflush(nil)  // before the comparison prints
    say("Comparing every page …")
    let isSame = try duel.hasSameContent()
    if !keep { try duel.clean(workload) }
    guard isSame else { throw Failure.differentContent }
  }

  private func exemplarProgram() throws -> URL {
    let beside = Bundle.main.executableURL?.deletingLastPathComponent()
      .appendingPathComponent("exemplar")
    let program = exemplar.map { URL(fileURLWithPath: $0) } ?? beside
    guard let program, FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Failure.missing(
        program?.path ?? "exemplar", hint: "swift build -c release --product exemplar")
    }
    return program
  }

  /// Progress goes to the error stream: the output is the result.
  private func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
