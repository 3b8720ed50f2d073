import Content
import SiteGraph
import Templating
import Vietnamese

/// An old address and where it leads, from the site's root.
struct RedirectView: Sendable {
  let from: String
  let target: String
}

let redirectShape = Shape<RedirectView>(
  "Redirect", "Một địa chỉ cũ.", "An old address.",
  [
    .init("from", .string, "Địa chỉ cũ, từ gốc của máy chủ", "The old address") { view, views in
      .string(views.url(view.from))
    },
    .init("target", .string, "Địa chỉ mới, từ gốc của máy chủ", "Where it leads") { view, views in
      .string(views.url(view.target))
    },
  ])

/// A feed that a page offers.
struct FeedLinkView: Sendable {
  let title: String
  /// From the site's root.
  let address: String
  let mediaType: String
}

let feedLinkShape = Shape<FeedLinkView>(
  "FeedLink", "Liên kết tới một nguồn tin.", "A link to a feed.",
  [
    .init("title", .string, "Tên", "The title") { link, _ in .string(link.title) },
    .init("url", .string, "Địa chỉ", "The address") { link, views in
      .string(views.url(link.address))
    },
    .init("type", .string, "Loại: `application/atom+xml` …", "Its media type") { link, _ in
      .string(link.mediaType)
    },
  ])

let momentShape = Shape<PartialDate>(
  "Moment", "Một thời điểm; ngày không có giờ là lúc nửa đêm.",
  "A moment; a day without a time is its midnight.",
  [
    .init("rfc3339", .string, "2019-11-21T09:25:00+07:00", "2019-11-21T09:25:00+07:00") {
      date, views in
      .string(
        PartialDate(date.firstDay, time: date.time ?? LocalTime(hour: 0, minute: 0))
          .iso(offset: views.configuration.timeZone))
    },
    .init("rfc822", .string, "Thu, 21 Nov 2019 09:25:00 +0700", "Thu, 21 Nov 2019 09:25:00 +0700") {
      date, views in .string(date.rfc822(offset: views.configuration.timeZone))
    },
  ])

/// A feed with what its entries are made of.
struct FeedView: Sendable {
  let page: FeedPage
  /// From the site's root.
  let address: String
  let entries: [ProfileView]
}

let feedShape = Shape<FeedView>(
  "Feed", "Một nguồn tin.", "A feed.",
  [
    .init("title", .string, "Tên", "The title") { feed, _ in .string(feed.page.title) },
    .init("description", .optional(.string), "Mô tả", "The description") { feed, _ in
      Value(feed.page.description)
    },
    .init("url", .string, "Địa chỉ đầy đủ", "Its whole address") { feed, views in
      .string(views.absoluteURL(feed.address))
    },
    .init(
      "home", .string, "Địa chỉ đầy đủ của trang cùng danh sách",
      "The whole address of the page with the same list"
    ) { feed, views in .string(views.absoluteURL(feed.page.home)) },
    .init("updated", .record("Moment"), "Lần sửa cuối của một bài", "The last change of a profile")
    {
      feed, views in
      feed.entries.compactMap(\.node.changed).max { $0.firstMoment < $1.firstMoment }
        .map { momentShape.record($0, views) } ?? .none
    },
    .init("entries", .list(.record("FeedEntry")), "Các bài mới nhất", "The newest profiles") {
      feed, views in .list(feed.entries.map { feedEntry($0, views) })
    },
  ])

extension PartialDate {
  /// Orders dates by when they begin, whatever their precision.
  fileprivate var firstMoment: (Int, Int) { (firstDay.daysSinceEpoch, time?.minuteOfDay ?? 0) }
}

