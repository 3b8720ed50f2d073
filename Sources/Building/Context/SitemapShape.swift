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
    let dating = SitemapDating(views.graph)
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
  /// twenty thousand addresses of a sitemap. Nil for all others.
  func shortcutDigest(of name: String, in job: PageJob) -> UInt64? {
    guard case .sitemap(let pages) = job.content, name == "urls" else { return nil }
    var hasher = DigestHasher()
    hasher.add(views.absoluteURL("/"))
    hasher.add(UInt64(bitPattern: Int64(views.graph.configuration.timeZone.minutes)))
    let dating = SitemapDating(views.graph)
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
  let graph: SiteGraph
  private let changes: [PartialDate?]
  private let newest: PartialDate?

  init(_ graph: SiteGraph) {
    self.graph = graph
    changes = graph.profiles.map(\.changed)
    newest = changes.lazy.compactMap(\.self).max()
  }

  func url(_ page: PageJob) -> SitemapURLView {
    switch page.content {
    case .profile(let index):
      SitemapURLView(
        address: page.address, updated: changes[index], profile: graph.profiles[index])
    case .campaign(let content):
      SitemapURLView(
        address: page.address, updated: latest(content.profiles[content.slice.range]))
    case .list(let content):
      SitemapURLView(
        address: page.address, updated: latest(content.profiles[content.slice.range]))
    case .freePage(let index):
      SitemapURLView(address: page.address, updated: graph.pages[index].page.updated)
    case .dataRow, .dataIndex: SitemapURLView(address: page.address, updated: nil)
    default: SitemapURLView(address: page.address, updated: newest)
    }
  }

  private func latest(_ profiles: some Sequence<Int>) -> PartialDate? {
    profiles.lazy.compactMap { changes[$0] }.max()
  }
}
