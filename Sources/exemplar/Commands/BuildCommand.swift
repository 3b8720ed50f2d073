import ArgumentParser
import Building
import Diagnostics
import Files
import SiteGraph
import Vietnamese

/// `exemplar build`: builds the site and says what it did.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng trang. (Build the site.)")

  @OptionGroup var site: SiteOptions

  @Option(name: [.short, .long], help: "Thư mục đầu ra. (The output folder.) [site]")
  var destination: String?

  @Option(help: "Dạng lời báo: \(formatNames). (The format of messages.)")
  var format: String?

  @Flag(help: "Coi cảnh báo là lỗi. (Treat warnings as errors.)")
  var strict = false

  @Flag(name: [.short, .long], help: "Chỉ in lỗi và cảnh báo. (Print findings only.)")
  var quiet = false

  @Flag(help: "Bỏ khoảng trắng thừa trong trang. (Leave out needless white space.)")
  var minify = false

  @Flag(help: "Dựng lại từ đầu, không dùng gì của lần trước. (Use nothing of earlier builds.)")
  var ignoreCache = false

  @Flag(help: "In mỗi mẫu mất bao lâu. (Print how long each template took.)")
  var templateMetrics = false

  @Flag(help: "Kể từng trang được dựng lại và vì sao. (Tell which pages were rendered, and why.)")
  var explainRebuild = false

  @Option(help: "Chỉ báo từ mức này: error, warning, note. (The least severity shown.)")
  var logLevel = "note"

  @Flag(help: "Ghi đè cả tệp không do Exemplar ghi ra. (Overwrite files that others wrote.)")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Chỗ để bộ nhớ tạm. (Where to keep what builds remember.) [.exemplar]",
      valueName: "thư mục"))
  var cacheDir: String?

  @Flag(help: "In thời gian của từng khâu. (Print how long each stage took.)")
  var timings = false

  func validate() throws {
    if let format, DiagnosticFormat(rawValue: format) == nil {
      throw ValidationError("--format: \(formatNames)")
    }
    guard Severity(rawValue: logLevel) != nil else {
      throw ValidationError("--log-level: error, warning, note")
    }
  }

  private var variables: EnvironmentOptions { .current }

  private var chosenFormat: DiagnosticFormat {
    (format ?? variables.text("FORMAT")).flatMap { DiagnosticFormat(rawValue: $0) } ?? .human
  }

  private var isStrict: Bool { strict || variables.flag("STRICT") == true }

  func run() throws {
    let options = try site.checkedOptions { options in
      options.destination = destination ?? variables.text("DESTINATION")
      options.isStrict = isStrict
      options.isMinified = minify || variables.flag("MINIFY") == true
      options.measuresTemplates = templateMetrics
      options.overwritesForeign = force
      options.ignoresCache = ignoreCache
      options.stateFolder = cacheDir ?? variables.text("CACHE_DIR")
    }
    let started = monotonicSeconds()
    let language = site.language(site: nil)
    let format = chosenFormat
    let progress = BuildProgressLine(isShown: !quiet && format == .human, language: language)
    let report: BuildReport
    do {
      report = try build(options) { progress.note($0) }
      // The process ends soon: see `BuildReport.site`.
      if let site = report.site { _ = Unmanaged.passRetained(site) }
    } catch {
      progress.finish()
      throw worldFailed(error, language: language, format: format)
    }
    progress.finish()
    show(report, seconds: monotonicSeconds() - started)
    if timings { Terminal.printError(progress.timings()) }
    if templateMetrics { for cost in report.templateCosts { Terminal.printError(cost.line) } }
    if report.log.diagnostics.contains(where: isFailureOfTheWorld) { throw Status.worldFailed }
    if !report.isPublished { throw Status.contentHasErrors }
  }

  private func isFailureOfTheWorld(_ diagnostic: Diagnostic) -> Bool {
    [.fileUnwritable, .fileUnreadable].contains(diagnostic.kind)
  }

  private func show(_ report: BuildReport, seconds: Double) {
    let language = site.language(site: report.language)
    let format = chosenFormat
    var summary = report.summary
    summary.seconds = seconds
    summary.excluded = report.excluded.map {
      BuildSummary.Excluded(
        file: $0.file, code: $0.reason.rawValue, reason: $0.reason.wording.pattern(in: language),
        ofSeveral: $0.reason.wordingOfSeveral.pattern(in: language), until: $0.until?.iso())
    }
    let asked = Severity(rawValue: logLevel) ?? .note
    // Warnings that decide the status are shown.
    let least = isStrict ? min(asked, .warning) : asked
    let findings = report.log.sorted()
    if format == .human {
      let text = format.render(
        findings.filter { $0.severity >= least }, language: language, colour: Terminal.usesColour)
      if !text.isEmpty { Terminal.printError(text) }
      if explainRebuild { for page in summary.rendered { Terminal.print(page.line) } }
      if !quiet { Terminal.print(closingLine(report, summary, language)) }
    } else {
      let text = format.render(
        findings, summary: summary, language: language, folder: pathFromHere(site.folder))
      if !text.isEmpty { Terminal.print(text) }
    }
  }

  /// What was done and where it is, or that the published site is as it was.
  private func closingLine(
    _ report: BuildReport, _ summary: BuildSummary, _ language: MessageLanguage
  ) -> String {
    if !report.isPublished, isStrict, !report.log.hasErrors {
      return language == .vi
        ? "Chưa dựng: có cảnh báo, và --strict coi cảnh báo là lỗi. Trang đã đăng vẫn giữ nguyên."
        : "Not built: there are warnings, and --strict counts them as errors. "
          + "The published site is as it was."
    }
    guard report.isPublished else {
      return language == .vi
        ? "Chưa dựng: trang đã đăng vẫn giữ nguyên." : "Not built: the published site is as it was."
    }
    return summary.line(in: language) + " → " + report.destination
  }
}

extension TemplateCost {
  /// `profile.html  10000 ×  123.4 ms  12 µs`: how many pages, how long in all, how long for one.
  fileprivate var line: String {
    let tenths = nanoseconds / 100_000
    let each = pages == 0 ? 0 : nanoseconds / Int64(pages) / 1_000
    return "\(template)  \(pages) ×  \(tenths / 10).\(tenths % 10) ms  \(each) µs"
  }
}

extension BuildSummary.Rendered {
  /// `guong/x/index.html: profile, page`
  fileprivate var line: String { page + ": " + because.joined(separator: ", ") }
}

/// The names of the formats, for help texts.
let formatNames = DiagnosticFormat.allCases.map(\.rawValue).joined(separator: ", ")

/// Says that the world failed, and gives the status to end with. Where programs read the output, it
/// is a document like any other.
func worldFailed(
  _ error: FileError, language: MessageLanguage, format: DiagnosticFormat = .human
) -> Status {
  let reading: [FileError.Operation] = [.open, .read, .resolve]
  let kind: DiagnosticKind = reading.contains(error.operation) ? .fileUnreadable : .fileUnwritable
  let diagnostic = Diagnostic(kind, at: nil, error.arguments)
  if format == .human {
    Terminal.printError(
      format.render([diagnostic], language: language, colour: Terminal.usesColour))
  } else {
    Terminal.print(format.render([diagnostic], language: language))
  }
  return .worldFailed
}
