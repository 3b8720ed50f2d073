import Building
import Diagnostics
import Serving

/// What a preview prints: its address, then a line for each change.
struct PreviewLines: Sendable {
  let language: MessageLanguage

  private func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// The findings of the first build, as `build` shows them.
  func showFirst(_ report: BuildReport) {
    let text = DiagnosticFormat.human.render(
      report.log.sorted(), language: language, colour: Terminal.usesColour)
    if !text.isEmpty { Terminal.printError(text) }
  }

  func showAddress(host: String, port: Int) {
    Terminal.print(
      words("Xem trang ở: ", "See the site at: ") + "http://localhost:\(port)/\n"
        + words("Bảng theo dõi: ", "Dashboard: ") + "http://localhost:\(port)/_exemplar/\n"
        + words("Dừng: Ctrl+C", "Stop it with Ctrl+C"))
  }

  func showPolling() {
    Terminal.print(
      words(
        "Hệ thống không báo được thay đổi, nên cứ nửa giây lại tự dò một lần.",
        "The system does not tell of changes, so they are looked for twice a second."))
  }

  /// `content/profiles/a.md → 1234 trang, 85 ms`
  func show(_ update: PreviewUpdate) {
    let more = update.changed.count - 1
    var line = update.changed.first ?? words("(không tệp nào)", "(no file)")
    if more > 0 { line += words(" và \(more) tệp khác", " and \(more) more") }
    line += words(" → \(update.pages) trang", " → \(update.pages) pages")
    line += ", \(Int(update.milliseconds.rounded())) ms"
    if update.errors > 0 {
      line += words(
        "; \(update.errors) lỗi, trang giữ nguyên", "; \(update.errors) errors, pages as before")
    }
    if update.warnings > 0 {
      line += words("; \(update.warnings) cảnh báo", "; \(update.warnings) warnings")
    }
    Terminal.print(line)
  }

  func showEnd() { Terminal.print(words("Đã dừng.", "Stopped.")) }

  /// Says why the server cannot listen, and gives the status to end with.
  func cannotListen(_ failure: ListenFailure) -> Status {
    Terminal.printError("\(failure.port): \(failure.reason)")
    return .worldFailed
  }
}
