// The keys of a campaign and inside it.

enum CampaignKey: Int, EntityKey {
  case slug, title, short, aliases, oldPaths, type, form, scope, launchedBy, start, end, phases
  case occasion, description, criteria, documents, targets, parent, yearly, editions, stats
  case order, colour, image, contact, status, template

  static let table = KeyTable<CampaignKey>(
    vi: "phong trào, cuộc vận động, chương trình", en: "campaign", namingSpecs + contentSpecs)

  private static let namingSpecs: [KeySpec<CampaignKey>] = [
    KeySpec(
      .slug, "slug", "duong_dan ma", .slug, .filled,
      vi: "phần cuối của địa chỉ; để trống thì theo tên tệp",
      en: "the last part of the address; the file's name if left out"),
    KeySpec(
      .title, "title", "ten tieu_de", .text, .required, vi: "tên đầy đủ", en: "the full title",
      example: "Lao động giỏi, Lao động sáng tạo"),
    KeySpec(.short, "short", "ten_ngan viet_tat", .text, vi: "tên ngắn", en: "a short title"),
    KeySpec(
      .aliases, "aliases", "ten_khac", .texts, vi: "các tên khác mà người viết có thể gõ",
      en: "other names that authors may type"),
    KeySpec(
      .oldPaths, "old_paths", "duong_dan_cu url_cu", .texts, vi: "các địa chỉ cũ dẫn về đây",
      en: "old addresses that lead here"),
    KeySpec(
      .type, "type", "loai", .choice(CampaignType.closedList.titles), .recommended, vi: "loại",
      en: "the kind of campaign"),
    KeySpec(
      .form, "form", "hinh_thuc", .text, vi: "thường xuyên hoặc chuyên đề",
      en: "one of the two legal forms"),
    KeySpec(.scope, "scope", "pham_vi", .text, vi: "phạm vi", en: "how far it reaches"),
    KeySpec(
      .launchedBy, "launched_by", "phat_dong co_quan_phat_dong", .texts, vi: "cơ quan phát động",
      en: "who launched it"),
    KeySpec(.start, "start", "bat_dau tu_ngay", .date, vi: "bắt đầu", en: "the start"),
    KeySpec(.end, "end", "ket_thuc den_ngay", .date, vi: "kết thúc", en: "the end"),
  ]

  private static let contentSpecs: [KeySpec<CampaignKey>] = [
    KeySpec(.phases, "phases", "dot cac_dot", .groups(.phase), vi: "các đợt", en: "its stretches"),
    KeySpec(
      .occasion, "occasion", "chao_mung nhan_dip", .text, vi: "chào mừng dịp nào",
      en: "the occasion"),
    KeySpec(
      .description, "description", "mo_ta", .text, .recommended, vi: "mô tả một câu",
      en: "a description in one sentence"),
    KeySpec(.criteria, "criteria", "tieu_chi", .texts, vi: "tiêu chí", en: "the criteria"),
    KeySpec(
      .documents, "documents", "van_ban", .groups(.document), vi: "văn bản", en: "the documents"),
    KeySpec(
      .targets, "targets", "chi_tieu", .texts, vi: "chỉ tiêu", en: "the targets"),
    KeySpec(
      .parent, "parent", "thuoc phong_trao_chung", .reference(.campaign),
      vi: "phong trào chung mà phong trào này thuộc về", en: "the campaign it is a part of"),
    KeySpec(.yearly, "yearly", "hang_nam", .boolean, vi: "có hằng năm", en: "held every year"),
    KeySpec(
      .editions, "editions", "cac_nam cac_lan", .groups(.edition), vi: "từng năm",
      en: "its editions by year"),
    KeySpec(.stats, "stats", "so_lieu", .groups(.statistic), vi: "số liệu", en: "its figures"),
    KeySpec(.order, "order", "thu_tu", .number, vi: "thứ tự", en: "its place in lists"),
    KeySpec(.colour, "colour", "mau mau_sac color", .text, vi: "màu", en: "its colour"),
    KeySpec(.image, "image", "anh", .group(.media), vi: "ảnh", en: "its picture"),
    KeySpec(.contact, "contact", "lien_he", .text, vi: "liên hệ", en: "whom to ask"),
    KeySpec(
      .status, "status", "trang_thai", .choice(CampaignState.closedList.titles),
      vi: "có dùng trên trang hay không", en: "whether the site uses it"),
    KeySpec(
      .template, "template", "tep_mau", .path, vi: "tệp mẫu riêng", en: "a template of its own"),
  ]
}

