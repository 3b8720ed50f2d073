extension DiagnosticKind {
  static let yamlKinds: [DiagnosticKind] = [
    yamlAliasUnknown, yamlDuplicateKey, yamlKeyNotText, yamlMergeKey, yamlSeveralDocuments,
    yamlTag, yamlTooDeep, yamlTooLarge,
  ]

  package static let yamlAliasUnknown = DiagnosticKind(
    "yaml.alias_unknown", .error,
    vi: "`*{name}` nhắc lại một giá trị chưa được đặt tên",
    en: "`*{name}` repeats a value that nothing has named",
    help: [
      .words(
        "muốn chữ bắt đầu bằng dấu `*`, hãy đặt cả giá trị trong dấu nháy kép: `\"*{name}\"`",
        "for text that begins with `*`, put the whole value in double quotes: `\"*{name}\"`")
    ])

  package static let yamlDuplicateKey = DiagnosticKind(
    "yaml.duplicate_key", .error,
    vi: "khóa `{key}` đã có ở dòng {line}",
    en: "the key `{key}` already stands on line {line}",
    label: .words("dòng này không được dùng", "this line is not used"),
    help: [
      .words(
        "gộp hai dòng làm một, hoặc xóa dòng thừa",
        "merge the two lines, or delete the one too many")
    ])

  package static let yamlKeyNotText = DiagnosticKind(
    "yaml.key_not_text", .error,
    vi: "tên khóa phải là một dòng chữ, không phải danh sách hay một nhóm khóa",
    en: "a key must be a line of text, not a list or a group of keys")

  package static let yamlMergeKey = DiagnosticKind(
    "yaml.merge_key", .error,
    vi: "khóa gộp `<<` không dùng được ở đây",
    en: "the merge key `<<` is not supported here")

  package static let yamlSeveralDocuments = DiagnosticKind(
    "yaml.several_documents", .error,
    vi: "tệp này có nhiều phần ngăn bằng `---`, chỉ phần đầu được đọc",
    en: "this file holds several documents divided by `---`; only the first is read")

  package static let yamlTag = DiagnosticKind(
    "yaml.tag", .error,
    vi: "`{tag}` ở đầu giá trị bị hiểu là một thẻ YAML",
    en: "`{tag}` at the start of the value is taken for a YAML tag")

  package static let yamlTooDeep = DiagnosticKind(
    "yaml.too_deep", .error,
    vi: "các nhóm khóa và danh sách lồng vào nhau quá {depth} tầng",
    en: "keys and lists are nested more than {depth} levels deep")

  package static let yamlTooLarge = DiagnosticKind(
    "yaml.too_large", .error,
    vi: "có quá {nodes} khóa và giá trị",
    en: "there are more than {nodes} keys and values")
}
