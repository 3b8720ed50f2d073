import ArgumentParser
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a command and ends with its status: 0 fine, 1 the content has errors, 2 bad usage, 3 the
/// world failed.
@main
enum Main {
  static func main() {
    let arguments = SpellingAliases.normalised(Array(CommandLine.arguments.dropFirst()))
    let language = asked(by: arguments) ?? languageWithoutSite()
    do {
      for warning in EnvironmentOptions.current.warnings(in: language) {
        Terminal.printError(warning)
      }
      if let unknown = unknownCommand(arguments) {
        Terminal.printError(unknown.text(in: language))
        throw Status.usage
      }
      var command = try Exemplar.parseAsRoot(arguments)
      try command.run()
    } catch let status as Status {
      exit(status.rawValue)
    } catch {
      let isHelp = Exemplar.exitCode(for: error) == .success
      let text = Exemplar.fullMessage(for: error)
      if !text.isEmpty {
        isHelp
          ? Terminal.print(text) : Terminal.printError(UsageMessages(language: language).text(text))
      }
      exit(isHelp ? 0 : Status.usage.rawValue)
    }
  }

  /// The language that `--lang` asks for, before the options are parsed.
  private static func asked(by arguments: [String]) -> MessageLanguage? {
    if let option = arguments.first(where: { $0.hasPrefix("--lang=") }) {
      return MessageLanguage(tag: String(option.dropFirst("--lang=".count)))
    }
    let words = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }
    return words.flatMap { MessageLanguage(tag: $0.1) }
  }

  /// The first word, where it is no command. The command that stands for itself, `build`, takes no
  /// words, so any other word was meant as one.
  private static func unknownCommand(_ arguments: [String]) -> UnknownCommand? {
    let known = Exemplar.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let first = arguments.first, !first.hasPrefix("-"), !known.contains(first),
      first != "help"
    else { return nil }
    return UnknownCommand(name: first, known: known)
  }
}

/// How a command ended.
enum Status: Int32, Error {
  case contentHasErrors = 1
  case usage = 2
  case worldFailed = 3
}
