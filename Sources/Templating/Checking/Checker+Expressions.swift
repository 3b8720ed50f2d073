import Diagnostics

extension Checker {
  /// What a name or attribute that isn't there means: a mistake, or what is being asked; with
  /// `default` a mistake only for a field of a record, which is there or misspelt.
  enum Need { case value, definedness, fallback }

  /// Resolves and types an expression.
  mutating func check(_ expression: Expression, _ need: Need = .value) -> Typed {
    nested(expression.range) { $0.resolved(expression, need) } ?? invalid(expression.range)
  }

  private mutating func resolved(_ expression: Expression, _ need: Need) -> Typed {
    let range = expression.range
    switch expression.kind {
    case .literal(let value): return constant(value, span(range))
    case .name(let name): return lookUp(Name(text: name, range: range), need)
    case .list(let items): return list(items, range)
    case .tuple(let items): return tuple(items, range)
    case .map(let pairs): return map(pairs, range)
    case .attribute(let base, let name): return attribute(base, name, range, need)
    case .item(let base, let key): return item(base, key, range, need)
    case .slice(let base, let bounds): return slice(base, bounds, range)
    case .call(let callee, let arguments): return call(callee, arguments, range)
    case .filter(let input, let use): return filter(input, use, range)
    case .test(let input, let use): return test(input, use, range)
    case .not(let operand): return negation(operand, range)
    case .negative(let operand): return signed(operand, range, "-") { .negative($0) }
    case .positive(let operand): return signed(operand, range, "+") { .positive($0) }
    case .and(let left, let right): return conjunction(left, right, range)
    case .or(let left, let right): return disjunction(left, right, range)
    case .binary(let symbol, let left, let right): return binary(symbol, left, right, range)
    case .concatenation(let parts): return concatenation(parts, range)
    case .comparison(let first, let rest): return comparison(first, rest, range)
    case .conditional(let then, let condition, let otherwise):
      return conditional(then, condition, otherwise, range)
    case .invalid:
      isBroken = true
      return invalid(range)
    }
  }

  func constant(_ value: Value, _ span: Span) -> Typed {
    Typed(Code(kind: .constant(value), span: span), TemplateType(of: value))
  }

  // MARK: Building and folding

  /// The code with its type; worked out at once if all that it needs is known.
  mutating func make(_ kind: CodeKind, _ type: TemplateType, _ range: Range<Int>) -> Typed {
    guard deadDepth == 0 else { return Typed(Code(kind: kind, span: span(range)), type) }
    do throws(TemplateFailure) {
      guard let value = try Folding.value(of: kind) else {
        return Typed(Code(kind: kind, span: span(range)), type)
      }
      return Typed(
        Code(kind: .constant(value), span: span(range)),
        type == .any ? TemplateType(of: value) : type)
    } catch {
      report(error, range)
      return invalid(range)
    }
  }

  // MARK: What a use needs

  /// The value, which must be there: neither undefined nor `none`.
  mutating func present(_ typed: Typed, _ range: Range<Int>) -> Typed {
    var typed = defined(typed, range)
    guard typed.type.mayBeNone else { return typed }
    reportMayBeEmpty(range)
    typed.type = .never
    return typed
  }

  /// The value, which must be defined; `none` will do.
  mutating func defined(_ typed: Typed, _ range: Range<Int>) -> Typed {
    var typed = value(typed, range)
    guard typed.type.mayBeUndefined else { return typed }
    reportMayBeUndefined(range)
    typed.type = .never
    return typed
  }

  mutating func reportMayBeEmpty(_ range: Range<Int>) {
    let code = text(range)
    report(
      .templateMayBeEmpty, range,
      [
        "expression": code, "guard": "{% if \(code) %}…{% endif %}",
        "fallback": "\(operand(code))|default('…', true)",
      ])
  }

  mutating func reportMayBeUndefined(_ range: Range<Int>) {
    let code = text(range)
    report(
      .templateMayBeUndefined, range,
      [
        "expression": code, "guard": "{% if \(code) is defined %}…{% endif %}",
        "fallback": "\(operand(code))|default('…')",
      ])
  }

  /// The code with parentheses where a filter behind it would take hold of its end only.
  private func operand(_ code: String) -> String {
    code.contains(" ") && !code.hasSuffix(")") ? "(\(code))" : code
  }

  /// The value, which must be one: not a macro or a module.
  mutating func value(_ typed: Typed, _ range: Range<Int>) -> Typed {
    guard typed.meaning != nil else { return typed }
    report(.templateNotAValue, range, ["name": text(range)])
    return invalid(range)
  }

  mutating func checkPresent(_ expression: Expression) -> Typed {
    present(check(expression), expression.range)
  }

  mutating func checkDefined(_ expression: Expression) -> Typed {
    defined(check(expression), expression.range)
  }

  /// A value as a part of a list, tuple or map.
  private mutating func element(_ expression: Expression) -> Typed {
    value(check(expression), expression.range)
  }

  // MARK: Lists, tuples, maps

  private mutating func list(_ items: [Expression], _ range: Range<Int>) -> Typed {
    let items = items.map { element($0) }
    let type = items.reduce(TemplateType.never) { $0.joined(with: $1.type) }
    return make(.list(items.map(\.code)), .list(type), range)
  }

  private mutating func tuple(_ items: [Expression], _ range: Range<Int>) -> Typed {
    let items = items.map { element($0) }
    return make(.tuple(items.map(\.code)), .tuple(items.map(\.type)), range)
  }

  private mutating func map(
    _ pairs: [(key: Expression, value: Expression)], _ range: Range<Int>
  ) -> Typed {
    var keys: [String] = []
    var values: [Typed] = []
    for (key, value) in pairs {
      let name = check(key)
      guard let text = name.code.constant.flatMap(PythonValue.text) else {
        if name.type != .never {
          report(.templateUnsupported, key.range, ["feature": "{ \(text(key.range)): … }"])
        }
        return invalid(range)
      }
      keys.append(text)
      values.append(element(value))
    }
    let type = values.reduce(TemplateType.never) { $0.joined(with: $1.type) }
    return make(.map(keys, values.map(\.code)), .map(type), range)
  }
}