enum PhaseKey: Int, EntityKey {
  case name, start, end

  static let table = KeyTable<PhaseKey>(
    vi: "đợt", en: "phase",
    [
      KeySpec(.name, "name", "ten", .text, .required, vi: "tên đợt", en: "its name"),
      KeySpec(.start, "start", "bat_dau tu_ngay", .date, vi: "bắt đầu", en: "the start"),
      KeySpec(.end, "end", "ket_thuc den_ngay", .date, vi: "kết thúc", en: "the end"),
    ])
}

enum EditionKey: Int, EntityKey {
  case year, title, amount

  static let table = KeyTable<EditionKey>(
    vi: "lần tổ chức", en: "edition",
    [
      KeySpec(.year, "year", "nam", .year, .required, vi: "năm", en: "the year", example: "2026"),
      KeySpec(.title, "title", "ten chu_de", .text, vi: "tên, chủ đề", en: "its title"),
      KeySpec(.amount, "amount", "so_tien kinh_phi", .text, vi: "kinh phí", en: "the amount"),
    ])
}

enum StatisticKey: Int, EntityKey {
  case label, value

  static let table = KeyTable<StatisticKey>(
    vi: "số liệu", en: "statistic",
    [
      KeySpec(.label, "label", "ten noi_dung", .text, .required, vi: "số liệu gì", en: "of what"),
      KeySpec(
        .value, "value", "gia_tri so_luong", .text, .required, vi: "con số", en: "the figure"),
    ])
}

enum DocumentKey: Int, EntityKey {
  case number, date, issuer, kind, abstract, file, basedOn, replaces, period

  static let table = KeyTable<DocumentKey>(
    vi: "văn bản", en: "document",
    [
      KeySpec(
        .number, "number", "so so_hieu", .text, .required, vi: "số văn bản", en: "its number",
        example: "57/KH-LĐLĐ"),
      KeySpec(.date, "date", "ngay ngay_ban_hanh", .date, vi: "ngày ban hành", en: "its date"),
      KeySpec(
        .issuer, "issuer", "co_quan co_quan_ban_hanh", .texts, vi: "cơ quan ban hành",
        en: "who issued it"),
      KeySpec(.kind, "kind", "loai", .text, vi: "loại văn bản", en: "what it is"),
      KeySpec(.abstract, "abstract", "trich_yeu", .text, vi: "trích yếu", en: "its abstract"),
      KeySpec(.file, "file", "tep", .path, vi: "tệp hoặc địa chỉ", en: "its file or address"),
      KeySpec(.basedOn, "based_on", "can_cu", .texts, vi: "căn cứ", en: "what it rests on"),
      KeySpec(.replaces, "replaces", "thay_the", .text, vi: "thay thế", en: "what it replaces"),
      KeySpec(
        .period, "period", "giai_doan", .reference(.period), vi: "giai đoạn", en: "its period"),
    ])
}

enum PageKey: Int, EntityKey {
  case title, slug, summary, order, updated, status, template, aliases

  static let table = KeyTable<PageKey>(
    vi: "trang tự do", en: "page",
    [
      KeySpec(
        .title, "title", "tieu_de ten nhan_de", .text, .required, vi: "nhan đề", en: "the title",
        example: "Giới thiệu"),
      KeySpec(
        .slug, "slug", "duong_dan", .slug, .filled,
        vi: "phần cuối của địa chỉ; để trống thì theo tên tệp",
        en: "the last part of the address; the file's name if left out"),
      KeySpec(
        .summary, "summary", "tom_tat mo_ta sapo", .text, .recommended, vi: "tóm tắt",
        en: "a summary"),
      KeySpec(.order, "order", "thu_tu", .number, vi: "thứ tự", en: "its place in lists"),
      KeySpec(
        .updated, "updated", "cap_nhat ngay_sua", .date, vi: "ngày sửa lần cuối",
        en: "the date of the last change"),
      KeySpec(
        .status, "status", "trang_thai", .choice(ProfileStatus.closedList.titles),
        vi: "`nháp` để chưa đăng", en: "`draft` to hold it back"),
      KeySpec(
        .template, "template", "tep_mau", .path, vi: "tệp mẫu riêng", en: "a template of its own"),
      KeySpec(
        .aliases, "aliases", "duong_dan_cu url_cu", .texts, vi: "các địa chỉ cũ dẫn về trang",
        en: "old addresses that lead here"),
    ])
}
