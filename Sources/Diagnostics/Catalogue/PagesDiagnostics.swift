extension DiagnosticKind {
  static let pagesKinds: [DiagnosticKind] = [
    pagesPatternInvalid, pagesDataUnknown, pagesNotRows, pagesColumnUnknown, pagesValueEmpty,
    pagesAddressTwice, pagesTemplateOther,
  ]

  // MARK: `pages` in site.yml

  package static let pagesPatternInvalid = DiagnosticKind(
    "pages.pattern_invalid", .error,
    vi: "mẫu `{value}` không dùng được", en: "the pattern `{value}` cannot be used",
    help: [
      .words(
        "ngoài tên cột chỉ gồm chữ không dấu, số, gạch nối, bắt đầu và kết thúc bằng `/`: `{example}`",
        "beside columns, only ASCII letters, digits and hyphens, from `/` to `/`: `{example}`"),
      .words(
        "cần tên ít nhất một cột trong ngoặc nhọn, như `{column}`, để mỗi dòng có địa chỉ riêng",
        "name a column in braces, such as `{column}`, so that each row has an address of its own"),
      .words(
        "mỗi tên cột nằm trong một cặp ngoặc nhọn: `{braces}`",
        "each column's name stands in a pair of braces: `{braces}`"),
    ])

  package static let pagesDataUnknown = DiagnosticKind(
    "pages.data_unknown", .error,
    vi: "không có tệp dữ liệu `{name}`", en: "there is no data file `{name}`",
    label: .words(
      "không có tệp này trong content/data/", "no such file that can be read in content/data/"))

  /// In the rule, of a file that is no list at all; in the file, of an item that is no row.
  package static let pagesNotRows = DiagnosticKind(
    "pages.not_rows", .error,
    vi: "`{file}` không phải danh sách các dòng có tên cột",
    en: "`{file}` is no list of rows with named columns",
    help: [
      .words(
        "tệp CSV thì dòng đầu là tên các cột; tệp YAML, JSON thì mỗi mục là một nhóm `- so_hieu: …`",
        "in CSV the first row names the columns; in YAML and JSON each item is a mapping, `- number: …`"
      )
    ])

  package static let pagesColumnUnknown = DiagnosticKind(
    "pages.column_unknown", .error,
    vi: "`{file}` không có cột `{column}`", en: "`{file}` has no column `{column}`",
    label: .words("không có cột này", "no such column"),
    help: [.words("các cột: {columns}", "the columns: {columns}")])

  package static let pagesValueEmpty = DiagnosticKind(
    "pages.value_empty", .error,
    vi: "dòng này chưa có chữ ở cột `{column}`, nên trang của nó không có địa chỉ hoặc tiêu đề",
    en: "this row has no words in the column `{column}`, so its page lacks its address or title",
    help: [
      .words(
        "điền ô `{column}` (cần ít nhất một chữ cái hay chữ số), hoặc dùng cột khác trong mục `pages`",
        "fill `{column}` in (it takes a letter or a digit), or use another column under `pages`")
    ])

  /// `line`, `own`: the lines of the first and of the second row.
  package static let pagesAddressTwice = DiagnosticKind(
    "pages.address_twice", .error,
    vi: "dòng {line} và dòng {own} cùng cho một địa chỉ `{address}`",
    en: "line {line} and line {own} give the same address `{address}`",
    help: [
      .words(
        "sửa một trong hai dòng, hoặc thêm một cột phân biệt chúng vào mẫu địa chỉ",
        "mend one of them, or add a column that tells them apart to the address pattern")
    ])

  /// `kind`, `kind_en`: what the template renders.
  package static let pagesTemplateOther = DiagnosticKind(
    "pages.template_other", .error,
    vi: "mẫu `{name}` dựng loại trang khác: {kind}",
    en: "the template `{name}` renders another kind of page: {kind_en}",
    help: [
      .words(
        "chép `{usual}` thành một tệp tên khác trong `templates/` rồi sửa, hoặc bỏ dòng này",
        "copy `{usual}` to a file of another name in `templates/` and change that, or leave this out"
      )
    ])
}
