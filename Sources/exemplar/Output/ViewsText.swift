import AccessLogs
import Building
import Content
import Diagnostics
import Vietnamese

/// What `views` says of what it counted.
struct ViewsText {
  let report: ViewCountReport
  let language: MessageLanguage

  private var tally: ViewTally { report.tally }
  private var lines: Int { tally.logs.reduce(0) { $0 + $1.lines } }
  private var views: Int { report.counted.reduce(0) { $0 + $1.views } }
  private var profiles: Int { Set(report.counted.map(\.address)).count }

  private func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private func number(_ number: Int) -> String {
    language == .vi ? formatNumber(number) : String(number)
  }

  // MARK: For people

  var summary: String {
    (read + counted + leftOut + [outcome]).joined(separator: "\n")
  }

  private var read: [String] {
    [
      words(
        "Đã đọc \(number(lines)) dòng trong \(number(tally.logs.count)) tệp.",
        "Read \(lines) lines in \(tally.logs.count) files.")
    ]
  }

  private var counted: [String] {
    var lines: [String] = []
    if let span {
      lines.append(
        words(
          "\(number(views)) lượt xem của \(number(profiles)) bài, \(span.vi).",
          "\(views) views of \(profiles) profiles, \(span.en)."))
    }
    if report.ofToday > 0 {
      lines.append(
        words(
          "Chưa tính \(number(report.ofToday)) lượt của ngày chưa hết; hết ngày chạy lại, hoặc thêm `--today`.",
          "Not counted yet: \(report.ofToday) views of the day that is not over; run again after it, or add `--today`."
        ))
    }
    if report.closed > 0 {
      lines.append(
        words(
          "\(number(report.closed)) lượt thuộc những tháng, năm đã khóa sổ nên bỏ qua.",
          "\(report.closed) views are of months and years that take no more, and are left alone."))
    }
    return lines
  }

  private var span: (vi: String, en: String)? {
    let days = report.counted.map { PartialDate($0.day) }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first == last
      ? ("ngày \(first.formatShort())", "on \(first.formatShort(.english))")
      : (
        "từ \(first.formatShort()) đến \(last.formatShort())",
        "from \(first.formatShort(.english)) to \(last.formatShort(.english))"
      )
  }

  private var leftOut: [String] {
    let reasons = LeftOut.allCases.compactMap { reason in
      tally.leftOut[reason].map { words("\(number($0)) \(reason.vi)", "\($0) \(reason.en)") }
    }
    guard !reasons.isEmpty else { return [] }
    return [words("Bỏ ra: ", "Left out: ") + reasons.joined(separator: ", ") + "."]
  }

  private var outcome: String {
    if report.log.hasErrors {
      return words("Bảng lượt xem vẫn như cũ.", "The table of views is as it was.")
    }
    guard report.isWritten else {
      return words(
        "Không có gì mới, \(ViewTable.file) vẫn như cũ.",
        "Nothing new: \(ViewTable.file) is as it was.")
    }
    let added = report.after - report.before
    return words(
      "Thêm \(number(added)) lượt, tổng cộng \(number(report.after)) → \(ViewTable.file)",
      "\(added) more, \(report.after) in all → \(ViewTable.file)")
  }

  // MARK: For programs

  /// One document: the findings, and the figures under `summary`.
  var json: String {
    var writer = JSONWriter()
    let days = report.counted.map { PartialDate($0.day) }
    writer.object { json in
      json.member("diagnostics") { json in
        json.array(report.log.sorted()) { $0.value($1, language: language) }
      }
      json.member("summary") { json in
        json.object { json in
          json.member("logs", tally.logs.count)
          json.member("lines", lines)
          json.member("views", views)
          json.member("profiles", profiles)
          json.member("from", days.min()?.iso())
          json.member("to", days.max()?.iso())
          json.member("repeated", tally.repeated)
          json.member("today", report.ofToday)
          json.member("closed", report.closed)
          json.member("left_out") { json in
            json.object { json in
              for reason in LeftOut.allCases {
                json.member(reason.rawValue, tally.leftOut[reason] ?? 0)
              }
            }
          }
          json.member("before", report.before)
          json.member("after", report.after)
          json.member("written", report.isWritten)
          json.member("file", ViewTable.file)
        }
      }
    }
    return writer.text + "\n"
  }
}

extension LeftOut {
  fileprivate var vi: String {
    switch self {
    case .damaged: "dòng không đọc được"
    case .message: "dòng không phải lượt truy cập"
    case .method: "lượt không phải GET"
    case .status: "lượt bị lỗi hoặc chuyển hướng"
    case .host: "lượt của tên miền khác"
    case .otherPage: "lượt tải tệp, danh sách, trang khác"
    case .prefetch: "lượt tải trước"
    case .robot: "lượt của robot"
    case .late: "lượt đến muộn"
    case .future: "lượt của ngày chưa tới"
    }
  }

  fileprivate var en: String {
    switch self {
    case .damaged: "damaged lines"
    case .message: "lines that are no requests"
    case .method: "other than GET"
    case .status: "failed or redirected"
    case .host: "for other hosts"
    case .otherPage: "for files, lists, other pages"
    case .prefetch: "prefetched"
    case .robot: "by robots"
    case .late: "too late"
    case .future: "of days to come"
    }
  }
}
