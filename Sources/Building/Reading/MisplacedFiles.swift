import Diagnostics
import SiteGraph

/// Reports files that lie where nothing is read, with the place that was meant where the name is
/// nearly one.
func misplacedFindings(_ misplaced: [Exclusion]) -> [UnplacedDiagnostic] {
  misplaced.map { exclusion in
    guard exclusion.reason != .laterVersion else {
      return UnplacedDiagnostic(.siteLaterRegister, in: nil, ["file": exclusion.file])
    }
    return UnplacedDiagnostic(
      .siteUnusedFile, in: nil, ["file": exclusion.file],
      suggestions: intendedPaths(of: exclusion.file).map { Suggestion($0) })
  }
}

/// The paths that a misspelt one may have meant: a folder, a register or an ending.
private func intendedPaths(of path: String) -> [String] {
  var parts = path.split(separator: "/").map(String.init)
  guard parts.count > 1, let name = parts.last else { return [] }
  if parts[0] == "templates" { return intendedTemplate(path) }
  if parts.count == 2 {
    let stem = String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
    guard [".yml", ".yaml", ".yam", ".txt"].contains(where: name.hasSuffix) else { return [] }
    return nearMisses(for: stem, among: SiteScan.registerNames.union(["site"]))
      .map { "content/\($0).yml" }
  }
  return nearMisses(for: parts[1], among: ["campaigns", "data", "pages", "profiles", "static"])
    .filter { $0 != parts[1] }
    .map {
      parts[1] = $0
      return parts.joined(separator: "/")
    }
}

/// A template with another ending than `.html`, or fixed words with another than `.yml`.
private func intendedTemplate(_ path: String) -> [String] {
  guard let dot = path.lastIndex(of: ".") else { return [] }
  let (stem, ending) = (path[..<dot], path[dot...])
  if path.hasPrefix("templates/strings/") { return ending == ".yaml" ? [stem + ".yml"] : [] }
  let isNear = [".htm", ".xhtml", ".jinja", ".j2", ".HTM", ".HTML"].contains(String(ending))
  return isNear ? [stem + ".html"] : []
}

/// Reports files among the texts that nothing refers to and that look like texts with another ending
/// than `.md`.
func misnamedTexts(_ unused: [Exclusion]) -> [UnplacedDiagnostic] {
  unused.compactMap { exclusion in
    let file = exclusion.file
    let ending = [".md.txt", ".markdown", ".mdown", ".mkd", ".md.md.txt", ".txt", ".md.bak"]
      .first { file.lowercased().hasSuffix($0) }
    guard let ending else { return nil }
    let name = file.split(separator: "/").last.map { String($0.dropLast(ending.count)) } ?? ""
    return UnplacedDiagnostic(
      .siteTextEnding, in: nil, ["file": file, "name": name + ".md"])
  }
}
