/// What can be wrong with a template: its syntax, the names and types that it uses, the templates
/// that it is made of; and, with free data, what shows only when a page is rendered.
extension DiagnosticKind {
  static let templateKinds: [DiagnosticKind] = [
    .templateSyntax, .templateUnclosed, .templateUnknownTag, .templateUnexpectedTag,
    .templateUnsupported, .templateNestedTooDeep, .templateNumberTooLarge, .templateNotUTF8,
    .templateReservedName, .templateParameterOrder, .templateArgumentOrder,
    .templateCallNeedsMacro, .templateRequiredNotEmpty, .templatePrivateImport,
    .templateUnknownName, .templateUnknownAttribute, .templateUnknownFilter, .templateUnknownTest,
    .templateUnknownFunction, .templateUnknownMethod, .templateUnknownImport,
    .templateUnknownBlock, .templateNotAValue, .templateNotCallable, .templateNotPrintable,
    .templateNotANamespace, .templateNotIterable, .templateWrongType, .templateWrongOperands,
    .templateWrongUnpacking, .templateMissingArgument, .templateTooManyArguments,
    .templateUnknownArgument, .templateFormatMismatch, .templateMayBeEmpty,
    .templateMayBeUndefined, .templateMissingTemplate, .templateCircular,
    .templateMisplacedExtends, .templateDuplicateBlock, .templateUselessBlock,
    .templateRequiredBlock, .templateNoParentBlock, .templateOutsideBlock, .templateTooLarge,
    .templateUndefined, .templateDivisionByZero, .templateRecursionTooDeep,
  ]

  package static let templateSyntax = DiagnosticKind(
    "template.syntax", .error,
    vi: "`{found}` không đứng được ở đây",
    en: "`{found}` can't stand here",
    label: .words("cần {expected}", "expected {expected}"))

  package static let templateUnclosed = DiagnosticKind(
    "template.unclosed", .error,
    vi: "`{opening}` chưa được đóng",
    en: "`{opening}` is never closed",
    label: .words("thiếu `{closing}`", "`{closing}` is missing"),
    help: [.words("thêm `{closing}`", "add `{closing}`")])

  package static let templateUnknownTag = DiagnosticKind(
    "template.unknown_tag", .error,
    vi: "không có thẻ `{tag}`",
    en: "there is no tag `{tag}`")

  package static let templateUnexpectedTag = DiagnosticKind(
    "template.unexpected_tag", .error,
    vi: "thẻ `{tag}` không đóng hay nối tiếp thẻ nào",
    en: "the tag `{tag}` closes or continues nothing",
    label: .words("không có thẻ mở tương ứng", "nothing is open here that it belongs to"))

  package static let templateUnsupported = DiagnosticKind(
    "template.unsupported", .error,
    vi: "`{feature}` của Jinja không dùng được ở đây",
    en: "`{feature}` of Jinja can't be used here",
    label: .words("ngoài phần Jinja được hỗ trợ", "outside the subset"))

  package static let templateNestedTooDeep = DiagnosticKind(
    "template.nested_too_deep", .error,
    vi: "lồng nhau quá sâu",
    en: "this is nested too deeply",
    help: [
      .words("tách bớt ra bằng `set` hoặc `include`", "take a part out with `set` or `include`")
    ])

  package static let templateNumberTooLarge = DiagnosticKind(
    "template.number_too_large", .error,
    vi: "`{number}` quá lớn",
    en: "`{number}` is too large",
    label: .words("số nguyên có 64 bit", "whole numbers have 64 bits"))

  package static let templateNotUTF8 = DiagnosticKind(
    "template.not_utf8", .error,
    vi: "`{file}` không phải văn bản UTF-8",
    en: "`{file}` is not UTF-8 text",
    help: [.words("lưu lại tệp với bảng mã UTF-8", "save the file as UTF-8")])

  package static let templateReservedName = DiagnosticKind(
    "template.reserved_name", .error,
    vi: "không gán được cho `{name}`",
    en: "`{name}` can't be assigned",
    label: .words("tên dành riêng", "a reserved name"),
    help: [.words("đặt tên khác", "choose another name")])

  package static let templateParameterOrder = DiagnosticKind(
    "template.parameter_order", .error,
    vi: "`{name}` không có giá trị mặc định nhưng đứng sau tham số có",
    en: "`{name}` has no default but follows a parameter that has one",
    help: [
      .words(
        "đặt `{name}` lên trước, hoặc thêm giá trị mặc định",
        "put `{name}` first, or give it a default")
    ])

