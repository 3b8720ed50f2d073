// The keys of `pages` in `site.yml`.

enum DataPageKey: Int, EntityKey {
  case data, address, title, description, template, labels, index, translations

  static let table = KeyTable<DataPageKey>(
    vi: "trang từ dữ liệu", en: "pages from data",
    [
      KeySpec(
        .data, "data", "du_lieu tep_du_lieu", .text, .required,
        vi: "tệp trong `content/data/`, mỗi dòng thành một trang",
        en: "the file in `content/data/` whose rows become pages", example: "van_ban"),
      KeySpec(
        .address, "address", "dia_chi duong_dan", .address, .required,
        vi: "mẫu địa chỉ; tên cột trong ngoặc nhọn được thay bằng chữ của dòng",
        en: "the address pattern, with the names of columns in braces",
        example: "/van-ban/{so_hieu}/"),
      KeySpec(
        .title, "title", "tieu_de ten", .text, .required,
        vi: "tiêu đề trang, cũng dùng được tên cột", en: "the title, with columns too",
        example: "\"{so_hieu}: {trich_yeu}\""),
      KeySpec(
        .description, "description", "mo_ta", .text, vi: "mô tả trang, cũng dùng được tên cột",
        en: "the description, with columns too", example: "\"{trich_yeu}\""),
      KeySpec(
        .template, "template", "tep_mau mau", .path,
        vi: "tệp mẫu trong `templates/`; `data_page.html` nếu để trống",
        en: "the template; `data_page.html` if left out", example: "van_ban.html"),
      KeySpec(
        .labels, "labels", "nhan nhan_cot", .texts,
        vi: "tên cột hiện trên trang: `{cột: chữ}`; như trong tệp nếu để trống",
        en: "what pages call the columns: `{column: words}`; as in the file if left out",
        example: "{so_hieu: Số hiệu}"),
      KeySpec(
        .index, "index", "muc_luc", .group(.dataIndex), vi: "trang liệt kê mọi dòng",
        en: "the page that lists all rows"),
      KeySpec(
        .translations, "translations", "ban_dich", .group(.dataPageTranslation),
        vi: "trang nói gì trong ngôn ngữ khác, theo mã: `{en: {…}}`",
        en: "what the pages say in other languages, by code: `{en: {…}}`"),
    ])
}

enum DataIndexKey: Int, EntityKey {
  case address, title, description, template, columns

  static let table = KeyTable<DataIndexKey>(
    vi: "mục lục của dữ liệu", en: "index of data",
    [
      KeySpec(
        .address, "address", "dia_chi duong_dan", .address, .required, vi: "địa chỉ",
        en: "the address", example: "/van-ban/"),
      KeySpec(
        .title, "title", "tieu_de ten", .text, .required, vi: "tiêu đề trang", en: "the title",
        example: "Văn bản"),
      KeySpec(.description, "description", "mo_ta", .text, vi: "mô tả", en: "the description"),
      KeySpec(
        .template, "template", "tep_mau mau", .path,
        vi: "tệp mẫu trong `templates/`; `data_index.html` nếu để trống",
        en: "the template; `data_index.html` if left out", example: "cac_van_ban.html"),
      KeySpec(
        .columns, "columns", "cot cac_cot", .texts,
        vi: "những cột có trong bảng, theo thứ tự; mọi cột nếu để trống",
        en: "the columns of its table, in order; all if left out", example: "so_hieu; trich_yeu"),
    ])
}

/// The keys under the code of a language in `translations`.
enum DataPageTranslationKey: Int, EntityKey {
  case title, description, labels, columns, index

  static let table = KeyTable<DataPageTranslationKey>(
    vi: "bản dịch của trang từ dữ liệu", en: "translation of pages from data",
    [
      KeySpec(
        .title, "title", "tieu_de ten", .text, vi: "tiêu đề trang, cũng dùng được tên cột",
        en: "the title, with columns too", example: "\"Document {so_hieu}\""),
      KeySpec(
        .description, "description", "mo_ta", .text, vi: "mô tả trang, cũng dùng được tên cột",
        en: "the description, with columns too", example: "\"{trich_yeu}\""),
      KeySpec(
        .labels, "labels", "nhan nhan_cot", .texts, vi: "tên cột hiện trên trang: `{cột: chữ}`",
        en: "what pages call the columns: `{column: words}`", example: "{so_hieu: Number}"),
      KeySpec(
        .columns, "columns", "cot cac_cot", .texts,
        vi: "cột có chữ đã dịch của cột khác: `{cột: cột đã dịch}`",
        en:
          "the columns that have the words of others in this language: `{column: translated column}`",
        example: "{trich_yeu: trich_yeu_en}"),
      KeySpec(
        .index, "index", "muc_luc", .group(.dataIndexTranslation),
        vi: "tiêu đề, mô tả của mục lục", en: "the title and description of the index"),
    ])
}

enum DataIndexTranslationKey: Int, EntityKey {
  case title, description

  static let table = KeyTable<DataIndexTranslationKey>(
    vi: "bản dịch của mục lục", en: "translation of an index",
    [
      KeySpec(
        .title, "title", "tieu_de ten", .text, vi: "tiêu đề trang", en: "the title",
        example: "Documents"),
      KeySpec(.description, "description", "mo_ta", .text, vi: "mô tả", en: "the description"),
    ])
}
