import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program to run as a process of its own, and its arguments.
struct Execution {
  var program: String
  var arguments: [String]
  /// Where its output and its errors go; nil for where ours go.
  var log: URL?

  /// Runs the program to its end and measures the whole process.
  ///
  /// The peak of memory is never below that of this process at the start, which is why everything
  /// big is done by other processes.
  func measured() throws -> Measurement {
    let started = ContinuousClock.now
    let (status, usage) = try wait(for: try spawned())
    let elapsed = ContinuousClock.now - started
    guard status == 0 else { throw Failure.failed(self, status: status) }
    return Measurement(
      seconds: elapsed / .seconds(1),
      processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
      peakMemory: Double(usage.ru_maxrss) * Self.memoryUnit)
  }

  func run() throws { _ = try measured() }

  /// The same of a program that may not be there, but is in these packages of Debian's.
  func run(orInstall packages: String) throws {
    do {
      try run()
    } catch Failure.unstartable(_, _) {
      throw Failure.missing(program, hint: "install from Debian: \(packages)")
    }
  }

  /// The bytes in which the system counts a process's peak of memory.
  private static var memoryUnit: Double {
    #if os(macOS)
      1
    #else
      1024
    #endif
  }

  private func spawned() throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let log {
      posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, log.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    }
    // No signal is blocked in the program, whatever thread of ours starts it.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, &attributes, words, environ)
    guard code == 0 else { throw Failure.unstartable(program, code: code) }
    return process
  }

  private func wait(for process: pid_t) throws -> (status: Int32, usage: rusage) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure.unstartable(program, code: errno) }
    }
    // As the macros WIFEXITED and WEXITSTATUS do; a signal counts as 128 and its number.
    let signal = status & 0x7F
    return (signal == 0 ? (status >> 8) & 0xFF : 128 + signal, usage)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}
