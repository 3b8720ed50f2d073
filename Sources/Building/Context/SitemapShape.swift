import Bytes
import Content
import SiteGraph
import Templating
import Vietnamese

/// A page of the sitemap.
struct SitemapURLView: Sendable {
  /// From the site's root.
  let address: String
  let updated: PartialDate?
  /// The profile whose page it is.
  var profile: ProfileNode?
  /// The same page in each language that it is really in, if that is more than one.
  var languages: [PageLanguageView] = []
}

let sitemapURLShape = Shape<SitemapURLView>(
  "SitemapURL", "Một trang trong sơ đồ.", "A page of the sitemap.",
  [
    .init("url", .string, "Địa chỉ đầy đủ", "The whole address") { view, views in
      .string(views.absoluteURL(view.address))
    },
    .init("updated", .optional(.string), "Lần sửa cuối, nếu biết", "The last change, if known") {
      view, views in
      Value(
        view.updated.map {
          PartialDate($0.firstDay, time: $0.time).iso(offset: views.configuration.timeZone)
        })
    },
    .init("images", .list(.string), "Địa chỉ đầy đủ của các ảnh", "The photos' whole addresses") {
      view, views in .list(view.profile.map { images(of: $0, views) } ?? [])
    },
    .init(
      "languages", .list(.record("PageLanguage")), "Trang này trong các ngôn ngữ khác",
      "The page in each language that it is in, if that is more than one"
    ) { view, views in pageLanguageShape.list(view.languages, views) },
  ])

private func images(of node: ProfileNode, _ views: SiteViews) -> [Value] {
  node.facts.photos.compactMap { photo in
    views.fileURL(photo, from: node.file).map { .string(views.addresses.origin(of: $0)) }
  }
}

extension PageContexts {
  /// The pages of a sitemap.
  func sitemapURLs(_ pages: [PageJob]) -> Value {
    let dating = SitemapDating(of: pages, views.graph)
    return sitemapURLShape.list(
      pages.lazy.map { page in
        var url = dating.url(page)
        url.languages = translatedLanguages(of: page)
        return url
      }, views)
  }

  /// The languages that a page is really in, if that is more than one.
  private func translatedLanguages(of page: PageJob) -> [PageLanguageView] {
    guard views.languages.count > 1 else { return [] }
    let languages = languages(of: page).filter(\.isTranslated)
    return languages.count > 1 ? languages : []
  }

  /// What stands for a value in digests where that is told sooner than the value is made: for the
  /// thousands of addresses of a sitemap. Nil for all others.
  func shortcutDigest(of name: String, in job: PageJob) -> UInt64? {
    guard case .sitemap(let pages) = job.content, name == "urls" else { return nil }
    var hasher = DigestHasher()
    hasher.add(views.absoluteURL("/"))
    hasher.add(UInt64(bitPattern: Int64(views.graph.configuration.timeZone.minutes)))
    let dating = SitemapDating(of: pages, views.graph)
    for page in pages {
      let url = dating.url(page)
      hasher.add(url.address)
      hasher.add(UInt64(bitPattern: Int64(url.updated?.firstDay.daysSinceEpoch ?? .min)))
      hasher.add(UInt64(bitPattern: Int64(url.updated?.time?.minuteOfDay ?? -1)))
      for image in url.profile.map({ images(of: $0, views) }) ?? [] {
        hasher.add(image.digest)
      }
      for language in translatedLanguages(of: page) { hasher.add(language.code) }
      hasher.add("")
    }
    return hasher.digest.low
  }
}

/// Knows when each page was last changed: a list, when one of the profiles on it was.
private struct SitemapDating {
  private let graph: SiteGraph
  /// Nil where no page needs it, too: to know it takes a look at every profile.
  private let newest: PartialDate?

  init(of pages: [PageJob], _ graph: SiteGraph) {
    self.graph = graph
    newest =
      pages.contains(where: \.showsWholeSite)
      ? graph.profiles.lazy.compactMap(\.changed).max() : nil
  }

  func url(_ page: PageJob) -> SitemapURLView {
    switch page.content {
    case .profile(let index):
      SitemapURLView(
        address: page.address, updated: graph.profiles[index].changed,
        profile: graph.profiles[index])
    case .campaign(let content):
      SitemapURLView(
        address: page.address, updated: latest(content.profiles[content.slice.range]))
    case .list(let content):
      SitemapURLView(
        address: page.address, updated: latest(content.profiles[content.slice.range]))
    case .freePage(let index):
      SitemapURLView(address: page.address, updated: graph.pages[index].page.updated)
    default:
      SitemapURLView(address: page.address, updated: page.showsWholeSite ? newest : nil)
    }
  }

  private func latest(_ profiles: some Sequence<Int>) -> PartialDate? {
    profiles.lazy.compactMap { graph.profiles[$0].changed }.max()
  }
}

extension PageJob {
  /// Whether it changes with any profile.
  fileprivate var showsWholeSite: Bool {
    switch content {
    case .home, .terms, .search: true
    default: false
    }
  }
}
