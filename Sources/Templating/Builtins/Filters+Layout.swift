import Diagnostics

extension Builtins {
  static let layoutFilters: [FilterDefinition] = [
    FilterDefinition(
      "center", Wording(vi: "đặt giữa một số cột", en: "in the middle of some columns"),
      input: .scalar, parameters: [Parameter("width", .int, default: .int(80))],
      result: .likeInput
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.softText()
      let width = try arguments.int(0, "center")
      return Markup.value(try centered(text, width), isMarkup: isMarkup)
    },
    FilterDefinition(
      "indent", Wording(vi: "thụt đầu dòng", en: "lines moved in"), input: .string,
      parameters: [
        Parameter("width", .scalar, default: .int(4)),
        Parameter("first", .bool, default: .bool(false)),
        Parameter("blank", .bool, default: .bool(false)),
      ],
      result: .likeInput
    ) { arguments throws(TemplateFailure) in
      try indented(arguments)
    },
    FilterDefinition(
      "wordwrap", Wording(vi: "xuống dòng khi quá dài", en: "lines no longer than a width"),
      input: .string,
      parameters: [
        Parameter("width", .int, default: .int(79)),
        Parameter("break_long_words", .bool, default: .bool(true)),
        Parameter("wrapstring", .optional(.string), default: Value.none),
        Parameter("break_on_hyphens", .bool, default: .bool(true)),
      ],
      result: .computed { types in types[3] == .markup ? .markup : .string }
    ) { arguments throws(TemplateFailure) in
      try wrapped(arguments)
    },
  ]

  /// `str.center`: an odd space goes where CPython puts it.
  private static func centered(_ text: String, _ width: Int) throws(TemplateFailure) -> String {
    let length = text.unicodeScalars.count
    guard width > length else { return text }
    try Limits.check(length: width)
    let missing = width - length
    let left = missing / 2 + (missing & width & 1)
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: missing - left)
  }

  private static func indented(_ arguments: borrowing Arguments) throws(TemplateFailure) -> Value {
    let (text, isMarkup) = try arguments.strictText("indent")
    let margin: String
    switch arguments[0] {
    case .string(let text), .markup(let text): margin = text
    default:
      let width = try arguments.int(0, "indent")
      guard width <= 10_000 else { throw PythonArithmetic.tooLarge(String(width)) }
      margin = String(repeating: " ", count: max(width, 0))
    }
    var lines = PythonString.lines(text + "\n")
    try Limits.check(length: margin.utf8.count, times: lines.count)
    let blank = try arguments.isTrue(2)
    for index in lines.indices.dropFirst() where blank || !lines[index].isEmpty {
      lines[index] = margin + lines[index]
    }
    let result = lines.joined(separator: "\n")
    return Markup.value(
      try arguments.isTrue(1) ? margin + result : result, isMarkup: isMarkup)
  }

  private static func wrapped(_ arguments: borrowing Arguments) throws(TemplateFailure) -> Value {
    let (text, _) = try arguments.strictText("wordwrap")
    let width = try arguments.int(0, "wordwrap")
    guard width > 0 else {
      throw TemplateFailure(
        .templateWrongType, ["what": "wordwrap", "expected": "> 0", "found": String(width)])
    }
    let wrapping = TextWrapping(
      width: width, breaksWords: try arguments.isTrue(1), breaksHyphens: try arguments.isTrue(3))
    let separator = arguments[2].isNone ? Value.string("\n") : arguments[2]
    var lines: [String] = []
    for line in PythonString.lines(text) {
      let pieces = wrapping.lines(of: line)
      lines += pieces.isEmpty ? [""] : pieces
    }
    let isMarkup = separator.isMarkup
    return Markup.value(
      lines.map { isMarkup ? Markup.escaped($0) : $0 }
        .joined(separator: try PythonText.text(of: separator)),
      isMarkup: isMarkup)
  }
}
