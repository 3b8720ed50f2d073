import Diagnostics

extension Builtins {
  static let mapFilters: [FilterDefinition] = [
    FilterDefinition(
      "items", Wording(vi: "các cặp khóa, giá trị", en: "pairs of key and value"),
      input: .maybeUndefined(.map(.any)), result: .computed { types in .list(pair(types[0])) }
    ) { arguments throws(TemplateFailure) in
      if case .undefined = arguments.input { return .list([]) }
      return .list(try pairs(arguments.input, "items"))
    },
    FilterDefinition(
      "dictsort",
      Wording(vi: "các cặp khóa, giá trị theo thứ tự", en: "pairs of key and value in order"),
      input: .map(.any),
      parameters: [
        Parameter("case_sensitive", .bool, default: .bool(false)),
        Parameter("by", .string, default: .string("key")),
        Parameter("reverse", .bool, default: .bool(false)),
      ],
      result: .computed { types in .list(pair(types[0])) }
    ) { arguments throws(TemplateFailure) in
      try sortedPairs(arguments)
    },
  ]

  /// The type of a pair of a map.
  static func pair(_ type: TemplateType) -> TemplateType {
    if case .map(let value) = type.defined { return .tuple([.string, value]) }
    return .tuple([.string, .any])
  }

  static func pairs(_ value: Value, _ what: String) throws(TemplateFailure) -> [Value] {
    guard let map = PythonValue.map(value) else {
      throw Arguments.wrongType(what, expected: .map(.any), found: value)
    }
    return zip(map.keys, map.values).map { .tuple([.string($0), $1]) }
  }

  private static func sortedPairs(
    _ arguments: borrowing Arguments
  ) throws(TemplateFailure) -> Value {
    let by = try arguments.text(1)
    guard by == "key" || by == "value" else {
      throw TemplateFailure(
        .templateWrongType, ["what": "dictsort", "expected": "key, value", "found": by])
    }
    let isSensitive = try arguments.isTrue(0)
    var keyed: [(key: Value, item: Value)] = []
    for pair in try pairs(arguments.input, "dictsort") {
      let key = try PythonSequence.item(pair, .int(by == "key" ? 0 : 1))
      keyed.append((isSensitive ? key : AttributePath.folded(key), pair))
    }
    return .list(
      try StableSort.sorted(keyed, isReversed: try arguments.isTrue(2)).map(\.item))
  }
}
