import Diagnostics

extension Builtins {
  static let numberFilters: [FilterDefinition] = [
    FilterDefinition(
      "abs", Wording(vi: "giá trị tuyệt đối", en: "without its sign"), input: .number,
      result: .computed { types in types[0] == .bool ? .int : types[0] }
    ) { arguments throws(TemplateFailure) in
      switch arguments.input {
      case .float(let number): .float(abs(number))
      case .int(let number) where number != .min: .int(abs(number))
      case .bool(let truth): .int(truth ? 1 : 0)
      default: throw Arguments.wrongType("abs", expected: .number, found: arguments.input)
      }
    },
    FilterDefinition(
      "int", Wording(vi: "đổi thành số nguyên", en: "as a whole number"), input: .optional(.any),
      parameters: [
        Parameter("default", .optional(.any), default: .int(0)),
        Parameter("base", .int, default: .int(10)),
      ],
      result: .computed { types in TemplateType.int.joined(with: types[1]) }
    ) { arguments throws(TemplateFailure) in
      try whole(arguments.input, base: arguments.int(1, "int")) ?? arguments[0]
    },
    FilterDefinition(
      "float", Wording(vi: "đổi thành số thực", en: "as a number with decimals"),
      input: .optional(.any),
      parameters: [Parameter("default", .optional(.any), default: .float(0))],
      result: .computed { types in TemplateType.float.joined(with: types[1]) }
    ) { arguments throws(TemplateFailure) in
      try decimal(arguments.input).map { .float($0) } ?? arguments[0]
    },
    FilterDefinition(
      "round", Wording(vi: "làm tròn", en: "rounded"), input: .number,
      parameters: [
        Parameter("precision", .int, default: .int(0)),
        Parameter("method", .string, default: .string("common")),
      ],
      result: .computed { types in types[0] == .float ? .float : .any }
    ) { arguments throws(TemplateFailure) in
      try rounded(
        arguments.input, arguments.int(0, "round"), arguments.text(1))
    },
  ]

  private static func decimal(_ value: Value) throws(TemplateFailure) -> Double? {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let truth): return truth ? 1 : 0
    case .string(let text), .markup(let text): return PythonNumber.float(text)
    case .undefined(let name): throw PythonValue.undefined(name)
    default: return nil
    }
  }

  private static func whole(_ value: Value, base: Int) throws(TemplateFailure) -> Value? {
    if case .int(let number) = value { return .int(number) }
    if let text = PythonValue.text(value), let number = PythonNumber.int(text, base: base) {
      return .int(number)
    }
    guard let number = try decimal(value) else { return nil }
    guard number.isFinite else {
      if PythonValue.text(value) != nil || number.isNaN { return nil }
      throw PythonArithmetic.tooLarge(PythonNumber.text(of: number))
    }
    guard let whole = Int(exactly: number.rounded(.towardZero)) else {
      throw PythonArithmetic.tooLarge(PythonNumber.text(of: number))
    }
    return .int(whole)
  }

  private static func rounded(
    _ value: Value, _ precision: Int, _ method: String
  ) throws(TemplateFailure) -> Value {
    guard ["common", "ceil", "floor"].contains(method) else {
      throw TemplateFailure(
        .templateWrongType,
        ["what": "round", "expected": "common, ceil, floor", "found": method])
    }
    if method == "common", precision >= 0 {
      switch value {
      case .int: return value
      case .bool(let truth): return .int(truth ? 1 : 0)
      default: break
      }
    }
    guard let number = try decimal(value), PythonValue.text(value) == nil else {
      throw Arguments.wrongType("round", expected: .number, found: value)
    }
    if method == "common" {
      let result = PythonNumber.rounded(number, digits: precision)
      if case .float = value { return .float(result) }
      return .int(Int(exactly: result) ?? 0)
    }
    let power = try PythonArithmetic.apply(.power, .int(10), .int(precision))
    let scale = try decimal(power) ?? 1
    let scaled = number * scale
    let whole = method == "ceil" ? scaled.rounded(.up) : scaled.rounded(.down)
    guard whole.isFinite else { throw PythonArithmetic.tooLarge(PythonNumber.text(of: whole)) }
    return .float((whole == 0 ? 0 : whole) / scale)
  }
}
