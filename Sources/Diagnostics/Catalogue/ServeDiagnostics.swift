extension DiagnosticKind {
  static let serveKinds: [DiagnosticKind] = [serveCannotListen]

  /// `host` and `port`: where; `reason`, `reason_en`: what the system says.
  package static let serveCannotListen = DiagnosticKind(
    "serve.cannot_listen", .error,
    vi: "không mở được cổng {port} ở `{host}`: {reason}",
    en: "cannot listen at port {port} of `{host}`: {reason_en}",
    help: [
      .words(
        "chọn cổng khác, như `--port 8080`, hoặc bỏ `--bind` để chỉ máy này xem được",
        "take another port, such as `--port 8080`, or leave out `--bind`, so that only this machine sees the site"
      )
    ])
}
