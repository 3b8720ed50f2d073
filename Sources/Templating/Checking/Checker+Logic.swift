import Diagnostics

extension Checker {
  /// A condition: anything that is defined.
  mutating func condition(_ expression: Expression) -> Typed {
    let typed = checkDefined(expression)
    if typed.type == .any { mayFail.insert(typed.code.span) }
    return typed
  }

  /// What a condition is known to be, if it is known.
  func truth(of typed: Typed) -> Bool? {
    guard let value = typed.code.constant, typed.type != .never || typed.isStructural else {
      return nil
    }
    return (try? PythonValue.isTrue(value)) ?? nil
  }

  mutating func negation(_ operand: Expression, _ range: Range<Int>) -> Typed {
    let typed = condition(operand)
    var result = make(.not(typed.code), .bool, range)
    result.isStructural = typed.isStructural
    return result
  }

  mutating func conjunction(
    _ left: Expression, _ right: Expression, _ range: Range<Int>
  ) -> Typed {
    let first = condition(left)
    if truth(of: first) == false, first.isStructural { return first }
    let outer = environment.facts
    learn(from: left, true)
    let second = check(right)
    environment.facts = outer
    var result = logic(first, second, range) { .and($0, $1) }
    result.type = first.type.falsePart.joined(with: second.type)
    return result
  }

  mutating func disjunction(
    _ left: Expression, _ right: Expression, _ range: Range<Int>
  ) -> Typed {
    let first = condition(left)
    if truth(of: first) == true, first.isStructural { return first }
    let outer = environment.facts
    learn(from: left, false)
    let second = check(right)
    environment.facts = outer
    var result = logic(first, second, range) { .or($0, $1) }
    result.type = first.type.present.joined(with: second.type)
    if first.type == .none { result.type = second.type }
    return result
  }

  /// `and` or `or` of two sides, of which the first may decide already.
  mutating func logic(
    _ first: Typed, _ second: Typed, _ range: Range<Int>, _ kind: (Code, Code) -> CodeKind
  ) -> Typed {
    let second = value(second, range)
    let code = kind(first.code, second.code)
    if deadDepth == 0, let truth = truth(of: first) {
      let decides = if case .and = code { !truth } else { truth }
      var result = decides ? first : second
      result.isStructural = first.isStructural && (decides || second.isStructural)
      result.reference = nil
      return result
    }
    return Typed(Code(kind: code, span: span(range)), second.type)
  }

  mutating func conditional(
    _ then: Expression, _ test: Expression, _ otherwise: Expression?, _ range: Range<Int>
  ) -> Typed {
    let condition = condition(test)
    let known = truth(of: condition)
    let outer = environment.facts
    let first = branch(then, test, true, isDead: known == false, condition)
    environment.facts = outer
    guard let otherwise else { return halfConditional(condition, known, first, range) }
    let second = branch(otherwise, test, false, isDead: known == true, condition)
    environment.facts = outer
    if let known {
      var result = known ? first : second
      if !condition.isStructural { result.type = first.type.joined(with: second.type) }
      result.reference = nil
      return result
    }
    return make(
      .conditional(condition: condition.code, then: first.code, otherwise: second.code),
      first.type.joined(with: second.type), range)
  }

  /// An inline `if` without `else`: what it gives otherwise prints nothing.
  private mutating func halfConditional(
    _ condition: Typed, _ known: Bool?, _ first: Typed, _ range: Range<Int>
  ) -> Typed {
    let type = first.type.mayBeNone ? TemplateType.optional(.any) : .any
    let nothing = Code(kind: .constant(.undefined("")), span: span(range))
    if let known {
      return known ? first : Typed(nothing, .any)
    }
    return make(
      .conditional(condition: condition.code, then: first.code, otherwise: nothing), type, range)
  }

  /// One side of an inline `if`, with what the condition says.
  private mutating func branch(
    _ expression: Expression, _ test: Expression, _ truth: Bool, isDead: Bool, _ condition: Typed
  ) -> Typed {
    if isDead, condition.isStructural { return invalid(expression.range) }
    learn(from: test, truth)
    deadDepth += isDead ? 1 : 0
    let result = value(check(expression), expression.range)
    deadDepth -= isDead ? 1 : 0
    return result
  }

  // MARK: What a condition says about types

  /// Narrows the types of what the condition mentions, given that it is true or false.
  mutating func learn(from expression: Expression, _ truth: Bool) {
    switch expression.kind {
    case .not(let inner): learn(from: inner, !truth)
    case .and(let left, let right) where truth:
      learn(from: left, true)
      learn(from: right, true)
    case .or(let left, let right) where !truth:
      learn(from: left, false)
      learn(from: right, false)
    case .name, .attribute, .item: learn(aboutTruthOf: expression, truth)
    case .test(let input, let use): learn(from: use, input, truth)
    case .comparison(let left, let rest) where rest.count == 1:
      learn(from: rest[0], left, truth)
    default: break
    }
  }

  private mutating func learn(aboutTruthOf expression: Expression, _ truth: Bool) {
    narrow(expression) { type in
      if truth { return type.defined.present }
      return type.mayBeNone && type.present.falsePart == .never ? .none : type
    }
  }

  private mutating func learn(from use: FilterUse, _ input: Expression, _ truth: Bool) {
    switch use.name.text {
    case "none": narrow(input) { truth ? .none : $0.present }
    case "defined": narrow(input) { truth ? $0.defined : $0 }
    case "undefined": narrow(input) { truth ? $0 : $0.defined }
    case "string", "number", "integer", "float", "boolean", "mapping", "sequence", "iterable",
      "true", "escaped":
      if truth { narrow(input) { $0.defined.present } }
    default: break
    }
  }

  private mutating func learn(from part: Comparison, _ left: Expression, _ truth: Bool) {
    let isEqual = part.comparison == .equal
    guard isEqual || part.comparison == .notEqual else { return }
    for (side, other) in [(left, part.operand), (part.operand, left)] {
      guard case .literal(let value) = other.kind else { continue }
      if case .none = value {
        narrow(side) { truth == isEqual ? .none : $0.present }
      } else if truth == isEqual {
        narrow(side) { $0.defined.present }
      }
    }
  }

  /// Notes a narrower type for a name or an attribute; other expressions have no place to note it.
  private mutating func narrow(
    _ expression: Expression, _ change: (TemplateType) -> TemplateType
  ) {
    switch expression.kind {
    case .name, .attribute, .item: break
    default: return
    }
    let typed = silently { $0.check(expression, .definedness) }
    guard let reference = typed.reference, typed.meaning == nil, !typed.type.isUnknown,
      typed.type != .undefined
    else { return }
    environment.facts[reference] = change(typed.type)
  }
}
