import Content
import Diagnostics
import Markdown
import SiteGraph
import Vietnamese

/// Turns the destinations that authors write into addresses, and finds those that lead nowhere.
struct LinkResolver: Sendable {
  let files: SiteFiles
  let addresses: SiteAddresses
  /// The addresses of all pages.
  let pages: Set<String>

  /// The addresses that pages would have that are not on the site.
  let withheld: WithheldAddresses

  /// Where the pages of the language lie that the texts are in: empty for the site's own.
  let prefix: String

  func resolution(
    of written: String, from file: String, as role: Destination.Role = .link
  ) -> Resolution {
    switch files.target(of: written, from: file) {
    case .external: return .unchanged
    case .page(_, let address, let fragment):
      return .address(addresses.url(address) + (fragment.map { "#" + $0 } ?? ""))
    case .file(_, let address): return .address(addresses.url(address))
    case .sameSite(let path): return resolutionFromRoot(path, as: role)
    case .unpublished(_, let reason): return textOnly(written, reason.wording)
    case .privateFile: return .broken(.siteLinkPrivate, arguments: ["link": written])
    case .empty: return .broken(.siteLinkEmpty)
    case .misspelt(let meant):
      return .broken(
        .siteLinkScheme, arguments: ["link": written], suggestions: [Suggestion(meant)])
    case .ownComputer(let name):
      return .broken(.siteLinkOwnComputer, arguments: ["link": written, "name": name])
    case .missing(let path): return broken(written, path, as: role)
    }
  }

  private func resolutionFromRoot(_ written: String, as role: Destination.Role) -> Resolution {
    let path = String(written.prefix { $0 != "#" && $0 != "?" })
    let rest = written.dropFirst(path.count)
    for candidate in inOwnLanguage(path) + [path, path + "/"] where pages.contains(candidate) {
      return .address(addresses.url(candidate) + rest)
    }
    switch withheld.page(at: withoutPrefix(path)) {
    case .moved(let address): return .address(addresses.url(address) + rest)
    case .withheld(let reason): return textOnly(written, reason)
    case nil: return broken(written, path, as: role)
    }
  }

  /// What a path from the root means in a text of another language: first the page in that language.
  private func inOwnLanguage(_ path: String) -> [String] {
    prefix.isEmpty || path.hasPrefix(prefix + "/") ? [] : [prefix + path, prefix + path + "/"]
  }

  private func withoutPrefix(_ path: String) -> String {
    !prefix.isEmpty && path.hasPrefix(prefix + "/")
      ? String(path.dropFirst(prefix.count)) : path
  }

  private func textOnly(_ written: String, _ reason: Wording) -> Resolution {
    .textOnly(
      .siteLinkUnpublished,
      arguments: ["link": written, "reason": reason.vi, "reason_en": reason.en])
  }

  /// Nothing is there. Of an image the file is missing, of a link the page.
  private func broken(
    _ written: String, _ path: String, as role: Destination.Role
  ) -> Resolution {
    let near = written.hasPrefix("www.") ? [Suggestion("https://" + written)] : files.near(path)
    guard role == .link else {
      return .broken(
        .siteFileMissing, arguments: ["file": written, "path": path], suggestions: near)
    }
    return .broken(
      .siteLinkBroken, arguments: ["link": written, "path": path],
      suggestions: near.isEmpty && path.hasPrefix("/")
        ? nearMisses(for: path, among: pages).map { Suggestion($0) } : near)
  }
}

/// Reports entries of the menu that lead to no page, or to one that is not published.
func brokenMenu(_ configuration: SiteConfiguration, links: LinkResolver) -> [UnplacedDiagnostic] {
  let file = configuration.menuFile ?? "content/site.yml"
  return configuration.menu.compactMap { entry in
    let kind: DiagnosticKind
    let (arguments, suggestions): ([String: String], [Suggestion])
    switch links.resolution(of: entry.url.value, from: file) {
    case .unchanged, .address: return nil
    case .textOnly(_, let found): (kind, arguments, suggestions) = (.siteMenuUnpublished, found, [])
    case .broken(let found, let values, let near):
      (kind, arguments, suggestions) = (found, values, near)
    }
    return UnplacedDiagnostic(
      kind, in: file, at: entry.url.range, arguments, suggestions: suggestions)
  }
}

