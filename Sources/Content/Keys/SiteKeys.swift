// The keys of `site.yml`.

enum SiteKey: Int, EntityKey {
  case title, tagline, baseURL, language, languages, timeZone, pageSize, workflow, consent, notice
  case organisation, menu, sections, feedback, glossary, paths, markup, rawHTML, fields, related
  case sensitive, images, values, feeds, shareImage, viewsRounding, search, pages

  static let table = KeyTable<SiteKey>(
    vi: "cấu hình trang", en: "site", identitySpecs + behaviourSpecs + publishingSpecs)

  private static let identitySpecs: [KeySpec<SiteKey>] = [
    KeySpec(
      .title, "title", "tieu_de ten_trang", .text, .required, vi: "tên trang",
      en: "the site's title", example: "Gương điển hình tiên tiến"),
    KeySpec(.tagline, "tagline", "khau_hieu", .text, vi: "khẩu hiệu", en: "the tagline"),
    KeySpec(
      .baseURL, "base_url", "dia_chi_trang", .address, .required,
      vi: "địa chỉ đầy đủ của trang, hoặc `.` để mở từ thư mục",
      en: "the site's whole address, or `.` to open it from a folder",
      example: "https://congdoan.example.vn/guong/"),
    KeySpec(
      .language, "language", "ngon_ngu lang", .text, vi: "ngôn ngữ, `vi` nếu để trống",
      en: "the language, `vi` if left out"),
    KeySpec(
      .languages, "languages", "ngon_ngu_khac ban_dich", .groups(.siteLanguage),
      vi: "các ngôn ngữ khác của trang, ở `/en/`…: mã, hoặc mã cùng tên trang, menu… đã dịch",
      en: "further languages of the site, below `/en/` …: codes, or groups with what is translated",
      example: "en"),
    KeySpec(
      .timeZone, "time_zone", "mui_gio", .text, vi: "múi giờ, `Asia/Ho_Chi_Minh` nếu để trống",
      en: "the time zone, `Asia/Ho_Chi_Minh` if left out"),
    KeySpec(
      .pageSize, "page_size", "so_bai_moi_trang", .number, vi: "số bài trên một trang danh sách",
      en: "how many entries a page of a list has", example: "24"),
    KeySpec(
      .workflow, "workflow", "quy_trinh", .choice(SiteConfiguration.Workflow.closedList.titles),
      vi: "`simple`: chỉ có nháp và đăng, không cần kiểm chứng và duyệt",
      en: "`simple`: only drafts and published, no verification and approval"),
    KeySpec(
      .consent, "consent", "dong_y", .choice(ConsentDemand.closedList.titles),
      vi: "có bắt buộc sự đồng ý hay không", en: "whether consent is demanded"),
    KeySpec(
      .notice, "notice", "thong_bao", .text, vi: "dòng thông báo trên mọi trang",
      en: "a sentence on every page"),
    KeySpec(
      .organisation, "organisation", "co_quan_chu_quan co_quan organization",
      .group(.organisation), .recommended, vi: "cơ quan chủ quản", en: "who answers for the site"),
  ]

  private static let behaviourSpecs: [KeySpec<SiteKey>] = [
    KeySpec(.menu, "menu", "trinh_don", .groups(.menuEntry), vi: "menu", en: "the navigation"),
    KeySpec(
      .sections, "sections", "cac_muc bo_cuc", .group(.sections),
      vi: "mỗi loại trang có những mục nào, theo thứ tự", en: "which parts pages have, in order"),
    KeySpec(
      .feedback, "feedback", "phan_hoi", .address,
      vi: "địa chỉ mẫu phản hồi; để trống thì phản hồi qua thư điện tử của cơ quan",
      en: "the address of a form for feedback; e-mail to the organisation if left out",
      example: "https://bieumau.example.vn/gop-y"),
    KeySpec(
      .glossary, "glossary", "giai_nghia_viet_tat", .boolean,
      vi: "chữ viết tắt có trong `glossary.yml` được giải nghĩa ở lần đầu trong bài",
      en: "whether abbreviations of `glossary.yml` are explained where a text has them first"),
    KeySpec(
      .paths, "paths", "duong_dan", .group(.pathPatterns), vi: "mẫu địa chỉ các trang",
      en: "the address patterns"),
    KeySpec(.markup, "markup", "danh_dau", .group(.markup), vi: "cách viết bài", en: "the markup"),
    KeySpec(
      .rawHTML, "raw_html", "html", .boolean, vi: "cho phép mã HTML trong bài",
      en: "whether texts may hold HTML"),
    KeySpec(
      .fields, "fields", "truong_rieng", .groups(.fieldDeclaration),
      vi: "các trường riêng: `{so_con: số, ghi_chu: chữ, truong: [chữ]}`",
      en: "the site's own fields: `{count: number, note: text, schools: [text]}`"),
    KeySpec(
      .related, "related", "lien_quan", .boolean, vi: "cuối bài có liên kết tới bài liên quan",
      en: "whether profiles link to related ones"),
    KeySpec(
      .sensitive, "sensitive", "du_lieu_nhay_cam",
      .choices(ClosedList<String>.sensitiveKeys.titles),
      vi: "những khóa nhạy cảm mà trang được phép hiện ra",
      en: "the sensitive keys that the site may show"),
    KeySpec(
      .images, "images", "anh", .boolean, vi: "có tạo các cỡ ảnh hay không",
      en: "whether sizes of photos are made"),
    KeySpec(
      .values, "values", "gia_tri", .texts, vi: "giá trị tự do cho tệp mẫu: `{khóa: chữ}`",
      en: "free values for templates: `{key: text}`"),
  ]

