import Diagnostics

extension Builtins {
  /// Where a filter doesn't look at the items, `none` among them is fine.
  static let anyItems = TemplateType.iterable(.optional(.any))

  static let listFilters: [FilterDefinition] = [
    length("length"), length("count"),
    FilterDefinition(
      "first", Wording(vi: "phần tử đầu", en: "the first item"), input: anyItems, result: .item
    ) { arguments throws(TemplateFailure) in
      try arguments.items().first ?? .undefined("first")
    },
    FilterDefinition(
      "last", Wording(vi: "phần tử cuối", en: "the last item"), input: anyItems, result: .item
    ) { arguments throws(TemplateFailure) in
      try arguments.items().last ?? .undefined("last")
    },
    FilterDefinition(
      "list", Wording(vi: "danh sách các phần tử", en: "a list of the items"), input: anyItems,
      result: .listOfItems
    ) { arguments throws(TemplateFailure) in
      .list(try arguments.items())
    },
    FilterDefinition(
      "reverse", Wording(vi: "đảo ngược", en: "the other way round"), input: anyItems,
      result: .computed { types in
        types[0].isText ? types[0] : .list(types[0].items ?? .any)
      }
    ) { arguments throws(TemplateFailure) in
      if let text = PythonValue.text(arguments.input) {
        return Markup.value(
          PythonString.text(text.unicodeScalars.reversed()), isMarkup: arguments.input.isMarkup)
      }
      return .list(try arguments.items().reversed())
    },
    FilterDefinition(
      "join", Wording(vi: "nối các phần tử thành chữ", en: "the items as one text"),
      input: .iterable(.any),
      parameters: [
        Parameter("d", .scalar, default: .string("")),
        Parameter("attribute", .optional(.scalar), default: Value.none),
      ],
      result: .computed { types in
        types[1] == .markup || types[0].items == .markup ? .markup : .string
      }
    ) { arguments throws(TemplateFailure) in
      let items = try AttributePath.values(arguments.items(), arguments[1])
      return try joined(items, by: arguments[0])
    },
    FilterDefinition(
      "batch", Wording(vi: "chia thành hàng có cùng số phần tử", en: "rows of as many items"),
      input: anyItems,
      parameters: [
        Parameter("linecount", .int), Parameter("fill_with", .optional(.any), default: Value.none),
      ],
      result: filledRows
    ) { arguments throws(TemplateFailure) in
      .list(
        batches(
          try arguments.items(), of: try arguments.int(0, "batch"), filling: arguments[1]))
    },
    FilterDefinition(
      "slice", Wording(vi: "chia thành một số cột", en: "so many columns"), input: anyItems,
      parameters: [
        Parameter("slices", .int), Parameter("fill_with", .optional(.any), default: Value.none),
      ],
      result: filledRows
    ) { arguments throws(TemplateFailure) in
      .list(
        try columns(try arguments.items(), try arguments.int(0, "slice"), filling: arguments[1]))
    },
    FilterDefinition(
      "sum", Wording(vi: "tổng", en: "the sum"), input: .iterable(.any),
      parameters: [
        Parameter("attribute", .optional(.scalar), default: Value.none),
        Parameter("start", .any, default: .int(0)),
      ],
      result: .computed { types in
        let item = types[0].items ?? .any
        return item == .never ? .int : item == .bool ? .int : item.isNumber ? item : .any
      }
    ) { arguments throws(TemplateFailure) in
      var total = arguments[1]
      for item in try AttributePath.values(arguments.items(), arguments[0]) {
        total = try PythonArithmetic.apply(.add, total, item)
      }
      return total
    },
  ]

  private static func length(_ name: String) -> FilterDefinition {
    FilterDefinition(
      name, Wording(vi: "số phần tử", en: "how many items"), input: anyItems,
      result: .fixed(.int), canFail: false
    ) { arguments throws(TemplateFailure) in
      .int(try PythonValue.length(of: arguments.input))
    }
  }

  private static let filledRows = ResultType.computed { types in
    let item = types[0].items ?? .any
    return .list(.list(types[2] == .none ? item : item.joined(with: types[2])))
  }

  static func joined(
    _ items: [Value], by separator: Value
  ) throws(TemplateFailure) -> Value {
    let isMarkup = separator.isMarkup || items.contains(where: \.isMarkup)
    var texts: [String] = []
    for item in items {
      texts.append(isMarkup ? try Markup.escaped(item) : try PythonText.text(of: item))
    }
    let text = isMarkup ? try Markup.escaped(separator) : try PythonText.text(of: separator)
    let length = texts.reduce(0) { $0 + $1.utf8.count }
    try Limits.check(length: length + text.utf8.count * texts.count)
    return Markup.value(texts.joined(separator: text), isMarkup: isMarkup)
  }

  private static func batches(_ items: [Value], of size: Int, filling: Value) -> [Value] {
    guard size > 0 else { return items.isEmpty ? [] : oddBatches(items) }
    var rows: [Value] = []
    var start = 0
    while start < items.count {
      var row = Array(items[start..<min(start + size, items.count)])
      if !filling.isNone, row.count < size, size <= Limits.length {
        row += Array(repeating: filling, count: size - row.count)
      }
      rows.append(.list(row))
      start += min(size, items.count - start)
    }
    return rows
  }

  /// What Jinja makes of rows of no items: an empty one, and all the rest in one.
  private static func oddBatches(_ items: [Value]) -> [Value] { [.list([]), .list(items)] }

  private static func columns(
    _ items: [Value], _ count: Int, filling: Value
  ) throws(TemplateFailure) -> [Value] {
    guard count != 0, count <= 100_000 else {
      throw TemplateFailure(
        .templateWrongType, ["what": "slice", "expected": "> 0", "found": String(count)])
    }
    guard count > 0 else { return [] }
    let each = items.count / count
    let extra = items.count % count
    var start = 0
    return (0..<count).map { index in
      let end = start + each + (index < extra ? 1 : 0)
      defer { start = end }
      let isShort = !filling.isNone && index >= extra
      return .list(Array(items[start..<end]) + (isShort ? [filling] : []))
    }
  }
}
