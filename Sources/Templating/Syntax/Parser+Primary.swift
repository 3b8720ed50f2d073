import Diagnostics

/// Literals, names, and what is written behind them: `.name`, `[…]`, `(…)`, `|filter`, `is test`.
extension Parser {
  mutating func primary() throws(SyntaxStop) -> Expression {
    let token = current
    let start = token.range.lowerBound
    switch token.kind {
    case .name(let name):
      advance()
      return node(Self.named(name), from: start, depth: 1)
    case .string: return strings()
    case .int(let number):
      advance()
      return node(.literal(.int(number)), from: start, depth: 1)
    case .float(let number):
      advance()
      return node(.literal(.float(number)), from: start, depth: 1)
    case .symbol(.openParenthesis):
      advance()
      let inner = try tuple(isParenthesised: true)
      try expect(.closeParenthesis)
      return node(inner.kind, from: start, depth: inner.depth)
    case .symbol(.openBracket): return try list()
    case .symbol(.openBrace): return try map()
    default: throw unexpected(expected: nil)
    }
  }

  private static func named(_ name: String) -> ExpressionKind {
    switch name {
    case "true", "True": .literal(.bool(true))
    case "false", "False": .literal(.bool(false))
    case "none", "None": .literal(.none)
    default: .name(name)
    }
  }

  private mutating func strings() -> Expression {
    let start = current.range.lowerBound
    var text = ""
    while case .string(let part) = current.kind {
      text += part
      advance()
    }
    return node(.literal(.string(text)), from: start, depth: 1)
  }

  private mutating func list() throws(SyntaxStop) -> Expression {
    let start = advance().range.lowerBound
    var items: [Expression] = []
    while !isAt(.closeBracket) {
      if !items.isEmpty { try expect(.comma) }
      if isAt(.closeBracket) { break }
      items.append(try expression())
    }
    try expect(.closeBracket)
    return try node(.list(items), from: start, over: items)
  }

  private mutating func map() throws(SyntaxStop) -> Expression {
    let start = advance().range.lowerBound
    var pairs: [(key: Expression, value: Expression)] = []
    while !isAt(.closeBrace) {
      if !pairs.isEmpty { try expect(.comma) }
      if isAt(.closeBrace) { break }
      let key = try expression()
      try expect(.colon)
      pairs.append((key, try expression()))
    }
    try expect(.closeBrace)
    return try node(.map(pairs), from: start, over: pairs.flatMap { [$0.key, $0.value] })
  }

  // MARK: Behind a primary

  mutating func postfix(_ base: Expression) throws(SyntaxStop) -> Expression {
    var result = base
    while true {
      if isAt(.dot) {
        result = try attribute(of: result)
      } else if isAt(.openBracket) {
        result = try subscripted(result)
      } else if isAt(.openParenthesis) {
        result = try called(result)
      } else {
        return result
      }
    }
  }

  private mutating func attribute(of base: Expression) throws(SyntaxStop) -> Expression {
    advance()
    let start = base.range.lowerBound
    let token = current
    switch token.kind {
    case .name(let name):
      advance()
      return try node(
        .attribute(base, Name(text: name, range: token.range)), from: start, over: [base])
    case .int(let number):
      advance()
      let index = Expression(kind: .literal(.int(number)), range: token.range, depth: 1)
      return try node(.item(base, index), from: start, over: [base])
    default: throw unexpected(expected: nil)
    }
  }

  private mutating func subscripted(_ base: Expression) throws(SyntaxStop) -> Expression {
    advance()
    let start = base.range.lowerBound
    let first = isAt(.colon) ? nil : try expression()
    if !isAt(.colon), let first {
      try expect(.closeBracket)
      return try node(.item(base, first), from: start, over: [base, first])
    }
    try expect(.colon)
    let stop = try bound()
    let step = skip(.colon) ? try bound() : nil
    try expect(.closeBracket)
    let bounds = SliceBounds(start: first, stop: stop, step: step)
    let parts = [first, stop, step].compactMap { $0 }
    return try node(.slice(base, bounds), from: start, over: [base] + parts)
  }

  private mutating func bound() throws(SyntaxStop) -> Expression? {
    isAt(.colon) || isAt(.closeBracket) ? nil : try expression()
  }

  private mutating func called(_ base: Expression) throws(SyntaxStop) -> Expression {
    let arguments = try callArguments()
    return try node(
      .call(base, arguments), from: base.range.lowerBound, over: [base] + arguments.all)
  }

  private mutating func callArguments() throws(SyntaxStop) -> CallArguments {
    try expect(.openParenthesis)
    var arguments = CallArguments()
    var isFirst = true
    while !isAt(.closeParenthesis) {
      if !isFirst { try expect(.comma) }
      if isAt(.closeParenthesis) { break }
      isFirst = false
      try callArgument(&arguments)
    }
    try expect(.closeParenthesis)
    return arguments
  }

  private mutating func callArgument(_ arguments: inout CallArguments) throws(SyntaxStop) {
    if isAt(.multiply) || isAt(.power) {
      throw failure(.templateUnsupported, current.range, ["feature": "*args, **kwargs"])
    }
    if case .name(let text) = current.kind, next.kind == .symbol(.assign) {
      let name = Name(text: text, range: advance().range)
      advance()
      arguments.named.append((name, try expression()))
    } else if arguments.named.isEmpty {
      arguments.positional.append(try expression())
    } else {
      throw failure(.templateArgumentOrder, current.range)
    }
  }

  // MARK: Filters and tests

  mutating func filtered(_ base: Expression) throws(SyntaxStop) -> Expression {
    var result = base
    while true {
      if skip(.pipe) {
        let use = try filterUse()
        result = try node(
          .filter(result, use), from: base.range.lowerBound, over: [result] + use.arguments.all)
      } else if isAt(name: "is") {
        result = try tested(result)
      } else if isAt(.openParenthesis) {
        result = try called(result)
      } else {
        return result
      }
    }
  }

  mutating func filterUse() throws(SyntaxStop) -> FilterUse {
    let name = try expectName()
    return FilterUse(name: name, arguments: isAt(.openParenthesis) ? try callArguments() : .none)
  }

  /// `|filter|filter` behind the name of a block assignment.
  mutating func filterChain() throws(SyntaxStop) -> [FilterUse] {
    var result: [FilterUse] = []
    while skip(.pipe) { result.append(try filterUse()) }
    return result
  }

  private mutating func tested(_ base: Expression) throws(SyntaxStop) -> Expression {
    advance()
    let isNegated = skip(name: "not")
    let name = try expectName()
    let use = FilterUse(name: name, arguments: try testArguments())
    let start = base.range.lowerBound
    let test = try node(.test(base, use), from: start, over: [base] + use.arguments.all)
    return isNegated ? try node(.not(test), from: start, over: [test]) : test
  }

  private mutating func testArguments() throws(SyntaxStop) -> CallArguments {
    if isAt(.openParenthesis) { return try callArguments() }
    if isAt(name: "is") { throw unexpected(expected: "`and`") }
    guard beginsTestArgument else { return .none }
    let argument = try nested { parser throws(SyntaxStop) in
      try parser.postfix(try parser.primary())
    }
    return CallArguments(positional: [argument])
  }

  private var beginsTestArgument: Bool {
    switch current.kind {
    case .name(let name): !["else", "or", "and", "is", "if", "in", "not"].contains(name)
    case .string, .int, .float, .symbol(.openBracket), .symbol(.openBrace): true
    default: false
    }
  }
}

extension CallArguments {
  /// The expressions of all arguments, in the order in which they are evaluated.
  var all: [Expression] { positional + named.map(\.value) }
}
