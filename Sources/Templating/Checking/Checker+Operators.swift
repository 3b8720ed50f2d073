import Diagnostics

extension Checker {
  // MARK: Arithmetic

  mutating func signed(
    _ operand: Expression, _ range: Range<Int>, _ symbol: String, _ kind: (Code) -> CodeKind
  ) -> Typed {
    let typed = checkPresent(operand)
    guard typed.type.isNumber || typed.type.isUnknown else {
      reportWrongType(symbol, expected: .number, found: typed.type, operand.range)
      return invalid(range)
    }
    if typed.type == .any { mayFail.insert(typed.code.span) }
    return make(kind(typed.code), typed.type == .bool ? .int : typed.type, range)
  }

  mutating func binary(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression, _ range: Range<Int>
  ) -> Typed {
    let first = checkPresent(left)
    let second = symbol == .modulo ? check(right) : checkPresent(right)
    if first.type == .never || second.type == .never { return invalid(range) }
    guard let type = resultType(symbol, first.type, second.type) else {
      report(
        .templateWrongOperands, range,
        ["operator": symbol.rawValue, "left": first.type.name, "right": second.type.name]
          .merging(joinHint(symbol, first.type, second.type)) { $1 })
      return invalid(range)
    }
    return make(.binary(symbol, first.code, second.code), type, range)
  }

  /// `+` between text and a number is meant to be `~`.
  private func joinHint(
    _ symbol: BinaryOperator, _ left: TemplateType, _ right: TemplateType
  ) -> [String: String] {
    symbol == .add && (left.isText || right.isText) ? ["join": "~"] : [:]
  }

  private func resultType(
    _ symbol: BinaryOperator, _ left: TemplateType, _ right: TemplateType
  ) -> TemplateType? {
    if symbol == .modulo, left.isText { return left }
    if left == .any || right == .any { return .any }
    if left.isNumber, right.isNumber {
      let isWhole = left != .float && right != .float
      return symbol == .divide ? .float : isWhole ? .int : .float
    }
    switch (symbol, left, right) {
    case (.add, _, _) where left.isText && right.isText: return left.joined(with: right)
    case (.add, .list, .list): return left.joined(with: right)
    case (.add, .tuple(let first), .tuple(let second)): return .tuple(first + second)
    case (.multiply, _, .int) where left.isText: return left
    case (.multiply, .int, _) where right.isText: return right
    case (.multiply, .list, .int): return left
    case (.multiply, .int, .list): return right
    default: return nil
    }
  }

  mutating func concatenation(_ parts: [Expression], _ range: Range<Int>) -> Typed {
    let typed = parts.map { printable(checkPresent($0), $0.range) }
    if typed.contains(where: { $0.type == .never }) { return invalid(range) }
    if typed.contains(where: { $0.type == .any }) { mayFail.insert(span(range)) }
    let isMarkup = typed.contains { $0.type == .markup }
    return make(.concatenation(typed.map(\.code)), isMarkup ? .markup : .string, range)
  }

  /// A value that is printed: there, and not a record.
  mutating func printable(_ typed: Typed, _ range: Range<Int>) -> Typed {
    let result = typed.type == .none ? typed : present(typed, range)
    guard case .record(let name) = result.type else { return result }
    let fields = world.records[name]?.fields.map(\.name) ?? []
    let likely = ["title", "name", "label", "text"].filter(fields.contains)
    report(
      .templateNotPrintable, range, ["expression": text(range), "type": name],
      suggestions: likely.map { Suggestion("\(text(range)).\($0)") })
    return invalid(range)
  }

  // MARK: Comparison

  /// `a < b < c`: each with the next, as Python does.
  mutating func comparison(
    _ first: Expression, _ rest: [Comparison], _ range: Range<Int>
  ) -> Typed {
    var left = (first, check(first))
    var result: Typed?
    for part in rest {
      let right = (part.operand, check(part.operand))
      let single = comparison(part.comparison, left, right, range)
      if let so = result {
        result = logic(so, single, range) { .and($0, $1) }
        result?.type = .bool
      } else {
        result = single
      }
      left = right
    }
    return result ?? invalid(range)
  }

  private mutating func comparison(
    _ symbol: ComparisonOperator, _ left: (Expression, Typed), _ right: (Expression, Typed),
    _ range: Range<Int>
  ) -> Typed {
    let isEquality = symbol == .equal || symbol == .notEqual
    let isMembership = symbol == .contained || symbol == .notContained
    let allowsNone = isEquality || isMembership
    let first = allowsNone ? defined(left.1, left.0.range) : present(left.1, left.0.range)
    let second = isEquality ? defined(right.1, right.0.range) : present(right.1, right.0.range)
    if first.type == .never || second.type == .never { return invalid(range) }
    if first.type == .any || second.type == .any { mayFail.insert(span(range)) }
    let fits =
      isEquality
      || (isMembership ? second.type.holds(first.type) : first.type.isOrdered(second.type))
    guard fits else {
      report(
        .templateWrongOperands, range,
        [
          "operator": symbol.rawValue, "left": first.type.name, "right": second.type.name,
        ])
      return invalid(range)
    }
    noteComparison(of: [first.type, second.type])
    return make(.comparison(symbol, first.code, second.code), .bool, range)
  }
}

extension TemplateType {
  /// Whether `item in self` makes sense.
  func holds(_ item: TemplateType) -> Bool {
    switch self {
    case .any, .never, .list, .tuple, .map, .record: true
    case .string, .markup: item.isText || item.isUnknown
    default: false
    }
  }

  /// Whether `self < other` makes sense.
  func isOrdered(_ other: TemplateType) -> Bool {
    switch (self, other) {
    case _ where isUnknown || other.isUnknown: true
    case _ where isNumber && other.isNumber: true
    case _ where isText && other.isText: true
    case (.list, .list), (.tuple, .tuple): true
    default: false
    }
  }

  /// The part of the type that can be false; `never` when it never is.
  var falsePart: TemplateType {
    switch self {
    case .record: .never
    case .optional(let type):
      type.falsePart == .never ? .none : self
    default: self
    }
  }
}
