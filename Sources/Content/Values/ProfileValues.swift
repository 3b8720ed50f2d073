// The closed lists of profiles. The English titles are also what the keys' raw values say.

extension ProfileKind: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<ProfileKind>([
    ClosedEntry(.individual, vi: "cá nhân", en: "individual", also: ["gương cá nhân"]),
    ClosedEntry(.collective, vi: "tập thể", en: "collective", also: ["gương tập thể"]),
    ClosedEntry(
      .model, vi: "mô hình", en: "model", also: ["cách làm hay", "mô hình, cách làm hay"]),
    ClosedEntry(
      .work, vi: "công trình", en: "work",
      also: ["sản phẩm", "phần việc", "công trình, sản phẩm, phần việc", "công trình, sản phẩm"]),
  ])
}

extension PriorityGroup: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<PriorityGroup>([
    ClosedEntry(
      .directLabour, vi: "trực tiếp lao động, sản xuất", en: "works directly in production"),
    ClosedEntry(.nonManager, vi: "không giữ chức vụ quản lý", en: "holds no managing office"),
  ])
}

extension Genre: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Genre>([
    ClosedEntry(
      .exemplar, vi: "điển hình tiên tiến", en: "exemplar", also: ["gương điển hình tiên tiến"]),
    ClosedEntry(
      .goodDeed, vi: "người tốt việc tốt", en: "good deed", also: ["gương người tốt việc tốt"]),
    ClosedEntry(.newFactor, vi: "nhân tố mới", en: "new factor"),
    ClosedEntry(.goodModel, vi: "mô hình hay", en: "good model"),
  ])
}

extension ProfileStatus: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<ProfileStatus>([
    ClosedEntry(.draft, vi: "nháp", en: "draft", also: ["bản nháp"]),
    ClosedEntry(.registered, vi: "đăng ký", en: "registered", also: ["đã đăng ký"]),
    ClosedEntry(.submitted, vi: "gửi duyệt", en: "submitted", also: ["đã gửi", "đã gửi duyệt"]),
    ClosedEntry(.inReview, vi: "đang xét", en: "in review", also: ["chờ duyệt"]),
    ClosedEntry(.returned, vi: "trả lại", en: "returned"),
    ClosedEntry(.approved, vi: "đã duyệt", en: "approved", also: ["duyệt"]),
    ClosedEntry(.published, vi: "đăng", en: "published", also: ["đã đăng", "xuất bản"]),
    ClosedEntry(.rejected, vi: "không chọn", en: "rejected"),
    ClosedEntry(.withdrawn, vi: "đã gỡ", en: "withdrawn", also: ["gỡ"]),
    ClosedEntry(.expired, vi: "hết hạn", en: "expired"),
  ])
}

extension Privacy: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Privacy>([
    ClosedEntry(.public, vi: "công khai", en: "public"),
    ClosedEntry(.initials, vi: "viết tắt tên", en: "initials", also: ["viết tắt"]),
    ClosedEntry(.unlisted, vi: "không liệt kê", en: "unlisted", also: ["ẩn khỏi danh sách"]),
  ])
}

extension AchievementType: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<AchievementType>([
    ClosedEntry(.comprehensive, vi: "toàn diện", en: "comprehensive"),
    ClosedEntry(.thematic, vi: "chuyên đề", en: "thematic"),
    ClosedEntry(.drive, vi: "theo đợt", en: "drive", also: ["đợt"]),
    ClosedEntry(.unexpected, vi: "đột xuất", en: "unexpected"),
  ])
}

extension WorkerGroup: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<WorkerGroup>([
    ClosedEntry(.cadre, vi: "cán bộ", en: "cadre"),
    ClosedEntry(.civilServant, vi: "công chức", en: "civil servant"),
    ClosedEntry(.publicEmployee, vi: "viên chức", en: "public employee"),
    ClosedEntry(.worker, vi: "công nhân", en: "worker"),
    ClosedEntry(.labourer, vi: "lao động", en: "labourer", also: ["người lao động"]),
  ])
}

extension CollectiveType: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<CollectiveType>([
    ClosedEntry(
      .grassrootsUnion, vi: "CĐCS", en: "grassroots union", also: ["công đoàn cơ sở"]),
    ClosedEntry(.unionGroup, vi: "tổ công đoàn", en: "union group", also: ["tổ CĐ"]),
    ClosedEntry(.syndicate, vi: "nghiệp đoàn", en: "syndicate", also: ["nghiệp đoàn cơ sở"]),
    ClosedEntry(
      .department, vi: "phòng, ban, tổ sản xuất", en: "department",
      also: ["phòng", "ban", "tổ", "tổ sản xuất", "phòng, ban", "phân xưởng"]),
    ClosedEntry(
      .partner, vi: "doanh nghiệp đồng hành", en: "partner", also: ["DN đồng hành", "đồng hành"]),
    ClosedEntry(.club, vi: "CLB, nhóm", en: "club", also: ["câu lạc bộ", "CLB", "nhóm"]),
  ])
}

extension Gender: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Gender>([
    ClosedEntry(.male, vi: "nam", en: "male"),
    ClosedEntry(.female, vi: "nữ", en: "female"),
    ClosedEntry(.other, vi: "khác", en: "other"),
  ])
}

/// Whether children are shown.
enum MinorsPresence: ClosedValue {
  case none, present

  static let closedList = ClosedList<MinorsPresence>([
    ClosedEntry(.none, vi: "không", en: "none", also: ["không có"]),
    ClosedEntry(.present, vi: "có", en: "present"),
  ])
}
