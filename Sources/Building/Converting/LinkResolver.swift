import Diagnostics
import Markdown
import SiteGraph

/// Turns the destinations that authors write into addresses, and finds those that lead nowhere.
struct LinkResolver: Sendable {
  let files: SiteFiles
  let addresses: SiteAddresses
  /// The addresses of all pages.
  let pages: Set<String>

  func resolution(of written: String, from file: String) -> Resolution {
    switch files.target(of: written, from: file) {
    case .external: return .unchanged
    case .page(_, let address, let fragment):
      return .address(addresses.url(address) + (fragment.map { "#" + $0 } ?? ""))
    case .file(_, let address): return .address(addresses.url(address))
    case .sameSite(let path): return resolutionFromRoot(path)
    case .unpublished(_, let reason):
      return .textOnly(
        .siteLinkUnpublished,
        arguments: [
          "link": written, "reason": reason.wording.vi, "reason_en": reason.wording.en,
        ])
    case .privateFile: return .broken(.siteLinkPrivate, arguments: ["link": written])
    case .missing(let path):
      return .broken(
        .siteLinkBroken, arguments: ["link": written, "path": path],
        suggestions: nearest(to: path, from: file))
    }
  }

  private func resolutionFromRoot(_ written: String) -> Resolution {
    let path = String(written.prefix { $0 != "#" && $0 != "?" })
    let rest = written.dropFirst(path.count)
    for candidate in [path, path + "/"] where pages.contains(candidate) {
      return .address(addresses.url(candidate) + rest)
    }
    let near = nearMisses(for: path, among: pages)
    return .broken(
      .siteLinkBroken, arguments: ["link": written, "path": path],
      suggestions: near.map { Suggestion($0) })
  }

  /// Files with a similar name in the same folder, as a relative path.
  private func nearest(to path: String, from file: String) -> [Suggestion] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let siblings = files.pages.keys.filter { $0.hasPrefix(folder) }.sorted()
    return nearMisses(for: path, among: siblings).map { found in
      Suggestion(String(found.dropFirst(folder.count)), note: found)
    }
  }
}

/// Reports links to headings that the other page doesn't have.
func brokenFragments(_ bodies: Bodies) -> [UnplacedDiagnostic] {
  bodies.fragmentLinks.compactMap { link in
    guard let anchors = bodies.headings(of: link.to), !anchors.contains(link.fragment) else {
      return nil
    }
    return UnplacedDiagnostic(
      .siteLinkFragment, in: link.from, at: link.range,
      ["page": link.to, "fragment": link.fragment],
      suggestions: nearMisses(for: link.fragment, among: anchors).map { Suggestion("#" + $0) })
  }
}
