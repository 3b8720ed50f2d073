import ArgumentParser
import Foundation

/// `bench [PART …]`: measures all parts or some, size by size.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure everything, or the parts that are named.")

  @Argument(help: "What to measure: sizes, edits, threads, stages, startup. [all]")
  var parts: [Part] = []

  @Option(help: "How many profiles the sites have.")
  var sizes = Numbers([1000, 10_000, 100_000])

  @Option(help: "How often every full build is measured.")
  var runs = 5

  @Option(help: "How often every edit is measured.")
  var edits = 5

  @Option(help: "The numbers of threads to compare, at 10 000 profiles or the greatest size below.")
  var jobs = Numbers([1, 2, 4])

  @Flag(inversion: .prefixedNo, help: "Measure Hugo too.")
  var hugo = true

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard sizes.values.allSatisfy({ $0 >= 100 }) else {
      throw ValidationError("--sizes: 100 at least, so that no list is empty")
    }
    guard runs >= 1, edits >= 1 else { throw ValidationError("--runs, --edits: 1 at least") }
  }

  func run() throws {
    if place.write { try Page.check(plan.parts.map(\.rawValue) + (hasChart ? ["chart"] : [])) }
    let scratch = try Scratch(in: place.scratch)
    defer { if !place.keep { scratch.clear() } }
    var survey = Survey(plan, program: try place.program(scratch), scratch: scratch)
    try survey.run()
    let origin = Origin(
      command: commandLine, program: survey.program.version, machine: .current)
    try place.publish(survey.results.sections(origin))
    if place.write, hasChart {
      try Page.write(chart: Chart(survey.results.chartGroups).svg)
    }
  }

  /// Whether all is measured that the chart shows.
  private var hasChart: Bool { plan.parts.isSuperset(of: [.sizes, .edits]) }

  private var plan: Survey.Plan {
    Survey.Plan(
      parts: parts.isEmpty ? Set(Part.allCases) : Set(parts), sizes: sizes.values.sorted(),
      runs: runs, edits: edits, jobs: jobs.values, hugo: hugo)
  }

  /// The command that gives these tables again, without the folders of one machine.
  private var commandLine: String {
    let names = Part.allCases.filter(parts.contains).map(\.rawValue)
    let options = [
      "--sizes \(Numbers(plan.sizes))", "--runs \(runs)", "--edits \(edits)", "--jobs \(jobs)",
    ]
    return (["bench"] + names + options + (hugo ? [] : ["--no-hugo"])).joined(separator: " ")
  }
}

extension Part: ExpressibleByArgument {}
