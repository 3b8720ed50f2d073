import Diagnostics

extension Builtins {
  static let textFilters: [FilterDefinition] = [
    FilterDefinition(
      "replace", Wording(vi: "thay chữ này bằng chữ khác", en: "one text for another"),
      input: .scalar,
      parameters: [
        Parameter("old", .scalar), Parameter("new", .scalar),
        Parameter("count", .optional(.int), default: Value.none),
      ],
      result: .computed { types in
        types.prefix(3).contains(.markup) ? .markup : .string
      }
    ) { arguments throws(TemplateFailure) in
      let count = arguments[2].isNone ? -1 : try arguments.int(2, "replace")
      return try replaced(arguments.input, arguments[0], arguments[1], count)
    },
    FilterDefinition(
      "format", Wording(vi: "điền giá trị vào mẫu `%s`", en: "values put into a `%s` pattern"),
      input: .scalar, parameters: [Parameter("values", .any)], result: .likeInput
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.softText()
      return try PythonFormat.formatted(
        Markup.value(text, isMarkup: isMarkup), arguments[0])
    },
    FilterDefinition(
      "truncate",
      Wording(vi: "cắt bớt, thêm dấu ba chấm", en: "shortened, with an ellipsis"), input: .string,
      parameters: [
        Parameter("length", .int, default: .int(255)),
        Parameter("killwords", .bool, default: .bool(false)),
        Parameter("end", .string, default: .string("...")),
        Parameter("leeway", .optional(.int), default: Value.none),
      ],
      result: .likeInput
    ) { arguments throws(TemplateFailure) in
      try truncated(arguments)
    },
    FilterDefinition(
      "wordcount", Wording(vi: "số từ", en: "how many words"), input: .scalar,
      result: .fixed(.int), canFail: false
    ) { arguments throws(TemplateFailure) in
      .int(wordCount(try arguments.softText().text))
    },
  ]

  static func replaced(
    _ value: Value, _ old: Value, _ new: Value, _ count: Int
  ) throws(TemplateFailure) -> Value {
    let isMarkup = value.isMarkup || old.isMarkup || new.isMarkup
    let text = isMarkup ? try Markup.escaped(value) : try PythonText.text(of: value)
    let replacement = isMarkup ? try Markup.escaped(new) : try PythonText.text(of: new)
    let part = try PythonText.text(of: old)
    try Limits.check(
      length: replacement.utf8.count, times: PythonString.occurrences(of: part, in: text))
    let result = PythonString.replaced(text, part, replacement, count: count)
    return Markup.value(result, isMarkup: isMarkup)
  }

  private static func truncated(_ arguments: borrowing Arguments) throws(TemplateFailure) -> Value {
    let (text, isMarkup) = try arguments.strictText("truncate")
    let end = arguments[2]
    let mark = isMarkup || end.isMarkup ? try Markup.escaped(end) : try PythonText.text(of: end)
    let scalars = Array(text.unicodeScalars)
    let length = try arguments.int(0, "truncate")
    let leeway = arguments[3].isNone ? 5 : try arguments.int(3, "truncate")
    let room = length - (try PythonText.text(of: end)).unicodeScalars.count
    guard room >= 0, leeway >= 0 else {
      throw TemplateFailure(
        .templateWrongType, ["what": "truncate", "expected": "≥ …", "found": String(length)])
    }
    if scalars.count <= length + leeway { return arguments.input }
    var kept = scalars[..<room]
    if try !arguments.isTrue(1), let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
    let body = PythonString.text(kept)
    let isResultMarkup = isMarkup || end.isMarkup
    return Markup.value(
      (end.isMarkup && !isMarkup ? Markup.escaped(body) : body) + mark, isMarkup: isResultMarkup)
  }

  private static func wordCount(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isLetter = isWordCharacter(scalar)
      if isLetter, !isInWord { count += 1 }
      isInWord = isLetter
    }
    return count
  }

  /// Python's `\w`.
  static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
