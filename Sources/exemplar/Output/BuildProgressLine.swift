import Building
import Synchronization

/// The progress of a build: a line on a terminal once it takes over a second, and the time of each
/// stage.
final class BuildProgressLine: Sendable {
  private struct State {
    var stages: [(stage: BuildStage, start: Double)] = []
    var lastShown = 0.0
    var isOnScreen = false
  }

  private let state = Mutex(State())
  private let isShown: Bool
  private let started = monotonicSeconds()

  init(isShown: Bool) { self.isShown = isShown && Terminal.isInteractive }

  func note(_ event: BuildEvent) {
    let now = monotonicSeconds()
    state.withLock { state in
      switch event {
      case .began(let stage):
        state.stages.append((stage, now))
        show(Self.words[stage] ?? "", at: now, &state)
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
