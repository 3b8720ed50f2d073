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
  var source: String?

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

  /// What stands for options that are not given.
  private var variables: EnvironmentOptions { .current }

  func validate() throws {
    let language = language(site: nil)
    func fail(_ name: String, _ vi: String, _ en: String) -> ValidationError {
      ValidationError("\(name): " + (language == .vi ? vi : en))
    }
    if let lang, MessageLanguage(tag: lang) == nil {
      throw fail("--lang", "vi hoặc en", "vi or en")
    }
    if let fault = variables.fault(in: language) { throw ValidationError(fault) }
    if jobs != nil || variables.text("JOBS") != nil, chosenJobs.map({ 1...256 ~= $0 }) != true {
      throw fail(name("jobs", isGiven: jobs != nil), "từ 1 đến 256", "from 1 to 256")
    }
    if let clock = chosenClock, moment(of: clock) == nil {
      throw fail(
        name("clock", isGiven: self.clock != nil), "viết ngày như 21/11/2026 hoặc 2026-11-21 09:25",
        "write a day like 21/11/2026 or 2026-11-21 09:25")
    }
    if let baseURL = chosenBaseURL, normalisedBaseURL(baseURL) == nil {
      throw fail(
        name("base-url", isGiven: baseUrl != nil), "viết như https://guong.example.vn/",
        "write it like https://guong.example.vn/")
    }
  }

  /// What the author typed: the option, or the variable in its place.
  private func name(_ option: String, isGiven: Bool) -> String {
    isGiven
      ? "--" + option : EnvironmentOptions.prefix + option.uppercased().replacing("-", with: "_")
  }

  private var chosenJobs: Int? { jobs ?? variables.text("JOBS").flatMap { Int($0) } }
  private var chosenClock: String? { clock ?? variables.text("CLOCK") }
  private var chosenBaseURL: String? { baseUrl ?? variables.text("BASE_URL") }

  /// The site's folder.
  var folder: String { source ?? variables.text("SOURCE") ?? "." }

  /// What a build of this site is asked to do.
  var buildOptions: BuildOptions {
    var options = BuildOptions(
      source: folder, now: now, jobs: chosenJobs ?? processorCount())
    options.baseURL = chosenBaseURL.flatMap(normalisedBaseURL)
    options.configuration = config ?? variables.text("CONFIG")
    options.environment = environment ?? variables.text("ENVIRONMENT")
    options.includesDrafts = drafts || variables.flag("DRAFTS") == true
    options.includesFuture = future || variables.flag("FUTURE") == true
    options.includesExpired = expired || variables.flag("EXPIRED") == true
    options.overrides = variables.overrides
    return options
  }

  /// The same, once the places that they name are found to be there.
  func checkedOptions(_ change: (inout BuildOptions) -> Void = { _ in }) throws(Status)
    -> BuildOptions
  {
    var options = buildOptions
    change(&options)
    if let fault = usageFault(of: options) {
      throw misused(fault.message, language(site: nil))
    }
    return options
  }

  /// `--clock`, else `SOURCE_DATE_EPOCH`, else the machine's clock.
  private var now: Instant {
    if let clock = chosenClock, let moment = moment(of: clock) { return moment }
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
