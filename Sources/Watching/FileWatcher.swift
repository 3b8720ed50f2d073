package import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What to watch, and when a burst of changes counts as over.
package struct WatchingOptions: Sendable {
  /// Folders below the root, watched with all below them. They need not be there yet.
  package var folders: [String]
  /// Single files in the root itself.
  package var files: Set<String> = []
  /// A burst is over when nothing has happened for so long, in milliseconds …
  package var quiet = 50
  /// … or when it has lasted for so long.
  package var longest = 1000
  /// The folders are looked through again and again, for disks that tell of nothing.
  package var polls = false
  /// How long to wait between two looks, in milliseconds.
  package var pollInterval = 400

  package init(folders: [String]) { self.folders = folders }
}

/// Something that a watcher tells.
package enum WatchEvent: Sendable {
  /// These files, relative to the root, were written, added, moved or removed, and their content differs.
  case changed(Set<String>)
  /// The system tells of no more changes (it watches too many files already): the folders are looked
  /// through again and again instead.
  case polls
}

/// Waits for changes of files: with inotify on Linux, elsewhere by looking again and again.
package final class FileWatcher: Sendable {
  private let root: Folder
  private let options: WatchingOptions
  /// What is written to the second end wakes whoever waits at the first.
  private let wake: (read: Int32, write: Int32)

  package init(_ root: Folder, _ options: WatchingOptions) throws(FileError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError(.open, root.path, code: errno) }
    self.root = root
    self.options = options
    wake = (ends[0], ends[1])
  }

  deinit {
    close(wake.read)
    close(wake.write)
  }

  /// Watches until it is told to stop, and calls `tell` on this thread, a burst at a time. What changes
  /// while `tell` works is told afterwards. `isReady` is called once everything is watched.
  package func run(isReady: () -> Void = {}, _ tell: (WatchEvent) -> Void) {
    #if os(Linux)
      if !options.polls, let queue = NotificationQueue.watching(options.folders, of: root) {
        isReady()
        if follow(queue, tell) { return }
        tell(.polls)
        return look(again: tell)
      }
    #endif
    isReady()
    if !options.polls { tell(.polls) }
    look(again: tell)
  }

  /// Makes `run` return.
  package func stop() {
    var byte: UInt8 = 1
    _ = write(wake.write, &byte, 1)
  }

  // MARK: Told by the system

  #if os(Linux)
    /// Follows the queue until it is told to stop; false when it cannot watch all that there is.
    private func follow(_ queue: consuming NotificationQueue, _ tell: (WatchEvent) -> Void) -> Bool
    {
      var queue = queue
      if queue.isIncomplete { return false }
      var inventory = FileInventory(root, queue.firstFiles)
      var reads = true
      while true {
        switch wait(
          for: queue.descriptor, milliseconds: queue.timeLeft(options) ?? (reads ? 5 : -1))
        {
        case .stop: return true
        case .ready: queue.readEvents(watching: options)
        case .nothing: if queue.isIdle, reads { reads = inventory.readSome() }
        }
        guard queue.isDue(options) else { continue }
        let changed = queue.settle(&inventory)
        if queue.isIncomplete { return false }
        if !changed.isEmpty { tell(.changed(changed)) }
      }
    }
  #endif

  // MARK: Looking again and again

  private func look(again tell: (WatchEvent) -> Void) {
    var inventory = FileInventory(root, found().flatMap(\.files))
    while inventory.readSome() {}
    while wait(for: nil, milliseconds: Int32(options.pollInterval)) != .stop {
      var changed = lookOnce(&inventory)
      guard !changed.isEmpty else { continue }
      let start = monotonicClock()
      while monotonicClock() - start < Int64(options.longest) * 1_000_000 {
        if wait(for: nil, milliseconds: Int32(options.quiet)) == .stop { return }
        let more = lookOnce(&inventory)
        if more.isEmpty { break }
        changed.formUnion(more)
      }
      tell(.changed(changed))
    }
  }

  private func lookOnce(_ inventory: inout FileInventory) -> Set<String> {
    var changed = Set<String>()
    for (folder, files) in found() { changed.formUnion(inventory.look(below: folder, files)) }
    for file in options.files where inventory.look(at: file) { changed.insert(file) }
    return changed
  }

  private func found() -> [(folder: String, files: [ScannedFile])] {
    options.folders.map { ($0, Files.tree($0, of: root).files) }
  }

  // MARK: Waiting

  private enum Waking { case stop, ready, nothing }

  /// Waits for events, or for the order to stop; -1 waits as long as it takes.
  private func wait(for events: Int32?, milliseconds: Int32) -> Waking {
    var polled = [pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0)]
    if let events { polled.append(pollfd(fd: events, events: Int16(POLLIN), revents: 0)) }
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return .nothing }
    return polled[0].revents != 0 ? .stop : .ready
  }
}
