import Dispatch
import Files
import Synchronization
import TestSupport
import Watching

/// A watcher at work on a thread of its own, and what it has told.
final class Watch: Sendable {
  private let watcher: FileWatcher
  private let told = Mutex<[Set<String>]>([])
  private let held = DispatchSemaphore(value: 0)
  private let isHeld = Mutex(false)
  private let ended = DispatchSemaphore(value: 0)

  init(_ folder: TestFolder, polls: Bool) throws {
    var options = WatchingOptions(folders: ["content", "templates"])
    options.polls = polls
    options.pollInterval = 50
    watcher = try FileWatcher(try Folder(folder.path), options)
    let ready = DispatchSemaphore(value: 0)
    DispatchQueue(label: "watch").async { [self] in
      watcher.run(isReady: { ready.signal() }) { event in
        guard case .changed(let files) = event else { return }
        told.withLock { $0.append(files) }
        if isHeld.withLock({ $0 }) { held.wait() }
      }
      ended.signal()
    }
    ready.wait()
  }

  func end() {
    watcher.stop()
    ended.wait()
  }

  /// Makes the watcher wait in the middle of telling the next change.
  func hold() { isHeld.withLock { $0 = true } }

  func letGo() {
    isHeld.withLock { $0 = false }
    held.signal()
  }

  var bursts: [Set<String>] { told.withLock { $0 } }

  /// Gives the watcher the time to read what there is, and to end a burst.
  func settle() async throws { try await Task.sleep(for: .milliseconds(400)) }

  struct NothingTold: Error {}

  /// All files that have been told once a certain one has been.
  func told(until file: String) async throws -> Set<String> {
    for _ in 0..<1000 {
      let all = bursts.reduce(into: Set<String>()) { $0.formUnion($1) }
      if all.contains(file) { return all }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw NothingTold()
  }
}
