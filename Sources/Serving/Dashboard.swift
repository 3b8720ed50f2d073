import Diagnostics

/// The page at `/_exemplar/`: everything that is known of the site, each entry with a way to its page.
struct Dashboard {
  let overview: SiteOverview
  let language: MessageLanguage
  let showsAsPublished: Bool
  /// Where the site lies on the server.
  let root: String
  /// Whether the page loads itself again after each change.
  let reloads: Bool

  /// More findings than a person reads are counted, not shown.
  private static let findingLimit = 300

  /// The whole page.
  var html: String {
    let title = words("Bảng theo dõi", "Dashboard")
    let page = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(title)\(overview.title.isEmpty ? "" : " · " + escapedHTML(overview.title))</title>
      <link rel="stylesheet" href="\(OwnAddress.folder)dashboard.css">
      <script src="\(OwnAddress.folder)dashboard.js" defer></script>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(summary)
      \([search, diagnostics, leftOut, nextChange, latestEdits, templates].joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
    guard reloads else { return page }
    let served = ClientInjection(language: language)
      .page(Array(page.utf8), digest: "", isBare: true)
    return String(decoding: served, as: UTF8.self)
  }

  private func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private var summary: String {
    let counts = [
      words("\(overview.pages) trang", "\(overview.pages) pages"),
      words("\(count(of: .error)) lỗi", "\(count(of: .error)) errors"),
      words("\(count(of: .warning)) cảnh báo", "\(count(of: .warning)) warnings"),
      words("\(overview.leftOut.count) tệp không đăng", "\(overview.leftOut.count) files left out"),
    ].joined(separator: " · ")
    let view =
      showsAsPublished
      ? words(
        "Đang xem đúng như công chúng sẽ thấy.", "This is just what the public will see.")
      : words(
        "Đang xem cả bài chưa đăng; `exemplar serve --as published` cho thấy đúng như công chúng sẽ thấy.",
        "Texts that are not public are shown too; `exemplar serve --as published` shows just what "
          + "the public will see.")
    let home = "<a href=\"\(escapedHTML(address(of: "/")))\">\(words("Trang chủ", "Home page"))</a>"
    return "<p>\(home) · \(counts)</p>\n<p class=\"faint\">\(escapedHTML(view))</p>"
  }

  private func count(of severity: Severity) -> Int {
    overview.findings.count { $0.severity == severity }
  }

  // MARK: Parts

  private func section(_ title: String, id: String, _ content: String) -> String {
    "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(title)</h2>\n"
      + content + "\n</section>"
  }

  private var search: String {
    let entries = overview.sources.map { "<li hidden>\(line($0))</li>" }.joined(separator: "\n")
    return section(
      words("Tìm bài", "Find a text"), id: "sources",
      "<label for=\"search\">\(words("Tựa đề hoặc tên tệp", "Title or name of the file"))</label>\n"
        + "<input id=\"search\" type=\"search\" autocomplete=\"off\">\n"
        + "<p id=\"found\" role=\"status\"></p>\n<ul>\n\(entries)\n</ul>")
  }

  private var diagnostics: String {
    let title = words("Lỗi và cảnh báo", "Errors and warnings")
    guard !overview.findings.isEmpty else {
      return section(title, id: "findings", nothing(words("Không có.", "None.")))
    }
    let shown = overview.findings.sorted { $0.severity > $1.severity }
    let addresses = Dictionary(
      overview.sources.compactMap { source in source.address.map { (source.file, $0) } },
      uniquingKeysWith: { first, _ in first })
    let blocks = shown.prefix(Self.findingLimit).map { block($0, addresses) }
    let rest = shown.count - blocks.count
    let more =
      rest > 0
      ? nothing(
        words(
          "… và \(rest) nữa; `exemplar build --format gnu` liệt kê tất cả",
          "… and \(rest) more; `exemplar build --format gnu` lists them all")) : ""
    return section(title, id: "findings", blocks.joined(separator: "\n") + more)
  }

  private func block(_ finding: Diagnostic, _ addresses: [String: String]) -> String {
    let lines = DiagnosticFormat.human.render([finding], language: language)
      .split(separator: "\n\n", maxSplits: 1)
    let text = escapedHTML(String(lines.first ?? ""))
    let page = finding.place.flatMap { addresses[$0.file] }
      .map {
        "<a href=\"\(escapedHTML(address(of: $0)))\">\(words("Mở trang", "Open the page"))</a>\n"
      }
    return "<pre class=\"\(finding.severity.rawValue)\" tabindex=\"0\">\(text)</pre>\n\(page ?? "")"
  }

  private var leftOut: String {
    let title = words("Công chúng không thấy", "What the public does not see")
    guard !overview.leftOut.isEmpty else {
      return section(title, id: "left-out", nothing(words("Không có.", "Nothing.")))
    }
    let entries = overview.leftOut.map { entry in
      let reasons = entry.withheld.reasons.map { reason in
        escapedHTML(reason.words.pattern(in: language)) + ". "
          + words("Cách làm: ", "What to do: ")
          + escapedHTML(reason.remedy.pattern(in: language)) + "."
      }
      let until = entry.withheld.until.map {
        words("Tự lên trang: ", "Appears by itself: ") + escapedHTML($0.pattern(in: language)) + "."
      }
      return
        "<li>\(line(entry.source))<br>\((reasons + [until].compactMap(\.self)).joined(separator: "<br>"))</li>"
    }
    return section(title, id: "left-out", list(entries))
  }

  private var nextChange: String {
    let title = words("Thay đổi sắp tới", "The next scheduled change")
    guard let next = overview.nextChange else {
      return section(
        title, id: "next",
        nothing(words("Không có thay đổi nào hẹn trước.", "Nothing changes by itself.")))
    }
    var text = escapedHTML(next.moment.pattern(in: language))
    if let change = next.change { text += ": " + escapedHTML(change.pattern(in: language)) }
    return section(
      title, id: "next", "<p>\(text)</p>" + (next.source.map { "<p>\(line($0))</p>" } ?? ""))
  }

  private var latestEdits: String {
    let entries = overview.latestEdits.map {
      "<li>\(line($0.source)) <small>\(escapedHTML($0.moment))</small></li>"
    }
    return section(words("Sửa gần đây", "Edited last"), id: "edits", list(entries))
  }

  private var templates: String {
    let title = words("Mẫu chậm nhất", "The slowest templates")
    guard !overview.slowestTemplates.isEmpty else {
      return section(title, id: "templates", nothing(words("Chưa đo.", "Not measured.")))
    }
    let rows = overview.slowestTemplates.prefix(10).map { time in
      let tenths = Int((time.milliseconds * 10).rounded())
      let spent = "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10) ms"
      return "<tr><td><code>\(escapedHTML(time.template))</code></td>"
        + "<td class=\"number\">\(time.pages)</td><td class=\"number\">\(spent)</td></tr>"
    }
    let head =
      "<tr><th scope=\"col\">\(words("Mẫu", "Template"))</th>"
      + "<th scope=\"col\">\(words("Trang", "Pages"))</th>"
      + "<th scope=\"col\">\(words("Thời gian", "Time"))</th></tr>"
    return section(
      title, id: "templates",
      "<table>\n<thead>\(head)</thead>\n<tbody>\(rows.joined(separator: "\n"))</tbody>\n</table>")
  }

  // MARK: Pieces

  private func list(_ entries: [String]) -> String {
    "<ul>\n" + entries.joined(separator: "\n") + "\n</ul>"
  }

  private func nothing(_ text: String) -> String { "<p class=\"faint\">\(escapedHTML(text))</p>" }

  /// A source with the way to its page.
  private func line(_ source: SiteOverview.Source) -> String {
    let title = escapedHTML(source.title.isEmpty ? source.file : source.title)
    let shown =
      source.address.map { "<a href=\"\(escapedHTML(address(of: $0)))\">\(title)</a>" } ?? title
    return "\(shown) <code>\(escapedHTML(source.file))</code>"
  }

  private func address(of path: String) -> String {
    percentEncoded(root + path.drop { $0 == "/" })
  }
}
