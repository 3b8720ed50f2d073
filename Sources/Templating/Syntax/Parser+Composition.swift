import Diagnostics

/// Statements that put templates together: inheritance, inclusion, import, macros.
extension Parser {
  mutating func block(_ tag: Name) -> StatementKind? {
    let header = recovering((Name?.none, false, false)) { parser throws(SyntaxStop) in
      parser.advance()
      let name = try parser.expectName()
      let isScoped = parser.skip(name: "scoped")
      return (name, isScoped, parser.skip(name: "required"))
    }
    let found = body(of: tag, until: ["endblock"])
    if found.end != nil {
      recovering(()) { parser throws(SyntaxStop) in
        if let name = header.0 { _ = parser.skip(name: name.text) }
      }
    }
    guard let name = header.0 else { return nil }
    if header.2 { checkRequired(found.statements) }
    return .block(
      BlockStatement(
        name: name, isScoped: header.1, isRequired: header.2, body: found.statements))
  }

  /// A required block holds nothing but white space: children must fill it.
  private mutating func checkRequired(_ body: [Statement]) {
    if let statement = body.first(where: { !$0.isBlank }) {
      log.report(.templateRequiredNotEmpty, at: statement.range)
    }
  }

  mutating func extends(_ tag: Name) -> StatementKind {
    .extends(
      recovering(invalid) { parser throws(SyntaxStop) in
        parser.advance()
        return try parser.expression()
      })
  }

  mutating func include(_ tag: Name) -> StatementKind {
    recovering(.text([])) { parser throws(SyntaxStop) in
      parser.advance()
      let template = try parser.expression()
      var ignoresMissing = false
      if parser.isAt(name: "ignore"), parser.next.kind == .name("missing") {
        parser.advance()
        parser.advance()
        ignoresMissing = true
      }
      return .include(
        IncludeStatement(
          template: template, ignoresMissing: ignoresMissing,
          withContext: parser.contextClause() ?? true))
    }
  }

  mutating func importModule(_ tag: Name) -> StatementKind {
    recovering(.text([])) { parser throws(SyntaxStop) in
      parser.advance()
      let template = try parser.expression()
      try parser.expect(name: "as")
      let name = try parser.expectName()
      return .importModule(template, name: name, withContext: parser.contextClause() ?? false)
    }
  }

  mutating func importNames(_ tag: Name) -> StatementKind {
    recovering(.text([])) { parser throws(SyntaxStop) in
      parser.advance()
      let template = try parser.expression()
      try parser.expect(name: "import")
      var names: [ImportedName] = []
      var withContext: Bool?
      repeat {
        withContext = parser.contextClause()
        if withContext != nil { break }
        names.append(try parser.importedName())
        withContext = parser.contextClause()
      } while withContext == nil && parser.skip(.comma)
      return .importNames(template, names: names, withContext: withContext ?? false)
    }
  }

  private mutating func importedName() throws(SyntaxStop) -> ImportedName {
    let name = try expectName()
    if name.text.hasPrefix("_") {
      throw failure(.templatePrivateImport, name.range, ["name": name.text])
    }
    return ImportedName(name: name, alias: skip(name: "as") ? try expectName() : name)
  }

  /// `with context` or `without context`, if it stands here.
  private mutating func contextClause() -> Bool? {
    guard isAt(name: "with") || isAt(name: "without"), next.kind == .name("context") else {
      return nil
    }
    let isWith = isAt(name: "with")
    advance()
    advance()
    return isWith
  }

  mutating func macro(_ tag: Name) -> StatementKind? {
    let header = recovering((Name?.none, [MacroParameter]())) { parser throws(SyntaxStop) in
      parser.advance()
      return (try parser.expectName(), try parser.signature())
    }
    let body = body(of: tag, until: "endmacro")
    guard let name = header.0 else { return nil }
    return .macro(MacroStatement(name: name, parameters: header.1, body: body))
  }

  mutating func call(_ tag: Name) -> StatementKind {
    let (parameters, call) = recovering(([MacroParameter](), invalid)) {
      parser throws(SyntaxStop) in
      parser.advance()
      let parameters = parser.isAt(.openParenthesis) ? try parser.signature() : []
      let call = try parser.expression()
      guard case .call = call.kind else {
        throw parser.failure(.templateCallNeedsMacro, call.range)
      }
      return (parameters, call)
    }
    let body = body(of: tag, until: "endcall")
    return .call(CallStatement(parameters: parameters, call: call, body: body, range: tag.range))
  }

  /// `(a, b=1)` after a macro's name or `call`.
  private mutating func signature() throws(SyntaxStop) -> [MacroParameter] {
    try expect(.openParenthesis)
    var parameters: [MacroParameter] = []
    while !isAt(.closeParenthesis) {
      if !parameters.isEmpty { try expect(.comma) }
      let name = try expectName()
      if skip(.assign) {
        parameters.append(MacroParameter(name: name, fallback: try expression()))
      } else if parameters.last?.fallback != nil {
        throw failure(.templateParameterOrder, name.range, ["name": name.text])
      } else {
        parameters.append(MacroParameter(name: name, fallback: nil))
      }
    }
    try expect(.closeParenthesis)
    return parameters
  }

  // MARK: Targets

  /// What is assigned to: a name, names with commas between, `namespace.attribute`.
  mutating func target(endingAt end: String?) throws(SyntaxStop) -> Target {
    let start = current.range.lowerBound
    var targets = [try singleTarget()]
    var isTuple = false
    while skip(.comma) {
      isTuple = true
      if isAtTagEnd || isAt(.closeParenthesis) || isAt(.assign)
        || end.map({ isAt(name: $0) }) ?? false
      {
        break
      }
      targets.append(try singleTarget())
    }
    guard isTuple else { return targets[0] }
    return .tuple(targets, start..<tokens[index - 1].range.upperBound)
  }

  private mutating func singleTarget() throws(SyntaxStop) -> Target {
    if skip(.openParenthesis) {
      let inner = try nested { parser throws(SyntaxStop) in try parser.target(endingAt: nil) }
      try expect(.closeParenthesis)
      return inner
    }
    let name = try expectName()
    if ["true", "false", "none", "True", "False", "None", "loop"].contains(name.text) {
      throw failure(.templateReservedName, name.range, ["name": name.text])
    }
    guard skip(.dot) else { return .name(name) }
    return .attribute(name, try expectName())
  }
}
