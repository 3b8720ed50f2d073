import Diagnostics

extension Checker {
  mutating func define(_ statement: MacroStatement) {
    let count = environment.scopes.count
    let macro = Macro(
      statement, template: template, scope: environment.scopes[count - 1].id, scopeCount: count)
    bind(statement.name.text, .macro(macro))
  }

  // MARK: call

  /// `{% call(…) macro(…) %}body{% endcall %}`
  mutating func call(_ statement: CallStatement, _ range: Range<Int>) {
    guard case .call(let callee, let arguments) = statement.call.kind else { return }
    let target = check(callee)
    guard case .macro(let macro) = target.meaning else {
      if target.type != .never || target.meaning != nil {
        report(.templateNotCallable, callee.range, ["name": text(callee.range)])
      }
      return
    }
    let body = CallerBody(statement, template: template, scopes: environment.scopes)
    put(macro, arguments, caller: body, statement.call.range)
  }

  /// Puts the body of the `call` block at hand in place: `caller(…)`.
  mutating func put(_ body: CallerBody, _ arguments: CallArguments, _ range: Range<Int>) {
    let name = Name(text: "caller", range: range)
    guard
      let bound = bound(arguments, to: body.statement.parameters, name, body.statement.body, range)
    else { return }
    inScopes(body.scopes, template: body.template) { checker in
      checker.bind(.undefined, as: "caller")
      checker.bind(bound, body.statement.parameters)
      checker.check(body.statement.body)
    }
  }

  // MARK: Macros in place

  /// Adds what a macro call prints.
  mutating func put(
    _ macro: Macro, _ arguments: CallArguments, caller: CallerBody?, _ range: Range<Int>
  ) {
    let statement = macro.statement
    let parameters = statement.parameters.filter { $0.name.text != "caller" }
    guard expand(range),
      let bound = bound(arguments, to: parameters, statement.name, statement.body, range)
    else { return }
    if inlined.contains(ObjectIdentifier(macro)) {
      return callFunction(macro, bound, caller, range)
    }
    inlined.append(ObjectIdentifier(macro))
    inScopes(home(of: macro), template: macro.template) { checker in
      checker.bind(caller.map { .caller($0) } ?? .undefined, as: "caller")
      checker.bind(bound, parameters)
      checker.check(statement.body)
    }
    inlined.removeLast()
  }

  private mutating func bind(_ meaning: Meaning, as name: String) { bind(name, meaning) }

  /// The scopes that a macro sees: those around its definition as they are now, or, called from
  /// another template, as they were at the end of its own.
  private func home(of macro: Macro) -> [Scope] {
    let scopes = environment.scopes
    if macro.scopeCount <= scopes.count, scopes[macro.scopeCount - 1].id == macro.scope {
      return Array(scopes[..<macro.scopeCount])
    }
    return moduleScopes[macro.scope] ?? Array(scopes[..<1])
  }

  /// Runs `body` in a new scope on top of others, at a place in another template.
  mutating func inScopes(
    _ scopes: [Scope], template other: Int, _ body: (inout Checker) -> Void
  ) {
    let outer = (environment.scopes, template, nextSlot)
    environment.scopes = scopes
    template = other
    pushScope()
    body(&self)
    (environment.scopes, template, nextSlot) = outer
  }

  // MARK: Arguments

  /// What a call gives to each parameter; `varargs` and `kwargs` for what is left over.
  struct BoundArguments {
    var values: [Typed?]
    var rest: [Typed] = []
    var named: [(String, Typed)] = []
  }

  private mutating func bound(
    _ arguments: CallArguments, to parameters: [MacroParameter], _ name: Name,
    _ body: [Statement], _ range: Range<Int>
  ) -> BoundArguments? {
    let signature = self.signature(name.text, parameters)
    var result = BoundArguments(values: Array(repeating: nil, count: parameters.count))
    for (index, expression) in arguments.positional.enumerated() {
      let value = check(expression)
      if index < parameters.count {
        result.values[index] = value
      } else if body.mentions("varargs") {
        result.rest.append(self.value(value, expression.range))
      } else {
        report(
          .templateTooManyArguments, expression.range,
          ["name": name.text, "signature": signature])
        return nil
      }
    }
    for (key, expression) in arguments.named {
      let value = check(expression)
      if let index = parameters.firstIndex(where: { $0.name.text == key.text }),
        result.values[index] == nil
      {
        result.values[index] = value
      } else if body.mentions("kwargs") {
        result.named.append((key.text, self.value(value, expression.range)))
      } else {
        let near = nearMisses(for: key.text, among: parameters.map(\.name.text))
        report(
          .templateUnknownArgument, key.range,
          ["argument": key.text, "name": name.text, "signature": signature],
          suggestions: near.map { Suggestion($0) })
        return nil
      }
    }
    return checkMissing(result, parameters, name.text, signature, range)
  }

