extension DiagnosticKind {
  static let yamlSyntaxKinds: [DiagnosticKind] = [
    yamlBullet, yamlColonInValue, yamlEqualsSign, yamlEscape, yamlFullwidthColon, yamlInBrackets,
    yamlIndentation, yamlInvisibleSpace, yamlListAndKeysMixed, yamlListBesideKey,
    yamlNoSpaceAfterColon, yamlNoSpaceAfterDash, yamlNotAKey, yamlSpecialStart, yamlSyntax,
    yamlTab, yamlTextAfterQuote, yamlUnclosedBracket, yamlUnclosedQuote,
  ]

  // MARK: Colons

  package static let yamlColonInValue = DiagnosticKind(
    "yaml.colon_in_value", .error,
    vi: "giá trị này có dấu hai chấm kèm dấu cách, nên bị hiểu lầm là một khóa nữa",
    en: "this value holds a colon and a space, so that it is mistaken for another key",
    label: .words("cả phần này cần nằm trong dấu nháy", "all of this needs to be in quotes"),
    help: [.words("viết: `{fixed}`", "write: `{fixed}`")])

  package static let yamlEqualsSign = DiagnosticKind(
    "yaml.equals_sign", .error,
    vi: "sau tên khóa là dấu bằng, không phải dấu hai chấm",
    en: "the key is followed by an equals sign in place of a colon",
    label: .words("ở đây phải là `: `", "`: ` belongs here"),
    help: [.words("viết: `{fixed}`", "write: `{fixed}`")])

  package static let yamlFullwidthColon = DiagnosticKind(
    "yaml.fullwidth_colon", .error,
    vi: "dấu hai chấm này là dấu `：` của bộ gõ tiếng Trung, tiếng Nhật",
    en: "this colon is the `：` of a Chinese or Japanese keyboard",
    label: .words("ở đây phải là `: `", "`: ` belongs here"),
    help: [.words("viết: `{fixed}`", "write: `{fixed}`")])

  package static let yamlNoSpaceAfterColon = DiagnosticKind(
    "yaml.no_space_after_colon", .error,
    vi: "sau dấu hai chấm chưa có dấu cách, nên cả dòng bị đọc thành một đoạn chữ",
    en: "no space follows the colon, so that the whole line reads as mere text",
    label: .words("thêm một dấu cách sau dấu này", "add a space after this"),
    help: [.words("viết: `{fixed}`", "write: `{fixed}`")])

  package static let yamlNotAKey = DiagnosticKind(
    "yaml.not_a_key", .error,
    vi: "dòng này không có dạng `khóa: giá trị`",
    en: "this line does not read `key: value`",
    label: .words(
      "chưa rõ dòng này thuộc về khóa nào", "it is unclear which key this belongs to"),
    help: [
      .words(
        "nếu dòng này viết tiếp dòng trên, hãy thêm hai dấu cách ở đầu dòng",
        "if it continues the line above, begin it with two more spaces"),
      .words(
        "nếu đây là một khóa mới, hãy viết tên khóa, dấu hai chấm, dấu cách rồi đến giá trị",
        "if it is a new key, write the key, a colon, a space, and then the value"),
    ])

  // MARK: Quotes and special characters

  package static let yamlEscape = DiagnosticKind(
    "yaml.escape", .error,
    vi: "trong dấu nháy kép, `{escape}` không phải là ký hiệu hợp lệ",
    en: "in double quotes, `{escape}` has no meaning",
    help: [
      .words(
        "dùng dấu nháy đơn `'…'` cho giá trị có dấu `\\`, hoặc gõ `\\\\` thay cho mỗi dấu `\\`",
        "put a value with `\\` in single quotes `'…'`, or type `\\\\` for each `\\`")
    ])

