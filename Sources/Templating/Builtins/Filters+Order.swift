import Diagnostics

extension Builtins {
  private static let attribute = Parameter(
    "attribute", .optional(.scalar), default: Value.none)
  private static let caseSensitive = Parameter(
    "case_sensitive", .bool, default: .bool(false))

  static let orderFilters: [FilterDefinition] = [
    FilterDefinition(
      "sort", Wording(vi: "xếp thứ tự", en: "in order"), input: .iterable(.any),
      parameters: [
        Parameter("reverse", .bool, default: .bool(false)), caseSensitive, attribute,
      ],
      result: .listOfItems
    ) { arguments throws(TemplateFailure) in
      let lowercased = try !arguments.isTrue(1)
      var keyed: [(key: Value, item: Value)] = []
      for item in try arguments.items() {
        let keys = try AttributePath.keys(item, arguments[2], lowercased: lowercased)
        keyed.append((.list(keys), item))
      }
      return .list(
        try StableSort.sorted(keyed, isReversed: try arguments.isTrue(0)).map(\.item))
    },
    FilterDefinition(
      "unique", Wording(vi: "bỏ phần tử trùng", en: "each item once"), input: .iterable(.any),
      parameters: [caseSensitive, attribute], result: .listOfItems
    ) { arguments throws(TemplateFailure) in
      try unique(arguments)
    },
    extreme("min", "phần tử nhỏ nhất", "the smallest item") {
      left, right throws(TemplateFailure) in
      try PythonValue.isLess(left, right)
    },
    extreme("max", "phần tử lớn nhất", "the largest item") {
      left, right throws(TemplateFailure) in
      try PythonValue.isLess(right, left)
    },
    FilterDefinition(
      "groupby", Wording(vi: "gom nhóm theo thuộc tính", en: "groups by an attribute"),
      input: .iterable(.any),
      parameters: [
        Parameter("attribute", .scalar),
        Parameter("default", .optional(.any), default: Value.none), caseSensitive,
      ],
      result: .computed { types in .list(.tuple([.any, .list(types[0].items ?? .any)])) }
    ) { arguments throws(TemplateFailure) in
      try grouped(arguments)
    },
  ]

  private static func unique(_ arguments: borrowing Arguments) throws(TemplateFailure) -> Value {
    let lowercased = try !arguments.isTrue(0)
    var seen = SeenValues()
    var result: [Value] = []
    for item in try arguments.items() {
      let key = try AttributePath.value(item, arguments[1], lowercased: lowercased)
      if try seen.insert(key) { result.append(item) }
    }
    return .list(result)
  }

  private static func extreme(
    _ name: String, _ vi: String, _ en: String,
    _ isBetter: @escaping @Sendable (Value, Value) throws(TemplateFailure) -> Bool
  ) -> FilterDefinition {
    FilterDefinition(
      name, Wording(vi: vi, en: en), input: .iterable(.any),
      parameters: [caseSensitive, attribute], result: .item
    ) { arguments throws(TemplateFailure) in
      let lowercased = try !arguments.isTrue(0)
      var best: (key: Value, item: Value)?
      for item in try arguments.items() {
        let key = try AttributePath.value(item, arguments[1], lowercased: lowercased)
        if let found = best, try !isBetter(key, found.key) { continue }
        best = (key, item)
      }
      return best?.item ?? .undefined(name)
    }
  }

  private static func grouped(_ arguments: borrowing Arguments) throws(TemplateFailure) -> Value {
    let lowercased = try !arguments.isTrue(2)
    var keyed: [(key: Value, item: Value)] = []
    for item in try arguments.items() {
      let key = try groupKey(item, arguments[0], arguments[1])
      keyed.append((lowercased ? AttributePath.folded(key) : key, item))
    }
    var groups: [(key: Value, items: [Value])] = []
    for (key, item) in try StableSort.sorted(keyed, isReversed: false) {
      if let last = groups.last, try PythonValue.isEqual(last.key, key) {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((key, [item]))
      }
    }
    var result: [Value] = []
    for group in groups {
      let key = try groupKey(group.items[0], arguments[0], arguments[1])
      result.append(.tuple([lowercased ? key : group.key, .list(group.items)]))
    }
    return .list(result)
  }

  private static func groupKey(
    _ item: Value, _ path: Value, _ fallback: Value
  ) throws(TemplateFailure) -> Value {
    let key = try AttributePath.value(item, path)
    if case .undefined = key, !fallback.isNone { return fallback }
    return key
  }
}

/// Values seen so far, equal ones once.
private struct SeenValues {
  private var texts: Set<ExactText> = []
  private var others: [Value] = []

  mutating func insert(_ value: Value) throws(TemplateFailure) -> Bool {
    if let text = PythonValue.text(value) { return texts.insert(ExactText(text)).inserted }
    for other in others where try PythonValue.isEqual(other, value) { return false }
    others.append(value)
    return true
  }
}

/// A stable merge sort: Swift's own doesn't promise stability, nor that it throws what its order
/// throws.
enum StableSort {
  static func sorted(
    _ items: [(key: Value, item: Value)], isReversed: Bool
  ) throws(TemplateFailure) -> [(key: Value, item: Value)] {
    guard items.count > 1 else { return items }
    let middle = items.count / 2
    let left = try sorted(Array(items[..<middle]), isReversed: isReversed)
    let right = try sorted(Array(items[middle...]), isReversed: isReversed)
    var result: [(key: Value, item: Value)] = []
    result.reserveCapacity(items.count)
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      let (a, b) = (left[first].key, right[second].key)
      let takesRight = isReversed ? try PythonValue.isLess(a, b) : try PythonValue.isLess(b, a)
      result.append(takesRight ? right[second] : left[first])
      if takesRight { second += 1 } else { first += 1 }
    }
    return result + left[first...] + right[second...]
  }
}
