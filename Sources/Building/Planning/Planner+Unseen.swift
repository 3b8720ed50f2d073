import Content
import SiteGraph
import Vietnamese

/// What the plan depends on beside the graph.
struct PublishingOptions: Sendable {
  /// The addresses of the site's own files below `static`, which go before ours of the same name.
  var taken: Set<String> = []
  var sitemapLimit = 2_000
}

extension ProfileNode {
  /// When it was last changed, as far as its author says.
  var changed: PartialDate? { facts.updated ?? facts.published?.value }
}

extension Planner {
  /// What servers and search engines look for at the root. A site that is opened from a folder has
  /// neither.
  mutating func planUnseen(_ options: PublishingOptions, _ translations: TextLanguages) {
    guard !SiteAddresses(baseURL: configuration.baseURL.value).isRelative else { return }
    let redirects = jobs.indices.compactMap { index -> RedirectView? in
      guard case .redirect(let target) = jobs[index].content else { return nil }
      return RedirectView(from: jobs[index].address, target: target)
    }
    var unseen = [
      PageJob(kind: .robots, address: "/robots.txt", content: .robots(sitemap: "/sitemap.xml")),
      PageJob(kind: .manifest, address: "/manifest.webmanifest", content: .plain),
      PageJob(kind: .headers, address: "/_headers", content: .plain),
    ]
    if !redirects.isEmpty {
      unseen.append(
        PageJob(kind: .redirects, address: "/_redirects", content: .redirects(redirects)))
    }
    unseen += sitemaps(limit: max(options.sitemapLimit, 1), translations)
    // First, because a sitemap takes as long as a hundred pages: last, it would keep all waiting.
    jobs.insert(contentsOf: unseen.filter { !options.taken.contains($0.address) }, at: 0)
  }

  /// What phones ask for that keep an edition on their screens.
  mutating func planManifest(_ options: PublishingOptions) {
    guard !SiteAddresses(baseURL: configuration.baseURL.value).isRelative else { return }
    let address = paths.home + "manifest.webmanifest"
    guard !options.taken.contains(address) else { return }
    add(PageJob(kind: .manifest, address: address, content: .plain))
  }

  /// The sitemap of all pages that search engines should know; in parts, with an index, where it
  /// would be too long. A page that only shows what another language has is not for them.
  private func sitemaps(limit: Int, _ translations: TextLanguages) -> [PageJob] {
    let pages = jobs.filter { $0.isForReaders && translations.isTranslated($0, into: $0.edition) }
    let address = "/sitemap.xml"
    guard pages.count > limit else {
      return [PageJob(kind: .sitemap, address: address, content: .sitemap(pages))]
    }
    let parts = stride(from: 0, to: pages.count, by: limit).map { start in
      PageJob(
        kind: .sitemap, address: "/sitemap-\(start / limit + 1).xml",
        content: .sitemap(Array(pages[start..<min(start + limit, pages.count)])))
    }
    let index = PageJob(
      kind: .sitemapIndex, address: address,
      content: .sitemapIndex(parts: parts.map(\.address)))
    return [index] + parts
  }
}

extension PageJob {
  /// Whether it is a page that somebody looks for.
  var isForReaders: Bool {
    switch content {
    case .home, .profile, .campaign, .list, .terms, .freePage, .dataRow, .dataIndex, .search: true
    case .notFound, .redirect, .feed, .sitemap, .sitemapIndex, .robots, .redirects, .plain: false
    }
  }
}
