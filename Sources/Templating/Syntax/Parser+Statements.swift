import Diagnostics

extension Parser {
  /// The tags that begin a statement.
  static let tags = [
    "if", "for", "set", "with", "block", "extends", "include", "import", "from", "macro", "call",
    "filter", "raw",
  ]
  /// Tags of Jinja that this subset leaves out.
  static let unsupportedTags = [
    "autoescape", "print", "do", "break", "continue", "debug", "trans", "pluralize", "endtrans",
    "endautoescape",
  ]

  /// Statements up to one of the tags in `ends`, whose name is then the token at hand; or up to the
  /// end of the file, or a tag that a statement further out waits for.
  mutating func statements(until ends: [String]) -> [Statement] {
    awaited.append(ends)
    defer { awaited.removeLast() }
    var result: [Statement] = []
    while true {
      let token = current
      switch token.kind {
      case .text(let text):
        advance()
        result.append(Statement(kind: .text(text), range: token.range))
      case .outputBegin:
        advance()
        let expression = recovering(invalid) { parser throws(SyntaxStop) in try parser.tuple() }
        result.append(Statement(kind: .output(expression), range: expression.range))
      case .tagBegin:
        if isAwaited(next) { return result }
        if let statement = statement() { result.append(statement) }
      case .endOfFile: return result
      default: advance()
      }
    }
  }

  private func isAwaited(_ token: Token) -> Bool {
    guard case .name(let name) = token.kind else { return false }
    return awaited.contains { $0.contains(name) }
  }

  var invalid: Expression { Expression(kind: .invalid, range: current.range, depth: 1) }

  private mutating func statement() -> Statement? {
    advance()
    let tag = current.range
    guard case .name(let name) = current.kind else {
      recovering(()) { parser throws(SyntaxStop) in throw parser.unexpected(expected: nil) }
      return nil
    }
    guard nesting < Self.nestingLimit else {
      recovering(()) { parser throws(SyntaxStop) in
        throw parser.failure(.templateNestedTooDeep, tag)
      }
      return nil
    }
    nesting += 1
    defer { nesting -= 1 }
    guard let kind = statementKind(Name(text: name, range: tag)) else { return nil }
    return Statement(kind: kind, range: tag)
  }

  private mutating func statementKind(_ tag: Name) -> StatementKind? {
    switch tag.text {
    case "if": condition(tag)
    case "for": loop(tag)
    case "set": assignment(tag)
    case "with": with(tag)
    case "block": block(tag)
    case "extends": extends(tag)
    case "include": include(tag)
    case "import": importModule(tag)
    case "from": importNames(tag)
    case "macro": macro(tag)
    case "call": call(tag)
    case "filter": filterBlock(tag)
    default: unknownTag(tag)
    }
  }

  private mutating func unknownTag(_ tag: Name) -> StatementKind? {
    recovering(()) { parser throws(SyntaxStop) in
      if Self.unsupportedTags.contains(tag.text) {
        throw parser.failure(
          .templateUnsupported, tag.range, ["feature": "{% \(tag.text) %}"])
      }
      if Self.endTags.contains(tag.text) {
        throw parser.failure(.templateUnexpectedTag, tag.range, ["tag": tag.text])
      }
      let near = nearMisses(for: tag.text, among: Self.tags + Self.endTags)
      throw parser.failure(
        .templateUnknownTag, tag.range, ["tag": tag.text], suggestions: near.map { Suggestion($0) })
    }
    return nil
  }

  static let endTags = [
    "elif", "else", "endif", "endfor", "endset", "endwith", "endblock", "endmacro", "endcall",
    "endfilter", "endraw",
  ]

  /// The body of a statement and the name of the tag that ends it; the tag's end is still to be
  /// read. Nil, reported, when the file ends before.
  mutating func body(of tag: Name, until ends: [String]) -> (statements: [Statement], end: String?)
  {
    let found = statements(until: ends)
    if current.kind == .tagBegin, case .name(let name) = next.kind, ends.contains(name) {
      advance()
      advance()
      return (found, name)
    }
    let closing = ends.last ?? ""
    log.report(
      .templateUnclosed, at: tag.range,
      ["opening": "{% \(tag.text) %}", "closing": "{% \(closing) %}"])
    return (found, nil)
  }

