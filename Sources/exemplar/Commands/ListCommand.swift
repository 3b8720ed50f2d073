import ArgumentParser
import Building
import Diagnostics
import Files
import SiteGraph
import Vietnamese

/// `exemplar list`: every source, or those in one state.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Liệt kê các bài. (List the sources.)")

  /// The states that sources can be listed by.
  enum State: String, ExpressibleByArgument, CaseIterable {
    case all, drafts, future, expired, published, pending
  }

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  @Argument(help: "all, drafts, future, expired, published, pending")
  var state = State.all

  @OptionGroup var site: SiteOptions

  @Option(help: "text, csv, json")
  var format = Format.text

  func run() throws {
    let options = try site.checkedOptions()
    let inspection: Inspection
    do {
      inspection = try inspect(options)
    } catch {
      throw worldFailed(error, language: site.language(site: nil))
    }
    let language = site.language(site: inspection.language)
    let sources = inspection.sources.filter(isListed)
    switch format {
    case .text: Terminal.print(text(sources, language))
    case .csv: Terminal.print(csv(sources, language))
    case .json: Terminal.print(json(sources, language))
    }
    if inspection.log.hasErrors {
      Terminal.printError(
        DiagnosticFormat.human.render(
          inspection.log.sorted().filter { $0.severity == .error }, language: language,
          colour: Terminal.usesColour))
      throw Status.contentHasErrors
    }
  }

  private func isListed(_ source: ListedSource) -> Bool {
    let reason = (source.exclusion ?? source.shownDespite)?.reason
    switch state {
    case .all: return true
    case .published: return reason == nil
    case .drafts: return reason == .draft
    case .future: return reason == .future
    case .expired: return reason == .expired || reason == .consentExpired
    case .pending:
      return [.registered, .submitted, .inReview, .returned, .notVerified, .notApproved]
        .contains(reason)
    }
  }

  // MARK: Formats

  private func status(_ source: ListedSource, _ language: MessageLanguage) -> String {
    if let exclusion = source.shownDespite {
      let reason = exclusion.reason.wording.pattern(in: language)
      return language == .vi ? "xem trước: \(reason)" : "preview: \(reason)"
    }
    guard let exclusion = source.exclusion else {
      return language == .vi ? "đã đăng" : "published"
    }
    let until = exclusion.until.map { " (\($0.formatShort()))" } ?? ""
    return exclusion.reason.wording.pattern(in: language) + until
  }

  /// The state as programs match it: `published`, `excluded`, or `preview` for what only an option
  /// shows.
  private func state(_ source: ListedSource) -> String {
    if source.exclusion != nil { return "excluded" }
    return source.shownDespite == nil ? "published" : "preview"
  }

  private func text(_ sources: [ListedSource], _ language: MessageLanguage) -> String {
    guard !sources.isEmpty else { return language == .vi ? "Không có bài nào." : "None." }
    return sources.map { source in
      "\(source.file)\n  \(status(source, language))" + (source.title.isEmpty ? "" : " – ")
        + source.title
    }.joined(separator: "\n")
  }

  /// UTF-8 with a byte-order mark, because Excel needs it.
  private func csv(_ sources: [ListedSource], _ language: MessageLanguage) -> String {
    let header = "file,title,kind,status,reason,until,url"
    let rows = sources.map { source in
      [
        source.file, source.title, source.kind, state(source),
        (source.exclusion ?? source.shownDespite)?.reason.rawValue ?? "",
        source.exclusion?.until?.iso() ?? "",
        source.address ?? "",
      ].map(Self.csvCell).joined(separator: ",")
    }
    return "\u{FEFF}" + ([header] + rows).joined(separator: "\r\n")
  }

  private static func csvCell(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private func json(_ sources: [ListedSource], _ language: MessageLanguage) -> String {
    var writer = JSONWriter()
    writer.array(sources) { writer, source in
      writer.object {
        $0.member("file", source.file)
        $0.member("title", source.title)
        $0.member("kind", source.kind)
        $0.member("status", state(source))
        $0.member("reason", (source.exclusion ?? source.shownDespite)?.reason.rawValue)
        $0.member("until", source.exclusion?.until?.iso())
        $0.member("published", source.exclusion == nil ? source.published?.iso() : nil)
        $0.member("url", source.address)
      }
    }
    return writer.text
  }
}
