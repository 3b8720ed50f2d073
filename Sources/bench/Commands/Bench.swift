import ArgumentParser

/// `bench`: measures Exemplar, against Hugo and against itself.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure Exemplar, against Hugo and against itself.",
    discussion: """
      bench                          everything
      bench edits stages             some parts: sizes, edits, threads, stages, startup
      bench --sizes 1000 --no-hugo   less
      bench million --scratch DIR    a million profiles
      bench profile                  what a build spends its time on
      """,
    subcommands: [MeasureCommand.self, MillionCommand.self, ProfileCommand.self],
    defaultSubcommand: MeasureCommand.self)
}
