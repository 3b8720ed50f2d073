// The keys of `sections` in `site.yml`.

enum SectionsKey: Int, EntityKey {
  case home, profile, campaign

  static let table = KeyTable<SectionsKey>(
    vi: "các mục của trang", en: "sections",
    [
      KeySpec(
        .home, "home", "trang_chu", .choices(HomeSection.closedList.titles),
        vi: "các mục của trang chủ, theo thứ tự; mỗi mục có thể là `{muc, tieu_de, so_bai, bai}`",
        en: "the parts of the home page in order; each may be `{section, title, limit, profiles}`",
        example: "[nổi bật, mới nhất]"),
      KeySpec(
        .profile, "profile", "trang_bai", .choices(ProfileSection.closedList.titles),
        vi: "các mục của trang một bài, theo thứ tự", en: "the parts of a profile's page in order"),
      KeySpec(
        .campaign, "campaign", "trang_phong_trao", .choices(CampaignSection.closedList.titles),
        vi: "các mục của trang phong trào, theo thứ tự",
        en: "the parts of a campaign's page in order"),
    ])
}

enum SectionKey: Int, EntityKey {
  case name, title, limit, profiles

  static let table = KeyTable<SectionKey>(
    vi: "mục của trang", en: "section",
    [
      KeySpec(.name, "section", "muc", .text, .required, vi: "mục nào", en: "which part"),
      KeySpec(
        .title, "title", "tieu_de ten", .text, vi: "tiêu đề riêng", en: "a heading of its own"),
      KeySpec(
        .limit, "limit", "so_bai so_muc", .number, vi: "hiện nhiều nhất bao nhiêu bài",
        en: "how many it shows at most", example: "6"),
      KeySpec(
        .profiles, "profiles", "bai cac_bai", .texts,
        vi: "những bài đứng đầu mục “nổi bật”, ghi tên trong địa chỉ của bài",
        en: "the profiles that come first among the featured, by the names in their addresses",
        example: "[chin-muoi-giay-ban-giao]"),
    ])
}
