import Content
import Templating
import Vietnamese

/// What every page says of itself.
struct PageView: Sendable {
  let kind: String
  let title: String
  var description: String?
  /// From the site's root.
  let address: String
  var breadcrumbs: [LinkView] = []
  var pager: PagerView?
  /// Those of this list alone.
  var feeds: [FeedLinkView] = []
  /// How the list may be narrowed.
  var filter: FilterView?
  /// The same page in every language of the site; none where it has one.
  var languages: [PageLanguageView] = []
  /// The language of the title and the description, where that is not the page's.
  var language: String?
}

let pageShape = Shape<PageView>(
  "Page", "Trang đang dựng.", "The page being rendered.",
  [
    .init("kind", .string, "Loại trang: `home`, `profile`, `campaign` …", "What page it is") {
      page, _ in .string(page.kind)
    },
    .init("title", .string, "Tiêu đề", "The title") { page, _ in .string(page.title) },
    .init("description", .optional(.string), "Mô tả", "The description") { page, _ in
      Value(page.description)
    },
    .init("url", .string, "Địa chỉ từ gốc của máy chủ", "The address from the server's root") {
      page, views in .string(views.url(page.address))
    },
    .init(
      "canonical", .string, "Địa chỉ đầy đủ; của bản gốc, khi trang chưa dịch",
      "The whole address; the original's, where the page is not translated"
    ) { page, views in .string(views.absoluteURL(page.canonicalAddress)) },
    .init("breadcrumbs", .list(.record("Link")), "Đường dẫn, từ trang chủ", "From the home page") {
      page, views in linkShape.list(page.breadcrumbs, views)
    },
    .init("pager", .optional(.record("Pager")), "Các trang của danh sách dài", "Pages of a list") {
      page, views in page.pager.map { pagerShape.record($0, views) } ?? .none
    },
    .init(
      "feeds", .list(.record("FeedLink")), "Nguồn tin riêng của danh sách này",
      "The feeds of this very list"
    ) { page, views in feedLinkShape.list(page.feeds, views) },
    .init(
      "filter", .optional(.record("Filter")),
      "Bộ lọc của danh sách này; không có khi trang không có tìm kiếm",
      "What the filters of this list start from; none on a site without search"
    ) { page, views in page.filter.map { filterShape.record($0, views) } ?? .none },
    .init(
      "languages", .list(.record("PageLanguage")),
      "Trang này trong từng ngôn ngữ của trang; trống nếu chỉ có một ngôn ngữ",
      "This page in every language of the site; empty where there is one"
    ) { page, views in pageLanguageShape.list(page.languages, views) },
    .init(
      "alternates", .list(.record("PageLanguage")),
      "Các ngôn ngữ mà trang này đã dịch, cho `hreflang`; trống nếu chỉ có một",
      "The languages that this page is really in, for `hreflang`; empty if that is one"
    ) { page, views in pageLanguageShape.list(page.alternates, views) },
    langField { $0.language },
  ])

/// Which list the filters of a page narrow.
struct FilterView: Sendable {
  /// The choice that gives the list; nil for all profiles.
  let choice: FacetChoice?
  /// The first page of the list, from the site's root.
  let address: String
}

let filterShape = Shape<FilterView>(
  "Filter", "Bộ lọc của một danh sách.", "The filters of a list.",
  [
    .init(
      "index", .string, "Địa chỉ mục lục của chỉ mục", "The address of the index's list"
    ) { _, views in .string(views.url(views.configuration.paths.search + SearchFiles.manifestName))
    },
    .init(
      "facet", .optional(.string), "Tiêu chí mà danh sách này là một giá trị",
      "The facet of which this list is a value"
    ) { filter, _ in Value(filter.choice?.facet.rawValue) },
    .init("value", .optional(.string), "Giá trị ấy", "That value") { filter, _ in
      Value(filter.choice?.id)
    },
    .init("url", .string, "Trang đầu của danh sách", "The list's first page") { filter, views in
      .string(views.url(filter.address))
    },
  ])

extension PageView {
  /// The languages that the page is really in, if it is in its own and in another.
  fileprivate var alternates: [PageLanguageView] {
    let translated = languages.filter(\.isTranslated)
    return translated.count > 1 && translated.contains(where: \.isCurrent) ? translated : []
  }

  /// Where search engines should look for what the page says.
  fileprivate var canonicalAddress: String {
    guard let own = languages.first(where: \.isCurrent), !own.isTranslated else { return address }
    return languages.first?.address ?? address
  }
}

/// A page in one of the site's languages.
struct PageLanguageView: Sendable {
  let code: String
  /// The language's name in itself.
  let title: String
  /// From the site's root.
  let address: String
  let isCurrent: Bool
  /// Whether what the page says is in that language.
  let isTranslated: Bool
}