/// What of `site.yml` leads to pages that are not there: its menus, and the profiles that it features.
func brokenNavigation(_ editions: [SiteEdition], links: [LinkResolver]) -> [UnplacedDiagnostic] {
  brokenMenu(editions[0].graph.configuration, links: links[0])
    + unshownFeatured(editions[0].graph, links: links[0]) + brokenMenus(editions, links)
}

/// What of the menus that further languages have of their own leads nowhere.
private func brokenMenus(_ editions: [SiteEdition], _ links: [LinkResolver]) -> [UnplacedDiagnostic]
{
  zip(editions, links).dropFirst().flatMap { edition, links in
    edition.graph.configuration.untranslated.contains(.menu)
      ? [] : brokenMenu(edition.graph.configuration, links: links)
  }
}

/// The profiles that `site.yml` features and that are not on the site.
private func unshownFeatured(_ graph: SiteGraph, links: LinkResolver) -> [UnplacedDiagnostic] {
  let sections = graph.configuration.sections
  let named = sections.home.flatMap(\.profiles)
  guard !named.isEmpty else { return [] }
  let slugs = Set(graph.profiles.map(\.slug))
  let file = sections.file ?? "content/site.yml"
  return named.filter { !slugs.contains($0.value) }.map { name in
    let address = graph.configuration.paths.profileAddress(name.value)
    if case .withheld(let reason)? = links.withheld.page(at: address) {
      return UnplacedDiagnostic(
        .siteFeaturedUnpublished, in: file, at: name.range,
        ["name": name.value, "reason": reason.vi, "reason_en": reason.en])
    }
    return UnplacedDiagnostic(
      .siteFeaturedUnknown, in: file, at: name.range, ["name": name.value],
      suggestions: nearMisses(for: name.value, among: slugs).map { Suggestion($0) })
  }
}

/// Where in a body a link leads to a heading that the body doesn't have.
func brokenOwnFragments(
  _ body: RenderedBody, in source: SourceText, log: inout DiagnosticLog
) {
  let own = body.links.map(\.destination).filter { $0.written.utf8.first == UInt8(ascii: "#") }
  guard !own.isEmpty else { return }
  let html = String(decoding: body.html, as: UTF8.self)
  for destination in own {
    guard let fragment = destination.fragment,
      !fragment.isEmpty, fragment != "top",
      html.range(of: "id=\"\(percentDecoded(fragment) ?? fragment)\"") == nil
    else { continue }
    log.report(
      .siteLinkFragment, at: source.place(of: destination.range),
      ["page": source.file, "fragment": fragment],
      suggestions: nearMisses(for: Vietnamese.slug(fragment), among: body.contents.map(\.id))
        .map { Suggestion("#" + $0) })
  }
}

/// Reports links to headings that the other page doesn't have. In a translation they are those of the
/// other page's translation, if that has one.
func brokenFragments(_ bodies: Bodies, shown: [SiteFiles]) -> [UnplacedDiagnostic] {
  bodies.fragmentLinks.compactMap { link in
    let files = shown.dropFirst().first { $0.translations.values.contains(link.from) }
    let target = files?.translations[link.to] ?? link.to
    guard let anchors = bodies.headings(of: target), !anchors.contains(link.fragment) else {
      return nil
    }
    return UnplacedDiagnostic(
      .siteLinkFragment, in: link.from, at: link.range,
      ["page": link.to, "fragment": link.fragment],
      suggestions: nearMisses(for: link.fragment, among: anchors).map { Suggestion("#" + $0) })
  }
}
