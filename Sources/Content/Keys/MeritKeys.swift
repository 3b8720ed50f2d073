// The keys inside achievements, initiatives, awards, quotes and channels.

enum AchievementKey: Int, EntityKey {
  case text, value, measure, period, percent

  static let table = KeyTable<AchievementKey>(
    vi: "thành tích", en: "achievement",
    [
      KeySpec(.text, "text", "noi_dung", .text, .required, vi: "nội dung", en: "what was achieved"),
      KeySpec(.value, "value", "so_luong", .text, vi: "số lượng", en: "how much"),
      KeySpec(.measure, "measure", "don_vi_tinh", .text, vi: "đơn vị tính", en: "of what"),
      KeySpec(.period, "period", "giai_doan", .text, vi: "thời gian", en: "in which time"),
      KeySpec(
        .percent, "percent", "ty_le", .number, vi: "tỷ lệ %, so với kế hoạch",
        en: "per cent of the plan"),
    ])
}

enum InitiativeKey: Int, EntityKey {
  case title, role, share, recognisedBy, decision, date, appliedFrom, benefit, scope, programme

  static let table = KeyTable<InitiativeKey>(
    vi: "sáng kiến", en: "initiative",
    [
      KeySpec(.title, "title", "ten", .text, .required, vi: "tên sáng kiến", en: "its title"),
      KeySpec(
        .role, "role", "vai_tro", .text, vi: "tác giả hoặc đồng tác giả", en: "author or co-author"),
      KeySpec(
        .share, "share", "ty_le_dong_gop", .number, vi: "tỷ lệ đóng góp (%)",
        en: "the share in per cent"),
      KeySpec(
        .recognisedBy, "recognised_by", "cong_nhan hoi_dong", .text, .recommended,
        vi: "nơi công nhận; thiếu thì gọi là giải pháp và không được tính",
        en: "who recognised it; without, it does not count"),
      KeySpec(.decision, "decision", "so_qd", .text, vi: "số quyết định", en: "the decision"),
      KeySpec(.date, "date", "ngay", .date, vi: "ngày công nhận", en: "when it was recognised"),
      KeySpec(
        .appliedFrom, "applied_from", "ap_dung_tu", .date, vi: "áp dụng từ", en: "applied since"),
      KeySpec(
        .benefit, "benefit", "gia_tri_lam_loi", .text, vi: "giá trị làm lợi",
        en: "what it brought"),
      KeySpec(.scope, "scope", "pham_vi", .text, vi: "phạm vi áp dụng", en: "where it is applied"),
      KeySpec(
        .programme, "programme", "chuong_trinh", .reference(.campaign), vi: "thuộc chương trình",
        en: "the campaign it belongs to"),
    ])
}

enum AwardKey: Int, EntityKey {
  case honour, rank, year, issuedBy, decision, date, reason, times, posthumous, status, title, level

  static let table = KeyTable<AwardKey>(
    vi: "khen thưởng", en: "award",
    [
      KeySpec(
        .honour, "honour", "danh_hieu hinh_thuc", .reference(.honour), .required,
        vi: "danh hiệu, hình thức khen thưởng: mã hoặc tên", en: "the honour: a code or a name",
        example: "Lao động tiên tiến"),
      KeySpec(
        .rank, "class", "hang", .choice(ClosedList<Int>.classes.titles),
        vi: "hạng Nhất, Nhì, Ba", en: "the class"),
      KeySpec(
        .year, "year", "nam", .years, .recommended, vi: "năm; nhiều năm là nhiều lần",
        en: "the year; several years are several awards"),
      KeySpec(.issuedBy, "issued_by", "co_quan cap_khen", .text, vi: "cấp khen", en: "who gave it"),
      KeySpec(
        .decision, "decision", "so_quyet_dinh so_qd", .text, vi: "số quyết định",
        en: "the decision"),
      KeySpec(
        .date, "date", "ngay_quyet_dinh", .date, vi: "ngày quyết định", en: "its date"),
      KeySpec(.reason, "for", "ve_viec", .text, vi: "về việc gì", en: "what for"),
      KeySpec(.times, "times", "so_lan", .number, vi: "số lần (lượt)", en: "how many times"),
      KeySpec(.posthumous, "posthumous", "truy_tang", .boolean, vi: "truy tặng", en: "posthumous"),
      KeySpec(
        .status, "status", "trang_thai hieu_luc", .choice(Award.Validity.closedList.titles),
        vi: "còn hiệu lực hay đã hủy bỏ", en: "valid or revoked"),
      KeySpec(
        .title, "title", "ten", .text, vi: "tên hiện ra, thay cho tên trong danh mục",
        en: "the wording to show instead of the register's"),
      KeySpec(.level, "level", "cap", .text, vi: "cấp khen thưởng", en: "the level"),
    ])
}

enum QuoteKey: Int, EntityKey {
  case text, by

  static let table = KeyTable<QuoteKey>(
    vi: "câu nói", en: "quote",
    [
      KeySpec(
        .text, "text", "noi_dung cau_noi", .text, .required, vi: "câu nói", en: "the sentence"),
      KeySpec(.by, "by", "nguoi nguoi_noi cua", .text, vi: "ai nói", en: "who said it"),
    ])
}

enum ChannelKey: Int, EntityKey {
  case channel, date, link, minutes, reach

  static let table = KeyTable<ChannelKey>(
    vi: "kênh", en: "channel",
    [
      KeySpec(.channel, "channel", "kenh", .text, .required, vi: "kênh nào", en: "which channel"),
      KeySpec(.date, "date", "ngay", .date, vi: "ngày", en: "when"),
      KeySpec(
        .link, "link", "lien_ket so", .address, vi: "liên kết hoặc số báo",
        en: "the link or issue"),
      KeySpec(.minutes, "minutes", "phut so_phut", .number, vi: "số phút", en: "minutes on air"),
      KeySpec(.reach, "reach", "luot so_luot", .number, vi: "số lượt", en: "how many it reached"),
    ])
}
