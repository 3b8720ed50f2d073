import Content
import SiteGraph
import Templating

let cardShape = Shape<CardView>(
  "ProfileCard", "Một bài trong danh sách.", "A profile in a list.",
  [
    // First, since what follows the last field that some page reads is not kept: often that is this one.
    .init(
      "html", .markup, "Thẻ đã dựng bằng `components/card.html`; trống trong chính mẫu đó",
      "The card as `components/card.html` renders it; empty in that template itself"
    ) { _, _ in .markup("") },
    .init("title", .string, "Tít bài", "The title") { card, _ in
      .string(card.node.profile.title.value)
    },
    .init("url", .string, "Địa chỉ", "The address") { card, views in
      .string(views.url(card.node.address))
    },
    .init("summary", .optional(.string), "Sapo", "The summary") { card, _ in
      Value(card.node.profile.summary)
    },
    .init("kind", .string, "Mã loại", "The kind's code") { card, _ in
      .string(card.node.profile.kind.rawValue)
    },
    .init("kind_title", .string, "Loại bằng chữ", "The kind in words") { card, views in
      .string(views.title(of: card.node.profile.kind))
    },
    .init("name", .optional(.string), "Tên", "The subject's name") { card, _ in
      Value(card.node.profile.name?.value)
    },
    .init("monogram", .string, "Chữ cái thay ảnh", "Letters instead of a picture") {
      card, views in .string(views.monogram(of: card.node))
    },
    .init("position", .optional(.string), "Chức vụ hoặc nghề", "The position or the job") {
      card, _ in Value(card.node.profile.individual?.position ?? card.node.profile.individual?.job)
    },
    .init("unit", .optional(.record("Link")), "Đơn vị", "The unit") { card, views in
      views.unitLink(of: card.node)
    },
    .init("campaigns", .list(.record("Link")), "Phong trào", "The campaigns") { card, views in
      .list(card.node.campaigns.map { views.campaignLinks[$0] })
    },
    .init("published", .optional(.record("Date")), "Ngày đăng", "The day of publication") {
      card, views in views.date(card.node.profile.published?.value)
    },
    .init("authors", .list(.string), "Người viết", "The authors") { card, _ in
      Value(card.node.profile.authors)
    },
    .init("portrait", .optional(.record("Image")), "Ảnh", "The photo") { card, views in
      views.portrait(of: card.node.profile)
    },
    .init("featured", .bool, "Đang nổi bật", "Is featured") { card, views in
      .bool(views.isFeatured(card.node))
    },
    langField { $0.node.language },
  ])

/// A profile as lists show it. Its markup is rendered once and shown on many pages.
struct CardView: Sendable {
  let node: ProfileNode
}

/// Cards under a heading.
struct CardGroupView: Sendable {
  let title: String
  let url: String?
  let total: Int
  let cards: [Int]
}

let cardGroupShape = Shape<CardGroupView>(
  "CardGroup", "Các bài dưới một tiêu đề.", "Profiles under a heading.",
  [
    .init("title", .string, "Tiêu đề", "The heading") { group, _ in .string(group.title) },
    .init("url", .optional(.string), "Danh sách đầy đủ", "The whole list") { group, _ in
      Value(group.url)
    },
    .init("total", .int, "Tổng số bài của nhóm", "How many there are in all") { group, _ in
      .int(group.total)
    },
    .init("cards", .list(.record("ProfileCard")), "Các bài trên trang này", "Those on this page") {
      group, views in views.cards(group.cards)
    },
  ])
