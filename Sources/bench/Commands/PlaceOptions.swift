import ArgumentParser
import Foundation

/// What every measurement asks: which program, and where.
struct PlaceOptions: ParsableArguments {
  @Option(help: "Work in a folder of this one; on a memory file system.")
  var scratch = Scratch.preferred

  @Option(help: "The program to measure; the one beside this by default.")
  var exemplar: String?

  @Flag(help: "Keep the workload and the outputs of the last size.")
  var keep = false

  @Flag(help: "Write the tables into \(Page.path).")
  var write = false

  func program(_ scratch: Scratch) throws -> ExemplarProgram {
    let beside = Bundle.main.executableURL?.deletingLastPathComponent()
      .appendingPathComponent("exemplar")
    let program = exemplar.map { URL(fileURLWithPath: $0) } ?? beside
    guard let program, FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Failure.missing(
        program?.path ?? "exemplar", hint: "swift build -c release --product exemplar")
    }
    return try ExemplarProgram(program, scratch: scratch)
  }

  /// Prints the tables, and writes them into the page if that is wanted.
  func publish(_ sections: [Section]) throws {
    for section in sections { print(section.text + "\n") }
    guard write else { return }
    try Page.update(with: sections)
    say("Wrote \(sections.map(\.name).joined(separator: ", ")) into \(Page.path).")
  }
}

/// `1000,10000`: whole numbers above zero.
struct Numbers: ExpressibleByArgument, Equatable, CustomStringConvertible {
  var values: [Int]

  init(_ values: [Int]) { self.values = values }

  init?(argument: String) {
    let values = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard values.allSatisfy({ ($0 ?? 0) > 0 }) else { return nil }
    self.values = values.compactMap(\.self)
  }

  var description: String { values.map(String.init).joined(separator: ",") }
  var defaultValueDescription: String { description }
}

/// Progress goes to the error stream: the output is the result.
func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