  package static let templateArgumentOrder = DiagnosticKind(
    "template.argument_order", .error,
    vi: "tham số không tên đứng sau tham số có tên",
    en: "an argument without a name follows one with a name",
    label: .words("đặt lên trước, hoặc thêm `tên=`", "put it first, or add `name=`"))

  package static let templateCallNeedsMacro = DiagnosticKind(
    "template.call_needs_macro", .error,
    vi: "`call` cần lời gọi một macro",
    en: "`call` needs the call of a macro",
    label: .words("ví dụ `khung()`", "for example `frame()`"))

  package static let templateRequiredNotEmpty = DiagnosticKind(
    "template.required_not_empty", .error,
    vi: "khối `required` phải để trống",
    en: "a `required` block must be empty",
    label: .words("chỉ khoảng trắng và chú thích", "only white space and comments"))

  package static let templatePrivateImport = DiagnosticKind(
    "template.private_import", .error,
    vi: "`{name}` bắt đầu bằng `_` nên không nhập được",
    en: "`{name}` begins with `_` and can't be imported")

  package static let templateUnknownName = DiagnosticKind(
    "template.unknown_name", .error,
    vi: "không có gì tên `{name}` ở đây",
    en: "nothing is named `{name}` here",
    label: .words("tên không có", "an unknown name"))

  package static let templateUnknownAttribute = DiagnosticKind(
    "template.unknown_attribute", .error,
    vi: "`{type}` không có `{name}`",
    en: "`{type}` has no `{name}`")

  package static let templateUnknownFilter = DiagnosticKind(
    "template.unknown_filter", .error,
    vi: "không có bộ lọc `{name}`",
    en: "there is no filter `{name}`")

  package static let templateUnknownTest = DiagnosticKind(
    "template.unknown_test", .error,
    vi: "không có phép thử `{name}`",
    en: "there is no test `{name}`")

  package static let templateUnknownFunction = DiagnosticKind(
    "template.unknown_function", .error,
    vi: "không có hàm hay macro `{name}`",
    en: "there is no function or macro `{name}`")

  package static let templateUnknownMethod = DiagnosticKind(
    "template.unknown_method", .error,
    vi: "`{type}` không có `{name}()`",
    en: "`{type}` has no `{name}()`")

  package static let templateUnknownImport = DiagnosticKind(
    "template.unknown_import", .error,
    vi: "`{template}` không có `{name}`",
    en: "`{template}` has no `{name}`")

  package static let templateUnknownBlock = DiagnosticKind(
    "template.unknown_block", .error,
    vi: "không có khối `{name}`",
    en: "there is no block `{name}`")

  package static let templateNotAValue = DiagnosticKind(
    "template.not_a_value", .error,
    vi: "`{name}` không phải là giá trị",
    en: "`{name}` is not a value",
    help: [.words("gọi nó: `{name}()`", "call it: `{name}()`")])

  package static let templateNotCallable = DiagnosticKind(
    "template.not_callable", .error,
    vi: "`{name}` không gọi được",
    en: "`{name}` can't be called",
    label: .words("không phải hàm hay macro", "not a function or a macro"))

  package static let templateNotPrintable = DiagnosticKind(
    "template.not_printable", .error,
    vi: "`{expression}` là cả một `{type}`, không in ra được",
    en: "`{expression}` is a whole `{type}` and can't be printed",
    label: .words("in một trường của nó", "print one of its fields"))

  package static let templateNotANamespace = DiagnosticKind(
    "template.not_a_namespace", .error,
    vi: "`{name}` không phải là `namespace`",
    en: "`{name}` is not a `namespace`",
    help: [.words("viết `{code}` trước đó", "write `{code}` before")])

  package static let templateNotIterable = DiagnosticKind(
    "template.not_iterable", .error,
    vi: "không lặp qua `{type}` được",
    en: "`{type}` can't be looped over",
    label: .words("cần một danh sách", "a list is needed"))

  package static let templateWrongType = DiagnosticKind(
    "template.wrong_type", .error,
    vi: "`{what}` không nhận `{found}`",
    en: "`{what}` doesn't take `{found}`",
    label: .words("cần `{expected}`", "needs `{expected}`"))

  package static let templateWrongOperands = DiagnosticKind(
    "template.wrong_operands", .error,
    vi: "`{operator}` không dùng được giữa `{left}` và `{right}`",
    en: "`{operator}` can't stand between `{left}` and `{right}`",
    help: [.words("nối chữ bằng `{join}`", "join text with `{join}`")])

