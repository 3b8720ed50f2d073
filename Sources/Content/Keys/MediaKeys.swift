// The keys inside photos and reposted sources.

enum MediaKey: Int, EntityKey {
  case file, caption, credit, alt, taken, place, rights, focus, peopleConsent, generated, waived

  static let table = KeyTable<MediaKey>(
    vi: "ảnh", en: "photo",
    [
      KeySpec(
        .file, "file", "tep tap_tin", .path, .required,
        vi: "tệp, tính từ tệp bài; bắt đầu bằng `/` thì từ gốc của trang",
        en: "the file, from the text's folder, or from the site's root with `/`",
        example: "anh/vi-du.jpg"),
      KeySpec(.caption, "caption", "chu_thich", .text, vi: "chú thích", en: "the caption"),
      KeySpec(
        .credit, "credit", "anh nguoi_chup nguon", .text, .required,
        vi: "người chụp hoặc nguồn ảnh", en: "who took it", example: "CĐCS cung cấp"),
      KeySpec(
        .alt, "alt", "mo_ta_anh", .text, .required,
        vi: "mô tả ảnh cho người không nhìn thấy", en: "what it shows, for those who cannot see it"),
      KeySpec(.taken, "taken", "ngay_chup", .date, vi: "ngày chụp", en: "when it was taken"),
      KeySpec(.place, "place", "noi_chup", .text, vi: "nơi chụp", en: "where it was taken"),
      KeySpec(.rights, "rights", "quyen", .text, vi: "quyền sử dụng", en: "the right to use it"),
      KeySpec(
        .focus, "focus", "vung_chinh", .text, vi: "vùng chính khi cắt ảnh: `50% 30%`",
        en: "the point to keep when cropping: `50% 30%`"),
      KeySpec(
        .peopleConsent, "people_consent", "nguoi_trong_anh_dong_y", .boolean,
        vi: "người trong ảnh đồng ý", en: "the people in it agree"),
      KeySpec(
        .generated, "generated", "anh_ai", .boolean, vi: "ảnh do máy tạo ra",
        en: "made by a machine"
      ),
      KeySpec(
        .waived, "waived", "mien_anh", .text, vi: "lý do không có ảnh (chỉ với ảnh đại diện)",
        en: "why there is none (portraits only)"),
    ])
}

enum SourceKey: Int, EntityKey {
  case name, url, published, author, permission

  static let table = KeyTable<SourceKey>(
    vi: "nguồn", en: "source",
    [
      KeySpec(
        .name, "name", "ten ten_bao", .text, .required, vi: "tên báo, trang", en: "its name",
        example: "Báo Lao Động"),
      KeySpec(
        .url, "url", "dia_chi lien_ket duong_dan", .address, vi: "địa chỉ bài gốc",
        en: "the address of the original"),
      KeySpec(
        .published, "published", "ngay ngay_dang", .date, vi: "ngày đăng lần đầu",
        en: "when it first appeared"),
      KeySpec(.author, "author", "tac_gia", .text, vi: "tác giả", en: "its author"),
      KeySpec(
        .permission, "permission", "cho_phep dong_y", .text, vi: "sự cho phép",
        en: "the permission to repost it"),
    ])
}
