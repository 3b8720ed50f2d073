import Diagnostics

/// Expressions, loosest binding first, as Jinja's parser has them.
extension Parser {
  mutating func expression(withConditional: Bool = true) throws(SyntaxStop) -> Expression {
    try nested { parser throws(SyntaxStop) in
      withConditional ? try parser.conditional() : try parser.disjunction()
    }
  }

  /// An expression, or several with commas between them.
  mutating func tuple(
    withConditional: Bool = true, endingAt end: String? = nil, isParenthesised: Bool = false
  ) throws(SyntaxStop) -> Expression {
    let start = current.range.lowerBound
    var items: [Expression] = []
    var isTuple = false
    while !isTupleEnd(end) {
      items.append(try expression(withConditional: withConditional))
      guard skip(.comma) else { break }
      isTuple = true
    }
    if !isTuple, let only = items.first { return only }
    guard isTuple || isParenthesised else { throw unexpected(expected: nil) }
    return try node(.tuple(items), from: start, over: items)
  }

  private func isTupleEnd(_ end: String?) -> Bool {
    isAtTagEnd || isAt(.closeParenthesis) || end.map { isAt(name: $0) } ?? false
  }

  /// A node that spans from `start` to the token before the one at hand.
  func node(_ kind: ExpressionKind, from start: Int, depth: Int) -> Expression {
    let end = index > 0 ? tokens[index - 1].range.upperBound : start
    return Expression(kind: kind, range: start..<max(start, end), depth: depth)
  }

  mutating func node(
    _ kind: ExpressionKind, from start: Int, over children: [Expression]
  ) throws(SyntaxStop) -> Expression {
    let depth = (children.map(\.depth).max() ?? 0) + 1
    let result = node(kind, from: start, depth: depth)
    guard depth <= Self.depthLimit else { throw failure(.templateNestedTooDeep, result.range) }
    return result
  }

  // MARK: Logic

  private mutating func conditional() throws(SyntaxStop) -> Expression {
    var left = try disjunction()
    while skip(name: "if") {
      let condition = try disjunction()
      let otherwise =
        skip(name: "else")
        ? try nested { parser throws(SyntaxStop) in try parser.conditional() } : nil
      left = try node(
        .conditional(then: left, condition: condition, otherwise: otherwise),
        from: left.range.lowerBound, over: [left, condition] + (otherwise.map { [$0] } ?? []))
    }
    return left
  }

  private mutating func disjunction() throws(SyntaxStop) -> Expression {
    var left = try conjunction()
    while skip(name: "or") {
      let right = try conjunction()
      left = try node(.or(left, right), from: left.range.lowerBound, over: [left, right])
    }
    return left
  }

  private mutating func conjunction() throws(SyntaxStop) -> Expression {
    var left = try negation()
    while skip(name: "and") {
      let right = try negation()
      left = try node(.and(left, right), from: left.range.lowerBound, over: [left, right])
    }
    return left
  }

  private mutating func negation() throws(SyntaxStop) -> Expression {
    let start = current.range.lowerBound
    guard skip(name: "not") else { return try comparison() }
    let operand = try nested { parser throws(SyntaxStop) in try parser.negation() }
    return try node(.not(operand), from: start, over: [operand])
  }

  private mutating func comparison() throws(SyntaxStop) -> Expression {
    let left = try sum()
    var comparisons: [Comparison] = []
    while let comparison = comparisonOperator() {
      comparisons.append(Comparison(comparison: comparison, operand: try sum()))
    }
    if comparisons.isEmpty { return left }
    return try node(
      .comparison(left, comparisons), from: left.range.lowerBound,
      over: [left] + comparisons.map(\.operand))
  }

  private mutating func comparisonOperator() -> ComparisonOperator? {
    if case .symbol(let symbol) = current.kind,
      let comparison = ComparisonOperator(rawValue: symbol.rawValue)
    {
      advance()
      return comparison
    }
    if skip(name: "in") { return .contained }
    guard isAt(name: "not"), next.kind == .name("in") else { return nil }
    advance()
    advance()
    return .notContained
  }

  // MARK: Arithmetic

  private mutating func sum() throws(SyntaxStop) -> Expression {
    var left = try concatenation()
    while let binary = binaryOperator(among: [.plus, .minus]) {
      let right = try concatenation()
      left = try node(
        .binary(binary, left, right), from: left.range.lowerBound, over: [left, right])
    }
    return left
  }

  private mutating func concatenation() throws(SyntaxStop) -> Expression {
    var parts = [try product()]
    while skip(.concatenate) { parts.append(try product()) }
    if parts.count == 1 { return parts[0] }
    return try node(.concatenation(parts), from: parts[0].range.lowerBound, over: parts)
  }

  private mutating func product() throws(SyntaxStop) -> Expression {
    var left = try power()
    while let binary = binaryOperator(among: [.multiply, .divide, .floorDivide, .modulo]) {
      let right = try power()
      left = try node(
        .binary(binary, left, right), from: left.range.lowerBound, over: [left, right])
    }
    return left
  }

  private mutating func power() throws(SyntaxStop) -> Expression {
    var left = try unary(withFilters: true)
    while skip(.power) {
      let right = try unary(withFilters: true)
      left = try node(
        .binary(.power, left, right), from: left.range.lowerBound, over: [left, right])
    }
    return left
  }

  private mutating func binaryOperator(among symbols: [Symbol]) -> BinaryOperator? {
    guard case .symbol(let symbol) = current.kind, symbols.contains(symbol) else { return nil }
    advance()
    return BinaryOperator(rawValue: symbol.rawValue)
  }

  private mutating func unary(withFilters: Bool) throws(SyntaxStop) -> Expression {
    let start = current.range.lowerBound
    var result: Expression
    if isAt(.minus) || isAt(.plus) {
      let isNegative = isAt(.minus)
      advance()
      let operand = try nested { parser throws(SyntaxStop) in
        try parser.unary(withFilters: false)
      }
      result = try node(
        isNegative ? .negative(operand) : .positive(operand), from: start, over: [operand])
    } else {
      result = try primary()
    }
    result = try postfix(result)
    return withFilters ? try filtered(result) : result
  }
}
