import Building
import Dispatch
import Synchronization
import Vietnamese

/// Builds the published site into its output folder beside a preview, again after each change. What may not
/// be published is never written.
final class DiskRendering: Sendable {
  private let options: BuildOptions
  private let clock: @Sendable () -> Instant
  private let queue = DispatchQueue(label: "rendering to disk")
  /// Whether a build waits for its turn: one is enough for any number of changes.
  private let isWaiting = Atomic(false)

  init(_ options: BuildOptions, clock: @escaping @Sendable () -> Instant) {
    self.options = options
    self.clock = clock
  }

  func renderSoon() {
    guard !isWaiting.exchange(true, ordering: .acquiringAndReleasing) else { return }
    queue.async { [self] in
      isWaiting.store(false, ordering: .releasing)
      var options = options
      options.now = clock()
      // What is wrong is told by the preview, which reads the same files.
      _ = try? build(options)
    }
  }

  /// Waits for the builds that have begun.
  func finish() { queue.sync {} }
}
