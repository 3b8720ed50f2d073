import ArgumentParser

/// The command line.
struct Exemplar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exemplar",
    abstract: "Dựng chuyên mục gương điển hình tiên tiến từ các tệp Markdown.",
    discussion: "Builds a section of exemplary people and teams from Markdown files.",
    version: "exemplar \(productVersion)",
    subcommands: [
      BuildCommand.self, ServeCommand.self, InitCommand.self, NewCommand.self, ListCommand.self,
      SearchCommand.self,
      ExplainCommand.self, TemplatesCommand.self, ViewsCommand.self, ConfigCommand.self,
      EnvironmentCommand.self, CleanCommand.self,
      VersionCommand.self, CompletionCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)
}

/// The version of the program, in semantic versioning.
let productVersion = "0.1.0"
