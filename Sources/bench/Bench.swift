import ArgumentParser

/// `bench`: measures Exemplar against others.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure Exemplar against others.", subcommands: [HugoCommand.self])
}
