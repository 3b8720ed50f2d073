extension DiagnosticKind {
  static let siteKinds: [DiagnosticKind] = [
    siteAddressTaken, siteAddressShared, siteIdentifierTaken, siteAliasInvalid, siteNameTaken,
    siteConfigurationMissing, siteFileMissing,
    siteLinkBroken,
    siteLinkUnpublished, siteLinkFragment, siteLinkPrivate, siteTemplateUnknown, siteUnusedFile,
    siteAssetUnknown,
  ]

  package static let siteAddressShared = DiagnosticKind(
    "site.address_shared", .note,
    vi: "địa chỉ `{address}` đã thuộc về bài đăng trước, {other}; bài này ở `{own}`",
    en: "the address `{address}` belongs to an earlier profile, {other}; this one is at `{own}`",
    help: [
      .words(
        "muốn địa chỉ dễ nhớ hơn, đổi tên tệp hoặc ghi `duong_dan: …` trước khi đăng",
        "for an address of its own, rename the file or write `slug: …` before it is published")
    ])

  package static let siteIdentifierTaken = DiagnosticKind(
    "site.id_taken", .error,
    vi: "mã `{id}` vừa ở {other} vừa ở {file}",
    en: "the id `{id}` is both in {other} and in {file}",
    label: .words("mỗi bài cần một mã riêng", "each profile needs an id of its own"))

  package static let siteAddressTaken = DiagnosticKind(
    "site.address_taken", .error,
    vi: "hai trang hoặc tệp cùng một địa chỉ `{address}`: `{first}` và `{second}`",
    en: "two pages or files at one address `{address}`: `{first}` and `{second}`",
    help: [
      .words(
        "đặt `duong_dan` (slug) khác cho một trong hai, hoặc xóa dòng trùng trong `duong_dan_cu`",
        "give one of them another `slug`, or remove the repeated line from `aliases`")
    ])

  package static let siteAliasInvalid = DiagnosticKind(
    "site.alias_invalid", .error,
    vi: "địa chỉ cũ `{value}` không dùng được", en: "the old address `{value}` cannot be used",
    label: .words(
      "viết phần sau tên miền, như `/tin/bai-cu/`", "write the part after the host name"),
    help: [
      .words(
        "địa chỉ của trang khác, có `?`, `#`, `..` hoặc khoảng trống thì không chuyển hướng được",
        "addresses of other sites, or with `?`, `#`, `..` or spaces, cannot lead here")
    ])

  package static let siteNameTaken = DiagnosticKind(
    "site.name_taken", .error,
    vi: "`{first}` và `{second}` cùng tên `{name}`, chỉ đọc được một",
    en: "`{first}` and `{second}` have one name, `{name}`; only one of them can be read",
    help: [
      .words("đổi tên hoặc gộp hai tệp làm một", "rename one of them, or make them one file")
    ])

  package static let siteConfigurationMissing = DiagnosticKind(
    "site.configuration_missing", .error,
    vi: "không có `content/site.yml` trong `{folder}`",
    en: "there is no `content/site.yml` in `{folder}`",
    help: [
      .words(
        "chạy lệnh trong thư mục của trang, hoặc tạo trang mới: `exemplar init THU_MUC`",
        "run the command in the site's folder, or make a new site: `exemplar init FOLDER`")
    ])

  package static let siteFileMissing = DiagnosticKind(
    "site.file_missing", .error,
    vi: "không có tệp `{file}`",
    en: "there is no file `{file}`",
    label: .words("tìm ở `{path}`", "looked for at `{path}`"),
    help: [
      .words(
        "chép tệp vào cùng thư mục với bài, hoặc vào `content/static/` nếu địa chỉ bắt đầu bằng `/`",
        "put the file beside the text, or into `content/static/` if its address begins with `/`")
    ])

  package static let siteLinkBroken = DiagnosticKind(
    "site.link_broken", .error,
    vi: "liên kết `{link}` không dẫn tới trang hay tệp nào",
    en: "the link `{link}` leads to no page or file",
    label: .words("không có ở `{path}`", "nothing at `{path}`"))

  package static let siteLinkUnpublished = DiagnosticKind(
    "site.link_unpublished", .warning,
    vi: "liên kết `{link}` dẫn tới một bài chưa có trên trang ({reason}) nên chỉ hiện chữ",
    en:
      "the link `{link}` leads to a page that is not on the site ({reason_en}); only its text is shown",
    label: .words("bài này chưa đăng", "not published"))

  package static let siteLinkFragment = DiagnosticKind(
    "site.link_fragment", .warning,
    vi: "trang `{page}` không có mục `#{fragment}`",
    en: "the page `{page}` has no heading `#{fragment}`",
    label: .words("không có neo này", "no such anchor"))

  package static let siteLinkPrivate = DiagnosticKind(
    "site.link_private", .error,
    vi: "`{link}` nằm trong thư mục riêng (tên bắt đầu bằng `_`), không bao giờ được đăng",
    en: "`{link}` lies in a private folder (its name begins with `_`) and is never published",
    label: .words("bỏ liên kết này", "remove this link"))

  package static let siteTemplateUnknown = DiagnosticKind(
    "site.template_unknown", .error,
    vi: "không có mẫu `templates/{name}`",
    en: "there is no template `templates/{name}`",
    label: .words("không có mẫu này", "no such template"))

  package static let siteUnusedFile = DiagnosticKind(
    "site.unused_file", .warning,
    vi: "`{file}` nằm ngoài các thư mục mà Exemplar đọc nên không lên trang",
    en: "`{file}` lies outside the folders that Exemplar reads and is not on the site",
    help: [
      .words(
        "chuyển bài vào `content/profiles/`, trang vào `content/pages/`, tệp dùng chung vào `content/static/`",
        "move profiles to `content/profiles/`, pages to `content/pages/`, shared files to `content/static/`"
      )
    ])

  package static let siteAssetUnknown = DiagnosticKind(
    "site.asset_unknown", .error,
    vi: "không có tệp `templates/assets/{name}`",
    en: "there is no file `templates/assets/{name}`",
    label: .words("không có tệp này", "no such file"))
}
