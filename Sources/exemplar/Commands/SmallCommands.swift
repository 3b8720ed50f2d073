import ArgumentParser
import Building
import Diagnostics
import Files
import Vietnamese

/// `exemplar version`.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "In số phiên bản. (Print the version.)")

  func run() { Terminal.print("exemplar \(productVersion)") }
}

/// `exemplar completion SHELL`: the script that completes commands and flags in a shell.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "In mã hoàn thành lệnh cho shell. (Print a shell's completion script.)")

  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  @Argument(help: "bash, zsh, fish")
  var shell: Shell

  func run() {
    let shell: CompletionShell =
      switch self.shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Terminal.print(Exemplar.completionScript(for: shell))
  }
}

/// `exemplar env`: what a report of a problem should say of the machine.
struct EnvironmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "env", abstract: "In phiên bản và môi trường. (Print version and environment.)")

  func run() {
    let variables = [
      "LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH", "NO_COLOR", "CLICOLOR_FORCE", "TERM",
    ]
    let own = Terminal.variables.keys.filter { $0.hasPrefix(EnvironmentOptions.prefix) }.sorted()
    let set = (own + variables).compactMap { name in
      Terminal.environment(name).map { "\(name)=\($0)" }
    }
    Terminal.print(
      (["exemplar \(productVersion)", "processors=\(processorCount())"] + set)
        .joined(separator: "\n"))
  }
}

/// `exemplar clean`: forgets what earlier builds remember.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Xóa các tệp đã dựng và bộ nhớ tạm. (Remove built files and what is remembered.)")

  @Option(name: [.short, .long], help: "Thư mục của trang. (The site's folder.)")
  var source: String?

  @Option(name: [.short, .long], help: "Thư mục đầu ra. (The output folder.) [site]")
  var destination: String?

  @Option(
    help: ArgumentHelp(
      "Chỗ để bộ nhớ tạm. (Where builds keep what they remember.) [.exemplar]",
      valueName: "thư mục"))
  var cacheDir: String?

  func run() throws {
    let language = try checkedLanguage()
    let variables = EnvironmentOptions.current
    var options = BuildOptions(
      source: source ?? variables.text("SOURCE") ?? ".", now: Instant(secondsSince1970: 0), jobs: 1)
    options.destination = destination ?? variables.text("DESTINATION")
    if let fault = usageFault(of: options) { throw misused(fault.message, language) }
    do throws(FileError) {
      let removed = try clean(
        source: options.source, destination: options.destination,
        stateFolder: cacheDir ?? variables.text("CACHE_DIR")
      ) {
        Terminal.printError(waitingLine(language))
      }
      Terminal.print(
        language == .vi
          ? "Đã xóa \(removed) tệp." : "Removed \(removed) file\(removed == 1 ? "" : "s").")
    } catch {
      throw worldFailed(error, language: language)
    }
  }
}
