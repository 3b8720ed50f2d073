import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Python's arithmetic. Whole numbers have 64 bits; what doesn't fit is an error.
enum PythonArithmetic {
  enum Order { case less, equal, greater, unordered }

  private enum Number {
    case int(Int)
    case float(Double)

    var double: Double {
      switch self {
      case .int(let number): Double(number)
      case .float(let number): number
      }
    }
  }

  private static func number(_ value: Value) -> Number? {
    switch value {
    case .bool(let truth): .int(truth ? 1 : 0)
    case .int(let number): .int(number)
    case .float(let number): .float(number)
    default: nil
    }
  }

  /// How two numbers compare; nil when one of them isn't a number.
  static func comparison(_ left: Value, _ right: Value) -> Order? {
    guard let left = number(left), let right = number(right) else { return nil }
    if case .int(let left) = left, case .int(let right) = right {
      return left < right ? .less : left == right ? .equal : .greater
    }
    let (first, second) = (left.double, right.double)
    if first.isNaN || second.isNaN { return .unordered }
    return first < second ? .less : first == second ? .equal : .greater
  }

  // MARK: Signs

  static func negative(_ value: Value) throws(TemplateFailure) -> Value {
    switch number(value) {
    case .int(let number):
      let (result, overflow) = (0).subtractingReportingOverflow(number)
      if overflow { throw tooLarge("-\(number)") }
      return .int(result)
    case .float(let number): return .float(-number)
    case nil: throw unary("-", value)
    }
  }

  static func positive(_ value: Value) throws(TemplateFailure) -> Value {
    switch number(value) {
    case .int(let number): return .int(number)
    case .float(let number): return .float(number)
    case nil: throw unary("+", value)
    }
  }

  private static func unary(_ symbol: String, _ value: Value) -> TemplateFailure {
    if case .undefined(let name) = value { return PythonValue.undefined(name) }
    return TemplateFailure(
      .templateWrongType,
      ["what": symbol, "expected": TemplateType.number.name, "found": PythonValue.name(of: value)])
  }

  // MARK: Two operands

  static func apply(
    _ symbol: BinaryOperator, _ left: Value, _ right: Value
  ) throws(TemplateFailure) -> Value {
    if case .undefined(let name) = left { throw PythonValue.undefined(name) }
    if case .undefined(let name) = right, PythonValue.text(left) == nil || symbol != .modulo {
      throw PythonValue.undefined(name)
    }
    if let first = number(left), let second = number(right) {
      if case .int(let first) = first, case .int(let second) = second {
        return try apply(symbol, first, second)
      }
      return .float(try apply(symbol, first.double, second.double))
    }
    if let result = try PythonSequence.apply(symbol, left, right) { return result }
    throw PythonValue.wrongOperands(symbol.rawValue, left, right)
  }

  private static func apply(
    _ symbol: BinaryOperator, _ left: Int, _ right: Int
  ) throws(TemplateFailure) -> Value {
    switch symbol {
    case .add: return .int(try checked(left.addingReportingOverflow(right), symbol, left, right))
    case .subtract:
      return .int(try checked(left.subtractingReportingOverflow(right), symbol, left, right))
    case .multiply:
      return .int(try checked(left.multipliedReportingOverflow(by: right), symbol, left, right))
    case .divide:
      if right == 0 { throw divisionByZero(symbol) }
      return .float(Double(left) / Double(right))
    case .floorDivide:
      if right == 0 { throw divisionByZero(symbol) }
      let (quotient, overflow) = left.dividedReportingOverflow(by: right)
      let adjusts = !overflow && left % right != 0 && (left < 0) != (right < 0)
      return .int(try checked((adjusts ? quotient - 1 : quotient, overflow), symbol, left, right))
    case .modulo:
      if right == 0 { throw divisionByZero(symbol) }
      let remainder = right == -1 ? 0 : left % right
      return .int(remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder)
    case .power: return try power(left, right)
    }
  }

  private static func power(_ base: Int, _ exponent: Int) throws(TemplateFailure) -> Value {
    if exponent < 0 {
      if base == 0 { throw divisionByZero(.power) }
      return .float(pow(Double(base), Double(exponent)))
    }
    if base == 0 || base == 1 { return .int(exponent == 0 ? 1 : base) }
    if base == -1 { return .int(exponent % 2 == 0 ? 1 : -1) }
    guard exponent < 64 else { throw tooLarge("\(base) ** \(exponent)") }
    var result = 1
    for _ in 0..<exponent {
      result = try checked(
        result.multipliedReportingOverflow(by: base), .power, base, exponent)
    }
    return .int(result)
  }

  private static func apply(
    _ symbol: BinaryOperator, _ left: Double, _ right: Double
  ) throws(TemplateFailure) -> Double {
    switch symbol {
    case .add: return left + right
    case .subtract: return left - right
    case .multiply: return left * right
    case .divide:
      if right == 0 { throw divisionByZero(symbol) }
      return left / right
    case .floorDivide:
      if right == 0 { throw divisionByZero(symbol) }
      return ((left - modulo(left, right)) / right).rounded()
    case .modulo:
      if right == 0 { throw divisionByZero(symbol) }
      return modulo(left, right)
    case .power:
      if left == 0, right < 0 { throw divisionByZero(symbol) }
      let result = pow(left, right)
      if result.isNaN || (result.isInfinite && left.isFinite && right.isFinite) {
        throw tooLarge("\(PythonNumber.text(of: left)) ** \(PythonNumber.text(of: right))")
      }
      return result
    }
  }

  private static func modulo(_ left: Double, _ right: Double) -> Double {
    let remainder = fmod(left, right)
    if remainder == 0 { return right.sign == .minus ? -0.0 : 0.0 }
    return (remainder < 0) != (right < 0) ? remainder + right : remainder
  }

  private static func checked(
    _ result: (partialValue: Int, overflow: Bool), _ symbol: BinaryOperator, _ left: Int,
    _ right: Int
  ) throws(TemplateFailure) -> Int {
    if result.overflow { throw tooLarge("\(left) \(symbol.rawValue) \(right)") }
    return result.partialValue
  }

  static func tooLarge(_ number: String) -> TemplateFailure {
    TemplateFailure(.templateNumberTooLarge, ["number": number])
  }

  private static func divisionByZero(_ symbol: BinaryOperator) -> TemplateFailure {
    TemplateFailure(.templateDivisionByZero, ["operator": symbol.rawValue])
  }
}
