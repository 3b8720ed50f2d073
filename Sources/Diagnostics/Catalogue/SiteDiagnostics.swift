extension DiagnosticKind {
  static let siteKinds: [DiagnosticKind] = [
    siteAddressTaken, siteAddressShared, siteIdentifierTaken, siteAliasInvalid, siteNameTaken,
    siteConfigurationMissing, siteFileMissing,
    siteLinkBroken, siteLinkEmpty, siteLinkScheme, siteLinkOwnComputer, siteMenuUnpublished,
    siteFeaturedUnpublished, siteFeaturedUnknown, siteGlossaryEntry,
    siteLinkUnpublished, siteLinkFragment, siteLinkPrivate, siteTemplateUnknown,
    siteTemplateUnused, siteAssetUnused, siteMinifierMissing,
    siteAssetNotMinified, siteUnusedFile, siteTextEnding, siteLaterRegister,
    siteBlockMissing, siteStringUnread, siteStringNotText, siteAssetUnknown,
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
        "đặt `duong_dan` (slug) khác cho `{page}`, hoặc đổi tên tệp",
        "give `{page}` another `slug`, or rename the file"),
      .words(
        "xóa `{alias}` khỏi `duong_dan_cu`: địa chỉ ấy đang có trang khác",
        "remove `{alias}` from `aliases`: another page has that address now"),
      .words(
        "đổi mẫu địa chỉ `{pattern}` trong mục `paths` (duong_dan)",
        "change the address pattern `{pattern}` under `paths`"),
      .words(
        "sửa dòng này trong `{data}`, hoặc mẫu địa chỉ của nó trong mục `pages` (trang)",
        "change this row of `{data}`, or its address pattern under `pages`"),
      .words(
        "đổi địa chỉ `{index}` của mục lục trong mục `pages` (trang)",
        "change the address `{index}` of the index under `pages`"),
      .words("đổi tên tệp `{copied}`", "rename the file `{copied}`"),
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
    "site.link_unpublished", .note,
    vi: "liên kết `{link}` dẫn tới một trang không được đăng ({reason}) nên chỉ hiện chữ",
    en:
      "the link `{link}` leads to a page that is not on the site ({reason_en}); only its text is shown",
    label: .words("trang này không được đăng", "not published"))

  /// `reason` and `reason_en`: why the page is not on the site.
  package static let siteMenuUnpublished = DiagnosticKind(
    "site.menu_unpublished", .warning,
    vi: "mục menu `{link}` dẫn tới một trang không được đăng ({reason})",
    en: "the menu entry `{link}` leads to a page that is not on the site ({reason_en})",
    label: .words("người đọc sẽ gặp trang trống", "readers will find nothing"),
    help: [
      .words(
        "bỏ mục này khỏi menu cho đến khi trang ấy được đăng",
        "take the entry out of the menu until that page is published")
    ])

  /// `reason` and `reason_en`: why the profile is not on the site.
  package static let siteFeaturedUnpublished = DiagnosticKind(
    "site.featured_unpublished", .warning,
    vi: "bài nổi bật `{name}` không được đăng ({reason})",
    en: "the featured profile `{name}` is not on the site ({reason_en})",
    label: .words("trang chủ không hiện bài này", "the home page does not show it"),
    help: [
      .words(
        "bỏ bài này khỏi `sections` cho đến khi được đăng",
        "take it out of `sections` until it is published")
    ])

  package static let siteFeaturedUnknown = DiagnosticKind(
    "site.featured_unknown", .error,
    vi: "không có bài nào tên `{name}`", en: "there is no profile named `{name}`",
    label: .words(
      "ghi tên trong địa chỉ của bài, như `vi-du` trong /guong/vi-du/",
      "write the name in its address, as `vi-du` in /guong/vi-du/"))

  package static let siteGlossaryEntry = DiagnosticKind(
    "site.glossary_entry", .warning,
    vi: "mục này của bảng chữ viết tắt chưa đủ chữ tắt và chữ đầy đủ",
    en: "this entry of the glossary lacks its short or its long form",
    help: [
      .words(
        "ghi cả `short: CĐCS` và `long: công đoàn cơ sở`",
        "write both `short: CĐCS` and `long: công đoàn cơ sở`")
    ])

  package static let siteLinkEmpty = DiagnosticKind(
    "site.link_empty", .error,
    vi: "liên kết hoặc ảnh chưa có địa chỉ", en: "a link or an image has no address",
    label: .words("ngoặc `( )` đang trống", "the brackets `( )` are empty"),
    help: [
      .words(
        "ghi địa chỉ, tên bài hoặc tên tệp vào giữa hai ngoặc: `[chữ](ten-bai.md)`",
        "put an address or a file's name between the brackets: `[words](a-page.md)`")
    ])

  /// `meant`: the address with the scheme that is nearest.
  package static let siteLinkScheme = DiagnosticKind(
    "site.link_scheme", .error,
    vi: "địa chỉ `{link}` gõ sai phần đầu nên trình duyệt không mở được",
    en: "browsers cannot open the address `{link}`: its beginning is misspelt",
    label: .words("gõ nhầm", "misspelt"))

  /// `name`: the file's name.
  package static let siteLinkOwnComputer = DiagnosticKind(
    "site.link_own_computer", .error,
    vi: "`{link}` là đường dẫn trên máy của bạn, người đọc không mở được",
    en: "`{link}` is a path on your own computer, which readers cannot open",
    label: .words("chỉ có trên máy của bạn", "only on your computer"),
    help: [
      .words(
        "chép tệp vào cùng thư mục với bài, rồi chỉ ghi tên tệp: `{name}`",
        "put the file beside the text and write only its name: `{name}`")
    ])

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

  package static let siteTemplateUnused = DiagnosticKind(
    "site.template_unused", .warning,
    vi: "mẫu `{file}` không được trang nào hay mẫu nào dùng tới",
    en: "the template `{file}` is used by no page and by no other template",
    help: [
      .words(
        "kiểm tra tên tệp (danh sách tên: `exemplar templates`), gọi mẫu bằng `include` hay `extends`, hoặc xóa tệp",
        "check the file's name (`exemplar templates` lists them), `include` or `extend` it, or remove the file"
      )
    ])

  package static let siteAssetUnused = DiagnosticKind(
    "site.asset_unused", .warning,
    vi: "tệp `{file}` không được mẫu hay tệp CSS, JS nào dùng tới",
    en: "the file `{file}` is used by no template, style sheet or script",
    help: [
      .words(
        "gọi tên `{name}` trong mẫu bằng bộ lọc `asset`, hoặc xóa tệp; tệp của bài thì để cạnh bài hoặc ở `content/static/`",
        "name `{name}` in a template with the filter `asset`, or remove it; files of texts belong beside them or in `content/static/`"
      )
    ])

  package static let siteMinifierMissing = DiagnosticKind(
    "site.minifier_missing", .note,
    vi: "máy không có `{program}` nên các tệp CSS, JS không được rút gọn",
    en: "there is no `{program}` here, so style sheets and scripts stay as they are",
    help: [
      .words("trên Debian: `apt install {program}`", "on Debian: `apt install {program}`")
    ])

  package static let siteAssetNotMinified = DiagnosticKind(
    "site.asset_not_minified", .warning,
    vi: "`{program}` không rút gọn được `{file}`, nên tệp được giữ nguyên",
    en: "`{program}` cannot make `{file}` shorter, so it stays as it is",
    help: [
      .words(
        "chạy `{program} {file}` để xem lỗi ở dòng nào",
        "run `{program} {file}` to see what is wrong")
    ])

  /// `file`: the site's template; `code`: the block to add.
  package static let siteBlockMissing = DiagnosticKind(
    "site.block_missing", .error,
    vi: "`{file}` thiếu khối `{name}` mà các mẫu có sẵn điền vào",
    en: "`{file}` lacks the block `{name}`, which built-in templates fill",
    help: [
      .words(
        "thêm `{code}` vào chỗ cần hiện, hoặc chép cả những mẫu dùng nó: `exemplar init . --theme`",
        "add `{code}` where it should stand, or copy the templates that fill it: "
          + "`exemplar init . --theme`")
    ])

  package static let siteStringUnread = DiagnosticKind(
    "site.string_unread", .warning,
    vi: "không mẫu nào dùng chữ cố định `{key}`", en: "no template uses the words `{key}`",
    label: .words("không hiện ở đâu", "shown nowhere"))

  package static let siteStringNotText = DiagnosticKind(
    "site.string_not_text", .error,
    vi: "chữ cố định `{key}` phải là một dòng chữ", en: "the words `{key}` must be a text",
    label: .words("không phải chữ", "no text"),
    help: [.words("viết `{key}: \"…\"`", "write `{key}: \"…\"`")])

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

  /// `name`: the file's name with the right ending.
  package static let siteTextEnding = DiagnosticKind(
    "site.text_ending", .warning,
    vi: "`{file}` không được đọc như một bài vì tên không kết thúc bằng `.md`",
    en: "`{file}` is not read as a text, for its name does not end in `.md`",
    help: [
      .words("đổi tên thành `{name}`", "rename it to `{name}`"),
      .words(
        "trên Windows: bật “Đuôi tên tệp” trong File Explorer để thấy đuôi `.txt` bị ẩn",
        "on Windows, show “File name extensions” in the File Explorer to see a hidden `.txt`"),
    ])

  package static let siteLaterRegister = DiagnosticKind(
    "site.later_register", .note,
    vi: "phiên bản này chưa dùng danh mục `{file}`",
    en: "this version does not use the register `{file}` yet",
    help: [
      .words(
        "cứ để tệp ở đó; phiên bản sau sẽ dùng", "leave it where it is: a later version will use it"
      )
    ])

  package static let siteAssetUnknown = DiagnosticKind(
    "site.asset_unknown", .error,
    vi: "không có tệp `templates/assets/{name}`",
    en: "there is no file `templates/assets/{name}`",
    label: .words("không có tệp này", "no such file"))
}
