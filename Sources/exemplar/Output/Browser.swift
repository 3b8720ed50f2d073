#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens an address in the browser of whoever sits at the machine, without waiting for it; false where
/// nothing does that.
func openBrowser(_ address: String) -> Bool {
  #if os(macOS)
    let program = "open"
  #else
    let program = "xdg-open"
  #endif
  var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(address), nil]
  defer { for argument in arguments { free(argument) } }
  // It must not inherit that signals which end this program are held back.
  var (attributes, none) = (posix_spawnattr_t(), sigset_t())
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  var process = pid_t()
  return posix_spawnp(&process, program, nil, &attributes, &arguments, environ) == 0
}
