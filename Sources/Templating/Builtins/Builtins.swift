import Diagnostics

/// The filters, tests, functions and methods that every template has.
enum Builtins {
  static let filters: [FilterDefinition] =
    caseFilters + escapeFilters + textFilters + layoutFilters + numberFilters + listFilters
    + orderFilters + mapFilters

  static let functions: [FunctionDefinition] = [range]

  /// The longest `range`.
  private static let rangeLimit = 100_000

  private static let range = FunctionDefinition(
    "range",
    Wording(vi: "các số nguyên từ đầu đến trước cuối", en: "whole numbers up to an end"),
    parameters: [
      Parameter("start", .int), Parameter("stop", .optional(.int), default: Value.none),
      Parameter("step", .int, default: .int(1)),
    ],
    result: .fixed(.list(.int))
  ) { arguments throws(TemplateFailure) in
    let first = try arguments.int(0, "range")
    let step = try arguments.int(2, "range")
    let isSingle = arguments[1].isNone
    let start = isSingle ? 0 : first
    let stop = isSingle ? first : try arguments.int(1, "range")
    if step == 0 {
      throw TemplateFailure(
        .templateWrongType, ["what": "range", "expected": "step ≠ 0", "found": "0"])
    }
    let (length, overflow) = stop.subtractingReportingOverflow(start)
    guard !overflow, length / step < rangeLimit else {
      throw PythonArithmetic.tooLarge("range(\(start), \(stop), \(step))")
    }
    return .list(stride(from: start, to: stop, by: step).map { .int($0) })
  }
}

extension Value {
  var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}

/// Arguments as the built-in filters need them.
extension Arguments {
  /// A whole number.
  func int(_ index: Int, _ what: String) throws(TemplateFailure) -> Int {
    switch self[index] {
    case .int(let number): return number
    case .bool(let truth): return truth ? 1 : 0
    default: throw Self.wrongType(what, expected: .int, found: self[index])
    }
  }

  func isTrue(_ index: Int) throws(TemplateFailure) -> Bool { try PythonValue.isTrue(self[index]) }

  /// What `str()` makes of the argument.
  func text(_ index: Int) throws(TemplateFailure) -> String {
    try PythonText.text(of: self[index])
  }

  /// The input as text, whatever it is, and whether it is markup.
  func softText() throws(TemplateFailure) -> (text: String, isMarkup: Bool) {
    let input = self.input
    return (try PythonText.text(of: input), input.isMarkup)
  }

  /// The input, which must be text.
  func strictText(_ what: String) throws(TemplateFailure) -> (text: String, isMarkup: Bool) {
    let input = self.input
    if case .undefined(let name) = input { throw PythonValue.undefined(name) }
    guard let text = PythonValue.text(input) else {
      throw Self.wrongType(what, expected: .string, found: input)
    }
    return (text, input.isMarkup)
  }

  /// The items of the input.
  func items() throws(TemplateFailure) -> [Value] { try PythonValue.requiredItems(of: input) }

  static func wrongType(
    _ what: String, expected: TemplateType, found: Value
  ) -> TemplateFailure {
    if case .undefined(let name) = found { return PythonValue.undefined(name) }
    return TemplateFailure(
      .templateWrongType,
      ["what": what, "expected": expected.name, "found": PythonValue.name(of: found)])
  }
}

extension ResultType {
  /// Markup from markup, text from anything else.
  static let likeInput = ResultType.computed { types in types[0] == .markup ? .markup : .string }
  /// The type of the input.
  static let same = ResultType.computed { types in types[0] }
  /// A list of the input's items.
  static let listOfItems = ResultType.computed { types in .list(types[0].items ?? .any) }
  /// One of the input's items.
  static let item = ResultType.computed { types in types[0].items ?? .any }
}