private let feedEntryShape = Shape<ProfileView>(
  "FeedEntry", "Một bài trong nguồn tin.", "A profile in a feed.",
  [
    .init(
      "id", .string, "Tên không đổi của bài: theo `id`, nếu không thì địa chỉ đầy đủ",
      "The profile's lasting name: by its `id`, else the whole address"
    ) { view, views in .string(lastingName(of: view.node, views)) },
    .init("title", .string, "Tít bài", "The title") { view, _ in
      .string(view.node.profile.title.value)
    },
    .init("url", .string, "Địa chỉ đầy đủ", "The whole address") { view, views in
      .string(views.absoluteURL(view.node.address))
    },
    .init("summary", .optional(.string), "Sapo", "The summary") { view, _ in
      Value(view.node.profile.summary)
    },
    .init(
      "html", .markup, "Thân bài, mọi liên kết đều đầy đủ", "The body, with whole addresses"
    ) { view, _ in view.body.html.value },
    .init("published", .optional(.record("Moment")), "Lúc đăng", "When it was published") {
      view, views in
      view.node.profile.published.map { momentShape.record($0.value, views) } ?? .none
    },
    .init("updated", .record("Moment"), "Lần sửa cuối", "When it was last changed") {
      view, views in view.node.changed.map { momentShape.record($0, views) } ?? .none
    },
    .init("authors", .list(.string), "Người viết", "The authors") { view, _ in
      Value(view.node.profile.authors)
    },
    .init(
      "categories", .list(.string), "Loại, phong trào, lĩnh vực, từ khóa",
      "Kind, campaigns, fields, tags"
    ) { view, views in Value(categories(of: view.node, views)) },
    .init("image", .optional(.record("Image")), "Ảnh chính", "The main photo") { view, views in
      views.portrait(of: view.node.profile)
    },
  ])

/// The types of records that only feeds and maps have.
let unseenRecords = [
  redirectShape.type, feedLinkShape.type, momentShape.type, feedShape.type, feedEntryShape.type,
  sitemapURLShape.type,
]

/// An entry whose text has whole addresses. In digests the text as it is kept stands for it.
private func feedEntry(_ view: ProfileView, _ views: SiteViews) -> Value {
  let plain = feedEntryShape.record(view, views)
  guard case .record(let record) = plain, let slot = record.type.slot(of: "html"),
    case .markup(let html) = record[slot]
  else { return withDigest(plain) }
  let whole = absoluteLinks(
    in: html, origin: views.addresses.origin, page: views.absoluteURL(view.node.address))
  let slots = record.type.fields.indices.map { $0 == slot ? .markup(whole) : record[$0] }
  return .record(Record(record.type, slots: slots, digest: plain.digest))
}

private func withDigest(_ plain: Value) -> Value {
  guard case .record(let record) = plain else { return plain }
  return .record(
    Record(
      record.type, slots: record.type.fields.indices.map { record[$0] }, digest: plain.digest))
}

/// A name that stays when the address changes, where the author gave one: a tag by RFC 4151.
private func lastingName(of node: ProfileNode, _ views: SiteViews) -> String {
  guard let id = node.profile.id?.value, let date = node.profile.published?.value else {
    return views.absoluteURL(node.address)
  }
  let host = views.addresses.origin.split(separator: "/").last ?? ""
  let day = PartialDate(date.firstDay).iso()
  return "tag:\(host.prefix { $0 != ":" }),\(day):\(percentEncoded(id))"
}

/// Everything but letters, digits and a few marks as `%XX`.
private func percentEncoded(_ text: String) -> String {
  let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/".utf8)
  let digits = Array("0123456789ABCDEF".utf8)
  let bytes = text.utf8.flatMap { byte in
    plain.contains(byte)
      ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func categories(of node: ProfileNode, _ views: SiteViews) -> [String] {
  let graph = views.graph
  var seen = Set<String>()
  return
    ([views.title(of: node.profile.kind)]
    + node.campaigns.map { graph.campaigns[$0].campaign.title.value }
    + node.fields.map { Words.capitalised(graph.fields[$0].term.title) } + node.profile.tags)
    .filter { seen.insert($0).inserted }
}
