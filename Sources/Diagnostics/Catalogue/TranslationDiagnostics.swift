extension DiagnosticKind {
  static let translationKinds: [DiagnosticKind] = [
    translationOriginalMissing, translationTwice, translationLanguageUnknown,
    translationLanguageTwice, translationLanguageInvalid, translationKeyOfOriginal,
    translationPhotoUnknown, stringsMissing, stringsPlaceholders, stringsForms, stringsDateWord,
  ]

  // MARK: - Translations

  package static let translationOriginalMissing = DiagnosticKind(
    "translation.original_missing", .warning,
    vi: "bản dịch `{file}` không có bản gốc `{original}`",
    en: "the translation `{file}` has no original `{original}`",
    help: [
      .words(
        "đổi tên bản dịch theo tệp bản gốc, hoặc viết bản gốc trước",
        "name the translation after its original's file, or write the original first")
    ])

  package static let translationTwice = DiagnosticKind(
    "translation.twice", .warning,
    vi: "`{file}` và `{other}` là hai bản cùng một ngôn ngữ (`{code}`) của một bài",
    en: "`{file}` and `{other}` are two texts of one profile in one language (`{code}`)",
    help: [
      .words(
        "chỉ `{other}` được dùng: gộp hai tệp làm một rồi xóa tệp thừa",
        "only `{other}` is used: merge the two and remove the other")
    ])

  package static let translationLanguageUnknown = DiagnosticKind(
    "translation.language_unknown", .warning,
    vi: "trang không có ngôn ngữ `{code}`", en: "the site has no language `{code}`",
    help: [
      .words(
        "thêm `languages: [{code}]` (ngon_ngu_khac) vào `site.yml`, hoặc sửa tên: `{file}`",
        "add `languages: [{code}]` to `site.yml`, or mend the name: `{file}`"),
      .words(
        "các ngôn ngữ của trang: {known}", "the languages of the site: {known}"),
    ])

  package static let translationLanguageTwice = DiagnosticKind(
    "translation.language_twice", .warning,
    vi: "ngôn ngữ `{code}` đã có rồi", en: "the site has the language `{code}` already",
    label: .words("mục này bị bỏ qua", "this entry is left out"))

  package static let translationLanguageInvalid = DiagnosticKind(
    "translation.language_invalid", .error,
    vi: "`{value}` không phải mã ngôn ngữ", en: "`{value}` is no language's code",
    help: [
      .words(
        "mã có hai hoặc ba chữ cái: `en` (tiếng Anh), `km` (tiếng Khmer), `zh` (tiếng Trung)",
        "a code has two or three letters: `en` (English), `km` (Khmer), `zh` (Chinese)")
    ])

  package static let translationKeyOfOriginal = DiagnosticKind(
    "translation.key_of_original", .warning,
    vi: "`{key}` chỉ ghi trong bản gốc, không ghi trong bản dịch",
    en: "`{key}` is said in the original only, not in a translation",
    label: .words("bản dịch dùng giá trị của bản gốc", "the original's value is used"))

  package static let translationPhotoUnknown = DiagnosticKind(
    "translation.photo_unknown", .warning,
    vi: "bản gốc không có ảnh nào tên `{file}`", en: "the original has no photo named `{file}`",
    label: .words("phần này bị bỏ qua", "this part is left out"))

  // MARK: - Fixed words

  package static let stringsMissing = DiagnosticKind(
    "strings.missing", .warning,
    vi: "`{file}` còn thiếu {count} chữ cố định: {keys}",
    en: "`{file}` lacks {count} of the fixed words: {keys}",
    help: [
      .words(
        "dịch các khóa ấy trong `{file}`; chỗ thiếu hiện bằng tiếng Việt",
        "translate those keys in `{file}`; what is missing is shown in Vietnamese")
    ])

  package static let stringsPlaceholders = DiagnosticKind(
    "strings.placeholders", .error,
    vi: "`{key}` có {found} chỗ `%s`, trong khi `{other}` có {wanted}",
    en: "`{key}` has `%s` {found} times, but in `{other}` {wanted} times",
    help: [
      .words(
        "viết `%s` ở mỗi chỗ máy điền số hoặc tên vào",
        "write `%s` wherever a number or a name is filled in")
    ])

  package static let stringsForms = DiagnosticKind(
    "strings.forms", .warning,
    vi: "các dạng số ít, số nhiều của `{key}` không hợp ngôn ngữ `{code}`: {found}",
    en: "the plural forms of `{key}` don't fit the language `{code}`: {found}",
    help: [
      .words("ngôn ngữ này cần: {wanted}", "this language needs: {wanted}")
    ])

  package static let stringsDateWord = DiagnosticKind(
    "strings.date_word", .error,
    vi: "`{key}` có chỗ trống `{name}` mà không có gì điền vào",
    en: "`{key}` has the place `{name}`, which nothing fills in",
    help: [.words("dùng được: {known}", "these can be used: {known}")])
}
