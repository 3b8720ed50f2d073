import Content
import SiteGraph
import Templating
import Vietnamese

/// A profile's page: the node and its rendered body.
struct ProfileView: Sendable {
  let node: ProfileNode
  let body: BodyView
}

/// A rendered body.
struct BodyView: Sendable {
  var html = BodyHTML.text("")
  var contents: [HeadingView] = []
  var wordCount = 0
}

let profileShape = Shape<ProfileView>(
  "Profile", "Một bài giới thiệu gương.", "A profile.",
  profileLanguageFields + profileTextFields + profileRelationFields + profileFactFields
    + profilePersonFields
    + profileGroupFields + profileUndertakingFields)

let profileLanguageFields: [Shape<ProfileView>.Field] = [
  langField { $0.node.language },
  .init("langs", .record("ProfileLangs"), "Ngôn ngữ của từng thông tin", "The facts' languages") {
    view, views in
    profileLangsShape.record(view.node, views)
  },
]

let profileTextFields: [Shape<ProfileView>.Field] = [
  .init("title", .string, "Tít bài", "The title") {
    view, _ in
    .string(view.node.profile.title.value)
  },
  .init("kicker", .optional(.string), "Tít phụ", "The line above the title") {
    view, _ in
    Value(view.node.profile.kicker)
  },
  .init("summary", .optional(.string), "Sapo", "The summary") {
    view, _ in
    Value(view.node.profile.summary)
  },
  .init("url", .string, "Địa chỉ", "The address") {
    view, views in
    .string(views.url(view.node.address))
  },
  .init("slug", .string, "Tên trong địa chỉ", "The name in the address") {
    view, _ in
    .string(view.node.slug)
  },
  .init(
    "kind", .string, "`individual`, `collective`, `model` hoặc `work`",
    "`individual`, `collective`, `model` or `work`"
  ) {
    view, _ in
    .string(view.node.profile.kind.rawValue)
  },
  .init("kind_title", .string, "Cá nhân, Tập thể, Mô hình, Công trình", "The kind in words") {
    view, views in
    .string(views.title(of: view.node.profile.kind))
  },
  .init("genre_title", .optional(.string), "Thể loại bằng chữ", "The genre in words") {
    view, views in
    Value(view.node.profile.genre.map { views.words.title(of: $0, in: "genres") })
  },
  .init(
    "name", .optional(.string), "Tên người, tập thể, mô hình, công trình", "The name of the subject"
  ) {
    view, _ in
    Value(view.node.profile.name?.value)
  },
  .init("monogram", .string, "Chữ cái thay ảnh", "Letters instead of a picture") {
    view, views in
    .string(views.monogram(of: view.node))
  },
  .init("html", .markup, "Thân bài", "The body") {
    view, _ in
    view.body.html.value
  },
  .init("contents", .list(.record("Heading")), "Mục lục", "The table of contents") {
    view, views in
    headingShape.list(view.body.contents, views)
  },
  .init("word_count", .int, "Số chữ", "The number of words") {
    view, _ in
    .int(view.body.wordCount)
  },
  .init("authors", .list(.string), "Người viết", "The authors") {
    view, _ in
    Value(view.node.profile.authors)
  },
  .init("photo_by", .optional(.string), "Người chụp ảnh", "Who took the photos") {
    view, _ in
    Value(view.node.profile.photoBy)
  },
  .init(
    "source", .optional(.record("Source")), "Nguồn, với bài đăng lại",
    "The source of a reposted text"
  ) {
    view, views in
    view.node.profile.source.map { sourceShape.record($0, views) } ?? .none
  },
  .init("published", .optional(.record("Date")), "Ngày đăng", "The day of publication") {
    view, views in
    views.date(view.node.profile.published?.value)
  },
  .init("updated", .optional(.record("Date")), "Ngày cập nhật", "When it was last changed") {
    view, views in
    views.date(view.node.profile.updated)
  },
  .init("views", .optional(.int), "Lượt xem, nếu có đếm", "How often it was looked at, if counted")
  {
    view, views in
    Value(views.shownViews.counts[view.node.address])
  },
  .init("discovered", .optional(.record("Date")), "Ngày phát hiện", "When it was discovered") {
    view, views in
    views.date(view.node.profile.discovered)
  },
  .init("portrait", .optional(.record("Image")), "Ảnh chính", "The main photo") {
    view, views in
    views.portrait(of: view.node.profile)
  },
  .init("gallery", .list(.record("Image")), "Các ảnh khác", "More photos") {
    view, views in
    .list(view.node.profile.gallery.compactMap { views.image($0, of: view.node.profile) })
  },
  .init("quote", .optional(.record("Quote")), "Câu nói", "A quotation") {
    view, views in
    view.node.profile.quote.map { quoteShape.record($0, views) } ?? .none
  },
  .init("lessons", .list(.string), "Bài học", "What others can learn") {
    view, _ in
    Value(view.node.profile.lessons)
  },
  .init("corrections", .list(.record("Correction")), "Đính chính", "Corrections") {
    view, views in
    correctionShape.list(view.node.profile.corrections, views)
  },
  .init("tags", .list(.string), "Từ khóa", "Tags") {
    view, _ in
    Value(view.node.profile.tags)
  },
]

let profileRelationFields: [Shape<ProfileView>.Field] = [
  .init("campaigns", .list(.record("Link")), "Phong trào", "The campaigns") {
    view, views in
    .list(view.node.campaigns.map { views.campaignLinks[$0] })
  },
  .init("unit", .optional(.record("Link")), "Đơn vị, tên như lúc đó", "The unit, named as it was") {
    view, views in
    views.unitLink(of: view.node)
  },
  .init(
    "units_above", .list(.record("Link")), "Các đơn vị cấp trên, gần nhất trước",
    "The units above, nearest first"
  ) {
    view, views in
    .list(view.node.unitsAbove.dropFirst().map { views.unitLinks[$0] })
  },
  .init("unit_type", .optional(.string), "Loại hình đơn vị", "The type of unit") {
    view, views in
    Value(view.node.unitType.map { views.graph.unitTypes[$0].title })
  },
  .init("cluster", .optional(.record("Link")), "Cụm, khối thi đua", "The emulation cluster") {
    view, views in
    view.node.cluster.map { views.clusterLinks[$0] } ?? .none
  },
  .init("fields", .list(.record("Link")), "Lĩnh vực", "The fields") {
    view, views in
    .list(view.node.fields.map { views.fieldLinks[$0] })
  },
  .init("level", .optional(.string), "Cấp điển hình", "The level of the exemplar") {
    view, views in
    Value(view.node.level.map { views.graph.levels[$0].title })
  },
  .init("criteria", .list(.string), "Tiêu chí đạt", "The criteria met") {
    view, views in
    Value(view.node.criteria.map { views.graph.criteria[$0].title })
  },
  .init("periods", .list(.string), "Giai đoạn", "The periods") {
    view, _ in
    Value(view.node.periods.map(\.title))
  },
  .init("awards", .list(.record("Award")), "Khen thưởng, theo thứ bậc", "The awards, highest first")
  {
    view, views in
    awardShape.list(view.node.awards, views)
  },
  .init("locality", .optional(.string), "Địa bàn", "The locality") {
    view, _ in
    Value(view.node.profile.locality)
  },
]
