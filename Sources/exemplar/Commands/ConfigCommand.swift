import ArgumentParser
import Building
import Diagnostics
import Files

/// `exemplar config`: the configuration that a build would use.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "In cấu hình đang dùng. (Print the configuration in use.)")

  enum Format: String, ExpressibleByArgument, CaseIterable { case yaml, json }

  @OptionGroup var site: SiteOptions

  @Option(help: "yaml, json")
  var format = Format.yaml

  func run() throws {
    let options = try site.checkedOptions()
    let result: ConfigurationListing
    do {
      result = try configurationListing(options)
    } catch {
      throw worldFailed(error, language: site.language(site: nil))
    }
    guard result.isUsable else {
      let language = site.language(site: nil)
      Terminal.printError(
        DiagnosticFormat.human.render(
          result.log.sorted(), language: language, colour: Terminal.usesColour))
      throw Status.contentHasErrors
    }
    switch format {
    case .yaml: Terminal.print(result.yaml)
    case .json: Terminal.print(result.json)
    }
  }
}
