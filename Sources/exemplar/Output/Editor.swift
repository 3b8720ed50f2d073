#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens a file with a program and waits for it to end.
func openEditor(_ program: String, _ path: String) {
  let words = program.split(separator: " ").map(String.init) + [path]
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var process = pid_t()
  guard let name = words.first,
    posix_spawnp(&process, name, nil, nil, &arguments, environ) == 0
  else {
    Terminal.printError("Không mở được `\(program)`. (Cannot open it.)")
    return
  }
  var status: Int32 = 0
  waitpid(process, &status, 0)
}
