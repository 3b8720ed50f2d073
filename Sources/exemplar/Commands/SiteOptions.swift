import ArgumentParser
import Building
import Content
import Diagnostics
import Vietnamese

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "Thư mục của trang, có `content/`. (The site's folder, with `content/`.)")
  var source = "."

  @Option(
    name: [.customShort("b"), .long], help: "Địa chỉ gốc, thay cho site.yml. (The base URL.)")
  var baseUrl: String?

  @Option(
    help: ArgumentHelp(
      "Tệp cấu hình. (The configuration file.) [content/site.yml]", valueName: "tệp"))
  var config: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Dùng thêm content/site.TÊN.yml. (Read content/site.NAME.yml over it.)", valueName: "tên"))
  var environment: String?

  @Flag(name: [.customShort("D"), .long], help: "Kèm cả bản nháp. (Include drafts.)")
  var drafts = false

  @Flag(
    name: [.customShort("F"), .long], help: "Kèm cả bài chưa đến ngày đăng. (Include the future.)")
  var future = false

  @Flag(name: [.customShort("E"), .long], help: "Kèm cả bài đã hết hạn. (Include the expired.)")
  var expired = false

  @Option(
    help: ArgumentHelp(
      "Dựng như thể đang ở ngày này. (Build as if on this day.)", valueName: "ngày"))
  var clock: String?

  @Option(name: [.short, .long], help: "Số luồng làm việc. (How many threads.)")
  var jobs: Int?

  @Option(help: "Tiếng của lời báo: vi hoặc en. (The language of messages.)")
  var lang: String?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs: từ 1 đến 256 (from 1 to 256)")
    }
    if let lang, MessageLanguage(tag: lang) == nil {
      throw ValidationError("--lang: vi hoặc en (vi or en)")
    }
    if let clock, moment(of: clock) == nil {
      throw ValidationError(
        "--clock: viết ngày như 21/11/2026 hoặc 2026-11-21 09:25 "
          + "(write a day like 21/11/2026 or 2026-11-21 09:25)")
    }
    if let baseUrl, normalisedBaseURL(baseUrl) == nil {
      throw ValidationError(
        "--base-url: viết như https://guong.example.vn/ (write it like https://guong.example.vn/)")
    }
  }

  /// What a build of this site is asked to do.
  var buildOptions: BuildOptions {
    var options = BuildOptions(
      source: source, now: now, jobs: jobs ?? processorCount())
    options.baseURL = baseUrl.flatMap(normalisedBaseURL)
    options.configuration = config
    options.environment = environment
    options.includesDrafts = drafts
    options.includesFuture = future
    options.includesExpired = expired
    return options
  }

  /// `--clock`, else `SOURCE_DATE_EPOCH`, else the machine's clock.
  private var now: Instant {
    if let clock, let moment = moment(of: clock) { return moment }
    if let epoch = Terminal.environment("SOURCE_DATE_EPOCH").flatMap({ Int64($0) }) {
      return Instant(secondsSince1970: epoch)
    }
    return Instant(secondsSince1970: wallClockSeconds())
  }

  private func moment(of text: String) -> Instant? {
    guard case .success(.date(let date)) = parseDate(text) else { return nil }
    return Instant(date, offset: .vietnam)
  }

  /// The language of messages, once the site's own language is known.
  func language(site: String?) -> MessageLanguage {
    messageLanguage(
      flag: lang.flatMap { MessageLanguage(tag: $0) }, environment: Terminal.languageVariables,
      site: site)
  }
}
