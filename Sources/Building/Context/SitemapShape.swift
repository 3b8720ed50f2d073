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
  ])

private func images(of node: ProfileNode, _ views: SiteViews) -> [Value] {
  node.facts.photos.compactMap { photo in
    views.fileURL(photo, from: node.file).map { .string(views.addresses.origin(of: $0)) }
  }
}

extension PageContexts {
  /// The pages of a sitemap. A list was changed when one of the profiles on it was.
  func sitemapURLs(_ pages: [PageJob]) -> Value {
    let graph = views.graph
    let changes = graph.profiles.map(\.changed)
    func latest(_ profiles: some Sequence<Int>) -> PartialDate? {
      profiles.lazy.compactMap { changes[$0] }.max()
    }
    let newest = latest(changes.indices)
    return sitemapURLShape.list(
      pages.lazy.map { page in
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
        default: SitemapURLView(address: page.address, updated: newest)
        }
      }, views)
  }
}
