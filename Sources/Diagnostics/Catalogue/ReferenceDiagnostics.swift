extension DiagnosticKind {
  static let referenceKinds: [DiagnosticKind] = [
    referenceUnknown, referenceCampaignOff, referenceAmbiguous, referenceCycle,
    referenceWrongRecipient,
    referenceAwardUnread, referenceAwardYear, referenceAwardDenied, referenceAwardLeftover,
    referenceHonourSpelling,
  ]

  package static let referenceUnknown = DiagnosticKind(
    "reference.unknown", .error,
    vi: "không có {what} nào tên `{name}`",
    en: "there is no {what_en} called `{name}`",
    label: .words("không có trong {register}", "not in {register_en}"),
    help: [
      .words(
        "sửa tên theo {register}, hoặc thêm mục mới vào đó",
        "use a name from {register_en}, or add it there")
    ])

  package static let referenceCampaignOff = DiagnosticKind(
    "reference.campaign_off", .error,
    vi: "phong trào `{title}` đang tắt", en: "the campaign `{title}` is switched off",
    label: .words("bài không thể thuộc phong trào này", "no profile can belong to it"),
    help: [
      .words(
        "bật lại: `trang_thai: đang thực hiện` trong tệp `{file}` (chưa có tệp thì tạo)",
        "switch it on: `status: active` in `{file}` (make the file if there is none)"),
      .words("hoặc bỏ phong trào này khỏi bài", "or take it out of the profile"),
    ])

  package static let referenceAmbiguous = DiagnosticKind(
    "reference.ambiguous", .error,
    vi: "`{name}` có thể là: {candidates}",
    en: "`{name}` may mean: {candidates}",
    label: .words("ghi mã để phân biệt", "write the code to tell them apart"))

  package static let referenceCycle = DiagnosticKind(
    "reference.cycle", .error,
    vi: "{what} `{name}` trực thuộc chính nó, qua: {path}",
    en: "{what_en} `{name}` is above itself, by way of: {path}",
    label: .words("sửa `parent`", "change `parent`"))

  package static let referenceWrongRecipient = DiagnosticKind(
    "reference.wrong_recipient", .warning,
    vi: "`{honour}` chỉ tặng cho {recipients}",
    en: "`{honour}` is given to {recipients_en} only",
    label: .words("hồ sơ này là {kind}", "this profile is of the kind {kind_en}"))

  package static let referenceAwardUnread = DiagnosticKind(
    "reference.award_unread", .error,
    vi: "không nhận ra danh hiệu nào trong `{line}`",
    en: "no known honour in `{line}`",
    label: .words("không khớp danh hiệu nào", "matches no honour"),
    help: [
      .words(
        "ghi theo mẫu: `Bằng khen của LĐLĐ tỉnh năm 2024 (QĐ số 00/QĐ-LĐLĐ ngày 05/6/2024)`",
        "write it like this: `Bằng khen của LĐLĐ tỉnh năm 2024 (QĐ số 00/QĐ-LĐLĐ ngày 05/6/2024)`"),
      .words(
        "danh hiệu chưa có trong danh mục thì thêm vào danh mục, hoặc dùng `danh_hieu: khac` kèm `ten`",
        "an honour that the register lacks: add it there, or use `honour: khac` with a `title`"),
    ])

  package static let referenceAwardYear = DiagnosticKind(
    "reference.award_year", .warning,
    vi: "khen thưởng `{line}` không ghi năm",
    en: "the award `{line}` has no year",
    help: [.words("thêm `năm 2024`", "add `năm 2024`")])

  package static let referenceAwardDenied = DiagnosticKind(
    "reference.award_denied", .error,
    vi: "`{line}` không phải là một lần được khen", en: "`{line}` is not an award received",
    label: .words("dòng này không được tính", "this line does not count"),
    help: [
      .words("bỏ dòng này khỏi `khen_thuong`", "take the line out of `awards`"),
      .words(
        "đang đề nghị khen thì ghi vào `de_nghi`; đã bị hủy bỏ thì viết nhóm khóa có "
          + "`trang_thai: đã hủy bỏ`",
        "what is only proposed belongs under `proposed_for`; what was taken back is a group with "
          + "`status: revoked`"),
    ])

  package static let referenceAwardLeftover = DiagnosticKind(
    "reference.award_leftover", .warning,
    vi: "không hiểu `{rest}` trong dòng khen thưởng",
    en: "`{rest}` in this award is not understood",
    label: .words("phần này không lên trang", "this part is not on the site"),
    help: [
      .words(
        "mỗi lần khen một dòng, gồm danh hiệu, năm, số và ngày quyết định",
        "one award a line: the honour, the year, the decision and its date"),
      .words(
        "chi tiết khác thì viết nhóm khóa `danh_hieu`, `nam`, `co_quan`, `ve_viec`",
        "for other details write a group of the keys `honour`, `year`, `issued_by`, `for`"),
    ])

  package static let referenceHonourSpelling = DiagnosticKind(
    "reference.honour_spelling", .note,
    vi: "trên trang in là `{printed}`", en: "the site prints `{printed}`",
    label: .words("theo cách viết của danh mục", "as the register writes it"))
}
