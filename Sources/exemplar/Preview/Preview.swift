import Building
import Diagnostics
import Dispatch
import Files
import Serving
import Synchronization
import Watching

/// A preview under way: the site, the server and the watcher, from the first build to the end.
struct Preview {
  private let command: ServeCommand
  private let pages: FolderPreview
  private let watcher: FileWatcher
  private let folder: Folder

  init(_ command: ServeCommand, _ options: BuildOptions) throws(FileError) {
    self.command = command
    folder = try Folder(options.source)
    pages = try FolderPreview(Self.current(command, folder))
    var watching = WatchingOptions(folders: ["content", "templates"])
    watching.quiet = command.debounce
    watching.polls = command.poll
    if let file = options.configuration, !file.contains("/") { watching.files.insert(file) }
    watcher = try FileWatcher(folder, watching)
  }

  /// What a build is asked to do at this moment.
  private static func current(
    _ command: ServeCommand, _ folder: Folder
  ) -> @Sendable () -> BuildOptions {
    let (site, isDraft) = (command.site, command.view == .draft)
    let destination = folder.absolute(".exemplar/preview")
    return {
      var options = site.buildOptions
      options.destination = destination
      options.includesDrafts = options.includesDrafts || isDraft
      options.includesFuture = options.includesFuture || isDraft
      options.includesExpired = options.includesExpired || isDraft
      options.includesWithoutConsent = isDraft
      options.measuresTemplates = true
      return options
    }
  }

  /// Runs until a signal comes.
  func run(until signals: EndingSignals) throws {
    let report = try pages.build()
    let lines = PreviewLines(language: command.site.language(site: report.language))
    lines.showFirst(report)
    let server = PreviewServer(pages.site, options: servingOptions(lines.language))
    let port: Int
    switch waiting({ await server.start() }) {
    case .success(let chosen): port = chosen
    case .failure(let failure): throw lines.cannotListen(failure, host: command.bind)
    }
    let addresses = PreviewAddresses(host: command.bind, port: port)
    lines.showAddresses(addresses)
    if command.open, !openBrowser(addresses.own) { lines.showNoBrowser() }
    watch(for: server, lines)
    signals.wait()
    signals.release()
    watcher.stop()
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
  private func watch(for server: PreviewServer, _ lines: PreviewLines) {
    let (watcher, site) = (watcher, pages.site)
    DispatchQueue(label: "watching").async {
      watcher.run { event in
        switch event {
        case .polls: lines.showPolling()
        case .changed(let files):
          let update = site.update(files)
          server.tell(update)
          lines.show(update)
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