  package static let yamlSpecialStart = DiagnosticKind(
    "yaml.special_start", .error,
    vi: "giá trị không thể bắt đầu bằng dấu “{mark}” như thế này: dấu đó có nghĩa riêng trong YAML",
    en: "a value can't begin with “{mark}” like this: it has a meaning of its own in YAML",
    help: [
      .words(
        "muốn giữ nguyên chữ, hãy đặt trong dấu nháy: `{fixed}`",
        "to keep the text as it is, put it in quotes: `{fixed}`"),
      .words(
        "mỗi mục của danh sách bắt đầu bằng dấu gạch nối: `{item}`",
        "an item of a list begins with a hyphen: `{item}`"),
    ])

  package static let yamlTextAfterQuote = DiagnosticKind(
    "yaml.text_after_quote", .error,
    vi: "còn chữ đứng sau dấu nháy đóng, mà giá trị đã kết thúc ở dấu nháy ấy",
    en: "text follows the closing quotation mark, which ends the value",
    label: .words("phần này nằm ngoài dấu nháy", "this is outside the quotes"),
    help: [
      .words(
        "đặt cả giá trị trong một cặp dấu nháy khác loại: `{fixed}`",
        "put the whole value in quotes of the other kind: `{fixed}`"),
      .words(
        "hoặc dùng dấu nháy cong “ ” cho chữ trong bài, dấu này không cần bao ngoài",
        "or use curly quotes “ ” in the text, which need nothing around them"),
    ])

  package static let yamlUnclosedQuote = DiagnosticKind(
    "yaml.unclosed_quote", .error,
    vi: "dấu nháy `{quote}` mở ở đây mà chưa đóng",
    en: "the quotation mark `{quote}` opens here and is not closed",
    label: .words("thiếu `{quote}` ở cuối", "`{quote}` is missing at the end"),
    help: [.words("viết: `{fixed}`", "write: `{fixed}`")])

  package static let yamlUnclosedBracket = DiagnosticKind(
    "yaml.unclosed_bracket", .error,
    vi: "dấu ngoặc `{open}` mở ở đây mà chưa đóng",
    en: "the bracket `{open}` opens here and is not closed",
    label: .words("thiếu `{close}` ở cuối", "`{close}` is missing at the end"),
    help: [
      .words(
        "thêm `{close}` vào cuối danh sách; nếu `{open}` chỉ là chữ, hãy đặt cả giá trị trong dấu nháy",
        "add `{close}` where the list ends; if `{open}` is mere text, put the whole value in quotes"
      )
    ])

  package static let yamlInBrackets = DiagnosticKind(
    "yaml.in_brackets", .error,
    vi: "trong dấu ngoặc, các mục phải cách nhau bằng dấu phẩy",
    en: "in brackets, items are divided by commas",
    label: .words("phần này chưa rõ thuộc mục nào", "it is unclear which item this belongs to"),
    help: [
      .words(
        "đặt những mục có dấu hai chấm, dấu phẩy hay dấu nháy trong dấu nháy",
        "put items that hold colons, commas or quotation marks in quotes"),
      .words(
        "hoặc viết mỗi mục một dòng, bắt đầu bằng `- `",
        "or give each item a line of its own that begins with `- `"),
    ])

  // MARK: Indentation and lists

  package static let yamlBullet = DiagnosticKind(
    "yaml.bullet", .error,
    vi: "mục danh sách bắt đầu bằng dấu `{mark}`, không phải dấu gạch nối `-`",
    en: "the list item begins with `{mark}` in place of a hyphen `-`",
    label: .words("gõ `-` thay cho dấu này", "type `-` in its place"),
    help: [
      .words("viết: `{fixed}`", "write: `{fixed}`"),
      .words(
        "sửa cả {count} dòng như thế của danh sách này", "mend all {count} such lines of this list"),
    ])

