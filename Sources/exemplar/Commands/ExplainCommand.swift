import ArgumentParser
import Building
import Diagnostics
import Files
import SiteGraph
import Theme
import Vietnamese

/// `exemplar explain`: why a file is, or is not, on the site; or what a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một tệp hoặc một mã lỗi. (Explain a file or a diagnostic's id.)")

  @Argument(help: "Đường dẫn của tệp, hoặc mã như reference.unknown. (A file, or an id.)")
  var subject: String

  @OptionGroup var site: SiteOptions

  func run() throws {
    if let kind = DiagnosticKind.named(subject) {
      let page = diagnosticPages.first { $0.path == kind.id + ".md" }
      let text = page.map { String(decoding: $0.bytes, as: UTF8.self) }
      Terminal.print(text ?? describe(kind, language: site.language(site: nil)))
      return
    }
    let inspection: Inspection
    do {
      inspection = try inspect(site.buildOptions)
    } catch {
      throw worldFailed(error, language: site.language(site: nil))
    }
    let language = site.language(site: inspection.language)
    guard let source = find(in: inspection.sources) else {
      Terminal.printError(unknown(inspection.sources, language))
      throw Status.contentHasErrors
    }
    Terminal.print(explanation(of: source, language))
    let findings = inspection.log.sorted().filter { $0.place?.file == source.file }
    if !findings.isEmpty {
      Terminal.print(
        DiagnosticFormat.human.render(findings, language: language, colour: false))
    }
  }

  /// By its path from the site's folder or from here, or by the end of it.
  private func find(in sources: [ListedSource]) -> ListedSource? {
    let wanted = nfc(subject.hasPrefix("./") ? String(subject.dropFirst(2)) : subject)
    return sources.first { nfc($0.file) == wanted }
      ?? sources.first { wanted.hasSuffix("/" + nfc($0.file)) }
      ?? sources.first { nfc($0.file).hasSuffix("/" + wanted) }
  }

  private func unknown(_ sources: [ListedSource], _ language: MessageLanguage) -> String {
    let near = nearMisses(for: subject, among: sources.map(\.file) + DiagnosticKind.all.map(\.id))
    let hint = near.isEmpty ? "" : "\n  " + near.joined(separator: "\n  ")
    switch language {
    case .vi:
      return "`\(subject)` không phải tệp nào của trang, cũng không phải mã lỗi."
        + " Tệp có tên bắt đầu bằng `.` và thư mục bắt đầu bằng `_` không bao giờ được đọc." + hint
    case .en:
      return "`\(subject)` is no file of the site and no diagnostic's id."
        + " Files whose names begin with `.` and folders that begin with `_` are never read." + hint
    }
  }

  private func explanation(of source: ListedSource, _ language: MessageLanguage) -> String {
    let head = source.file + (source.title.isEmpty ? "" : "\n“\(source.title)”")
    guard let exclusion = source.exclusion else { return head + published(source, language) }
    let reason = exclusion.reason.wording.pattern(in: language)
    let remedy = exclusion.reason.remedy.pattern(in: language)
    var lines = [head]
    switch language {
    case .vi:
      lines.append("Không có trên trang: \(reason).")
      if let until = exclusion.until { lines.append("Tự lên trang: \(until.formatLong()).") }
      lines.append("Cách làm: \(remedy).")
    case .en:
      lines.append("Not on the site: \(reason).")
      if let until = exclusion.until {
        lines.append("Appears by itself: \(until.formatLong(.english)).")
      }
      lines.append("What to do: \(remedy).")
    }
    return lines.joined(separator: "\n")
  }

  private func published(_ source: ListedSource, _ language: MessageLanguage) -> String {
    let address = source.address ?? ""
    let template = source.template ?? ""
    let lists = source.lists.map { "\n  " + $0 }.joined()
    switch language {
    case .vi:
      return "\nCó trên trang: \(address) (mẫu templates/\(template))"
        + (lists.isEmpty ? "" : "\nĐứng trong các danh sách:" + lists)
    case .en:
      return "\nOn the site: \(address) (template templates/\(template))"
        + (lists.isEmpty ? "" : "\nStands in these lists:" + lists)
    }
  }
}
