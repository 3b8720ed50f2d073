import ArgumentParser

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
    do {
      let arguments = SpellingAliases.normalised(Array(CommandLine.arguments.dropFirst()))
      var command = try Exemplar.parseAsRoot(arguments)
      try command.run()
    } catch let status as Status {
      exit(status.rawValue)
    } catch {
      let isHelp = Exemplar.exitCode(for: error) == .success
      let text = Exemplar.fullMessage(for: error)
      if !text.isEmpty { isHelp ? Terminal.print(text) : Terminal.printError(text) }
      exit(isHelp ? 0 : Status.usage.rawValue)
    }
  }
}

/// How a command ended.
enum Status: Int32, Error {
  case contentHasErrors = 1
  case usage = 2
  case worldFailed = 3
}
