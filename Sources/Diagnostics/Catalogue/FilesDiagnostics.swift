extension DiagnosticKind {
  static let filesKinds: [DiagnosticKind] = [
    fileLinkOutside, fileLinkFolder, fileLinkPrivate, fileLinkBroken, fileSpecial,
    fileNameEncoding, fileUnreadable, fileUnwritable, fileForeign,
  ]

  package static let fileLinkOutside = DiagnosticKind(
    "files.link_outside", .warning,
    vi: "liên kết tượng trưng `{file}` dẫn ra ngoài thư mục của trang nên không được đọc",
    en: "the symbolic link `{file}` leads out of the site's folder and is not read",
    help: [
      .words(
        "chép tệp thật vào thư mục của trang thay cho liên kết",
        "copy the file itself into the site's folder instead of linking to it")
    ])

  package static let fileLinkFolder = DiagnosticKind(
    "files.link_folder", .warning,
    vi: "liên kết tượng trưng `{file}` dẫn tới một thư mục nên không được đọc",
    en: "the symbolic link `{file}` leads to a folder and is not read",
    help: [
      .words(
        "chép thư mục thật vào chỗ của liên kết",
        "put a copy of the folder itself where the link is")
    ])

  package static let fileLinkPrivate = DiagnosticKind(
    "files.link_private", .warning,
    vi: "liên kết tượng trưng `{file}` dẫn tới tệp riêng `{target}` nên không được đọc",
    en: "the symbolic link `{file}` leads to the private file `{target}` and is not read",
    help: [
      .words(
        "tên bắt đầu bằng `_` hay `.` là riêng: chép tệp ra chỗ khác nếu muốn đăng",
        "names that begin with `_` or `.` are private: copy the file elsewhere to publish it")
    ])

  package static let fileLinkBroken = DiagnosticKind(
    "files.link_broken", .warning,
    vi: "liên kết tượng trưng `{file}` dẫn tới một tệp không có",
    en: "the symbolic link `{file}` leads to a file that is not there",
    help: [.words("xóa liên kết hoặc khôi phục tệp", "remove the link or bring the file back")])

  package static let fileSpecial = DiagnosticKind(
    "files.special", .warning,
    vi: "`{file}` không phải tệp thường nên không được đọc",
    en: "`{file}` is no ordinary file and is not read")

  package static let fileNameEncoding = DiagnosticKind(
    "files.name_encoding", .warning,
    vi: "tên tệp `{file}` không phải UTF-8 nên tệp không được đọc",
    en: "the name of the file `{file}` is not UTF-8, so the file is not read",
    help: [
      .words(
        "đổi tên tệp; tệp giải nén từ máy cũ hay có tên hỏng như vậy",
        "rename the file; files unpacked from old archives often have such names")
    ])

  package static let fileUnreadable = DiagnosticKind(
    "files.unreadable", .error,
    vi: "không đọc được `{file}`: {reason}",
    en: "cannot read `{file}`: {reason_en}",
    help: [
      .words(
        "kiểm tra quyền đọc của tệp và ổ đĩa", "check the file's permissions and the disk")
    ])

  package static let fileUnwritable = DiagnosticKind(
    "files.unwritable", .error,
    vi: "không ghi được `{file}`: {reason}",
    en: "cannot write `{file}`: {reason_en}",
    help: [
      .words(
        "kiểm tra dung lượng trống và quyền ghi; các tệp chưa ghi vẫn giữ nguyên bản cũ",
        "check the free space and the permissions; files not yet written are as they were")
    ])

  /// `file`: the path in the output folder; `count`: how many such files there are.
  package static let fileForeign = DiagnosticKind(
    "files.foreign", .error,
    vi: "`{file}` trong thư mục đầu ra không do Exemplar ghi ra nên không bị ghi đè",
    en: "`{file}` in the output folder was not written by Exemplar and is not overwritten",
    help: [
      .words(
        "có {count} tệp như vậy: chuyển đi nơi khác nếu là của người khác, thêm `--force` nếu được ghi đè",
        "there are {count} such files: move them away if they are others', add `--force` if they may "
          + "be overwritten"),
      .words(
        "mất `.exemplar/` thì Exemplar không còn biết tệp nào của mình: cũng dùng `--force`",
        "without `.exemplar/` Exemplar no longer knows which files are its own: `--force` then, too"
      ),
    ])
}
