extension DiagnosticKind {
  static let contentValueKinds = [
    contentWrongType, contentUnknownValue, contentSectionTwice, contentTextRepaired,
    contentLostLetters,
    contentLegacyEncoding,
    contentDateUnreadable, contentDateIsPeriod, contentDateNoSuchDay, contentDateNoSuchMonth,
    contentDateYear, contentDateYearMissing, contentDateNoSuchTime, contentDateWeekday,
    contentYearUnreadable, contentYearsReversed,
    contentNumberUnreadable, contentNumberAmbiguous, contentNumberOutOfRange, contentSlugInvalid,
    contentDangerousAddress, contentLocalPath, contentImageExternal, contentNotAnImage,
  ]

  package static let contentWrongType = DiagnosticKind(
    "content.wrong_type", .error,
    vi: "giá trị của `{key}` không đúng dạng", en: "the value of `{key}` has the wrong shape",
    help: [
      .words("viết một dòng chữ: `{text}`", "write a line of text: `{text}`"),
      .words(
        "viết một danh sách, cách nhau bằng dấu chấm phẩy: `{list}`",
        "write a list, divided by semicolons: `{list}`"),
      .words("viết một nhóm khóa: `{group}`", "write a group of keys: `{group}`"),
    ])

  package static let contentUnknownValue = DiagnosticKind(
    "content.unknown_value", .error,
    vi: "`{key}` không nhận giá trị `{value}`", en: "`{key}` does not take the value `{value}`",
    label: .words("chọn một trong: {allowed}", "choose one of: {allowed}"))

  package static let contentSectionTwice = DiagnosticKind(
    "content.section_twice", .warning,
    vi: "một mục đứng hai lần trong `{key}`", en: "a part stands twice in `{key}`",
    label: .words("chỉ lần đầu được dùng", "only the first one is used"))

  package static let contentTextRepaired = DiagnosticKind(
    "content.text_repaired", .warning,
    vi: "có {count} ký tự bị gõ nhầm đã được sửa khi đọc, đầu tiên là {found}",
    en: "{count} mistyped characters were mended while reading, the first is {found}",
    label: .words("nên gõ lại trong tệp", "better typed anew in the file"),
    help: [
      .words("`{replacement}` thay cho {found}", "`{replacement}` instead of {found}")
    ])

  package static let contentLostLetters = DiagnosticKind(
    "content.lost_letters", .error,
    vi: "chữ trong `{word}` đã bị mất", en: "letters of `{word}` were lost",
    label: .words("gõ lại từ bản gốc", "type it anew from the original"))

  package static let contentLegacyEncoding = DiagnosticKind(
    "content.legacy_encoding", .error,
    vi: "chữ ở đây theo bảng mã cũ {encoding}, bắt đầu từ `{word}`",
    en: "the text is in the old encoding {encoding}, from `{word}` on",
    label: .words("có lẽ là: {decoded}", "perhaps: {decoded}"),
    help: [
      .words(
        "chuyển cả bài sang Unicode (UniKey: bấm Ctrl + Shift + F6, nguồn {encoding}, đích Unicode)",
        "convert the whole text to Unicode (UniKey: Ctrl + Shift + F6, from {encoding} to Unicode)")
    ])

  // MARK: - Dates

  package static let contentDateUnreadable = DiagnosticKind(
    "content.date_unreadable", .error,
    vi: "không đọc được `{value}` là ngày nào", en: "`{value}` is not a date that can be read",
    help: [
      .words("gõ `21/11/2026`, `11/2026` hoặc `2026`", "type `21/11/2026`, `11/2026` or `2026`")
    ])

  package static let contentDateIsPeriod = DiagnosticKind(
    "content.date_is_period", .error,
    vi: "`{value}` là một khoảng thời gian, ở đây cần một ngày",
    en: "`{value}` is a stretch of time; a date is needed here",
    help: [
      .words("gõ `21/11/2026`, `11/2026` hoặc `2026`", "type `21/11/2026`, `11/2026` or `2026`")
    ])

  package static let contentDateNoSuchDay = DiagnosticKind(
    "content.date_no_such_day", .error,
    vi: "không có ngày `{value}`", en: "there is no day `{value}`",
    label: .words("tháng {month} chỉ có {last} ngày", "{month} has only {last} days"))

  package static let contentDateNoSuchMonth = DiagnosticKind(
    "content.date_no_such_month", .error,
    vi: "`{value}` có tháng {month}: ngày đứng trước, tháng đứng sau",
    en: "`{value}` has a month {month}: the day comes first, then the month",
    help: [.words("viết ngày/tháng/năm, như `21/11/2026`", "write day/month/year, as `21/11/2026`")]
  )

  package static let contentDateYear = DiagnosticKind(
    "content.date_year", .error,
    vi: "năm trong `{value}` phải viết đủ bốn chữ số", en: "the year in `{value}` needs four digits"
  )

  package static let contentDateYearMissing = DiagnosticKind(
    "content.date_year_missing", .error,
    vi: "`{value}` thiếu năm", en: "`{value}` lacks its year",
    help: [.words("gõ đủ ngày, tháng, năm: `{day}/2026`", "type day, month and year: `{day}/2026`")]
  )