  private mutating func checkMissing(
    _ bound: BoundArguments, _ parameters: [MacroParameter], _ name: String, _ signature: String,
    _ range: Range<Int>
  ) -> BoundArguments? {
    for (parameter, value) in zip(parameters, bound.values)
    where value == nil && parameter.fallback == nil {
      report(
        .templateMissingArgument, range,
        ["argument": parameter.name.text, "name": name, "signature": signature])
      return nil
    }
    return bound
  }

  private func signature(_ name: String, _ parameters: [MacroParameter]) -> String {
    let list = parameters.map { $0.fallback == nil ? $0.name.text : "\($0.name.text)=…" }
    return "\(name)(\(list.joined(separator: ", ")))"
  }

  /// Binds the parameters in the scope at hand; defaults see the parameters before them.
  private mutating func bind(_ bound: BoundArguments, _ parameters: [MacroParameter]) {
    for (parameter, value) in zip(parameters, bound.values) {
      let value = value ?? parameter.fallback.map { check($0) } ?? invalid(parameter.name.range)
      bindParameter(parameter.name.text, value)
    }
    let rest = make(.tuple(bound.rest.map(\.code)), .tuple(bound.rest.map(\.type)), 0..<0)
    bindParameter("varargs", rest)
    let type = bound.named.reduce(TemplateType.never) { $0.joined(with: $1.1.type) }
    let named = make(.map(bound.named.map(\.0), bound.named.map(\.1.code)), .map(type), 0..<0)
    bindParameter("kwargs", named)
  }

  private mutating func bindParameter(_ name: String, _ value: Typed) {
    if let meaning = value.meaning {
      bind(name, meaning)
    } else if isUnchanging(value.code) {
      bind(name, .value(value.code, value.type))
    } else {
      let variable = newVariable()
      steps.append(.store(variable, value.code))
      bind(name, .value(Code(kind: .local(variable), span: nowhere), value.type))
    }
  }

  /// Whether nothing that the macro does can change it: a parameter can stand for it as it is.
  private func isUnchanging(_ code: Code) -> Bool {
    if code.isStable { return true }
    guard let root = code.root else { return false }
    return !namespaceVariables.contains(root)
  }

  // MARK: Macros that call themselves

  private mutating func callFunction(
    _ macro: Macro, _ bound: BoundArguments, _ caller: CallerBody?, _ range: Range<Int>
  ) {
    let parameters = macro.statement.parameters
    let isPlain = bound.rest.isEmpty && bound.named.isEmpty && caller == nil
    guard isPlain, !bound.values.contains(where: { $0?.meaning != nil }) else {
      return report(.templateUnsupported, range, ["feature": text(range)])
    }
    var arguments: [Typed] = []
    for (parameter, value) in zip(parameters, bound.values) {
      arguments.append(value ?? parameter.fallback.map { check($0) } ?? invalid(range))
    }
    let key = MacroInstance(macro: ObjectIdentifier(macro), arguments: arguments.map(\.type))
    guard let index = instances[key] ?? instance(key, macro, arguments.map(\.type), range) else {
      return
    }
    steps.append(.call(function: index, arguments.map(\.code), span(range)))
  }

  /// Compiles a macro as a function for one list of argument types.
  private mutating func instance(
    _ key: MacroInstance, _ macro: Macro, _ types: [TemplateType], _ range: Range<Int>
  ) -> Int? {
    guard instances.keys.count(where: { $0.macro == key.macro }) < 16 else {
      report(.templateTooLarge, range)
      return nil
    }
    let index = functions.count
    functions.append(Function(parameterCount: types.count))
    instances[key] = index
    let outer = (function, nextSlot, nextLoop)
    (function, nextSlot, nextLoop) = (index, 0, 0)
    let body = collecting { checker in
      checker.inScopes(checker.home(of: macro), template: macro.template) { checker in
        checker.bind(.undefined, as: "caller")
        for (parameter, type) in zip(macro.statement.parameters, types) {
          let code = Code(kind: .local(checker.newVariable()), span: checker.nowhere)
          checker.bind(parameter.name.text, .value(code, type))
        }
        checker.check(macro.statement.body)
      }
    }
    functions[index].steps = body
    (function, nextSlot, nextLoop) = outer
    return index
  }
}
