import Templating

/// What is published beside the pages, for programs that read the site: feeds, the map, rules for
/// servers and search engines.
extension PageKind {
  static let atom = feed("feed_atom", "feeds/atom.xml", "Atom")
  static let rss = feed("feed_rss", "feeds/rss.xml", "RSS 2.0")
  static let jsonFeed = feed("feed_json", "feeds/feed.json", "JSON Feed")
  static let sitemap = PageKind(
    "sitemap", ["sitemap.xml"], "Sơ đồ trang", "The sitemap, or a part of it",
    [name("urls", .list(.record("SitemapURL")), "Các trang", "The pages")])
  static let sitemapIndex = PageKind(
    "sitemap_index", ["sitemap_index.xml"], "Mục lục của sơ đồ trang nhiều phần",
    "The index of a sitemap in several parts",
    [name("parts", .list(.string), "Địa chỉ đầy đủ của các phần", "The parts' whole addresses")])
  static let robots = PageKind(
    "robots", ["robots.txt"], "Quy định cho máy tìm kiếm", "Rules for search engines",
    [name("sitemap", .string, "Địa chỉ đầy đủ của sơ đồ trang", "The sitemap's whole address")])
  static let manifest = PageKind(
    "manifest", ["manifest.webmanifest"], "Khai báo để đặt trang lên màn hình điện thoại",
    "The web manifest", [])
  static let headers = PageKind(
    "headers", ["headers.txt"], "Tệp `_headers` cho Netlify, Cloudflare",
    "`_headers` for Netlify, Cloudflare", [])
  static let redirects = PageKind(
    "redirects", ["redirects.txt"], "Tệp `_redirects` cho Netlify, Cloudflare",
    "`_redirects` for Netlify, Cloudflare",
    [name("redirects", .list(.record("Redirect")), "Các địa chỉ cũ", "The old addresses")])

  static let unseen = [
    atom, rss, jsonFeed, sitemap, sitemapIndex, robots, manifest, headers, redirects,
  ]

  private static func feed(_ kind: String, _ template: String, _ format: String) -> PageKind {
    PageKind(
      kind, [template], "Nguồn tin dạng \(format)", "A feed as \(format)",
      [name("feed", .record("Feed"), "Nguồn tin này", "The feed")])
  }
}
