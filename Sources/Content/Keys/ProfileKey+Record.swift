/// Who made a profile, where it stands between discovery and publication, and what becomes of it.
extension ProfileKey {
  static let creditSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .author, "author", "tac_gia nguoi_viet but_danh", .texts, .required,
      vi: "người viết hoặc ban, đơn vị viết bài", en: "who wrote it: people or a department",
      example: "Ban Tuyên giáo LĐLĐ tỉnh X"),
    KeySpec(
      .photoBy, "photo_by", "nguoi_chup nguon_anh anh_boi", .text, .recommended,
      vi: "người chụp các ảnh chưa ghi riêng", en: "the credit of photos that have none"),
    KeySpec(
      .source, "source", "nguon nguon_bai theo", .group(.source),
      vi: "nguồn, bắt buộc với bài đăng lại", en: "the source, needed for reposted text"),
    KeySpec(
      .directive, "directive", "can_cu van_ban", .texts,
      vi: "văn bản làm căn cứ", en: "the documents it rests on"),
  ]

  static let workflowSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .published, "published", "ngay_dang ngay date", .date, .required,
      vi: "ngày đăng, có thể kèm giờ", en: "the date of publication, with or without the time",
      example: "21/11/2026 09:25"),
    KeySpec(
      .updated, "updated", "cap_nhat ngay_sua", .date, .filled,
      vi: "ngày sửa lần cuối", en: "the date of the last change"),
    KeySpec(
      .discovered, "discovered", "ngay_phat_hien", .date,
      vi: "ngày phát hiện gương", en: "when the exemplar was discovered"),
    KeySpec(
      .status, "status", "trang_thai", .choice(ProfileStatus.closedList.titles), .required,
      vi: "trạng thái của bài", en: "where the profile stands", example: "nháp"),
    KeySpec(
      .proposedBy, "proposed_by", "nguoi_gui don_vi_gui", .text, .recommended,
      vi: "người hoặc đơn vị gửi", en: "who sent it"),
    KeySpec(
      .submitted, "submitted", "ngay_gui", .date, .recommended, vi: "ngày gửi",
      en: "when it was sent"),
    KeySpec(
      .verified, "verified", "kiem_chung", .group(.verification), .required,
      vi: "ai kiểm chứng, ngày nào, bằng gì", en: "who checked the facts, when, on what evidence",
      example: "{nguoi: …, ngay: 10/11/2026, minh_chung: …}"),
    KeySpec(
      .editor, "editor", "bien_tap", .text, .recommended, vi: "người biên tập", en: "the editor"),
    KeySpec(
      .approved, "approved", "duyet", .group(.approval), .required,
      vi: "ai duyệt, chức vụ, ngày nào", en: "who approved it, in what office, when",
      example: "{nguoi: …, chuc_vu: …, ngay: 18/11/2026}"),
    KeySpec(
      .approvedBy, "approved_by", "nguoi_duyet", .text,
      vi: "người duyệt, thay cho nhóm khóa `duyet`", en: "who approved it, instead of `approved`"),
    KeySpec(
      .approvedOn, "approved_on", "ngay_duyet", .date,
      vi: "ngày duyệt, thay cho nhóm khóa `duyet`", en: "when it was approved"),
  ]

  static let afterlifeSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .featured, "featured", "noi_bat tieu_diem ghim", .group(.featuring),
      vi: "nổi bật: `có`, một số (lớn hơn đứng trước), hoặc ngày hết nổi bật",
      en: "featured: `có`, a number (higher stands first), or the date until which"),
    KeySpec(
      .consent, "consent", "dong_y cho_phep_dang", .groups(.consent), .required,
      vi: "sự đồng ý của người được nêu", en: "the agreement of those who can be recognised",
      example: "{nguoi: …, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web]}"),
    KeySpec(
      .privacy, "privacy", "rieng_tu che_do", .choice(Privacy.closedList.titles),
      vi: "mức hiển thị danh tính", en: "how openly a person is shown"),
    KeySpec(
      .minors, "minors", "tre_em", .choice(MinorsPresence.closedList.titles),
      vi: "trong bài, trong ảnh có trẻ em hay không", en: "whether children are shown"),
    KeySpec(
      .expires, "expires", "het_han ngay_go go_ngay", .date,
      vi: "ngày bài tự gỡ xuống", en: "when the profile takes itself down"),
    KeySpec(
      .withdrawn, "withdrawn", "go_bai rut", .group(.withdrawal),
      vi: "đã gỡ ngày nào, vì sao", en: "when it was taken down, and why"),
    KeySpec(
      .corrections, "corrections", "dinh_chinh", .groups(.correction),
      vi: "các đính chính", en: "the corrections"),
    KeySpec(
      .channels, "channels", "kenh da_dang phat_song", .groups(.channel),
      vi: "các kênh đã đăng, đã phát", en: "where it has been spread"),
    KeySpec(
      .contest, "contest", "cuoc_thi", .group(.occasion), vi: "cuộc thi mà bài tham dự",
      en: "the contest it entered"),
    KeySpec(
      .event, "event", "hoi_nghi dai_hoi", .group(.occasion), vi: "hội nghị, đại hội biểu dương",
      en: "the event that honoured the exemplar"),
    KeySpec(
      .honorarium, "honorarium", "nhuan_but", .text,
      vi: "nhuận bút; không bao giờ hiện ra", en: "the fee; never shown"),
    KeySpec(
      .rating, "rating", "danh_gia", .text,
      vi: "đánh giá nội bộ; không bao giờ hiện ra", en: "an internal rating; never shown"),
    KeySpec(
      .aliases, "aliases", "duong_dan_cu url_cu", .texts,
      vi: "các địa chỉ cũ dẫn về bài", en: "old addresses that lead here"),
    KeySpec(.tags, "tags", "tu_khoa the", .texts, vi: "từ khóa", en: "tags"),
    KeySpec(
      .language, "lang", "ngon_ngu", .text, .filled, vi: "ngôn ngữ của bài, `vi` nếu để trống",
      en: "the language, `vi` if left out"),
    KeySpec(
      .template, "template", "tep_mau", .path, vi: "tệp mẫu riêng của bài",
      en: "a template of its own"),
  ]
}
