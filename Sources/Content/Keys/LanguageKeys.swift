// The keys of a further language in `site.yml`.

enum LanguageKey: Int, EntityKey {
  case code, title, tagline, notice, organisation, menu, sections, shareImageAlt

  static let table = KeyTable<LanguageKey>(
    vi: "ngôn ngữ của trang", en: "language of the site",
    [
      KeySpec(
        .code, "code", "ma ngon_ngu", .text, .required, vi: "mã ngôn ngữ",
        en: "the language's code", example: "en"),
      KeySpec(.title, "title", "tieu_de ten_trang", .text, vi: "tên trang", en: "the title"),
      KeySpec(.tagline, "tagline", "khau_hieu", .text, vi: "khẩu hiệu", en: "the tagline"),
      KeySpec(
        .notice, "notice", "thong_bao", .text, vi: "dòng thông báo trên mọi trang",
        en: "a sentence on every page"),
      KeySpec(
        .organisation, "organisation", "co_quan_chu_quan co_quan organization",
        .group(.organisation), vi: "cơ quan chủ quản", en: "who answers for the site"),
      KeySpec(.menu, "menu", "trinh_don", .groups(.menuEntry), vi: "menu", en: "the navigation"),
      KeySpec(
        .sections, "sections", "cac_muc bo_cuc", .group(.sections),
        vi: "các mục của trang; để trống thì như bản gốc, với tiêu đề của giao diện",
        en: "the parts of pages; the site's own, with the theme's headings, if left out"),
      KeySpec(
        .shareImageAlt, "share_image_alt", "mo_ta_anh_chia_se", .text,
        vi: "chữ thay ảnh chia sẻ", en: "the alternative text of the share image"),
    ])
}
