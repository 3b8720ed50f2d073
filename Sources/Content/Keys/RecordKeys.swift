// The keys inside verification, approval, consent and what follows publication.

enum VerificationKey: Int, EntityKey {
  case by, date, evidence

  static let table = KeyTable<VerificationKey>(
    vi: "kiểm chứng", en: "verification",
    [
      KeySpec(
        .by, "by", "nguoi don_vi", .text, .required, vi: "ai kiểm chứng", en: "who checked"),
      KeySpec(.date, "date", "ngay", .date, .required, vi: "ngày nào", en: "when"),
      KeySpec(.evidence, "evidence", "minh_chung", .text, vi: "bằng gì", en: "on what evidence"),
    ])
}

enum ApprovalKey: Int, EntityKey {
  case by, role, date

  static let table = KeyTable<ApprovalKey>(
    vi: "duyệt", en: "approval",
    [
      KeySpec(.by, "by", "nguoi", .text, .required, vi: "ai duyệt", en: "who approved"),
      KeySpec(.role, "role", "chuc_vu", .text, vi: "chức vụ", en: "in what office"),
      KeySpec(.date, "date", "ngay", .date, .required, vi: "ngày nào", en: "when"),
    ])
}

enum ConsentKey: Int, EntityKey {
  case by, form, date, scope, until, sensitive, evidence, guardian

  static let table = KeyTable<ConsentKey>(
    vi: "đồng ý", en: "consent",
    [
      KeySpec(.by, "by", "nguoi", .text, .required, vi: "ai đồng ý", en: "who agrees"),
      KeySpec(
        .form, "form", "hinh_thuc", .choice(Consent.Form.closedList.titles), .recommended,
        vi: "bằng gì", en: "how"),
      KeySpec(.date, "date", "ngay", .date, .required, vi: "ngày nào", en: "when"),
      KeySpec(
        .scope, "scope", "pham_vi", .choices(Consent.Scope.closedList.titles),
        vi: "được dùng ở những kênh nào", en: "for which channels"),
      KeySpec(.until, "until", "den_ngay", .date, vi: "đến ngày nào", en: "until when"),
      KeySpec(
        .sensitive, "sensitive", "du_lieu_nhay_cam", .texts,
        vi: "những khóa nhạy cảm được phép hiện ra", en: "the sensitive keys that may be shown"),
      KeySpec(
        .evidence, "evidence", "minh_chung", .path,
        vi: "tệp minh chứng trong `_private/`, không bao giờ được chép ra trang",
        en: "the proof below `_private/`, never copied to the site"),
      KeySpec(
        .guardian, "guardian", "nguoi_giam_ho", .text, vi: "người giám hộ", en: "the guardian"),
    ])
}

enum WithdrawalKey: Int, EntityKey {
  case date, reason

  static let table = KeyTable<WithdrawalKey>(
    vi: "gỡ bài", en: "withdrawal",
    [
      KeySpec(.date, "date", "ngay", .date, vi: "ngày gỡ", en: "when it was taken down"),
      KeySpec(.reason, "reason", "ly_do", .text, vi: "mã lý do", en: "the reason code"),
    ])
}

enum CorrectionKey: Int, EntityKey {
  case date, text

  static let table = KeyTable<CorrectionKey>(
    vi: "đính chính", en: "correction",
    [
      KeySpec(.date, "date", "ngay", .date, vi: "ngày đính chính", en: "when"),
      KeySpec(
        .text, "text", "noi_dung", .text, .required, vi: "nội dung", en: "what was corrected"),
    ])
}

enum PersonKey: Int, EntityKey {
  case name, position

  static let table = KeyTable<PersonKey>(
    vi: "người", en: "person",
    [
      KeySpec(
        .name, "name", "ten ho_ten ho_va_ten", .text, .required, vi: "họ tên", en: "the name"),
      KeySpec(.position, "position", "chuc_vu", .text, vi: "chức vụ", en: "the office"),
    ])
}

enum FeaturedKey: Int, EntityKey {
  case weight, until

  static let table = KeyTable<FeaturedKey>(
    vi: "nổi bật", en: "featured",
    [
      KeySpec(
        .weight, "weight", "thu_tu muc", .number, vi: "số lớn hơn đứng trước",
        en: "a higher number stands first"),
      KeySpec(.until, "until", "den_ngay den", .date, vi: "đến ngày nào", en: "until when"),
    ])
}

/// A contest or event in which a profile took part.
enum OccasionKey: Int, EntityKey {
  case slug, entry, result

  static let table = KeyTable<OccasionKey>(
    vi: "cuộc thi, sự kiện", en: "contest or event",
    [
      KeySpec(.slug, "slug", "ma ten", .text, .required, vi: "cuộc thi, sự kiện nào", en: "which"),
      KeySpec(.entry, "entry", "bai du_thi", .text, vi: "bài dự thi", en: "what was entered"),
      KeySpec(.result, "result", "ket_qua giai", .text, vi: "kết quả, giải", en: "the result"),
    ])
}

enum ProposalKey: Int, EntityKey {
  case honour, year

  static let table = KeyTable<ProposalKey>(
    vi: "đề nghị khen thưởng", en: "proposal",
    [
      KeySpec(
        .honour, "honour", "danh_hieu hinh_thuc", .reference(.honour), .required,
        vi: "hình thức khen thưởng đề nghị", en: "the honour proposed",
        example: "Bằng khen LĐLĐ tỉnh"),
      KeySpec(.year, "year", "nam", .year, vi: "năm", en: "the year"),
    ])
}

enum AcclaimKey: Int, EntityKey {
  case text, date

  static let table = KeyTable<AcclaimKey>(
    vi: "suy tôn", en: "acclaim",
    [
      KeySpec(
        .text, "text", "noi_dung noi hoi_nghi", .text, .required, vi: "nơi, hội nghị suy tôn",
        en: "where peers acclaimed the exemplar"),
      KeySpec(.date, "date", "ngay", .date, vi: "ngày nào", en: "when"),
    ])
}
