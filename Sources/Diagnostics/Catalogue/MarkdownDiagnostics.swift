extension DiagnosticKind {
  static let markdownKinds: [DiagnosticKind] = [
    rawHTML, dangerousAddress, imageWithoutAlternative, imageAlternativeSaysNothing,
    headingAboveTop, headingSkipped, unknownAlert, footnoteMissing, footnoteUnused,
    addressWithBlanks,
  ]

  /// `tag`: the element, in angle brackets.
  package static let rawHTML = DiagnosticKind(
    "markdown.raw_html", .warning,
    vi: "bài viết có mã HTML `{tag}`, phần này bị bỏ qua",
    en: "the text has HTML, `{tag}`, which is left out",
    label: .words("không đưa lên trang", "not put on the page"),
    help: [
      .words(
        "viết bằng Markdown; muốn dùng HTML thì đặt `raw_html: true` trong `site.yml`",
        "write it in Markdown; to allow HTML put `raw_html: true` in `site.yml`")
    ])

  /// `address`: the destination as written.
  package static let dangerousAddress = DiagnosticKind(
    "markdown.dangerous_address", .error,
    vi: "địa chỉ `{address}` có thể chạy mã hoặc mở tệp trên máy người đọc",
    en: "the address `{address}` may run code or open a file on the reader's computer",
    label: .words("cần một địa chỉ trang web", "a web address is needed"),
    help: [
      .words(
        "dùng địa chỉ bắt đầu bằng `https://`, hoặc tên tệp đặt cạnh bài viết",
        "use an address that begins with `https://`, or the name of a file beside the text")
    ])

  /// `file`: the image's destination.
  package static let imageWithoutAlternative = DiagnosticKind(
    "markdown.image_alt", .warning,
    vi: "ảnh `{file}` chưa có lời mô tả",
    en: "the image `{file}` has no description",
    label: .words("thiếu mô tả trong `[ ]`", "no description in the `[ ]`"),
    help: [
      .words(
        "ghi điều thấy trong ảnh: `![Chị Dụ hướng dẫn thợ mới bên máy dệt]({file})`",
        "say what can be seen: `![Ms Dụ shows a new worker the loom]({file})`")
    ])

  /// `alt`: the description; `file`: the image's destination.
  package static let imageAlternativeSaysNothing = DiagnosticKind(
    "markdown.image_alt_name", .warning,
    vi: "mô tả ảnh `{alt}` không nói trong ảnh có gì",
    en: "the image description `{alt}` does not say what can be seen",
    label: .words("là tên tệp hoặc lặp lại chú thích", "a file name, or the caption again"),
    help: [
      .words(
        "ghi điều thấy trong ảnh: `![Chị Dụ hướng dẫn thợ mới bên máy dệt]({file})`",
        "say what can be seen: `![Ms Dụ shows a new worker the loom]({file})`")
    ])

  /// `marks`: the heading's `#`s; `top`: the fewest that a body may have.
  package static let headingAboveTop = DiagnosticKind(
    "markdown.heading_level", .warning,
    vi: "đề mục trong bài dùng `{marks}`, cấp dành cho tiêu đề của trang",
    en: "a heading of the text uses `{marks}`, the level of the page's title",
    label: .words("nên bắt đầu từ `{top}`", "should begin at `{top}`"),
    help: [
      .words(
        "thêm một dấu `#` vào mỗi đề mục của bài; lần này mọi đề mục được hạ một cấp",
        "add a `#` to every heading of the text; this time all of them go down a level")
    ])

  /// `marks`: the heading's `#`s; `expected`: the most that may follow here.
  package static let headingSkipped = DiagnosticKind(
    "markdown.heading_skipped", .warning,
    vi: "đề mục `{marks}` nhảy qua một cấp",
    en: "the heading `{marks}` skips a level",
    label: .words("ở đây nhiều nhất là `{expected}`", "at most `{expected}` here"),
    help: [
      .words(
        "dùng `{expected}`; người dùng trình đọc màn hình tìm đường theo cấp đề mục",
        "use `{expected}`; people with screen readers find their way by heading levels")
    ])

  /// `name`: what stands in the mark.
  package static let unknownAlert = DiagnosticKind(
    "markdown.unknown_alert", .warning,
    vi: "không có khung nhấn mạnh tên `{name}`",
    en: "there is no alert named `{name}`",
    label: .words("hiện ra như chữ thường", "shown as ordinary text"),
    help: [
      .words(
        "dùng `[!LƯU Ý]`, `[!MẸO]`, `[!QUAN TRỌNG]`, `[!CẢNH BÁO]` hoặc `[!CHÚ Ý]`",
        "use `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`")
    ])

  /// `address`: the path as it was meant; `form`: how to type it.
  package static let addressWithBlanks = DiagnosticKind(
    "markdown.address_blanks", .warning,
    vi: "địa chỉ `{address}` có dấu cách nên không thành liên kết hay ảnh",
    en: "the address `{address}` has blanks, so it becomes no link or image",
    label: .words("hiện ra như chữ thường", "shown as ordinary text"),
    help: [
      .words("đặt địa chỉ giữa `<` và `>`: `{form}`", "put it between `<` and `>`: `{form}`")
    ])

  /// `label`: what stands in the reference.
  package static let footnoteMissing = DiagnosticKind(
    "markdown.footnote_missing", .warning,
    vi: "không có chú thích cuối bài nào tên `{label}`",
    en: "there is no footnote named `{label}`",
    label: .words("hiện ra như chữ thường", "shown as ordinary text"),
    help: [
      .words(
        "thêm một dòng `[^{label}]: nội dung chú thích` ở cuối bài",
        "add a line `[^{label}]: the note` at the end of the text")
    ])

  /// `label`: the note's name.
  package static let footnoteUnused = DiagnosticKind(
    "markdown.footnote_unused", .warning,
    vi: "không chỗ nào trong bài dẫn đến chú thích `{label}`, nên chú thích này không hiện ra",
    en: "nothing in the text refers to the footnote `{label}`, so it is not shown",
    help: [
      .words(
        "đặt `[^{label}]` sau chữ cần chú thích, hoặc xóa chú thích",
        "put `[^{label}]` after the words it explains, or delete the note")
    ])
}