  package static let templateWrongUnpacking = DiagnosticKind(
    "template.wrong_unpacking", .error,
    vi: "có {names} tên cho {items} giá trị",
    en: "there are {names} names for {items} values")

  package static let templateMissingArgument = DiagnosticKind(
    "template.missing_argument", .error,
    vi: "`{name}` thiếu `{argument}`",
    en: "`{name}` lacks `{argument}`",
    help: [.words("`{signature}`", "`{signature}`")])

  package static let templateTooManyArguments = DiagnosticKind(
    "template.too_many_arguments", .error,
    vi: "`{name}` được cho thừa tham số",
    en: "`{name}` is given too many arguments",
    label: .words("thừa", "one too many"),
    help: [.words("`{signature}`", "`{signature}`")])

  package static let templateUnknownArgument = DiagnosticKind(
    "template.unknown_argument", .error,
    vi: "`{name}` không có tham số `{argument}`",
    en: "`{name}` has no parameter `{argument}`",
    help: [.words("`{signature}`", "`{signature}`")])

  package static let templateFormatMismatch = DiagnosticKind(
    "template.format_mismatch", .error,
    vi: "các giá trị không khớp với mẫu `{pattern}`",
    en: "the values don't fit the pattern `{pattern}`")

  package static let templateMayBeEmpty = DiagnosticKind(
    "template.may_be_empty", .error,
    vi: "`{expression}` có thể trống ở đây",
    en: "`{expression}` may be empty here",
    label: .words("có khi là `none`", "it can be `none`"),
    help: [.words("`{guard}`, hoặc `{fallback}`", "`{guard}`, or `{fallback}`")])

  package static let templateMayBeUndefined = DiagnosticKind(
    "template.may_be_undefined", .error,
    vi: "`{expression}` có thể không có giá trị ở đây",
    en: "`{expression}` may have no value here",
    help: [.words("`{guard}`, hoặc `{fallback}`", "`{guard}`, or `{fallback}`")])

  package static let templateMissingTemplate = DiagnosticKind(
    "template.missing_template", .error,
    vi: "không có tệp mẫu `{name}`",
    en: "there is no template `{name}`",
    label: .words("không thấy trong `templates/`", "not found below `templates/`"))

  package static let templateCircular = DiagnosticKind(
    "template.circular", .error,
    vi: "các tệp mẫu gọi nhau thành vòng: {circle}",
    en: "templates use each other in a circle: {circle}")

  package static let templateMisplacedExtends = DiagnosticKind(
    "template.misplaced_extends", .error,
    vi: "`extends` chỉ đứng một lần, ngoài mọi thẻ khác",
    en: "`extends` stands once, outside all other tags")

  package static let templateDuplicateBlock = DiagnosticKind(
    "template.duplicate_block", .error,
    vi: "có hai khối `{name}` trong tệp này",
    en: "there are two blocks `{name}` in this file")

  package static let templateUselessBlock = DiagnosticKind(
    "template.useless_block", .error,
    vi: "khối `{name}` không thay khối nào của `{parent}`",
    en: "the block `{name}` fills nothing in `{parent}`")

  package static let templateRequiredBlock = DiagnosticKind(
    "template.required_block", .error,
    vi: "phải có khối `{name}`",
    en: "the block `{name}` has to be filled",
    label: .words(
      "tệp mẫu con chưa viết khối này", "the template that extends this one doesn't fill it"),
    help: [.words("`{code}`", "`{code}`")])

  package static let templateNoParentBlock = DiagnosticKind(
    "template.no_parent_block", .error,
    vi: "khối `{name}` không có khối cha",
    en: "the block `{name}` has no parent")

  package static let templateOutsideBlock = DiagnosticKind(
    "template.outside_block", .warning,
    vi: "phần này đứng ngoài các khối nên không hiện ra",
    en: "this stands outside all blocks and is never shown")

  package static let templateTooLarge = DiagnosticKind(
    "template.too_large", .error,
    vi: "tệp mẫu này gọi các tệp khác quá nhiều lần",
    en: "this template uses other templates too many times")

  package static let templateUndefined = DiagnosticKind(
    "template.undefined", .error,
    vi: "không có `{name}`",
    en: "there is no `{name}`",
    label: .words("không có giá trị", "has no value"))

  package static let templateDivisionByZero = DiagnosticKind(
    "template.division_by_zero", .error,
    vi: "`{operator}` cho 0",
    en: "`{operator}` by zero")

  package static let templateRecursionTooDeep = DiagnosticKind(
    "template.recursion_too_deep", .error,
    vi: "macro tự gọi mình quá nhiều lần",
    en: "a macro calls itself too many times")
}
