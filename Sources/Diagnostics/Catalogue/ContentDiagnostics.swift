extension DiagnosticKind {
  static let contentKinds: [DiagnosticKind] = contentKeyKinds + contentValueKinds + contentRuleKinds

  private static let contentKeyKinds = [
    contentUnknownKey, contentKeyTwice, contentKeyOfOtherKind, contentMissingKey, contentNotKeys,
  ]

  // MARK: - Keys

  package static let contentUnknownKey = DiagnosticKind(
    "content.unknown_key", .warning,
    vi: "không có khóa nào tên `{key}`", en: "there is no key named `{key}`",
    label: .words("phần này bị bỏ qua", "this part is left out"))

  package static let contentKeyTwice = DiagnosticKind(
    "content.key_twice", .error,
    vi: "`{key}` và `{other}` ở dòng {line} là cùng một khóa",
    en: "`{key}` and `{other}` on line {line} are the same key",
    label: .words("chỉ giữ lại một trong hai", "keep only one of the two"))

  package static let contentKeyOfOtherKind = DiagnosticKind(
    "content.key_of_other_kind", .warning,
    vi: "`{key}` không dùng cho bài về {kind}", en: "`{key}` is not used for this kind: {kind_en}",
    label: .words("chỉ dùng cho: {kinds}", "used only for: {kinds_en}"))

  package static let contentMissingKey = DiagnosticKind(
    "content.missing_key", .error,
    vi: "thiếu `{key}`: {meaning}", en: "`{key}` is missing: {meaning_en}",
    help: [.words("thêm dòng: `{key}: {example}`", "add the line: `{key}: {example}`")])

  package static let contentNotKeys = DiagnosticKind(
    "content.not_keys", .error,
    vi: "phần này không gồm các dòng `khóa: giá trị`", en: "this is not made of `key: value` lines",
    help: [
      .words(
        "mỗi dòng một khóa, dấu hai chấm rồi một dấu cách: `{example}`",
        "one key a line, then a colon and a space: `{example}`")
    ])
}
