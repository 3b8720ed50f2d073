import Diagnostics

/// Methods that people know from Python: `name.upper()`, `map.items()`.
extension Builtins {
  static let methods: [FilterDefinition] = caseMethods + textMethods + splitMethods + mapMethods

  private static let characters = Parameter(
    "chars", .optional(.string), default: Value.none)

  private static func method(
    _ name: String, on input: TemplateType = .string, _ parameters: [Parameter] = [],
    gives result: ResultType,
    apply: @escaping @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value
  ) -> FilterDefinition {
    FilterDefinition(
      name, Wording(vi: "như trong Python", en: "as in Python"), input: input,
      parameters: parameters, result: result, apply: apply)
  }

  private static func change(
    _ name: String, _ change: @escaping @Sendable (String) -> String
  ) -> FilterDefinition {
    method(name, gives: .likeInput) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.receiver(name)
      return Markup.value(change(text), isMarkup: isMarkup)
    }
  }

  private static func strip(_ name: String, left: Bool, right: Bool) -> FilterDefinition {
    method(name, [characters], gives: .likeInput) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.receiver(name)
      let characters = arguments[0].isNone ? nil : try arguments.text(0)
      return Markup.value(
        PythonString.stripped(text, characters, left: left, right: right), isMarkup: isMarkup)
    }
  }

  private static let caseMethods: [FilterDefinition] = [
    change("upper") { $0.uppercased() },
    change("lower") { $0.lowercased() },
    change("title") { PythonString.titled($0) },
    change("capitalize") { PythonString.capitalized($0) },
    strip("strip", left: true, right: true),
    strip("lstrip", left: true, right: false),
    strip("rstrip", left: false, right: true),
  ]

  private static let textMethods: [FilterDefinition] = [
    method("startswith", [Parameter("prefix", .string)], gives: .fixed(.bool)) {
      arguments throws(TemplateFailure) in
      let text = try arguments.receiver("startswith").text
      return .bool(text.utf8.starts(with: try arguments.text(0).utf8))
    },
    method("endswith", [Parameter("suffix", .string)], gives: .fixed(.bool)) {
      arguments throws(TemplateFailure) in
      let text = try arguments.receiver("endswith").text
      return .bool(text.utf8.reversed().starts(with: try arguments.text(0).utf8.reversed()))
    },
    method(
      "replace",
      [
        Parameter("old", .string), Parameter("new", .string),
        Parameter("count", .int, default: .int(-1)),
      ], gives: .likeInput
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.receiver("replace")
      let new = isMarkup ? try Markup.escaped(arguments[1]) : try arguments.text(1)
      let old = try arguments.text(0)
      try Limits.check(
        length: new.utf8.count, times: PythonString.occurrences(of: old, in: text))
      return Markup.value(
        PythonString.replaced(
          text, old, new, count: try arguments.int(2, "replace")),
        isMarkup: isMarkup)
    },
    method("count", [Parameter("sub", .string)], gives: .fixed(.int)) {
      arguments throws(TemplateFailure) in
      let text = try arguments.receiver("count").text
      return .int(PythonString.occurrences(of: try arguments.text(0), in: text))
    },
    method("join", [Parameter("iterable", .iterable(.any))], gives: .likeInput) {
      arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.receiver("join")
      let items = try PythonValue.requiredItems(of: arguments[0])
      var texts: [String] = []
      for item in items {
        guard let part = PythonValue.text(item) else {
          throw Arguments.wrongType("join", expected: .string, found: item)
        }
        texts.append(isMarkup ? try Markup.escaped(item) : part)
      }
      let length = texts.reduce(0) { $0 + $1.utf8.count }
      try Limits.check(length: length + text.utf8.count * texts.count)
      return Markup.value(texts.joined(separator: text), isMarkup: isMarkup)
    },
  ]

  private static let listOfTexts = ResultType.computed { types in
    .list(types[0] == .markup ? .markup : .string)
  }

  private static let splitMethods: [FilterDefinition] = [
    method(
      "split",
      [
        Parameter("sep", .optional(.string), default: Value.none),
        Parameter("maxsplit", .int, default: .int(-1)),
      ], gives: listOfTexts
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.receiver("split")
      let limit = try arguments.int(1, "split")
      guard !arguments[0].isNone else {
        return .list(
          PythonString.words(text, limit: limit).map { Markup.value($0, isMarkup: isMarkup) })
      }
      let separator = try arguments.text(0)
      guard !separator.isEmpty else {
        throw TemplateFailure(
          .templateWrongType, ["what": "split", "expected": "\" \"", "found": "\"\""])
      }
      return .list(
        PythonString.split(text, by: separator, limit: limit).map {
          Markup.value($0, isMarkup: isMarkup)
        })
    },
    method("splitlines", gives: listOfTexts) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.receiver("splitlines")
      return .list(PythonString.lines(text).map { Markup.value($0, isMarkup: isMarkup) })
    },
  ]

  // MARK: Maps

  private static let mapMethods: [FilterDefinition] = [
    method("items", on: .map(.any), gives: .computed { types in .list(pair(types[0])) }) {
      arguments throws(TemplateFailure) in
      .list(try pairs(try arguments.map("items"), "items"))
    },
    method("keys", on: .map(.any), gives: .fixed(.list(.string))) {
      arguments throws(TemplateFailure) in
      .list(try PythonValue.requiredItems(of: try arguments.map("keys")))
    },
    method(
      "values", on: .map(.any),
      gives: .computed { types in
        if case .map(let value) = types[0] { .list(value) } else { .list(.any) }
      }
    ) { arguments throws(TemplateFailure) in
      .list(PythonValue.map(try arguments.map("values"))?.values ?? [])
    },
    method(
      "get", on: .map(.any),
      [Parameter("key", .string), Parameter("default", .optional(.any), default: Value.none)],
      gives: .computed { types in
        if case .map(let value) = types[0] { value.joined(with: types[2]) } else { .any }
      }
    ) { arguments throws(TemplateFailure) in
      PythonValue.map(try arguments.map("get"))?[try arguments.text(0)] ?? arguments[1]
    },
  ]
}

extension Arguments {
  /// The text that a method is called on.
  fileprivate func receiver(
    _ method: String
  ) throws(TemplateFailure) -> (text: String, isMarkup: Bool) {
    guard let text = PythonValue.text(input) else { throw unknownMethod(method) }
    return (text, input.isMarkup)
  }

  /// The map or record that a method is called on.
  fileprivate func map(_ method: String) throws(TemplateFailure) -> Value {
    switch input {
    case .map, .record: return input
    default: throw unknownMethod(method)
    }
  }

  private func unknownMethod(_ name: String) -> TemplateFailure {
    if case .undefined(let name) = input { return PythonValue.undefined(name) }
    return TemplateFailure(
      .templateUnknownMethod, ["name": name, "type": PythonValue.name(of: input)])
  }
}
