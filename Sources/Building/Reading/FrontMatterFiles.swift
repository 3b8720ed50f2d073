import Content
import Diagnostics
import SiteGraph
import Threads

/// A file as front matter names it, and the text that does.
struct NamedFile: Sendable {
  let written: Located<String>
  let file: String
}

/// What front matter names: portraits, galleries, recordings, documents.
func namedFiles(of graph: SiteGraph) -> [NamedFile] {
  var named: [NamedFile] = []
  func add(_ written: Located<String>?, in file: String) {
    if let written { named.append(NamedFile(written: written, file: file)) }
  }
  for node in graph.profiles {
    let profile = node.profile
    if case .media(let media)? = profile.portrait { add(media.file, in: profile.file) }
    for media in profile.gallery { add(media.file, in: profile.file) }
    add(profile.video, in: profile.file)
    add(profile.audio, in: profile.file)
  }
  for node in graph.campaigns {
    guard let file = node.campaign.file else { continue }
    add(node.campaign.image?.file, in: file)
    for document in node.campaign.documents { add(document.file, in: file) }
  }
  if let image = graph.configuration.shareImage { add(image.file, in: image.source) }
  return named
}

/// The files that front matter names, and the texts whose front matter names other texts (`tied`).
/// What isn't there is reported.
func frontMatterFiles(
  of graph: SiteGraph, files: SiteFiles, jobs: Int
) -> (used: Set<String>, tied: Set<String>, findings: [UnplacedDiagnostic]) {
  let named = namedFiles(of: graph)
  let targets = parallelMap(count: named.count, jobs: jobs, makeWorker: { _ in 0 }) { index, _ in
    files.target(of: named[index].written.value, from: named[index].file)
  }
  var check = FileCheck(files: files)
  for (named, target) in zip(named, targets) {
    check.visit(named.written, in: named.file, leadingTo: target)
  }
  return (check.used, check.tied, check.findings)
}

private struct FileCheck {
  let files: SiteFiles
  var used: Set<String> = []
  var tied: Set<String> = []
  var findings: [UnplacedDiagnostic] = []

  mutating func visit(
    _ written: Located<String>, in file: String, leadingTo target: SiteFiles.Target
  ) {
    switch target {
    case .file(let path, _):
      if !path.hasPrefix(SiteFiles.staticFolder) { used.insert(path) }
    case .external: break
    case .page, .unpublished: tied.insert(file)
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
