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
    let options = try site.checkedOptions()
    let inspection: Inspection
    do {
      inspection = try inspect(options)
    } catch {
      throw worldFailed(error, language: site.language(site: nil))
    }
    let language = site.language(site: inspection.language)
    if let missing = inspection.log.diagnostics.first(where: {
      $0.kind == .siteConfigurationMissing
    }) {
      Terminal.printError(
        DiagnosticFormat.human.render(
          [missing], language: language, colour: Terminal.usesColour))
      throw Status.usage
    }
    guard let text = explanation(inspection, language) else {
      Terminal.printError(unknown(inspection, language))
      throw Status.usage
    }
    Terminal.print(text)
  }

  /// What is to say of the file, with the findings in it; nil when there is no such file.
  private func explanation(_ inspection: Inspection, _ language: MessageLanguage) -> String? {
    let (sources, supporting) = (inspection.sources, inspection.supporting)
    let file =
      find(among: (supporting.map(\.file) + sources.map(\.file)))
      ?? SubjectSearch(wanted, inspection).file
    let findings = inspection.log.sorted().filter {
      file == nil
        ? $0.arguments["file"].map(isMeant) ?? false
        : $0.place?.file == file.map { nfc($0) } || $0.arguments["file"] == file
    }
    var parts: [String] = []
    if let found = supporting.first(where: { $0.file == file }) {
      parts.append(explanation(of: found, language))
    } else if let source = sources.first(where: { $0.file == file }) {
      let text = SourceExplanation(
        source: source, hasErrors: findings.contains { $0.severity == .error }, language: language)
      parts.append(text.text)
    }
    if !findings.isEmpty {
      parts.append(DiagnosticFormat.human.render(findings, language: language, colour: false))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// By its path from the site's folder or from here, or by the end of it.
  private func find(among files: [String]) -> String? {
    files.first { nfc($0) == wanted }
      ?? files.first { wanted.hasSuffix("/" + nfc($0)) }
      ?? files.first { nfc($0).hasSuffix("/" + wanted) }
  }

  private var wanted: String {
    nfc(subject.hasPrefix("./") ? String(subject.dropFirst(2)) : subject)
  }

  private func isMeant(_ file: String) -> Bool { find(among: [file]) != nil }

  private func unknown(_ inspection: Inspection, _ language: MessageLanguage) -> String {
    let near = suggestions(inspection.supporting.map(\.file) + inspection.sources.map(\.file))
    let hint = near.isEmpty ? "" : "\n  " + near.joined(separator: "\n  ")
    switch language {
    case .vi:
      return "`\(subject)` không phải tệp nào của trang, cũng không phải mã lỗi."
        + " Tệp có tên bắt đầu bằng `.` và thư mục bắt đầu bằng `_` không bao giờ được đọc."
        + (near.isEmpty ? "" : " Có tên gần giống:") + hint
    case .en:
      return "`\(subject)` is no file of the site and no diagnostic's id."
        + " Files whose names begin with `.` and folders that begin with `_` are never read."
        + (near.isEmpty ? "" : " These are near:") + hint
    }
  }

  /// Paths and ids near to what was asked for; where there are none, files with a near name.
  private func suggestions(_ files: [String]) -> [String] {
    func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    let near = nearMisses(for: wanted, among: files + DiagnosticKind.all.map(\.id))
    guard near.isEmpty else { return near }
    let names = nearMisses(for: name(wanted), among: files.map(name))
    return Array(names.flatMap { near in files.filter { name($0) == near } }.prefix(3))
  }

  private func explanation(of found: SupportingFile, _ language: MessageLanguage) -> String {
    var text = SupportingFileText(file: found, language: language)
    if found.role == .asset, found.users.isEmpty {
      var options = site.buildOptions
      options.includesDrafts = true
      options.includesFuture = true
      options.includesExpired = true
      let everything = try? inspect(options)
      text.unpublishedUsers =
        everything?.supporting.first { $0.file == found.file }?.users ?? []
    }
    return text.text
  }
}
