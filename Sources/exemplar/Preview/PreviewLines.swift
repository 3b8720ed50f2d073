import Diagnostics
import Serving

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a preview prints: its addresses, then a line for each change.
struct PreviewLines: Sendable {
  let language: MessageLanguage

  private func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// What is wrong with the site at first, as `build` shows it.
  func showFirst(_ findings: [Diagnostic]) {
    var log = DiagnosticLog()
    for finding in findings { log.report(finding) }
    let text = DiagnosticFormat.human.render(
      log.sorted(), language: language, colour: Terminal.usesColour)
    if !text.isEmpty { Terminal.printError(text) }
  }

  // MARK: Addresses

  /// Says where the site is to be seen, and by whom.
  func showAddresses(_ addresses: PreviewAddresses) {
    var lines = [
      words("Xem trang ở: ", "See the site at: ") + addresses.own,
      words("Bảng theo dõi: ", "Dashboard: ") + addresses.own + "_exemplar/",
    ]
    if addresses.isPublic {
      lines.append(
        words(
          "Mọi máy trong cùng mạng xem được, kể cả bài chưa đăng: ",
          "Every machine in the same network can see it, texts that are not public too: ")
          + (addresses.others.isEmpty ? "?" : addresses.others.joined(separator: " ")))
      if Terminal.usesColour, let code = addresses.others.first.flatMap(terminalCode) {
        lines.append(code + words("Quét mã bằng điện thoại.", "Scan the code with a phone."))
      }
    }
    lines.append(words("Dừng: Ctrl+C", "Stop it with Ctrl+C"))
    Terminal.print(lines.joined(separator: "\n"))
  }

  func showNoBrowser() {
    Terminal.printError(
      words("Không mở được trình duyệt.", "There is nothing that opens a browser."))
  }

  // MARK: Changes

  func showPolling() {
    Terminal.print(
      words(
        "Hệ thống không báo được thay đổi, nên Exemplar tự dò lại hai lần mỗi giây.",
        "The system does not tell of changes, so they are looked for twice a second."))
  }

  /// `content/profiles/a.md → 1234 trang, 85 ms`
  func show(_ update: PreviewUpdate) {
    guard let first = update.changed.first else { return }
    let more = update.changed.count - 1
    var line = first
    if more > 0 { line += words(" và \(more) tệp khác", " and \(more) more") }
    line += words(" → \(update.pages) trang", " → \(update.pages) pages")
    line += ", \(Int(update.milliseconds.rounded())) ms"
    if update.errors > 0 {
      line += words(
        "; \(update.errors) lỗi", "; errors: \(update.errors)")
    }
    if update.warnings > 0 {
      line += words("; \(update.warnings) cảnh báo", "; warnings: \(update.warnings)")
    }
    Terminal.print(line)
  }

  func showEnd() { Terminal.print(words("Đã dừng.", "Stopped.")) }

  // MARK: Failure

  /// Says why the server cannot listen, and gives the status to end with.
  func cannotListen(_ failure: ListenFailure, host: String) -> Status {
    let finding = Diagnostic(
      .serveCannotListen, at: nil,
      [
        "port": String(failure.port), "host": host, "reason": Self.vietnamese(failure),
        "reason_en": failure.reason,
      ])
    Terminal.printError(
      DiagnosticFormat.human.render([finding], language: language, colour: Terminal.usesColour))
    return .worldFailed
  }

  private static func vietnamese(_ failure: ListenFailure) -> String {
    switch failure.code {
    case EACCES, EPERM: "không có quyền"
    case EADDRINUSE: "cổng đang được chương trình khác dùng"
    case EADDRNOTAVAIL, 0: "máy này không có địa chỉ ấy"
    default: failure.reason
    }
  }
}
