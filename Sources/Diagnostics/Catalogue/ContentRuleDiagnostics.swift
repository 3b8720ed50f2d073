extension DiagnosticKind {
  static let contentRuleKinds = [
    contentTitleTooLong, contentSummaryLength, contentPortraitMissing, contentAchievementsMissing,
    contentBirthDateFull, contentConsentEmpty, contentNobodyNamed,
    contentUndated, contentDateAhead, contentCreditMissing, contentAltMissing,
    contentAltUseless, contentEndBeforeStart, contentIdentifierTwice, contentBaseURLInvalid,
    contentPathInvalid, contentTimeZoneUnknown, contentOwnFieldTaken,
  ]

  // MARK: - Profiles

  package static let contentTitleTooLong = DiagnosticKind(
    "content.title_too_long", .warning,
    vi: "nhan đề dài {count} ký tự", en: "the title has {count} characters",
    label: .words("không nên quá 120 ký tự", "better not more than 120 characters"))

  package static let contentSummaryLength = DiagnosticKind(
    "content.summary_length", .warning,
    vi: "tóm tắt dài {count} ký tự", en: "the summary has {count} characters",
    label: .words("nên từ 120 đến 300 ký tự", "better 120 to 300 characters"))

  package static let contentPortraitMissing = DiagnosticKind(
    "content.portrait_missing", .warning,
    vi: "bài chưa có ảnh đại diện", en: "the profile has no portrait",
    help: [
      .words("thêm ảnh: `{key}: {example}`", "add a photo: `{key}: {example}`"),
      .words(
        "hoặc nêu lý do không có ảnh: `{key}: {waiver}`",
        "or say why there is none: `{key}: {waiver}`"),
    ])

  package static let contentAchievementsMissing = DiagnosticKind(
    "content.achievements_missing", .warning,
    vi: "bài chưa nêu thành tích nào", en: "the profile tells of no achievement",
    help: [
      .words(
        "viết nội dung bài, hoặc thêm `{key}: …`", "write the body, or add `{key}: …`")
    ])

  package static let contentBirthDateFull = DiagnosticKind(
    "content.birth_date_full", .warning,
    vi: "ngày sinh đầy đủ là dữ liệu cá nhân không cần thiết",
    en: "a full birth date is needless personal data",
    label: .words("chỉ nên ghi năm: `{year}`", "better only the year: `{year}`"))

  package static let contentConsentEmpty = DiagnosticKind(
    "content.consent_empty", .error,
    vi: "phần đồng ý để trống: im lặng không phải là đồng ý",
    en: "the consent is empty: silence is not consent",
    help: [
      .words(
        "ghi ai đồng ý, bằng gì, ngày nào: `{key}: {example}`",
        "say who agreed, how and when: `{key}: {example}`")
    ])

  package static let contentNobodyNamed = DiagnosticKind(
    "content.nobody_named", .error,
    vi: "`{key}` ghi `{value}`, không nêu người hay đơn vị nào",
    en: "`{key}` says `{value}`, which names nobody",
    label: .words("bài chưa thể đăng", "the profile cannot be published yet"),
    help: [
      .words(
        "ghi rõ tên và ngày: `{key}: {example}`", "give the name and date: `{key}: {example}`"),
      .words(
        "nếu chưa có thì để trống khóa này và giữ `trang_thai: nháp`",
        "where there is none yet, leave the key empty and keep `status: draft`"),
    ])

  package static let contentUndated = DiagnosticKind(
    "content.undated", .error,
    vi: "`{key}` chưa ghi ngày", en: "`{key}` has no date",
    label: .words("bài chưa thể đăng", "the profile cannot be published yet"),
    help: [
      .words("ghi cả người và ngày: `{key}: {example}`", "give both: `{key}: {example}`")
    ])

  package static let contentDateAhead = DiagnosticKind(
    "content.date_ahead", .error,
    vi: "`{key}` ghi ngày {date}, sau ngày dựng trang là {today}",
    en: "`{key_en}` is dated {date}, after the day of the build, {today}",
    label: .words("bài chưa thể đăng", "the profile cannot be published yet"),
    help: [
      .words(
        "sửa lại ngày, hoặc đợi đến ngày đó rồi đăng",
        "mend the date, or publish when that day has come")
    ])

  // MARK: - Photos

  package static let contentCreditMissing = DiagnosticKind(
    "content.credit_missing", .warning,
    vi: "ảnh chưa ghi người chụp", en: "the photo names no photographer",
    help: [.words("thêm `anh: CĐCS cung cấp` vào ảnh", "add `credit: …` to the photo")])

  package static let contentAltMissing = DiagnosticKind(
    "content.alt_missing", .warning,
    vi: "ảnh chưa có lời mô tả cho người không nhìn thấy",
    en: "the photo has no words for those who cannot see it",
    help: [
      .words(
        "thêm `mo_ta_anh: …`, tả điều thấy trong ảnh", "add `alt: …`, telling what the photo shows")
    ])

  package static let contentAltUseless = DiagnosticKind(
    "content.alt_useless", .warning,
    vi: "lời mô tả ảnh lặp lại chú thích hoặc tên tệp",
    en: "the photo's description repeats its caption or its file name",
    label: .words("tả điều thấy trong ảnh", "tell what the photo shows"))

  // MARK: - Registers and the site

  package static let contentEndBeforeStart = DiagnosticKind(
    "content.end_before_start", .error,
    vi: "ngày kết thúc đứng trước ngày bắt đầu", en: "the end lies before the start",
    label: .words("bắt đầu từ {start}", "starts on {start}"))

  package static let contentIdentifierTwice = DiagnosticKind(
    "content.identifier_twice", .error,
    vi: "mã `{id}` đã dùng ở dòng {line}", en: "the id `{id}` is already used on line {line}",
    label: .words("mỗi mục cần một mã riêng", "each entry needs an id of its own"))

  package static let contentBaseURLInvalid = DiagnosticKind(
    "content.base_url_invalid", .error,
    vi: "`{value}` không phải địa chỉ đầy đủ của trang", en: "`{value}` is not the site's address",
    help: [
      .words(
        "gõ cả `https://`: `base_url: https://congdoan.example.vn/guong/`",
        "type `https://` too: `base_url: https://congdoan.example.vn/guong/`")
    ])

  package static let contentPathInvalid = DiagnosticKind(
    "content.path_invalid", .error,
    vi: "mẫu địa chỉ `{value}` không dùng được", en: "the address pattern `{value}` cannot be used",
    help: [
      .words(
        "chỉ gồm chữ không dấu, số, gạch nối, bắt đầu và kết thúc bằng `/`: `{example}`",
        "only ASCII letters, digits and hyphens, from `/` to `/`: `{example}`"),
      .words("phải có `{placeholder}` một lần", "needs `{placeholder}` once"),
    ])

  package static let contentTimeZoneUnknown = DiagnosticKind(
    "content.time_zone_unknown", .error,
    vi: "không biết múi giờ `{value}`", en: "the time zone `{value}` is not known",
    help: [
      .words(
        "gõ `Asia/Ho_Chi_Minh` hoặc độ lệch như `+07:00`",
        "type `Asia/Ho_Chi_Minh` or an offset such as `+07:00`")
    ])

  package static let contentOwnFieldTaken = DiagnosticKind(
    "content.own_field_taken", .error,
    vi: "`{key}` đã là khóa có sẵn, trường riêng cần một tên khác",
    en: "`{key}` is a key already; the site's own field needs another name")
}
