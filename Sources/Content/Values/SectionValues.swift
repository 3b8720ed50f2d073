// The parts of pages that `site.yml` chooses. The English titles are also what templates compare.

extension HomeSection: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<HomeSection>([
    ClosedEntry(.featured, vi: "nổi bật", en: "featured"),
    ClosedEntry(.kinds, vi: "theo loại", en: "kinds", also: ["loại"]),
    ClosedEntry(.newest, vi: "mới nhất", en: "newest", also: ["tin mới", "bài mới"]),
    ClosedEntry(.mostRead, vi: "đọc nhiều", en: "most read", also: ["xem nhiều"]),
    ClosedEntry(.campaigns, vi: "phong trào", en: "campaigns"),
    ClosedEntry(.units, vi: "đơn vị", en: "units"),
    ClosedEntry(.fields, vi: "lĩnh vực", en: "fields"),
    ClosedEntry(.honours, vi: "khen thưởng", en: "honours", also: ["danh hiệu"]),
    ClosedEntry(.dates, vi: "theo ngày", en: "dates", also: ["ngày", "xem tin theo ngày"]),
  ])
}

extension ProfileSection: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<ProfileSection>([
    ClosedEntry(.tools, vi: "công cụ", en: "tools", also: ["chia sẻ", "cỡ chữ"]),
    ClosedEntry(.portrait, vi: "chân dung", en: "portrait", also: ["ảnh"]),
    ClosedEntry(.facts, vi: "thông tin", en: "facts"),
    ClosedEntry(.achievements, vi: "thành tích", en: "achievements"),
    ClosedEntry(.initiatives, vi: "sáng kiến", en: "initiatives"),
    ClosedEntry(.awards, vi: "khen thưởng", en: "awards"),
    ClosedEntry(.contents, vi: "mục lục", en: "contents"),
    ClosedEntry(.quote, vi: "câu nói", en: "quote", also: ["trích dẫn"]),
    ClosedEntry(.lessons, vi: "bài học", en: "lessons"),
    ClosedEntry(.gallery, vi: "thư viện ảnh", en: "gallery"),
    ClosedEntry(.tags, vi: "từ khóa", en: "tags"),
    ClosedEntry(.feedback, vi: "phản hồi", en: "feedback"),
    ClosedEntry(
      .neighbours, vi: "bài trước và sau", en: "neighbours", also: ["bài mới hơn, bài cũ hơn"]),
    ClosedEntry(.related, vi: "liên quan", en: "related", also: ["bài liên quan"]),
    ClosedEntry(.sameUnit, vi: "cùng đơn vị", en: "same unit"),
  ])
}

extension CampaignSection: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<CampaignSection>([
    ClosedEntry(.tools, vi: "công cụ", en: "tools", also: ["chia sẻ", "cỡ chữ"]),
    ClosedEntry(.statistics, vi: "số liệu", en: "statistics"),
    ClosedEntry(.facts, vi: "thông tin", en: "facts"),
    ClosedEntry(.introduction, vi: "giới thiệu", en: "introduction"),
    ClosedEntry(.criteria, vi: "tiêu chí", en: "criteria"),
    ClosedEntry(.documents, vi: "văn bản", en: "documents"),
    ClosedEntry(.children, vi: "phong trào trực thuộc", en: "children"),
    ClosedEntry(.periods, vi: "giai đoạn", en: "periods", also: ["theo giai đoạn"]),
    ClosedEntry(.kinds, vi: "theo loại", en: "kinds", also: ["loại"]),
    ClosedEntry(.profiles, vi: "các bài", en: "profiles", also: ["bài"]),
    ClosedEntry(.mostRead, vi: "đọc nhiều", en: "most read", also: ["xem nhiều"]),
  ])
}
