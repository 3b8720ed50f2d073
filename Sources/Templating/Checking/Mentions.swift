extension [Statement] {
  /// Whether the statements mention a name anywhere.
  func mentions(_ name: String) -> Bool {
    contains { statement in
      statement.expressions.contains { $0.mentions(name) }
        || statement.bodies.contains { $0.mentions(name) }
    }
  }
}

extension Statement {
  /// The expressions in the statement's own tag.
  var expressions: [Expression] {
    switch kind {
    case .output(let value), .extends(let value), .set(_, let value): [value]
    case .condition(let branches, _): branches.map(\.condition)
    case .loop(let loop): [loop.items] + (loop.condition.map { [$0] } ?? [])
    case .with(let bindings, _): bindings.map(\.value)
    case .include(let include): [include.template]
    case .importModule(let template, _, _), .importNames(let template, _, _): [template]
    case .call(let call): [call.call]
    case .setBlock(_, let filters, _), .filter(let filters, _): filters.flatMap(\.arguments.all)
    case .macro(let macro): macro.parameters.compactMap(\.fallback)
    case .text, .block: []
    }
  }
}

extension Expression {
  func mentions(_ name: String) -> Bool {
    if case .name(let found) = kind { return found == name }
    return parts.contains { $0.mentions(name) }
  }

  /// The expressions that this one is made of.
  var parts: [Expression] {
    switch kind {
    case .literal, .name, .invalid: []
    case .list(let items), .tuple(let items), .concatenation(let items): items
    case .map(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .attribute(let base, _), .not(let base), .negative(let base), .positive(let base): [base]
    case .item(let left, let right), .and(let left, let right), .or(let left, let right),
      .binary(_, let left, let right):
      [left, right]
    case .slice(let base, let bounds):
      [base] + [bounds.start, bounds.stop, bounds.step].compactMap { $0 }
    case .call(let callee, let arguments): [callee] + arguments.all
    case .filter(let input, let use), .test(let input, let use): [input] + use.arguments.all
    case .comparison(let first, let rest): [first] + rest.map(\.operand)
    case .conditional(let then, let condition, let otherwise):
      [then, condition] + (otherwise.map { [$0] } ?? [])
    }
  }
}
