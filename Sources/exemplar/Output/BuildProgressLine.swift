import Building
import Diagnostics
import Synchronization

/// The progress of a build: a line on a terminal once it takes over a second, a word when it waits
/// for another build, and the time of each stage.
final class BuildProgressLine: Sendable {
  private struct State {
    var stages: [(stage: BuildStage, start: Double)] = []
    var lastShown = 0.0
    var isOnScreen = false
  }

  private let state = Mutex(State())
  private let isShown: Bool
  /// Printed before the build waits; nil to wait without a word.
  private let waiting: String?
  private let started = monotonicSeconds()

  /// Nothing but the times is kept where it `isShown` to nobody.
  init(isShown: Bool, language: MessageLanguage) {
    self.isShown = isShown && Terminal.isInteractive
    waiting = isShown ? waitingLine(language) : nil
  }

  func note(_ event: BuildEvent) {
    let now = monotonicSeconds()
    state.withLock { state in
      switch event {
      case .began(let stage):
        state.stages.append((stage, now))
        show(Self.words[stage] ?? "", at: now, &state)
      case .waits:
        if state.isOnScreen { Terminal.overwriteLine("") }
        state.isOnScreen = false
        if let waiting { Terminal.printError(waiting) }
      case .wrote(let done, let total):
        show("Ghi tệp \(done)/\(total)", at: now, &state)
      }
    }
  }

  private func show(_ text: String, at now: Double, _ state: inout State) {
    guard isShown, now - started > 1, now - state.lastShown > 0.1 else { return }
    Terminal.overwriteLine(text + " …")
    state.lastShown = now
    state.isOnScreen = true
  }

  /// Clears the line.
  func finish() {
    state.withLock { state in
      if state.isOnScreen { Terminal.overwriteLine("") }
      state.isOnScreen = false
    }
  }

  /// The time of each stage in milliseconds, a line each.
  func timings() -> String {
    let end = monotonicSeconds()
    return state.withLock { state in
      let ends = state.stages.dropFirst().map(\.start) + [end]
      return zip(state.stages, ends).map { stage, end in
        let milliseconds = ((end - stage.start) * 10_000).rounded() / 10
        let name = stage.stage.rawValue
        return name + String(repeating: " ", count: 10 - name.count) + "\(milliseconds) ms"
      }.joined(separator: "\n")
    }
  }

  private static let words: [BuildStage: String] = [
    .scan: "Xem các tệp", .read: "Đọc bài", .link: "Nối các bài", .plan: "Lập danh sách trang",
    .convert: "Dựng nội dung", .render: "Ghi trang",
  ]
}

/// What is said before a command waits for a build of the same site.
func waitingLine(_ language: MessageLanguage) -> String {
  language == .vi
    ? "Đang chờ một lần dựng khác của trang này kết thúc …"
    : "Waiting for another build of this site to end …"
}
