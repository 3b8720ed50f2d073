import Diagnostics

/// Python's `%` on text: `"%s of %.1f"|format(a, b)`.
enum PythonFormat {
  private struct Specification {
    var key: String?
    var flags: Set<Unicode.Scalar> = []
    var width = 0
    var precision: Int?
    var style: Unicode.Scalar = "s"
  }

  /// Wider results are refused.
  private static let widthLimit = 10_000

  static func formatted(_ pattern: Value, _ values: Value) throws(TemplateFailure) -> Value {
    guard let text = PythonValue.text(pattern) else {
      throw PythonValue.wrongOperands("%", pattern, values)
    }
    var reader = Reader(scalars: Array(text.unicodeScalars), isMarkup: pattern.isMarkup)
    reader.arguments = arguments(values)
    if let map = PythonValue.map(values) { reader.map = map }
    return Markup.value(try reader.run(), isMarkup: pattern.isMarkup)
  }

  private static func arguments(_ values: Value) -> [Value] {
    if case .tuple(let items) = values { return items }
    return [values]
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    let isMarkup: Bool
    var arguments: [Value] = []
    var map: ValueMap?
    var position = 0
    var used = 0

    mutating func run() throws(TemplateFailure) -> String {
      var result = ""
      while position < scalars.count {
        let scalar = scalars[position]
        position += 1
        if scalar != "%" {
          result.unicodeScalars.append(scalar)
        } else if position < scalars.count, scalars[position] == "%" {
          result += "%"
          position += 1
        } else {
          result += try field()
        }
      }
      if map == nil, used < arguments.count { throw mismatch() }
      return result
    }

    private func mismatch() -> TemplateFailure {
      TemplateFailure(
        .templateFormatMismatch, ["pattern": PythonString.text(scalars)])
    }

    private mutating func field() throws(TemplateFailure) -> String {
      var specification = Specification()
      specification.key = try key()
      while position < scalars.count, "-+ 0#".unicodeScalars.contains(scalars[position]) {
        specification.flags.insert(scalars[position])
        position += 1
      }
      specification.width = try digits() ?? 0
      if position < scalars.count, scalars[position] == "." {
        position += 1
        specification.precision = try digits() ?? 0
      }
      guard position < scalars.count else { throw mismatch() }
      specification.style = scalars[position]
      position += 1
      return try written(try argument(specification.key), specification)
    }

    private mutating func key() throws(TemplateFailure) -> String? {
      guard position < scalars.count, scalars[position] == "(" else { return nil }
      guard let close = scalars[position...].firstIndex(of: ")") else { throw mismatch() }
      defer { position = close + 1 }
      return PythonString.text(scalars[(position + 1)..<close])
    }

    private mutating func digits() throws(TemplateFailure) -> Int? {
      var number: Int?
      while position < scalars.count, let digit = Int(String(scalars[position])), digit <= 9 {
        number = (number ?? 0) * 10 + digit
        position += 1
        if let number, number > PythonFormat.widthLimit { throw mismatch() }
      }
      return number
    }

    private mutating func argument(_ key: String?) throws(TemplateFailure) -> Value {
      if let key {
        guard let value = map?[key] else { throw mismatch() }
        return value
      }
      guard used < arguments.count else { throw mismatch() }
      used += 1
      return arguments[used - 1]
    }

    private func written(
      _ value: Value, _ specification: Specification
    ) throws(TemplateFailure) -> String {
      switch specification.style {
      case "s":
        let text = isMarkup ? try Markup.escaped(value) : try PythonText.text(of: value)
        return PythonFormat.padded(PythonFormat.cut(text, specification), specification)
      case "r", "a":
        let text = PythonText.representation(of: value)
        return PythonFormat.padded(
          PythonFormat.cut(isMarkup ? Markup.escaped(text) : text, specification), specification)
      case "d", "i", "u": return try integer(value, specification, radix: 10)
      case "x": return try integer(value, specification, radix: 16)
      case "X": return try integer(value, specification, radix: 16).uppercased()
      case "o": return try integer(value, specification, radix: 8)
      case "f", "F", "e", "E", "g", "G": return try float(value, specification)
      default: throw mismatch()
      }
    }

    private func integer(
      _ value: Value, _ specification: Specification, radix: Int
    ) throws(TemplateFailure) -> String {
      let number: Int
      switch value {
      case .int(let value): number = value
      case .bool(let truth): number = truth ? 1 : 0
      case .float(let value):
        guard radix == 10, let whole = Int(exactly: value.rounded(.towardZero)) else {
          throw mismatch()
        }
        number = whole
      case .undefined(let name): throw PythonValue.undefined(name)
      default: throw mismatch()
      }
      var digits = String(number.magnitude, radix: radix)
      let missing = (specification.precision ?? 0) - digits.utf8.count
      digits = String(repeating: "0", count: max(0, missing)) + digits
      let prefix = radix == 16 && specification.flags.contains("#") ? "0x" : ""
      return PythonFormat.signed(prefix + digits, isNegative: number < 0, specification)
    }

    private func float(
      _ value: Value, _ specification: Specification
    ) throws(TemplateFailure) -> String {
      let number: Double
      switch value {
      case .int(let value): number = Double(value)
      case .bool(let truth): number = truth ? 1 : 0
      case .float(let value): number = value
      case .undefined(let name): throw PythonValue.undefined(name)
      default: throw mismatch()
      }
      let digits = PythonNumber.formatted(
        number.magnitude, precision: specification.precision ?? 6,
        style: Character(specification.style))
      return PythonFormat.signed(digits, isNegative: number.sign == .minus, specification)
    }
  }

  private static func cut(_ text: String, _ specification: Specification) -> String {
    guard let precision = specification.precision else { return text }
    return String(text.unicodeScalars.prefix(precision))
  }

  private static func signed(
    _ digits: String, isNegative: Bool, _ specification: Specification
  ) -> String {
    let flags = specification.flags
    let sign = isNegative ? "-" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : ""
    guard flags.contains("0"), !flags.contains("-") else {
      return padded(sign + digits, specification)
    }
    let missing = specification.width - digits.utf8.count - sign.utf8.count
    return sign + String(repeating: "0", count: max(0, missing)) + digits
  }

  private static func padded(_ text: String, _ specification: Specification) -> String {
    let missing = max(0, specification.width - text.unicodeScalars.count)
    let padding = String(repeating: " ", count: missing)
    return specification.flags.contains("-") ? text + padding : padding + text
  }
}
