import Content
import SiteGraph
import Templating

let siteShape = Shape<SiteConfiguration>(
  "Site", "Cả trang, như `site.yml` khai báo.", "The site, as `site.yml` has it.",
  [
    .init("title", .string, "Tên trang", "The title") { site, _ in .string(site.title) },
    .init("tagline", .optional(.string), "Khẩu hiệu", "The tagline") { site, _ in
      Value(site.tagline)
    },
    .init("base_url", .string, "Địa chỉ gốc", "The address of the root") { site, views in
      .string(views.absoluteURL(site.paths.home))
    },
    .init("home", .string, "Trang chủ, từ gốc của máy chủ", "The home page") { site, views in
      .string(views.url(site.paths.home))
    },
    .init(
      "origin", .string, "Địa chỉ của máy chủ: `https://example.vn`; trống khi mở từ thư mục",
      "The server's address: `https://example.vn`; empty for a site opened from a folder"
    ) { _, views in .string(views.addresses.origin) },
    .init(
      "relative", .bool, "Trang mở từ thư mục, không qua máy chủ (`base_url: .`)",
      "The site is opened from a folder, without a server (`base_url: .`)"
    ) { _, views in .bool(views.addresses.isRelative) },
    .init("feeds", .list(.record("FeedLink")), "Nguồn tin của cả trang", "The site's feeds") {
      site, views in feedLinkShape.list(views.siteFeeds, views)
    },
    .init(
      "share_image", .optional(.record("Image")), "Ảnh cho trang không có ảnh riêng",
      "The picture for pages without one of their own"
    ) { site, views in views.shareImage },
    .init("language", .string, "Ngôn ngữ", "The language") { site, _ in
      .string(site.language)
    },
    .init(
      "languages", .list(.string), "Các ngôn ngữ của trang; trống nếu chỉ có một",
      "The languages of the site; empty where there is one"
    ) { _, views in views.languages.count > 1 ? Value(views.languages.map(\.code)) : .list([]) },
    .init(
      "original", .optional(.string), "Ngôn ngữ gốc của trang, khi đây là ngôn ngữ khác",
      "The site's own language, where this is another"
    ) { site, _ in Value(site.originalLanguage) },
    .init("langs", .record("SiteLangs"), "Ngôn ngữ của những chữ chưa dịch", "Untranslated words") {
      site, views in siteLangsShape.record(site, views)
    },
    .init("notice", .optional(.string), "Lời lưu ý trên mọi trang", "A notice on every page") {
      site, _ in Value(site.notice)
    },
    .init("menu", .list(.record("Link")), "Trình đơn", "The menu") { site, views in
      linkShape.list(
        site.menu.map { LinkView(title: $0.title, url: views.menuAddress($0.url.value)) }, views)
    },
    .init("sections", .record("Sections"), "Các mục của trang", "The parts of pages") {
      site, views in sectionsShape.record(site.sections, views)
    },
    .init("feedback", .optional(.string), "Địa chỉ mẫu phản hồi", "The form for feedback") {
      site, _ in Value(site.feedback)
    },
    .init("organisation", .record("Organisation"), "Cơ quan chủ quản", "Who runs the site") {
      site, views in organisationShape.record(site.organisation, views)
    },
    .init("campaigns", .list(.record("Link")), "Mọi phong trào", "All campaigns") {
      _, views in .list(views.campaignLinks)
    },
    .init("pages", .list(.record("Link")), "Các trang tự do", "The free pages") { _, views in
      linkShape.list(
        views.graph.pages.map {
          LinkView(title: $0.page.title.value, url: $0.address, language: $0.page.language)
        }, views)
    },
    .init("search", .bool, "Có trang tìm kiếm", "There is a page that searches the site") {
      site, _ in .bool(site.hasSearch)
    },
    .init("paths", .record("Paths"), "Địa chỉ của các danh sách", "The addresses of lists") {
      site, views in pathsShape.record(site.paths, views)
    },
  ])

let siteLangsShape = Shape<SiteConfiguration>(
  "SiteLangs", "Ngôn ngữ của chữ trong `site.yml`, khi khác ngôn ngữ của trang.",
  "The languages of the words of `site.yml`, where they are not the page's.",
  SiteText.allCases.map { text in
    .init(text.rawValue, .optional(.string), "Như `site.\(text)`", "As `site.\(text)`") {
      site, _ in Value(site.untranslated.contains(text) ? site.originalLanguage : nil)
    }
  })

let organisationShape = Shape<Organisation>(
  "Organisation", "Cơ quan chủ quản của trang.", "Who runs the site.",
  [
    .init("name", .optional(.string), "Tên", "The name") { body, _ in Value(body.name) },
    .init("responsible", .optional(.string), "Người chịu trách nhiệm", "Who answers for it") {
      body, _ in Value(body.responsible)
    },
    .init("address", .optional(.string), "Địa chỉ", "The address") { body, _ in
      Value(body.address)
    },
    .init("phone", .optional(.string), "Điện thoại", "The telephone") { body, _ in
      Value(body.phone)
    },
    .init("email", .optional(.string), "Thư điện tử", "The e-mail address") { body, _ in
      Value(body.email)
    },
    .init("licence", .optional(.string), "Giấy phép", "The licence") { body, _ in
      Value(body.licence)
    },
    .init("citation", .optional(.string), "Lời ghi nguồn", "How to cite") { body, _ in
      Value(body.citation)
    },
  ])

let pathsShape = Shape<SitePaths>(
  "Paths", "Địa chỉ của các danh sách.", "The addresses of the lists.",
  pathFields.map { name, vi, en, path in
    .init(name, .string, vi, en) { paths, views in .string(views.url(path(paths))) }
  })

private let pathFields: [(String, String, String, @Sendable (SitePaths) -> String)] = [
  ("profiles", "Tất cả bài", "All profiles", { $0.profiles }),
  ("campaigns", "Phong trào", "Campaigns", { $0.campaigns }),
  ("individuals", "Cá nhân", "Individuals", { $0.individuals }),
  ("collectives", "Tập thể", "Collectives", { $0.collectives }),
  ("models", "Mô hình", "Models", { $0.models }),
  ("works", "Công trình", "Works", { $0.works }),
  ("units", "Đơn vị", "Units", { $0.units }),
  ("clusters", "Cụm, khối thi đua", "Clusters", { $0.clusters }),
  ("fields", "Lĩnh vực", "Fields", { $0.fields }),
  ("honours", "Khen thưởng", "Honours", { $0.honours }),
  ("dates", "Theo ngày", "By date", { $0.dates }),
  ("people", "Theo tên", "By name", { $0.people }),
  ("search", "Tìm kiếm", "Search", { $0.search }),
]
