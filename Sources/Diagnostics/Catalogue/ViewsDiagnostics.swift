extension DiagnosticKind {
  static let viewsKinds: [DiagnosticKind] = [
    viewsColumnMissing, viewsAddressUnknown, viewsLogFormat, viewsLogDamaged, viewsLogCut,
    viewsLogPacked, viewsLogHost, viewsLogOrder, viewsLogAgent,
  ]

  // MARK: content/data/views.csv

  package static let viewsColumnMissing = DiagnosticKind(
    "views.column_missing", .error,
    vi: "bảng lượt xem thiếu cột `{column}`", en: "the table of views has no column `{column}`",
    label: .words("dòng đầu là tên các cột", "the first row names the columns"),
    help: [
      .words(
        "gõ dòng đầu là `address,period,views` (địa chỉ, kỳ, lượt xem)",
        "let the first row be `address,period,views`")
    ])

  package static let viewsAddressUnknown = DiagnosticKind(
    "views.address_unknown", .note,
    vi: "không có bài nào ở địa chỉ `{address}`, lượt xem này chưa hiện ở đâu",
    en: "there is no profile at `{address}`; these views are shown nowhere",
    help: [
      .words(
        "bài đã đổi địa chỉ thì ghi địa chỉ này vào `duong_dan_cu` của bài; bài đã bỏ thì không cần làm gì",
        "if the profile has moved, write this address under its `aliases`; if it is gone, nothing is needed"
      )
    ])

  // MARK: Logs

  /// `lines`: how many lines the file has.
  package static let viewsLogFormat = DiagnosticKind(
    "views.log_format", .warning,
    vi:
      "`{file}` không phải nhật ký truy cập đọc được: {lines} dòng, không dòng nào là một lượt truy cập",
    en: "`{file}` is no access log that can be read: {lines} lines, and none is a request",
    help: [
      .words(
        "cần dạng combined hoặc common của nginx, Apache, hoặc JSON của Caddy; xem `log_format`, `LogFormat` trong cấu hình máy chủ",
        "nginx's and Apache's combined or common format and Caddy's JSON are read; see `log_format` or `LogFormat` in the server's configuration"
      )
    ])

  /// `count` of `lines` lines; `line`: the number of the first.
  package static let viewsLogDamaged = DiagnosticKind(
    "views.log_damaged", .note,
    vi:
      "`{file}`: bỏ qua {count} trong {lines} dòng vì không đọc được, dòng đầu tiên là dòng {line}",
    en:
      "`{file}`: {count} of {lines} lines cannot be read and are left out, the first is line {line}"
  )

  package static let viewsLogCut = DiagnosticKind(
    "views.log_cut", .warning,
    vi: "`{file}` bị cụt hoặc hỏng giữa chừng; phần đọc được đã tính",
    en: "`{file}` ends too early or is damaged; what could be read is counted",
    help: [
      .words(
        "chép lại tệp từ máy chủ rồi chạy lại: không có lượt nào bị tính hai lần",
        "copy the file from the server again and run once more: nothing is counted twice")
    ])

  /// `program`: what unpacks the file.
  package static let viewsLogPacked = DiagnosticKind(
    "views.log_packed", .warning,
    vi: "`{file}` nén bằng cách mà Exemplar không đọc được (chỉ đọc gzip)",
    en: "`{file}` is packed in a way that Exemplar does not read (only gzip is)",
    help: [
      .words(
        "giải nén rồi đưa vào: `{program} {file} | exemplar views -`",
        "unpack it on the way: `{program} {file} | exemplar views -`")
    ])

  /// `host`: which one the log has; `own`: the site's.
  package static let viewsLogHost = DiagnosticKind(
    "views.log_host", .warning,
    vi: "mọi lượt truy cập trong `{file}` là của tên miền khác, như `{host}`; trang này ở `{own}`",
    en: "all requests in `{file}` are for other hosts, such as `{host}`; this site is at `{own}`",
    help: [
      .words(
        "nếu đó cũng là trang này thì thêm `--host {host}`",
        "if that is this site, too, add `--host {host}`")
    ])

  package static let viewsLogOrder = DiagnosticKind(
    "views.log_order", .warning,
    vi:
      "`{file}` không theo thứ tự thời gian: {count} lượt của những ngày đã đọc xong không được tính",
    en:
      "`{file}` is not in the order of time: {count} requests of days that were over are not counted",
    help: [
      .words(
        "đừng ghép các tệp làm một, hãy đưa từng tệp: `exemplar views access.log*`",
        "give the files one by one instead of joining them: `exemplar views access.log*`")
    ])

  package static let viewsLogAgent = DiagnosticKind(
    "views.log_agent", .note,
    vi: "`{file}` không ghi tên trình duyệt nên không loại được robot",
    en: "`{file}` does not name browsers, so robots cannot be left out",
    help: [
      .words(
        "dùng dạng `combined` thay cho `common` trong cấu hình máy chủ",
        "use the format `combined` instead of `common` in the server's configuration")
    ])
}
