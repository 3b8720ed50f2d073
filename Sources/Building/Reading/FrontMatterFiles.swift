import Content
import Diagnostics
import SiteGraph
import Threads

/// A file as front matter names it, and the text that does.
struct NamedFile: Sendable {
  let written: Located<String>
  let file: String
}

/// The files that front matter names, by the text that does, and what is wrong with them.
struct FrontMatterFiles: Sendable {
  /// The files that are there.
  var used: [String: [String]] = [:]
  /// The texts whose front matter names other texts.
  var tied: Set<String> = []
  var findings: [UnplacedDiagnostic] = []

  var usedFiles: Set<String> { used.values.reduce(into: Set()) { $0.formUnion($1) } }
}

extension ProfileNode {
  /// What its front matter names: portrait, gallery, recordings.
  fileprivate var namedFiles: [NamedFile] {
    let profile = profile
    var named = profile.gallery.map(\.file)
    if case .media(let media)? = profile.portrait { named.insert(media.file, at: 0) }
    return (named + [profile.video, profile.audio]).compactMap { written in
      written.map { NamedFile(written: $0, file: file) }
    }
  }
}

extension CampaignNode {
  fileprivate var namedFiles: [NamedFile] {
    guard let file = campaign.file else { return [] }
    return ([campaign.image?.file] + campaign.documents.map(\.file)).compactMap { written in
      written.map { NamedFile(written: $0, file: file) }
    }
  }
}

extension SiteConfiguration {
  /// The picture that stands for the site where pages are shared.
  fileprivate var namedFiles: [NamedFile] {
    shareImage.map { [NamedFile(written: $0.file, file: $0.source)] } ?? []
  }
}

/// What front matter and the configuration name: portraits, galleries, recordings, documents.
func namedFiles(of graph: SiteGraph) -> [NamedFile] {
  graph.profiles.flatMap(\.namedFiles) + graph.campaigns.flatMap(\.namedFiles)
    + graph.configuration.namedFiles
}

/// The files that front matter names. What isn't there is reported.
///
/// - Parameter kept: what an earlier build in the same environment found, by file.
func frontMatterFiles(
  of graph: SiteGraph, files: SiteFiles, kept: [String: KeptNode], jobs: Int
) -> FrontMatterFiles {
  let profiles = graph.profiles
  let others = graph.campaigns.map(\.namedFiles) + [graph.configuration.namedFiles]
  let count = profiles.count + others.count
  let checks = parallelMap(count: count, jobs: jobs, makeWorker: { _ in 0 }) { index, _ in
    var check = FileCheck(files: files)
    guard index < profiles.count else {
      check.visit(others[index - profiles.count])
      return check
    }
    let node = profiles[index]
    if node.isKept, let kept = kept[node.file] {
      check.used = kept.usedFiles
    } else {
      check.visit(node.namedFiles)
    }
    return check
  }
  var result = FrontMatterFiles()
  for (index, check) in checks.enumerated() {
    let file = index < profiles.count ? profiles[index].file : nil
    if !check.used.isEmpty { result.used[file ?? "", default: []] += check.used }
    if check.isTied, let file { result.tied.insert(file) }
    result.findings += check.findings
  }
  return result
}

private struct FileCheck: Sendable {
  let files: SiteFiles
  var used: [String] = []
  /// Whether something that was named is another text.
  var isTied = false
  var findings: [UnplacedDiagnostic] = []

  mutating func visit(_ named: [NamedFile]) {
    for named in named { visit(named.written, in: named.file) }
  }

  private mutating func visit(_ written: Located<String>, in file: String) {
    switch files.target(of: written.value, from: file) {
    case .file(let path, _):
      if !path.hasPrefix(SiteFiles.staticFolder) { used.append(path) }
    case .external: break
    case .page, .unpublished: isTied = true
    case .privateFile:
      report(.siteLinkPrivate, ["link": written.value], written, file)
    case .empty: break
    case .misspelt(let meant):
      report(
        .siteLinkScheme, ["link": written.value], written, file, suggestions: [Suggestion(meant)])
    case .ownComputer(let name):
      report(.siteLinkOwnComputer, ["link": written.value, "name": name], written, file)
    case .missing(let path), .sameSite(let path):
      report(
        .siteFileMissing, ["file": written.value, "path": path], written, file,
        suggestions: files.near(path))
    }
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ arguments: [String: String], _ written: Located<String>,
    _ file: String, suggestions: [Suggestion] = []
  ) {
    findings.append(
      UnplacedDiagnostic(
        kind, in: file, at: written.range, arguments, suggestions: suggestions))
  }
}
