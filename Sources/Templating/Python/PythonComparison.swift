/// Comparisons and `~`.
enum PythonComparison {
  static func holds(
    _ comparison: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(TemplateFailure) -> Bool {
    switch comparison {
    case .equal: try PythonValue.isEqual(left, right)
    case .notEqual: try !PythonValue.isEqual(left, right)
    case .less: try PythonValue.isLess(left, right)
    case .greater: try PythonValue.isLess(right, left, ">")
    case .lessOrEqual: try isLessOrEqual(left, right, "<=")
    case .greaterOrEqual: try isLessOrEqual(right, left, ">=")
    case .contained: try PythonValue.contains(right, left)
    case .notContained: try !PythonValue.contains(right, left)
    }
  }

  private static func isLessOrEqual(
    _ left: Value, _ right: Value, _ symbol: String
  ) throws(TemplateFailure) -> Bool {
    if try PythonValue.isLess(left, right, symbol) { return true }
    return try PythonValue.isEqual(left, right)
  }

  /// `a ~ b ~ c`: text, or markup with the rest escaped as soon as one part is markup.
  static func concatenated(_ parts: [Value]) throws(TemplateFailure) -> Value {
    var result = ""
    if parts.contains(where: \.isMarkup) {
      for part in parts {
        result += try Markup.escaped(part)
        try Limits.check(length: result.utf8.count)
      }
      return .markup(result)
    }
    for part in parts {
      result += try PythonText.text(of: part)
      try Limits.check(length: result.utf8.count)
    }
    return .string(result)
  }
}
