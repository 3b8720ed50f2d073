import Diagnostics
import Synchronization

/// The pages that are open in browsers, each with a stream of events.
final class Audience: Sendable {
  private struct Viewer {
    /// From the site's root; nil for a page of the server's own.
    let path: String?
    var shown: Snapshot
    var facts = ""
    let messages: AsyncStream<String>.Continuation
  }

  private struct State {
    var viewers: [Int: Viewer] = [:]
    var latest = 0
    var isClosed = false
  }

  private let site: PreviewedSite
  private let language: MessageLanguage
  private let navigates: Bool
  private let state = Mutex(State())
  /// Held by whoever asks the site and tells of it, so that nothing older is told after something newer.
  private let turn = Mutex(())

  init(site: PreviewedSite, language: MessageLanguage, navigates: Bool) {
    self.site = site
    self.language = language
    self.navigates = navigates
  }

  /// A page is opened that shows what has the digest. The stream begins with what is known of it, and
  /// with the order to load it again where it has changed since.
  func join(path: String?, digest: String) -> (number: Int, messages: AsyncStream<String>) {
    let (stream, continuation) = AsyncStream<String>.makeStream()
    let viewer = Viewer(path: path, shown: Snapshot(digest: digest), messages: continuation)
    let number = state.withLock { state in
      guard !state.isClosed else { return -1 }
      state.latest += 1
      state.viewers[state.latest] = viewer
      return state.latest
    }
    guard number >= 0 else {
      continuation.finish()
      return (number, stream)
    }
    turn.withLock { _ in tell(PreviewUpdate(), Snapshot(of: path, site), to: number) }
    return (number, stream)
  }

  /// The page is closed.
  func leave(_ number: Int) {
    state.withLock { $0.viewers.removeValue(forKey: number) }?.messages.finish()
  }

  /// Tells each page what a change means for it, the page that was opened last first.
  func tell(_ update: PreviewUpdate) {
    turn.withLock { _ in
      var snapshots: [String: Snapshot] = [:]
      let viewers = state.withLock { $0.viewers }
      for (number, viewer) in viewers.sorted(by: { $0.key > $1.key }) {
        let key = viewer.path ?? ""
        let now = snapshots[key] ?? Snapshot(of: viewer.path, site)
        snapshots[key] = now
        tell(update, now, to: number)
      }
    }
  }

  private func tell(_ update: PreviewUpdate, _ now: Snapshot, to number: Int) {
    guard let viewer = state.withLock({ $0.viewers[number] }) else { return }
    // A page of the server's own tells of everything.
    let isOwn = viewer.path == nil
    var event = PageEvent(
      change: isOwn
        ? update.changed.isEmpty ? .none : .page : change(from: viewer.shown, to: now))
    event.digest = now.digest
    event.assets = update.assetChanges.map(served)
    if navigates, !isOwn, let newest = update.newest, newest != viewer.path {
      event.goesTo = served(newest)
    }
    // A page that is loaded again asks for its facts then.
    if event.change != .page, let path = viewer.path {
      let facts = factsJSON(site.facts(path), language: language)
      event.facts = facts == viewer.facts ? "" : facts
    }
    let (digest, facts) = (now, event.facts)
    state.withLock { state in
      state.viewers[number]?.shown = digest
      if !facts.isEmpty { state.viewers[number]?.facts = facts }
    }
    if event.saysSomething { viewer.messages.yield(event.text) }
  }

  private func change(from old: Snapshot, to new: Snapshot) -> PageEvent.Change {
    if old.digest == new.digest { return .none }
    return StyleLinks.swapped(from: old.bytes, to: new.bytes).map { .styles($0) } ?? .page
  }

  /// An address as browsers ask for it.
  private func served(_ path: String) -> String { percentEncoded(site.root() + path.dropFirst()) }

  /// Something that keeps the connections from being taken for dead.
  func beat() {
    for viewer in state.withLock({ $0.viewers.values }) { viewer.messages.yield(": \n\n") }
  }

  /// Ends all streams, and those to come.
  func close() {
    let viewers = state.withLock { state in
      state.isClosed = true
      defer { state.viewers = [:] }
      return state.viewers
    }
    for viewer in viewers.values { viewer.messages.finish() }
  }
}

/// What a page is at a moment.
struct Snapshot: Sendable {
  let digest: String
  let bytes: [UInt8]

  /// - Parameter path: nil for a page of the server's own, which has none.
  init(of path: String?, _ site: PreviewedSite) {
    switch path.map(site.answer) {
    case nil: self.init(digest: "")
    case .file(_, let bytes, let digest): self.init(digest: digest, bytes: bytes)
    case .redirect, .nothing: self.init(missing: site)
    }
  }

  /// The page that stands for those that are not there.
  init(missing site: PreviewedSite) {
    let bytes = site.missing() ?? []
    self.init(
      digest: bytes.isEmpty ? "none" : "none-" + String(fnv1a(bytes), radix: 16), bytes: bytes)
  }

  /// - Parameter bytes: none where only the digest is known.
  init(digest: String, bytes: [UInt8] = []) {
    self.digest = digest
    self.bytes = bytes
  }
}

/// A hash after Fowler, Noll and Vo, of 64 bits: for telling versions apart.
private func fnv1a(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
