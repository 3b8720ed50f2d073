extension DiagnosticKind {
  static let yamlKinds: [DiagnosticKind] = yamlSyntaxKinds + yamlStructureKinds

  // MARK: What can be read, but not be meant or borne

  private static let yamlStructureKinds: [DiagnosticKind] = [
    yamlAliasUnknown, yamlDuplicateKey, yamlHashComment, yamlKeyNotText, yamlMergeKey,
    yamlSeveralDocuments, yamlTag, yamlTooDeep, yamlTooLarge, yamlTooLong,
  ]

  package static let yamlAliasUnknown = DiagnosticKind(
    "yaml.alias_unknown", .error,
    vi:
      "`*{name}` bị hiểu là nhắc lại một giá trị tên `{name}`, mà chưa có giá trị nào tên như vậy",
    en: "`*{name}` is taken for a repetition of a value named `{name}`, and there is none",
    help: [
      .words(
        "muốn chữ bắt đầu bằng dấu `*`, hãy đặt cả giá trị trong dấu nháy kép: `\"*{name}\"`",
        "for text that begins with `*`, put the whole value in double quotes: `\"*{name}\"`")
    ])

  package static let yamlDuplicateKey = DiagnosticKind(
    "yaml.duplicate_key", .error,
    vi: "khóa `{key}` đã có ở dòng {line}",
    en: "the key `{key}` already stands on line {line}",
    label: .words("lần này chưa được dùng đến", "this one is not used"),
    help: [
      .words(
        "gộp hai dòng làm một, hoặc xóa dòng thừa", "merge the two, or delete the one too many")
    ])

  package static let yamlHashComment = DiagnosticKind(
    "yaml.hash_comment", .warning,
    vi: "phần `{lost}` bị coi là ghi chú và bị bỏ qua, vì đứng sau dấu cách và dấu `#`",
    en: "`{lost}` is taken for a comment and dropped, as it follows a space and `#`",
    help: [
      .words(
        "nếu đó là một phần của giá trị, hãy đặt cả giá trị trong dấu nháy: `{fixed}`",
        "if it belongs to the value, put the whole value in quotes: `{fixed}`"),
      .words(
        "nếu đúng là ghi chú, hãy thêm dấu cách sau `#`",
        "if it is a comment, put a space after `#`"),
    ])

  package static let yamlKeyNotText = DiagnosticKind(
    "yaml.key_not_text", .error,
    vi: "tên khóa phải là một dòng chữ, không phải một danh sách hay một nhóm khóa",
    en: "a key must be a line of text, not a list or a group of keys",
    help: [
      .words(
        "nếu đây là giá trị, hãy đặt nó trong dấu nháy kép",
        "if this is a value, put it in double quotes")
    ])

  package static let yamlMergeKey = DiagnosticKind(
    "yaml.merge_key", .error,
    vi: "khóa gộp `<<` không dùng được ở đây",
    en: "the merge key `<<` can't be used here",
    help: [
      .words(
        "viết ra các khóa cần dùng thay cho dòng này",
        "write out the keys that are wanted in place of this line")
    ])

  package static let yamlSeveralDocuments = DiagnosticKind(
    "yaml.several_documents", .error,
    vi: "tệp này bị dòng `---` chia làm nhiều phần, chỉ phần đầu được đọc",
    en: "a line `---` divides this file into several documents, and only the first is read",
    label: .words("phần sau bắt đầu ở đây", "the next one begins here"),
    help: [
      .words(
        "xóa dòng `---` này, hoặc chuyển phần sau sang tệp khác",
        "delete this line `---`, or move what follows to a file of its own")
    ])

  package static let yamlTag = DiagnosticKind(
    "yaml.tag", .error,
    vi: "`{tag}` ở đầu giá trị bị hiểu là một thẻ YAML và không hiện trên trang",
    en: "`{tag}` at the start of the value is taken for a YAML tag and would not be shown",
    help: [
      .words(
        "muốn chữ bắt đầu bằng dấu `!`, hãy đặt cả giá trị trong dấu nháy kép",
        "for text that begins with `!`, put the whole value in double quotes")
    ])

  package static let yamlTooDeep = DiagnosticKind(
    "yaml.too_deep", .error,
    vi: "các nhóm khóa và danh sách lồng vào nhau quá {depth} tầng",
    en: "keys and lists are nested more than {depth} levels deep",
    help: [
      .words(
        "xem lại chỗ thụt đầu dòng, hoặc các dấu ngoặc vuông còn thừa",
        "check the indentation, and whether there are brackets too many")
    ])

  package static let yamlTooLarge = DiagnosticKind(
    "yaml.too_large", .error,
    vi: "có quá {nodes} khóa và giá trị (kể cả những giá trị được nhắc lại bằng `*`)",
    en: "there are more than {nodes} keys and values (with those that `*` repeats)",
    help: [
      .words(
        "chuyển bớt dữ liệu sang tệp khác trong thư mục `content/data`",
        "move some of the data to other files in the folder `content/data`")
    ])

  package static let yamlTooLong = DiagnosticKind(
    "yaml.too_long", .error,
    vi: "phần này dài hơn {kilobytes} KiB",
    en: "this is longer than {kilobytes} KiB",
    help: [
      .words(
        "kiểm tra xem có lẫn nội dung không phải chữ (ảnh, bảng tính) hay không",
        "check whether something that is no text (a picture, a spreadsheet) got into it")
    ])
}
