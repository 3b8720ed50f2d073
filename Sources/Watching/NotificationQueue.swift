#if os(Linux)
  import Files

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// The queue in which Linux tells of changes (inotify), and the burst of them that is going on.
  ///
  /// An event says no more than where to look: what changed there is found by looking, so that nothing
  /// depends on the ways in which editors save. After an overflow everything is looked at.
  struct NotificationQueue: ~Copyable {
    let descriptor: Int32
    /// What lay in the folders when they began to be watched.
    private(set) var firstFiles: [ScannedFile] = []
    /// The system refused to watch something.
    private(set) var isIncomplete = false

    private let root: Folder
    private let folders: [String]
    private var paths: [Int32: String] = [:]
    private var watches: [String: Int32] = [:]
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)

    private var dirtyFiles = Set<String>()
    private var dirtyFolders = Set<String>()
    private var first: Int64 = 0
    private var last: Int64 = 0

    /// A queue for all of the folders; nil where the system gives none.
    static func watching(_ folders: [String], of root: Folder) -> NotificationQueue? {
      let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      return descriptor < 0 ? nil : NotificationQueue(descriptor, root, folders)
    }

    private init(_ descriptor: Int32, _ root: Folder, _ folders: [String]) {
      self.descriptor = descriptor
      self.root = root
      self.folders = folders
      watch("")
      for folder in folders { firstFiles += watchAll(below: folder) }
    }

    deinit { close(descriptor) }

    /// Whether no burst is going on.
    var isIdle: Bool { dirtyFiles.isEmpty && dirtyFolders.isEmpty }

    /// How many milliseconds are left until the burst counts as over; nil when there is none.
    func timeLeft(_ options: WatchingOptions) -> Int32? {
      guard !isIdle else { return nil }
      let end = min(
        last + Int64(options.quiet) * 1_000_000, first + Int64(options.longest) * 1_000_000)
      return Int32(max(0, (end - monotonicClock() + 999_999) / 1_000_000))
    }

    /// Whether a burst is over.
    func isDue(_ options: WatchingOptions) -> Bool { timeLeft(options) == 0 }

    // MARK: Watching

    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
        | IN_ONLYDIR | Int32(IN_EXCL_UNLINK))

    private mutating func watch(_ folder: String) {
      let path = folder.isEmpty ? root.path : root.absolute(folder)
      let watch = inotify_add_watch(descriptor, path, Self.mask)
      guard watch >= 0 else {
        if errno == ENOSPC || errno == ENOMEM { isIncomplete = true }
        return
      }
      paths[watch] = folder
      watches[folder] = watch
    }

    /// Watches a folder and all below, and says what lies there. What is put into a new folder before it
    /// is watched is found by looking once more afterwards.
    private mutating func watchAll(below folder: String) -> [ScannedFile] {
      while true {
        let (files, found) = Files.tree(folder, of: root)
        let new = found.filter { watches[$0] == nil }
        for path in new { watch(path) }
        forget(below: folder, but: Set(found))
        if new.isEmpty || isIncomplete { return files }
      }
    }

    /// No longer watches folders that have gone from below another.
    private mutating func forget(below folder: String, but kept: Set<String>) {
      let prefix = Array((folder + "/").utf8)
      for (path, watch) in watches
      where (path == folder || path.utf8.starts(with: prefix)) && !kept.contains(path) {
        watches[path] = nil
        // A folder that was moved goes by the same number at its new place.
        if paths[watch] == path {
          inotify_rm_watch(descriptor, watch)
          paths[watch] = nil
        }
      }
    }

    // MARK: Events

    /// Takes in what the system has to tell.
    mutating func readEvents(watching options: WatchingOptions) {
      let head = MemoryLayout<inotify_event>.size
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return }
        var start = 0
        while start + head <= count {
          let event = buffer.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
          }
          let name = buffer[(start + head)..<(start + head + Int(event.len))].prefix { $0 != 0 }
          take(event, String(decoding: name, as: UTF8.self), options)
          start += head + Int(event.len)
        }
      }
    }

    private mutating func take(
      _ event: inotify_event, _ name: String, _ options: WatchingOptions
    ) {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        return note { $0.dirtyFolders.formUnion($0.folders) }
      }
      guard let folder = paths[event.wd], !name.isEmpty else {
        if event.mask & UInt32(IN_IGNORED) != 0 { release(event.wd) }
        return
      }
      let path = folder.isEmpty ? name : folder + "/" + name
      let isFolder = event.mask & UInt32(IN_ISDIR) != 0
      // In the root itself only what was named matters.
      if folder.isEmpty, !folders.contains(name), !options.files.contains(name) { return }
      if isLeftOutOfScans(isFolder ? path + "/x" : path) { return }
      note {
        if isFolder { $0.dirtyFolders.insert(path) } else { $0.dirtyFiles.insert(path) }
      }
    }

    private mutating func release(_ watch: Int32) {
      guard let path = paths.removeValue(forKey: watch) else { return }
      if watches[path] == watch { watches[path] = nil }
    }

    private mutating func note(_ change: (inout NotificationQueue) -> Void) {
      last = monotonicClock()
      if isIdle { first = last }
      change(&self)
    }

    /// Looks where something happened, and says which files are not what they were.
    mutating func settle(_ inventory: inout FileInventory) -> Set<String> {
      var changed = Set<String>()
      for folder in dirtyFolders.sorted() {
        changed.formUnion(inventory.look(below: folder, watchAll(below: folder)))
      }
      for file in dirtyFiles where inventory.look(at: file) { changed.insert(file) }
      dirtyFiles = []
      dirtyFolders = []
      return changed
    }
  }
#endif