  package static let yamlIndentation = DiagnosticKind(
    "yaml.indentation", .error,
    vi: "dòng này thụt vào {indent} dấu cách, không khớp với các dòng trên",
    en: "this line is indented by {indent} spaces, which does not fit the lines above",
    label: .words("đầu dòng chưa thẳng hàng", "out of line"),
    help: [
      .words(
        "thụt vào {expected} dấu cách cho thẳng với các dòng cùng nhóm",
        "indent it by {expected} spaces, like the lines that it belongs with"),
      .words(
        "xóa {surplus} dấu cách ở đầu dòng cho thẳng với các dòng cùng nhóm",
        "delete the {surplus} spaces before it, like the lines that it belongs with"),
      .words(
        "nếu dòng này là một phần của `{key}`, hãy để `{key}:` đứng một mình trên dòng của nó",
        "if it is part of `{key}`, let `{key}:` stand alone on its line"),
      .words(
        "các khóa cùng nhóm, hay các mục cùng danh sách, phải bắt đầu ở cùng một cột",
        "keys of one group, and items of one list, begin in the same column"),
    ])

  package static let yamlInvisibleSpace = DiagnosticKind(
    "yaml.invisible_space", .error,
    vi: "ở đây có dấu cách đặc biệt (thường do chép từ Word hoặc trang web), YAML coi nó là chữ",
    en:
      "there is a special space here (such as Word and websites use), which YAML takes for a letter",
    label: .words("thay bằng dấu cách thường", "a common space belongs here"),
    help: [
      .words(
        "xóa khoảng trống này rồi gõ lại bằng phím cách",
        "delete the gap and type it again with the space bar")
    ])

  package static let yamlListAndKeysMixed = DiagnosticKind(
    "yaml.list_and_keys_mixed", .error,
    vi: "ở cùng một cột vừa có khóa vừa có mục danh sách",
    en: "keys and list items stand in the same column",
    label: .words("chưa rõ dòng này thuộc về đâu", "it is unclear where this belongs"),
    help: [
      .words(
        "đặt các mục `- …` ngay dưới một dòng chỉ có tên khóa và dấu hai chấm",
        "put the items `- …` right below a line that holds only the key and a colon")
    ])

  package static let yamlListBesideKey = DiagnosticKind(
    "yaml.list_beside_key", .error,
    vi: "mục danh sách không đứng cùng dòng với tên khóa được",
    en: "a list item can't stand on the line of its key",
    help: [
      .words(
        "xuống dòng sau dấu hai chấm, rồi viết mỗi mục một dòng bắt đầu bằng `  - `",
        "break the line after the colon, and begin each item's line with `  - `"),
      .words(
        "nếu dấu gạch là một phần của chữ, hãy đặt cả giá trị trong dấu nháy kép",
        "if the hyphen belongs to the text, put the whole value in double quotes"),
    ])

  package static let yamlNoSpaceAfterDash = DiagnosticKind(
    "yaml.no_space_after_dash", .error,
    vi: "sau dấu gạch đầu dòng chưa có dấu cách, nên dòng này không thành mục danh sách",
    en: "no space follows the hyphen, so that this line is no item of a list",
    help: [.words("viết: `{fixed}`", "write: `{fixed}`")])

  package static let yamlSyntax = DiagnosticKind(
    "yaml.syntax", .error,
    vi: "không đọc được phần khai báo từ dòng này",
    en: "this can't be read from this line on",
    help: [
      .words(
        "mỗi dòng có dạng `khóa: giá trị`; giá trị có ký hiệu lạ nên đặt trong dấu nháy kép",
        "each line reads `key: value`; put values with unusual characters in double quotes")
    ])

  package static let yamlTab = DiagnosticKind(
    "yaml.tab", .error,
    vi: "đầu dòng này có phím Tab; YAML chỉ nhận dấu cách",
    en: "this line is indented with a tab; YAML takes only spaces",
    label: .words("thay bằng dấu cách", "spaces belong here"),
    help: [
      .words(
        "xóa chỗ Tab này rồi gõ hai dấu cách cho mỗi tầng",
        "delete the tab and type two spaces for each level")
    ])
}