  private static let publishingSpecs: [KeySpec<SiteKey>] = [
    KeySpec(
      .feeds, "feeds", "nguon_tin feed rss", .group(.feeds),
      vi: "nguồn tin cho trình đọc tin; `không` để bỏ", en: "the feeds; `no` for none"),
    KeySpec(
      .shareImage, "share_image", "anh_chia_se", .group(.shareImage),
      vi: "ảnh hiện ra khi chia sẻ trang không có ảnh riêng; nên 1200×630",
      en: "the picture for shared pages without one of their own; best 1200×630"),
    KeySpec(
      .viewsRounding, "views_rounding", "lam_tron_luot_xem", .number,
      vi:
        "lượt xem hiện ra được làm tròn xuống bội của số này; 1, tức là đúng từng lượt, nếu để trống",
      en: "views are shown rounded down to a multiple of this; 1, which is exact, if left out",
      example: "10"),
    KeySpec(
      .search, "search", "tim_kiem", .boolean, vi: "có trang tìm kiếm hay không",
      en: "whether there is a page that searches the site"),
    KeySpec(
      .pages, "pages", "trang trang_du_lieu", .groups(.dataPages),
      vi: "trang dựng từ các dòng của tệp dữ liệu",
      en: "pages that are made from the rows of data files"),
  ]
}

enum FeedKey: Int, EntityKey {
  case formats, sources, size

  static let table = KeyTable<FeedKey>(
    vi: "nguồn tin", en: "feeds",
    [
      KeySpec(
        .formats, "formats", "dinh_dang", .choices(FeedSettings.Format.closedList.titles),
        vi: "dạng; cả ba nếu để trống", en: "which formats; all three if left out"),
      KeySpec(
        .sources, "of", "cua cho for", .choices(FeedSettings.Source.closedList.titles),
        vi: "nguồn tin của những gì; tất cả nếu để trống", en: "what has feeds; all if left out"),
      KeySpec(
        .size, "size", "so_bai feed_size", .number, vi: "số bài mới nhất trong mỗi nguồn tin",
        en: "how many of the newest profiles a feed has", example: "20"),
    ])
}

enum ShareImageKey: Int, EntityKey {
  case file, alt

  static let table = KeyTable<ShareImageKey>(
    vi: "ảnh chia sẻ", en: "share image",
    [
      KeySpec(
        .file, "file", "tep anh", .address, .required, vi: "tệp, thường ở `static/`",
        en: "the file, usually below `static/`", example: "/chia-se.jpg"),
      KeySpec(.alt, "alt", "mo_ta_anh", .text, vi: "chữ thay ảnh", en: "the alternative text"),
    ])
}

enum MarkupKey: Int, EntityKey {
  case rawHTML

  static let table = KeyTable<MarkupKey>(
    vi: "cách viết bài", en: "markup",
    [
      KeySpec(
        .rawHTML, "raw_html", "html", .boolean, vi: "cho phép mã HTML trong bài",
        en: "whether texts may hold HTML")
    ])
}

enum OrganisationKey: Int, EntityKey {
  case name, responsible, address, phone, email, licence, citation

  static let table = KeyTable<OrganisationKey>(
    vi: "cơ quan chủ quản", en: "organisation",
    [
      KeySpec(.name, "name", "ten", .text, vi: "tên", en: "its name"),
      KeySpec(
        .responsible, "responsible", "nguoi_chiu_trach_nhiem chiu_trach_nhiem", .text,
        vi: "người chịu trách nhiệm", en: "the person responsible"),
      KeySpec(.address, "address", "dia_chi", .text, vi: "địa chỉ", en: "the address"),
      KeySpec(
        .phone, "phone", "dien_thoai so_dien_thoai", .text, vi: "điện thoại", en: "the phone"),
      KeySpec(.email, "email", "thu_dien_tu", .text, vi: "thư điện tử", en: "the e-mail address"),
      KeySpec(.licence, "licence", "giay_phep license", .text, vi: "giấy phép", en: "the licence"),
      KeySpec(
        .citation, "citation", "ghi_nguon trich_nguon", .text, vi: "câu yêu cầu ghi nguồn",
        en: "how to cite the site"),
    ])
}

enum MenuKey: Int, EntityKey {
  case title, url

  static let table = KeyTable<MenuKey>(
    vi: "mục menu", en: "menu entry",
    [
      KeySpec(.title, "title", "ten tieu_de", .text, .required, vi: "chữ hiện ra", en: "its words"),
      KeySpec(
        .url, "url", "dia_chi duong_dan", .address, .required, vi: "địa chỉ", en: "where it leads",
        example: "/phong-trao/"),
    ])
}

enum FieldDeclarationKey: Int, EntityKey {
  case type, aliases

  static let table = KeyTable<FieldDeclarationKey>(
    vi: "trường riêng", en: "own field",
    [
      KeySpec(
        .type, "type", "kieu loai",
        .choice(CustomFieldDeclaration.FieldType.closedList.titles), .required, vi: "kiểu giá trị",
        en: "the type of its values", example: "chữ"),
      KeySpec(.aliases, "aliases", "ten_khac", .texts, vi: "các tên khác", en: "other spellings"),
    ])
}
