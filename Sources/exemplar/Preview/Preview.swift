import Building
import Diagnostics
import Dispatch
import Files
import Serving
import Synchronization
import Vietnamese
import Watching

/// A preview under way: the site, the server and the watcher, from the first build to the end.
struct Preview {
  private let command: ServeCommand
  private let memory: PreviewSite
  private let watcher: FileWatcher
  /// Where the site is to be built on the disk, too.
  private let disk: DiskRendering?

  init(_ command: ServeCommand, _ options: BuildOptions) throws(FileError) {
    self.command = command
    let site = command.site
    var shown = options
    // What the public does not see is shown, and marked; nothing of it is written anywhere.
    shown.includesEverything = command.view == .draft
    let clock: @Sendable () -> Instant = { site.buildOptions.now }
    memory = try PreviewSite(shown, clock: clock)
    disk = command.renderToDisk ? DiskRendering(options, clock: clock) : nil
    var watching = WatchingOptions(folders: ["content", "templates"])
    watching.quiet = command.debounce
    watching.polls = command.poll
    if let file = options.configuration, !file.contains("/") { watching.files.insert(file) }
    watcher = try FileWatcher(try Folder(options.source), watching)
  }

  /// Runs until a signal comes.
  func run(until signals: EndingSignals) throws {
    let lines = PreviewLines(language: command.site.language(site: memory.language))
    lines.showFirst(memory.findings)
    // Nobody writes a site in this folder.
    if memory.findings.contains(where: { $0.kind == .siteConfigurationMissing }) {
      throw Status.usage
    }
    let site = PreviewedSite(memory)
    let server = PreviewServer(site, options: servingOptions(lines.language))
    let port: Int
    switch waiting({ await server.start() }) {
    case .success(let chosen): port = chosen
    case .failure(let failure): throw lines.cannotListen(failure, host: command.bind)
    }
    let addresses = PreviewAddresses(host: command.bind, port: port)
    lines.showAddresses(addresses)
    if command.open, !openBrowser(addresses.own) { lines.showNoBrowser() }
    disk?.renderSoon()
    watch(site, for: server, lines)
    signals.wait()
    signals.release()
    watcher.stop()
    disk?.finish()
    waiting { await server.stop() }
    lines.showEnd()
  }

  private func servingOptions(_ language: MessageLanguage) -> ServingOptions {
    var options = ServingOptions()
    options.host = command.bind
    options.port = command.port
    options.language = language
    options.reloads = command.liveReload
    options.navigates = command.navigateToChanged
    options.showsAsPublished = command.view == .published
    options.machineNames = LocalNetwork.machineNames
    return options
  }

  /// Takes in changes, a burst at a time, on a thread of its own.
  private func watch(
    _ site: PreviewedSite, for server: PreviewServer, _ lines: PreviewLines
  ) {
    let (watcher, disk) = (watcher, disk)
    DispatchQueue(label: "watching").async {
      func takeIn(_ files: Set<String>?) {
        let update = site.update(files)
        // Before anybody is told: what a page has shown is on the disk at the end, too.
        if !update.changed.isEmpty { disk?.renderSoon() }
        server.tell(update)
        lines.show(update)
      }
      // What was saved before everything was watched is found by looking.
      watcher.run(isReady: { takeIn(nil) }) { event in
        switch event {
        case .polls: lines.showPolling()
        case .changed(let files): takeIn(files)
        }
      }
    }
  }
}

/// Runs something that waits, from a thread that may wait itself: the first one of the program.
private func waiting<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) -> Value {
  let result = Mutex<Value?>(nil)
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    let value = await body()
    result.withLock { $0 = value }
    done.signal()
  }
  done.wait()
  guard let value = result.withLock({ $0 }) else { preconditionFailure("the task has ended") }
  return value
}