  /// The body of a statement that only one tag can end, with that tag.
  mutating func body(of tag: Name, until end: String) -> [Statement] {
    let found = body(of: tag, until: [end])
    if found.end != nil { endTag() }
    return found.statements
  }

  /// Reads the rest of a tag that has nothing more to say.
  mutating func endTag() {
    recovering(()) { _ throws(SyntaxStop) in }
  }

  // MARK: Flow

  private mutating func condition(_ tag: Name) -> StatementKind {
    var branches: [Branch] = []
    var end: String? = "elif"
    while end == "elif" {
      let test = header { parser throws(SyntaxStop) in
        try parser.tuple(withConditional: false)
      }
      let found = body(of: tag, until: ["elif", "else", "endif"])
      branches.append(Branch(condition: test, body: found.statements))
      end = found.end
    }
    var otherwise: [Statement] = []
    if end == "else" {
      endTag()
      otherwise = body(of: tag, until: "endif")
    } else if end == "endif" {
      endTag()
    }
    return .condition(branches, otherwise: otherwise)
  }

  /// An expression that fills the rest of its tag, the tag's name skipped.
  private mutating func header(
    _ parse: (inout Parser) throws(SyntaxStop) -> Expression
  ) -> Expression {
    let fallback = invalid
    if case .name(let name) = current.kind, name == "if" || name == "elif" { advance() }
    return recovering(fallback, parse)
  }

  private mutating func loop(_ tag: Name) -> StatementKind {
    let none = Name(text: "", range: tag.range)
    let fallback: (Target, Expression, Expression?) = (.name(none), invalid, nil)
    let (target, items, condition) = recovering(fallback) { parser throws(SyntaxStop) in
      parser.advance()
      let target = try parser.target(endingAt: "in")
      try parser.expect(name: "in")
      let items = try parser.tuple(withConditional: false, endingAt: "recursive")
      let condition = parser.skip(name: "if") ? try parser.expression() : nil
      if parser.isAt(name: "recursive") {
        throw parser.failure(
          .templateUnsupported, parser.current.range, ["feature": "recursive"])
      }
      return (target, items, condition)
    }
    let found = body(of: tag, until: ["else", "endfor"])
    if found.end != nil { endTag() }
    let otherwise = found.end == "else" ? body(of: tag, until: "endfor") : []
    return .loop(
      LoopStatement(
        target: target, items: items, condition: condition, body: found.statements,
        otherwise: otherwise))
  }

  // MARK: Assignments

  private mutating func assignment(_ tag: Name) -> StatementKind {
    var isBlock = false
    let name = Target.name(Name(text: "", range: tag.range))
    let fallback: (Target, Expression, [FilterUse]) = (name, invalid, [])
    let (target, value, filters) = recovering(fallback) { parser throws(SyntaxStop) in
      parser.advance()
      let target = try parser.target(endingAt: nil)
      if parser.skip(.assign) { return (target, try parser.tuple(), []) }
      isBlock = true
      return (target, parser.invalid, try parser.filterChain())
    }
    guard isBlock else { return .set(target, value) }
    return .setBlock(target, filters, body: body(of: tag, until: "endset"))
  }

  private mutating func with(_ tag: Name) -> StatementKind {
    let nothing: [(target: Target, value: Expression)] = []
    let bindings = recovering(nothing) { parser throws(SyntaxStop) in
      parser.advance()
      var bindings: [(target: Target, value: Expression)] = []
      while !parser.isAtTagEnd {
        if !bindings.isEmpty { try parser.expect(.comma) }
        let target = try parser.target(endingAt: nil)
        try parser.expect(.assign)
        bindings.append((target, try parser.expression()))
      }
      return bindings
    }
    return .with(bindings, body: body(of: tag, until: "endwith"))
  }

  private mutating func filterBlock(_ tag: Name) -> StatementKind {
    let filters = recovering([FilterUse]()) { parser throws(SyntaxStop) in
      parser.advance()
      let first = try parser.filterUse()
      return [first] + (try parser.filterChain())
    }
    return .filter(filters, body: body(of: tag, until: "endfilter"))
  }
}
