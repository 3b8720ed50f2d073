extension DiagnosticKind {
  static let dataKinds: [DiagnosticKind] = [
    textControlCharacter, textEncoding, textWideEncoding,
    csvDuplicateColumn, csvRaggedRow, csvTextAfterQuote, csvUnclosedQuote, csvUnnamedColumn,
    jsonDuplicateKey, jsonEscape, jsonMissingComma, jsonNumber, jsonSyntax,
    jsonTooDeep, jsonTrailingComma, jsonUnclosedBracket, jsonUnclosedString, jsonUnquotedText,
  ]

  // MARK: Any text file

  package static let textControlCharacter = DiagnosticKind(
    "text.control_character", .error,
    vi: "có một ký tự điều khiển ({name}) lẫn trong chữ",
    en: "there is a control character ({name}) in the text",
    label: .words("ký tự không nhìn thấy ở đây", "an invisible character is here"),
    help: [
      .words(
        "xóa từ chữ đứng trước đến chữ đứng sau chỗ này rồi gõ lại; "
          + "ký tự này thường đi theo khi chép từ Word hoặc PDF",
        "delete from the letter before this place to the one after it and type them again; "
          + "such characters come along when copying from Word or a PDF")
    ])

  package static let textEncoding = DiagnosticKind(
    "text.encoding", .error,
    vi: "tệp này không lưu theo bảng mã Unicode UTF-8: byte {byte} không phải là chữ",
    en: "this file is not saved as UTF-8: byte {byte} is not text",
    label: .words("chữ đầu tiên không đọc được", "the first character that can't be read"),
    help: [
      .words(
        "có vẻ tệp viết bằng bảng mã {encoding}: đổi sang Unicode (UniKey: Ctrl+Shift+F6) rồi lưu lại",
        "it seems to be in {encoding}: convert it to Unicode and save it again"),
      .words(
        "trong Notepad chọn Tệp › Lưu thành…, ở ô Mã hóa chọn UTF-8",
        "in Notepad choose File › Save as…, and UTF-8 under Encoding"),
    ])

  package static let textWideEncoding = DiagnosticKind(
    "text.wide_encoding", .error,
    vi: "tệp này lưu theo {encoding}; ở đây dùng UTF-8",
    en: "this file is saved as {encoding}; UTF-8 is wanted here",
    help: [
      .words(
        "trong Notepad chọn Tệp › Lưu thành…, ở ô Mã hóa chọn UTF-8 (không phải “Unicode”)",
        "in Notepad choose File › Save as…, and UTF-8 (not “Unicode”) under Encoding")
    ])

  // MARK: CSV

  package static let csvDuplicateColumn = DiagnosticKind(
    "csv.duplicate_column", .error,
    vi: "hai cột cùng tên `{name}`",
    en: "two columns are named `{name}`",
    label: .words("tên này đã dùng cho cột trước", "an earlier column has this name"),
    help: [.words("đặt cho mỗi cột một tên riêng", "give each column a name of its own")])

  package static let csvRaggedRow = DiagnosticKind(
    "csv.ragged_row", .error,
    vi: "dòng này có {cells} ô, trong khi bảng có {columns} cột",
    en: "this row has {cells} cells, and the table {columns} columns",
    help: [
      .words(
        "nếu trong ô có dấu phân cách (dấu phẩy, chấm phẩy), hãy đặt cả ô trong dấu nháy kép",
        "put a cell that holds the delimiter (a comma, a semicolon) in double quotes"),
      .words(
        "nếu thiếu ô, thêm dấu phân cách cho đủ số cột",
        "add delimiters where cells are missing"),
    ])

  package static let csvTextAfterQuote = DiagnosticKind(
    "csv.text_after_quote", .error,
    vi: "còn chữ `{text}` sau dấu nháy đóng của ô",
    en: "`{text}` follows the closing quotation mark of the cell",
    help: [
      .words(
        "trong ô có dấu nháy kép, gõ mỗi dấu hai lần: `\"Xưởng \"\"Nữ tướng\"\"\"`",
        "inside a quoted cell, type each quotation mark twice: `\"the \"\"Amazons\"\"\"`")
    ])

  package static let csvUnclosedQuote = DiagnosticKind(
    "csv.unclosed_quote", .error,
    vi: "dấu nháy kép mở ở đây mà đến cuối tệp vẫn chưa đóng",
    en: "the quotation mark that opens here is not closed before the end of the file",
    help: [.words("thêm dấu nháy kép ở cuối ô", "add a quotation mark where the cell ends")])

  package static let csvUnnamedColumn = DiagnosticKind(
    "csv.unnamed_column", .error,
    vi: "cột thứ {column} chưa có tên",
    en: "column {column} has no name",
    help: [
      .words(
        "dòng đầu tiên của bảng là tên các cột; điền tên cho cột này",
        "the first row names the columns; name this one")
    ])

  // MARK: JSON

  package static let jsonDuplicateKey = DiagnosticKind(
    "json.duplicate_key", .error,
    vi: "khóa `{key}` đã có ở dòng {line}",
    en: "the key `{key}` already stands on line {line}",
    label: .words("lần này chưa được dùng đến", "this one is not used"),
    help: [
      .words("gộp hai khóa làm một, hoặc xóa bớt", "merge the two, or delete the one too many")
    ])

  package static let jsonEscape = DiagnosticKind(
    "json.escape", .error,
    vi: "`{escape}` không phải là ký hiệu hợp lệ trong JSON",
    en: "`{escape}` has no meaning in JSON",
    help: [
      .words("gõ `\\\\` cho mỗi dấu `\\` của chữ", "type `\\\\` for each `\\` of the text")
    ])

  package static let jsonMissingComma = DiagnosticKind(
    "json.missing_comma", .error,
    vi: "thiếu dấu phẩy trước chỗ này",
    en: "a comma is missing before this",
    help: [
      .words(
        "thêm dấu phẩy ngay sau mục đứng trước", "add a comma right after the item before it")
    ])

  package static let jsonNumber = DiagnosticKind(
    "json.number", .error,
    vi: "`{text}` không phải là số theo cách viết của JSON",
    en: "`{text}` is no number as JSON writes them",
    help: [
      .words(
        "số viết như `1303` hoặc `92.5`; muốn giữ nguyên cách viết, đặt trong dấu nháy: `\"{text}\"`",
        "numbers read `1303` or `92.5`; to keep it as it is, put it in quotes: `\"{text}\"`")
    ])

  package static let jsonSyntax = DiagnosticKind(
    "json.syntax", .error,
    vi: "đến chỗ này thì không đọc tiếp được tệp JSON",
    en: "the JSON file can't be read on from here",
    help: [
      .words(
        "kiểm tra các dấu ngoặc, dấu hai chấm và dấu phẩy ngay trước chỗ này; "
          + "JSON không có dòng ghi chú, và trong dấu nháy không có phím Tab",
        "check the brackets, colons and commas right before this; JSON has no comments, "
          + "and no tabs in quotes")
    ])

  package static let jsonTooDeep = DiagnosticKind(
    "json.too_deep", .error,
    vi: "các dấu ngoặc lồng vào nhau quá {depth} tầng",
    en: "brackets are nested more than {depth} levels deep",
    help: [.words("kiểm tra xem có thừa dấu ngoặc mở không", "look for brackets too many")])

  package static let jsonTrailingComma = DiagnosticKind(
    "json.trailing_comma", .error,
    vi: "thừa dấu phẩy sau mục cuối cùng",
    en: "a comma follows the last item",
    help: [.words("xóa dấu phẩy này", "delete this comma")])

  package static let jsonUnclosedBracket = DiagnosticKind(
    "json.unclosed_bracket", .error,
    vi: "dấu ngoặc `{open}` mở ở đây mà đến cuối tệp vẫn chưa đóng",
    en: "the bracket `{open}` opens here and is not closed before the end of the file",
    help: [.words("thêm `{close}` vào đúng chỗ", "add `{close}` where it belongs")])

  package static let jsonUnclosedString = DiagnosticKind(
    "json.unclosed_string", .error,
    vi: "dấu nháy kép mở ở đây mà đến cuối dòng vẫn chưa đóng",
    en: "the quotation mark that opens here is not closed on its line",
    help: [
      .words(
        "thêm dấu nháy kép ở cuối; muốn xuống dòng trong chữ, gõ `\\n`",
        "add a quotation mark at the end; for a line break in the text type `\\n`")
    ])

  package static let jsonUnquotedText = DiagnosticKind(
    "json.unquoted_text", .error,
    vi: "`{text}` phải nằm trong dấu nháy kép",
    en: "`{text}` needs to be in double quotes",
    help: [
      .words(
        "JSON đặt mọi tên khóa và mọi chữ trong dấu nháy kép thẳng `\"…\"`, "
          + "không dùng nháy đơn hay nháy cong",
        "JSON puts all keys and all text in straight double quotes `\"…\"`, "
          + "not in single or curly ones")
    ])
}
