#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that end a command which otherwise runs for ever: Ctrl+C, and what others send.
///
/// Once it is made, they kill no more, on any thread that is started afterwards: `wait` takes them.
struct EndingSignals {
  private var signals = sigset_t()

  init() {
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // A reader that has gone is an error like any other.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Waits for one of them.
  func wait() {
    var (signals, number) = (signals, Int32(0))
    sigwait(&signals, &number)
  }

  /// Lets them kill again, for when the orderly end takes too long.
  func release() {
    var signals = signals
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