  package static let contentDateNoSuchTime = DiagnosticKind(
    "content.date_no_such_time", .error,
    vi: "không có giờ như trong `{value}`", en: "there is no such time as in `{value}`",
    help: [.words("gõ giờ từ 00:00 đến 23:59", "type a time from 00:00 to 23:59")])

  package static let contentDateWeekday = DiagnosticKind(
    "content.date_weekday", .error,
    vi: "ngày này là {actual}, không phải {written}",
    en: "this day is a {actual_en}, not a {written_en}",
    label: .words("sửa thứ hoặc sửa ngày", "mend the weekday or the date"))

  package static let contentYearUnreadable = DiagnosticKind(
    "content.year_unreadable", .error,
    vi: "`{value}` không phải là một năm", en: "`{value}` is not a year",
    help: [.words("gõ năm bằng bốn chữ số: `2026`", "type the year with four digits: `2026`")])

  package static let contentYearsReversed = DiagnosticKind(
    "content.years_reversed", .error,
    vi: "trong `{value}`, năm cuối đứng trước năm đầu",
    en: "in `{value}` the last year stands before the first",
    help: [.words("viết: `{last}-{first}`", "write: `{last}-{first}`")])

  // MARK: - Numbers

  package static let contentNumberUnreadable = DiagnosticKind(
    "content.number_unreadable", .error,
    vi: "`{key}` cần một số, không đọc được `{value}`",
    en: "`{key}` needs a number; `{value}` cannot be read as one")

  package static let contentNumberAmbiguous = DiagnosticKind(
    "content.number_ambiguous", .warning,
    vi: "`{value}` có thể bị hiểu nhầm", en: "`{value}` may be misunderstood",
    label: .words("được đọc là {reading}", "read as {reading} in Vietnamese writing"),
    help: [
      .words(
        "dùng dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ: `1.303`, `92,5`",
        "use points for thousands and a comma for decimals: `1.303`, `92,5`"),
      .words("nếu muốn nói {other}, gõ `{other}`", "if {other} is meant, type `{other}`"),
    ])

  package static let contentNumberOutOfRange = DiagnosticKind(
    "content.number_out_of_range", .error,
    vi: "`{key}` không thể là `{value}`", en: "`{key}` cannot be `{value}`",
    label: .words("một số nguyên từ {least} đến {most}", "a whole number from {least} to {most}"))

  package static let contentSlugInvalid = DiagnosticKind(
    "content.slug_invalid", .error,
    vi: "`{value}` không dùng được trong địa chỉ", en: "`{value}` cannot stand in an address",
    label: .words(
      "chỉ dùng chữ thường không dấu, số và gạch nối",
      "only lower-case letters without marks, digits and hyphens"))

  // MARK: - Addresses and files

  package static let contentDangerousAddress = DiagnosticKind(
    "content.dangerous_address", .error,
    vi: "địa chỉ kiểu `{scheme}` không được đưa lên trang: `{address}`",
    en: "an address of the kind `{scheme}` may not be on the site: `{address}`",
    label: .words("cần một địa chỉ trang web hoặc đường dẫn", "a web address or a path is needed"),
    help: [
      .words(
        "dùng địa chỉ bắt đầu bằng `https://`, `mailto:`, `tel:`, hoặc đường dẫn tới một tệp",
        "use an address that begins with `https://`, `mailto:` or `tel:`, or the path of a file")
    ])

  package static let contentLocalPath = DiagnosticKind(
    "content.local_path", .error,
    vi: "`{path}` là đường dẫn trên máy của bạn, người đọc không mở được",
    en: "`{path}` is a path on your own computer, which readers cannot open",
    label: .words("cần đường dẫn tính từ tệp bài", "a path from the text's folder is needed"),
    help: [
      .words(
        "chép tệp vào cạnh bài rồi chỉ ghi tên tệp: `{file}`",
        "copy the file beside the text and write only its name: `{file}`")
    ])

  package static let contentImageExternal = DiagnosticKind(
    "content.image_external", .error,
    vi: "ảnh `{file}` nằm ở trang khác", en: "the image `{file}` lies on another site",
    label: .words("trang không tải gì từ nơi khác", "the site loads nothing from elsewhere"),
    help: [
      .words(
        "nếu được phép dùng, tải ảnh về, đặt cạnh bài và ghi tên tệp, ví dụ `anh/ten-anh.jpg`",
        "where it may be used, save it beside the text and write its name, such as `photo.jpg`")
    ])

  package static let contentNotAnImage = DiagnosticKind(
    "content.not_an_image", .error,
    vi: "`{file}` không phải là tệp ảnh", en: "`{file}` is not an image file",
    label: .words("tệp ảnh có đuôi: {allowed}", "image files end in: {allowed}"),
    help: [
      .words(
        "ảnh nằm trong tệp Word thì lưu riêng ra: bấm chuột phải vào ảnh, chọn “Save as Picture”",
        "a picture inside a Word file: right-click it and choose “Save as Picture”"),
      .words(
        "chưa có ảnh thì ghi lý do ở ảnh đại diện: `anh_dai_dien: {waiver}`",
        "for a portrait that does not exist yet give the reason: `portrait: {waiver}`"),
    ])
}
