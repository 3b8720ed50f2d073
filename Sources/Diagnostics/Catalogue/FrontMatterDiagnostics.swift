extension DiagnosticKind {
  static let frontMatterKinds: [DiagnosticKind] = [
    frontMatterDelimiter, frontMatterFence, frontMatterFormat, frontMatterMissing,
    frontMatterUnclosed,
  ]

  package static let frontMatterDelimiter = DiagnosticKind(
    "front_matter.delimiter", .error,
    vi: "dòng `{typed}` trông như dòng ngăn phần khai báo, nhưng gõ chưa đúng",
    en: "the line `{typed}` looks like a front matter delimiter, but is not typed as one",
    label: .words("ba dấu gạch nối đứng một mình", "three hyphens and nothing else"),
    help: [
      .words("thay cả dòng này bằng `---`", "replace the whole line with `---`"),
      .words(
        "Word hay tự đổi `--` thành gạch dài; hãy gõ trong Notepad hoặc chép nguyên `---` từ đây",
        "Word likes to turn `--` into a long dash; type it in a plain text editor, or copy `---`"),
    ])

  package static let frontMatterFence = DiagnosticKind(
    "front_matter.fence", .error,
    vi: "tệp mở đầu bằng dấu khung mã `{typed}`, nên phần khai báo bị coi là đoạn mã",
    en: "the file begins with the code fence `{typed}`, which makes the front matter a code sample",
    label: .words("ở đây phải là `---`", "`---` belongs here"),
    help: [
      .words(
        "xóa dòng này và dòng đóng khung mã tương ứng, để `---` là dòng đầu tiên của tệp",
        "delete this line and the one that closes the fence, so that `---` is the first line")
    ])

  package static let frontMatterFormat = DiagnosticKind(
    "front_matter.format", .error,
    vi: "phần khai báo này viết theo kiểu {format}; ở đây dùng kiểu YAML",
    en: "this front matter is written in {format}; YAML is wanted here",
    label: .words("ở đây phải là `---`", "`---` belongs here"),
    help: [
      .words(
        "mở và đóng phần khai báo bằng dòng `---`, mỗi dòng ở giữa là `khóa: giá trị`, "
          + "ví dụ `tieu_de: Người giữ lửa ca ba`",
        "open and close it with a line `---`, and write `key: value` lines between, "
          + "such as `title: The keeper of the night shift`")
    ])

  package static let frontMatterMissing = DiagnosticKind(
    "front_matter.missing", .error,
    vi: "tệp này chưa có phần khai báo ở đầu",
    en: "this file has no front matter at its top",
    label: .words("dòng đầu tiên phải là `---`", "the first line should be `---`"),
    help: [
      .words(
        "thêm một dòng `---` ngay trước `{first}`, và một dòng `---` nữa sau dòng khai báo cuối",
        "put a line `---` right before `{first}`, and another `---` after the last such line"),
      .words(
        "phần khai báo gồm một dòng `---`, các dòng như `tieu_de: Người giữ lửa ca ba`, "
          + "rồi lại một dòng `---`; bài viết nằm dưới đó",
        "front matter is a line `---`, lines such as `title: The keeper of the night shift`, "
          + "and a line `---` again; the article goes below"),
    ])

  package static let frontMatterUnclosed = DiagnosticKind(
    "front_matter.unclosed", .error,
    vi: "phần khai báo chưa được đóng bằng dòng `---`",
    en: "the front matter is not closed with a line `---`",
    label: .words(
      "thiếu dòng `---` để tách phần khai báo với bài viết",
      "a line `---` is missing between the front matter and the article"),
    help: [
      .words(
        "thêm một dòng `---` ngay trước dòng `{before}`",
        "put a line `---` right before the line `{before}`"),
      .words(
        "dòng `---` đứng một mình, không có dấu cách ở đầu dòng",
        "the line holds `---` alone, without spaces before it"),
    ])
}
