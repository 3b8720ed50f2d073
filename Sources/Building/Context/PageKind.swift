import Diagnostics
import Templating

/// A kind of page: the templates that may render it, the first that exists wins, and the names that
/// they see beside those that every page has. A class, since every page of the plan refers to its own.
final class PageKind: Sendable {
  let name: String
  let templates: [String]
  let context: [ContextName]
  let summary: Wording
  /// The data whose rows its pages show, by its name in templates.
  let data: String?

  init(
    _ name: String, _ templates: [String], _ vi: String, _ en: String, _ context: [ContextName],
    data: String? = nil
  ) {
    self.name = name
    self.templates = templates
    self.context = context
    summary = Wording(vi: vi, en: en)
    self.data = data
  }

  static let home = PageKind(
    "home", ["home.html"], "Trang chủ", "The home page",
    [
      name("featured", .list(.record("ProfileCard")), "Bài nổi bật", "Featured profiles"),
      name("recent", .list(.record("ProfileCard")), "Bài mới nhất", "The newest profiles"),
      name(
        "most_read", .list(.record("ViewedProfile")), "Bài được đọc nhiều",
        "The profiles most read"),
      name(
        "campaigns", .list(.record("Entry")), "Phong trào, kèm số bài",
        "Campaigns with their counts"),
      name("kinds", .list(.record("Entry")), "Các loại hồ sơ", "The kinds of profiles"),
      name("units", .list(.record("Entry")), "Đơn vị cấp trên", "The upper units"),
      name("years", .list(.record("Entry")), "Các năm", "The years"),
      name("fields", .list(.record("Entry")), "Các lĩnh vực", "The fields"),
      name("honours", .list(.record("Entry")), "Các danh hiệu", "The honours"),
      name("total", .int, "Tổng số bài", "How many profiles"),
    ])
  static let profile = PageKind(
    "profile", ["profile.html"], "Một bài", "A profile",
    [
      name("profile", .record("Profile"), "Bài này", "The profile"),
      name("related", .list(.record("ProfileCard")), "Bài liên quan", "Related profiles"),
      name(
        "same_unit", .list(.record("ProfileCard")), "Bài khác cùng đơn vị", "Others of the unit"),
      name("newer", .optional(.record("Link")), "Bài mới hơn", "The next newer profile"),
      name("older", .optional(.record("Link")), "Bài cũ hơn", "The next older profile"),
    ])
  static let profiles = list("profiles", "Tất cả bài", "All profiles")
  static let kind = list("kind", "Bài của một loại hồ sơ", "Profiles of one kind")
  static let field = list("field", "Bài của một lĩnh vực", "Profiles of a field")
  static let year = list("year", "Bài của một năm", "Profiles of a year")
  static let month = list("month", "Bài của một tháng", "Profiles of a month")
  static let day = list("day", "Bài của một ngày", "Profiles of a day")
  static let letter = list("letter", "Người có tên bắt đầu bằng một chữ", "People by a letter")
  static let honour = list(
    "honour", "Bài của một danh hiệu", "Profiles with an honour",
    [name("honour", .record("Honour"), "Danh hiệu", "The honour")])
  static let cluster = list(
    "cluster", "Bài của một cụm thi đua", "Profiles of a cluster",
    [name("cluster", .record("Cluster"), "Cụm", "The cluster")])
  static let unit = list(
    "unit", "Một đơn vị và cấp dưới", "A unit with those below",
    [name("unit", .record("Unit"), "Đơn vị", "The unit")])
  static let campaign = PageKind(
    "campaign", ["campaign.html"], "Một phong trào", "A campaign", campaignContext)
  static let campaignPeriod = PageKind(
    "campaign_period", ["campaign_period.html", "campaign.html"],
    "Một giai đoạn của phong trào", "A period of a campaign", campaignContext)
  static let campaigns = terms("campaigns", "Danh mục phong trào", "The campaigns")
  static let units = terms("units", "Cây đơn vị", "The unit tree")
  static let clusters = terms("clusters", "Các cụm thi đua", "The clusters")
  static let fields = terms("fields", "Các lĩnh vực", "The fields")
  static let honours = terms("honours", "Các danh hiệu", "The honours")
  static let dates = terms("dates", "Các năm và tháng", "Years and months")
  static let people = terms("people", "Các chữ cái", "The letters")
  static let page = PageKind(
    "page", ["page.html"], "Một trang tự do", "A free page",
    [name("content", .record("FreePage"), "Nội dung", "The content")])
  static let dataPage = PageKind(
    "data_page", ["data_page.html"], "Một dòng của tệp dữ liệu", "A row of a data file",
    [
      name("row", .any, "Dòng này; mỗi cột là một trường", "The row; its columns are fields"),
      name("cells", .list(.record("DataCell")), "Các ô có chữ", "The cells that hold something"),
    ])
  static let dataIndex = PageKind(
    "data_index", ["data_index.html"], "Mọi dòng của tệp dữ liệu", "All rows of a data file",
    [
      name("rows", .list(.record("DataRow")), "Các dòng", "The rows"),
      name("columns", .list(.record("DataColumn")), "Các cột của bảng", "The table's columns"),
      name("total", .int, "Tổng số dòng", "How many rows"),
    ])
  static let search = PageKind(
    "search", ["search.html"], "Trang tìm kiếm", "The page that searches the site",
    [
      name("index", .string, "Địa chỉ mục lục của chỉ mục", "The address of the index's list"),
      name("total", .int, "Tổng số bài", "How many profiles"),
    ])
  static let notFound = PageKind(
    "not_found", ["404.html"], "Trang báo không tìm thấy", "The page for what isn't there", [])
  static let redirect = PageKind(
    "redirect", ["redirect.html"], "Trang chuyển hướng", "A redirect",
    [
      name("target", .string, "Địa chỉ đầy đủ của đích", "Where it leads")
    ])
  /// Not a page: the card that lists show, rendered once for each profile.
  static let card = PageKind(
    "card", ["components/card.html"], "Thẻ của một bài", "The card of a profile",
    [name("card", .record("ProfileCard"), "Bài", "The profile")])

