import Content
import SiteGraph
import Templating

/// A campaign's page: the node, its introduction, and whether this is the part of one period.
struct CampaignView: Sendable {
  let node: CampaignNode
  let body: BodyView

  var campaign: Campaign { node.campaign }
}

let campaignShape = Shape<CampaignView>(
  "Campaign", "Một phong trào, cuộc vận động, chương trình.", "A campaign.",
  [
    .init("title", .string, "Tên", "The title") { view, _ in
      .string(view.campaign.title.value)
    },
    .init("short", .optional(.string), "Tên ngắn", "The short title") { view, _ in
      Value(view.campaign.short)
    },
    .init("slug", .string, "Tên trong địa chỉ", "The name in the address") { view, _ in
      .string(view.campaign.slug)
    },
    .init("url", .string, "Địa chỉ", "The address") { view, views in
      .string(views.url(view.node.address))
    },
    .init("type_title", .optional(.string), "Loại bằng chữ", "The type in words") { view, views in
      Value(view.campaign.type.map { views.words.title(of: $0, in: "campaign_types") })
    },
    .init("form", .optional(.string), "Hình thức", "The legal form") { view, _ in
      Value(view.campaign.form)
    },
    .init("scope", .optional(.string), "Phạm vi", "The scope") { view, _ in
      Value(view.campaign.scope)
    },
    .init("launched_by", .list(.string), "Nơi phát động", "Who launched it") { view, _ in
      Value(view.campaign.launchedBy)
    },
    .init("start", .optional(.record("Date")), "Bắt đầu", "The start") { view, views in
      views.date(view.campaign.start)
    },
    .init("end", .optional(.record("Date")), "Kết thúc", "The end") { view, views in
      views.date(view.campaign.end)
    },
    .init("occasion", .optional(.string), "Chào mừng", "The occasion") { view, _ in
      Value(view.campaign.occasion)
    },
    .init("description", .optional(.string), "Mô tả", "The description") { view, _ in
      Value(view.campaign.description)
    },
    .init("html", .markup, "Lời giới thiệu", "The introduction") { view, _ in
      view.body.html.value
    },
    .init("criteria", .list(.string), "Tiêu chí", "The criteria") { view, _ in
      Value(view.campaign.criteria)
    },
    .init("documents", .list(.record("Document")), "Văn bản", "The documents") { view, views in
      documentShape.list(
        view.campaign.documents.map {
          DocumentView(document: $0, url: views.fileURL($0.file, from: view.campaign.file))
        }, views)
    },
    .init("stats", .list(.record("Statistic")), "Số liệu", "Figures") { view, views in
      labelledShape.list(view.campaign.stats, views)
    },
    .init("phases", .list(.record("Phase")), "Các đợt", "The phases") { view, views in
      phaseShape.list(view.campaign.phases, views)
    },
    .init("editions", .list(.record("Edition")), "Các năm", "The editions") { view, views in
      editionShape.list(view.campaign.editions, views)
    },
    .init("parent", .optional(.record("Link")), "Phong trào cấp trên", "The campaign above") {
      view, views in view.node.parent.map { views.campaignLinks[$0] } ?? .none
    },
    .init("contact", .optional(.string), "Liên hệ", "Whom to ask") { view, _ in
      Value(view.campaign.contact)
    },
    .init("custom", .record("Custom"), "Trường riêng của trang", "The site's own fields") {
      view, views in views.customRecord(view.campaign.custom)
    },
    .init("total", .int, "Tổng số bài", "How many profiles") { view, _ in
      .int(view.node.profiles.count)
    },
    langField { $0.campaign.language },
  ])

let phaseShape = Shape<Phase>(
  "Phase", "Một đợt của phong trào.", "A phase of a campaign.",
  [
    .init("name", .string, "Tên đợt", "The name") { phase, _ in .string(phase.name) },
    .init("start", .optional(.record("Date")), "Bắt đầu", "The start") { phase, views in
      views.date(phase.start)
    },
    .init("end", .optional(.record("Date")), "Kết thúc", "The end") { phase, views in
      views.date(phase.end)
    },
  ])

let editionShape = Shape<Edition>(
  "Edition", "Một năm của chương trình hằng năm.", "A year of a yearly campaign.",
  [
    .init("year", .int, "Năm", "The year") { edition, _ in .int(edition.year) },
    .init("title", .optional(.string), "Tên", "The title") { edition, _ in
      Value(edition.title)
    },
    .init("amount", .optional(.string), "Kinh phí", "The amount") { edition, _ in
      Value(edition.amount)
    },
  ])
