import ArgumentParser
import Building
import Diagnostics
import Files

/// `exemplar views LOG…`: counts how often profiles were looked at.
struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "Đếm lượt xem từ nhật ký máy chủ. (Count views from the server's logs.)",
    discussion: """
      Đọc nhật ký của nginx, Apache, Caddy (cả tệp .gz), bỏ robot và tệp phụ, đếm mỗi người đọc một lần một \
      ngày cho mỗi bài, rồi ghi content/data/views.csv. Đọc lại nhật ký đã đọc thì không tính hai lần.
      Reads logs of nginx, Apache and Caddy (also .gz), leaves out robots and assets, counts each reader of a \
      page once a day and writes content/data/views.csv. What is read again is not counted twice.
      """)

  @Argument(help: "Các tệp nhật ký, `-` là đầu vào chuẩn. (The logs; `-` is standard input.)")
  var logs: [String]

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "Thêm một tên miền của trang; dùng được nhiều lần. (One more host of the site.)",
      valueName: "tên miền"))
  var host: [String] = []

  @Flag(help: "Tính cả ngày chưa hết. (Count the day that is not over yet, too.)")
  var today = false

  @Option(help: "Dạng lời báo: \(formatNames). (The format of messages.)")
  var format: String?

  @Flag(name: [.short, .long], help: "Chỉ in lỗi và cảnh báo. (Print findings only.)")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Chỗ để khóa và bộ nhớ tạm. (Where the lock and what builds remember are.) [.exemplar]",
      valueName: "thư mục"))
  var cacheDir: String?

  func validate() throws {
    if let format, DiagnosticFormat(rawValue: format) == nil {
      throw ValidationError("--format: \(formatNames)")
    }
  }

  func run() throws {
    let variables = EnvironmentOptions.current
    let format =
      (format ?? variables.text("FORMAT")).flatMap { DiagnosticFormat(rawValue: $0) } ?? .human
    let options = try site.checkedOptions {
      $0.stateFolder = cacheDir ?? variables.text("CACHE_DIR")
    }
    var counting = ViewCountOptions(logs: logs)
    counting.hosts = host
    counting.includesToday = today
    let report: ViewCountReport
    do throws(FileError) {
      report = try countViews(options, counting) {
        Terminal.printError(waitingLine(site.language(site: nil)))
      }
    } catch {
      throw worldFailed(error, language: site.language(site: nil), format: format)
    }
    show(report, as: format)
    if report.log.diagnostics.contains(where: { $0.kind == .siteConfigurationMissing }) {
      throw Status.usage
    }
    if report.log.hasErrors { throw Status.contentHasErrors }
  }

  private func show(_ report: ViewCountReport, as format: DiagnosticFormat) {
    let text = ViewsText(report: report, language: site.language(site: report.language))
    if format == .json { return Terminal.print(text.json) }
    let findings = format.render(
      report.log.sorted(), language: text.language,
      colour: format == .human && Terminal.usesColour)
    if !findings.isEmpty {
      format == .human ? Terminal.printError(findings) : Terminal.print(findings)
    }
    if format == .human, !quiet { Terminal.print(text.summary) }
  }
}