let pageLanguageShape = Shape<PageLanguageView>(
  "PageLanguage", "Trang này trong một ngôn ngữ.", "This page in one of the languages.",
  [
    .init("code", .string, "Mã ngôn ngữ: `vi`, `en`", "The language's code: `vi`, `en`") {
      page, _ in .string(page.code)
    },
    .init("title", .string, "Tên ngôn ngữ bằng chính tiếng ấy", "The language's name in itself") {
      page, _ in .string(page.title)
    },
    .init("url", .string, "Địa chỉ", "The address") { page, views in
      .string(views.url(page.address))
    },
    .init("canonical", .string, "Địa chỉ đầy đủ", "The whole address") { page, views in
      .string(views.absoluteURL(page.address))
    },
    .init("current", .bool, "Là ngôn ngữ của trang này", "Is this page's language") { page, _ in
      .bool(page.isCurrent)
    },
    .init("original", .bool, "Là ngôn ngữ gốc của trang", "Is the site's own language") {
      page, views in .bool(page.code == views.languages[0].code)
    },
    .init("translated", .bool, "Nội dung đã có bằng tiếng ấy", "It is really in that language") {
      page, _ in .bool(page.isTranslated)
    },
  ])

/// Where a page stands in a list of several pages.
struct PagerView: Sendable {
  let number: Int
  let pageCount: Int
  let total: Int
  /// The address of a page of the list, which counts from 1.
  let addresses: [String]
}

let pagerShape = Shape<PagerView>(
  "Pager", "Vị trí trong danh sách nhiều trang.", "The place in a list of several pages.",
  [
    .init("number", .int, "Trang số", "The page's number") { pager, _ in .int(pager.number) },
    .init("pages", .int, "Tổng số trang", "How many pages") { pager, _ in
      .int(pager.pageCount)
    },
    .init("total", .int, "Tổng số bài", "How many profiles") { pager, _ in .int(pager.total) },
    .init("previous", .optional(.string), "Trang trước", "The page before") { pager, views in
      pager.number > 1 ? .string(views.url(pager.addresses[pager.number - 2])) : .none
    },
    .init("next", .optional(.string), "Trang sau", "The page after") { pager, views in
      pager.number < pager.pageCount ? .string(views.url(pager.addresses[pager.number])) : .none
    },
    .init("links", .list(.record("PagerLink")), "Các trang gần đây", "The pages near by") {
      pager, views in pagerLinkShape.list(pager.nearby, views)
    },
  ])

struct PagerLinkView: Sendable {
  let number: Int
  let address: String
  let isCurrent: Bool
  let followsGap: Bool
}

let pagerLinkShape = Shape<PagerLinkView>(
  "PagerLink", "Liên kết tới một trang của danh sách.", "A link to a page of a list.",
  [
    .init("number", .int, "Trang số", "The page's number") { link, _ in .int(link.number) },
    .init("url", .string, "Địa chỉ", "The address") { link, views in
      .string(views.url(link.address))
    },
    .init("current", .bool, "Là trang này", "Is this page") { link, _ in
      .bool(link.isCurrent)
    },
    .init("after_gap", .bool, "Có trang bị lược trước nó", "Follows pages left out") {
      link, _ in .bool(link.followsGap)
    },
  ])

extension PagerView {
  /// The first and the last page, and two on either side of this one.
  var nearby: [PagerLinkView] {
    var result: [PagerLinkView] = []
    var last = 0
    for page in 1...pageCount
    where page == 1 || page == pageCount || abs(page - number) <= 2 {
      result.append(
        PagerLinkView(
          number: page, address: addresses[page - 1], isCurrent: page == number,
          followsGap: page != last + 1))
      last = page
    }
    return result
  }
}

let freePageShape = Shape<FreePageView>(
  "FreePage", "Một trang tự do.", "A free page.",
  [
    .init("title", .string, "Tiêu đề", "The title") { view, _ in
      .string(view.page.title.value)
    },
    .init("summary", .optional(.string), "Tóm tắt", "The summary") { view, _ in
      Value(view.page.summary)
    },
    .init("html", .markup, "Thân trang", "The body") { view, _ in view.body.html.value },
    .init("contents", .list(.record("Heading")), "Mục lục", "The table of contents") {
      view, views in headingShape.list(view.body.contents, views)
    },
    .init("updated", .optional(.record("Date")), "Ngày cập nhật", "When it was changed") {
      view, views in views.date(view.page.updated)
    },
    .init("custom", .record("Custom"), "Trường riêng của trang", "The site's own fields") {
      view, views in views.customRecord(view.page.custom)
    },
    langField { $0.page.language },
  ])

struct FreePageView: Sendable {
  let page: FreePage
  let body: BodyView
}
