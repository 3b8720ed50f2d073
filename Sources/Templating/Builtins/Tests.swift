/// A test: `{{ input is name(parameters) }}`.
struct TestDefinition: Sendable {
  let name: String
  let input: TemplateType
  let parameters: [Parameter]
  let apply: @Sendable (borrowing Arguments) throws(TemplateFailure) -> Bool
}

extension Builtins {
  /// Every test; `defined` and `undefined` are mostly answered by the checker.
  static let tests: [TestDefinition] = typeTests + numberTests + comparisonTests

  /// Anything at all, missing values too.
  private static let whatever = TemplateType.maybeUndefined(.optional(.any))

  private static let typeTests: [TestDefinition] = [
    kind("defined") { if case .undefined = $0 { false } else { true } },
    kind("undefined") { if case .undefined = $0 { true } else { false } },
    kind("none") { if case .none = $0 { true } else { false } },
    kind("boolean") { if case .bool = $0 { true } else { false } },
    kind("true") { if case .bool(true) = $0 { true } else { false } },
    kind("false") { if case .bool(false) = $0 { true } else { false } },
    kind("integer") { if case .int = $0 { true } else { false } },
    kind("float") { if case .float = $0 { true } else { false } },
    kind("string") { PythonValue.text($0) != nil },
    kind("escaped") { $0.isMarkup },
    kind("mapping") {
      switch $0 {
      case .map, .record: true
      default: false
      }
    },
    kind("number") {
      switch $0 {
      case .bool, .int, .float: true
      default: false
      }
    },
    kind("sequence") {
      switch $0 {
      case .string, .markup, .list, .tuple, .map, .record: true
      default: false
      }
    },
    TestDefinition(name: "iterable", input: whatever, parameters: []) {
      arguments throws(TemplateFailure) in
      try PythonValue.items(of: arguments.input) != nil
    },
    text("lower") { PythonString.isLower($0) },
    text("upper") { PythonString.isUpper($0) },
  ]

  private static func kind(
    _ name: String, _ holds: @escaping @Sendable (Value) -> Bool
  ) -> TestDefinition {
    TestDefinition(name: name, input: whatever, parameters: []) {
      arguments throws(TemplateFailure) in holds(arguments.input)
    }
  }

  private static func text(
    _ name: String, _ holds: @escaping @Sendable (String) -> Bool
  ) -> TestDefinition {
    TestDefinition(name: name, input: .scalar, parameters: []) {
      arguments throws(TemplateFailure) in holds(try PythonText.text(of: arguments.input))
    }
  }

  // MARK: Numbers

  private static let numberTests: [TestDefinition] = [
    TestDefinition(name: "odd", input: .number, parameters: []) {
      arguments throws(TemplateFailure) in
      try remainder(arguments.input, .int(2), is: 1)
    },
    TestDefinition(name: "even", input: .number, parameters: []) {
      arguments throws(TemplateFailure) in
      try remainder(arguments.input, .int(2), is: 0)
    },
    TestDefinition(name: "divisibleby", input: .number, parameters: [Parameter("num", .number)]) {
      arguments throws(TemplateFailure) in
      try remainder(arguments.input, arguments[0], is: 0)
    },
  ]

  private static func remainder(
    _ value: Value, _ divisor: Value, is wanted: Int
  ) throws(TemplateFailure) -> Bool {
    try PythonValue.isEqual(PythonArithmetic.apply(.modulo, value, divisor), .int(wanted))
  }

  // MARK: Comparison

  private static let comparisonTests: [TestDefinition] =
    ["eq", "equalto"].map { comparison($0, .equal, .optional(.any)) }
    + [comparison("ne", .notEqual, .optional(.any))]
    + ["lt", "lessthan"].map { comparison($0, .less, .any) }
    + [comparison("le", .lessOrEqual, .any)]
    + ["gt", "greaterthan"].map { comparison($0, .greater, .any) }
    + [comparison("ge", .greaterOrEqual, .any)]
    + [
      TestDefinition(
        name: "in", input: .optional(.any), parameters: [Parameter("seq", .iterable(.any))]
      ) { arguments throws(TemplateFailure) in
        try PythonValue.contains(arguments[0], arguments.input)
      },
      TestDefinition(
        name: "sameas", input: whatever, parameters: [Parameter("other", whatever)]
      ) { arguments throws(TemplateFailure) in
        isSame(arguments.input, arguments[0])
      },
    ]

  private static func comparison(
    _ name: String, _ symbol: ComparisonOperator, _ type: TemplateType
  ) -> TestDefinition {
    TestDefinition(name: name, input: type, parameters: [Parameter("other", type)]) {
      arguments throws(TemplateFailure) in
      try PythonComparison.holds(symbol, arguments.input, arguments[0])
    }
  }

  /// Python's `is`, as far as it means something: the same constant or the same object.
  private static func isSame(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.none, .none): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.string(let left), .string(let right)): PythonString.isEqual(left, right)
    case (.map(let left), .map(let right)): left === right
    case (.record(let left), .record(let right)): left === right
    default: false
    }
  }
}