  static let all: [PageKind] =
    [
      home, profile, profiles, kind, field, year, month, day, letter, honour, cluster, unit,
      campaign,
      campaignPeriod, campaigns, units, clusters, fields, honours, dates, people, search, page,
      dataPage, dataIndex, notFound,
      redirect, card,
    ] + unseen

  /// Whether no page is of this very kind: each data file has kinds of its own.
  var isPattern: Bool { self === PageKind.dataPage || self === PageKind.dataIndex }

  /// The names of all templates that some kind of page is rendered with.
  static let templateNames = Set(all.flatMap { $0.templates.map { $0[...] } })

  private static let campaignContext = [
    name("campaign", .record("Campaign"), "Phong trào", "The campaign"),
    name(
      "groups", .list(.record("CardGroup")), "Bài trên trang này, theo loại", "Profiles, by kind"),
    name("kinds", .list(.record("Entry")), "Số bài của mỗi loại", "Counts by kind"),
    name("periods", .list(.record("Entry")), "Các giai đoạn", "The periods"),
    name("children", .list(.record("Entry")), "Phong trào cấp dưới", "The campaigns below"),
    name("period", .optional(.string), "Giai đoạn này, nếu có", "This period, if any"),
    name(
      "most_read", .list(.record("ViewedProfile")), "Bài được đọc nhiều của phong trào",
      "The campaign's profiles most read"),
  ]

  private static func list(
    _ kind: String, _ vi: String, _ en: String, _ more: [ContextName] = []
  ) -> PageKind {
    PageKind(
      kind, ["\(kind).html", "list.html"], vi, en,
      [
        name(
          "cards", .list(.record("ProfileCard")), "Bài trên trang này", "The profiles of this page"),
        name("total", .int, "Tổng số bài", "How many profiles"),
        name("children", .list(.record("Entry")), "Danh sách nhỏ hơn", "Narrower lists"),
      ] + more)
  }

  private static func terms(_ kind: String, _ vi: String, _ en: String) -> PageKind {
    PageKind(
      kind, ["\(kind).html", "terms.html"], vi, en,
      [
        name("groups", .list(.record("EntryGroup")), "Các mục, theo nhóm", "The entries, by group"),
        name("total", .int, "Tổng số bài", "How many profiles"),
      ])
  }

  static func name(
    _ name: String, _ type: TemplateType, _ vi: String, _ en: String
  ) -> ContextName {
    ContextName(name, type, Wording(vi: vi, en: en))
  }
}
