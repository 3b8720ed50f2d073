import Diagnostics

extension Checker {
  mutating func check(_ statements: [Statement]) {
    for statement in statements { check(statement) }
  }

  mutating func check(_ statement: Statement) {
    _ = nested(statement.range) { $0.resolve(statement) }
  }

  private mutating func resolve(_ statement: Statement) {
    switch statement.kind {
    case .text(let text): steps.append(.text(text))
    case .output(let expression): output(expression)
    case .condition(let branches, let otherwise): condition(branches[...], otherwise)
    case .loop(let loop): self.loop(loop, statement.range)
    case .set(let target, let value): assign(value, to: target)
    case .setBlock(let target, let filters, let body):
      assignBlock(body, filters, to: target, statement.range)
    case .with(let bindings, let body): with(bindings, body)
    case .block(let block): putBlock(block)
    case .extends(let parent):
      report(.templateMisplacedExtends, parent.range)
    case .include(let include): self.include(include, statement.range)
    case .importModule(let template, let name, let withContext):
      importModule(template, name, withContext: withContext)
    case .importNames(let template, let names, let withContext):
      importNames(template, names, withContext: withContext)
    case .macro(let macro): define(macro)
    case .call(let call): self.call(call, statement.range)
    case .filter(let filters, let body): filterBlock(filters, body, statement.range)
    }
  }

  // MARK: Output

  private mutating func output(_ expression: Expression) {
    print(printable(check(expression), expression.range), expression.range)
  }

  /// Adds what prints the value: text, if it is known.
  mutating func print(_ typed: Typed, _ range: Range<Int>) {
    guard typed.type != .never else { return }
    if case .captured(let inner) = typed.code.kind {
      steps += inner
      return
    }
    if let value = typed.code.constant, deadDepth == 0 {
      do {
        steps.append(.text(Array(try Markup.escaped(value).utf8)))
      } catch {
        report(error, range)
      }
      return
    }
    if typed.type.isFree || typed.canBeMissing { mayFail.insert(span(range)) }
    steps.append(.output(typed.code))
  }

  private mutating func filterBlock(
    _ filters: [FilterUse], _ body: [Statement], _ range: Range<Int>
  ) {
    var result = captured(range) { checker in
      checker.scoped { $0.check(body) }
    }
    for use in filters { result = filter(result, range, use, use.name.range) }
    print(printable(result, range), range)
  }

  // MARK: if

  private mutating func condition(_ branches: ArraySlice<Branch>, _ otherwise: [Statement]) {
    guard let branch = branches.first else { return check(otherwise) }
    let test = condition(branch.condition)
    let known = truth(of: test)
    let start = environment
    learn(from: branch.condition, true)
    let then = collecting { checker in
      checker.branch(isDead: known == false, isStructural: test.isStructural) {
        $0.check(branch.body)
      }
    }
    let afterThen = environment
    environment = start
    learn(from: branch.condition, false)
    let rest = collecting { checker in
      checker.branch(isDead: known == true, isStructural: test.isStructural) {
        $0.condition(branches.dropFirst(), otherwise)
      }
    }
    if let known {
      steps += known ? then : rest
      if known { environment = afterThen }
      environment.facts = start.facts
    } else {
      merge(test.code, (then, afterThen), (rest, environment), start)
    }
  }

  /// A branch; one that is never taken is checked all the same, unless it is about names that
  /// aren't there.
  private mutating func branch(
    isDead: Bool, isStructural: Bool, _ body: (inout Checker) -> Void
  ) {
    guard isDead else { return body(&self) }
    if isStructural || skipsDeadBranches { return }
    deadDepth += 1
    body(&self)
    deadDepth -= 1
  }

  /// Makes one of the two ends of an `if`: each name has the type that it may have after either.
  private mutating func merge(
    _ condition: Code, _ then: (steps: [Step], end: Environment),
    _ rest: (steps: [Step], end: Environment), _ start: Environment
  ) {
    var (thenSteps, restSteps) = (then.steps, rest.steps)
    environment = start
    let last = start.scopes.count - 1
    let (left, right) = (then.end.scopes[last].names, rest.end.scopes[last].names)
    for name in Set(left.keys).union(right.keys).sorted()
    where left[name]?.id != right[name]?.id {
      unify(
        name, left[name] ?? start.binding(of: name), right[name] ?? start.binding(of: name),
        &thenSteps, &restSteps)
    }
    for (reference, type) in then.end.facts {
      guard let other = rest.end.facts[reference] else { continue }
      environment.facts[reference] = type.joined(with: other)
    }
    steps.append(.branch(condition, then: thenSteps, otherwise: restSteps))
  }

  /// One binding for a name that two branches have left with different ones.
  private mutating func unify(
    _ name: String, _ left: Binding?, _ right: Binding?, _ thenSteps: inout [Step],
    _ restSteps: inout [Step]
  ) {
    guard let first = value(left, name), let second = value(right, name) else {
      if let kept = left.flatMap({ value($0, name) == nil ? $0 : nil }) ?? right {
        bind(name, kept.meaning)
      }
      return
    }
    let variable = variable(for: name)
    thenSteps.append(.store(variable, first.code))
    restSteps.append(.store(variable, second.code))
    bind(
      name,
      .value(Code(kind: .local(variable), span: nowhere), first.type.joined(with: second.type)))
  }

  /// The value of a binding; nil when it is a macro or a module.
  private func value(_ binding: Binding?, _ name: String) -> (code: Code, type: TemplateType)? {
    switch binding?.meaning {
    case .value(let code, let type): (code, type)
    case nil, .undefined:
      (Code(kind: .constant(.undefined(name)), span: nowhere), .undefined)
    default: nil
    }
  }

  // MARK: for

  private mutating func loop(_ statement: LoopStatement, _ range: Range<Int>) {
    let items = present(check(statement.items), statement.items.range)
    let item = itemType(of: items, statement.items.range)
    if unroll(statement, over: items, of: item) { return }
    let outer = (environment, nextSlot)
    pushScope()
    let loop = Loop(LoopVariable(function: function, index: nextLoop), item: item)
    nextLoop += 1
    functions[function].loopCount = max(functions[function].loopCount, nextLoop)
    let variable = newVariable()
    var condition: Code?
    let prologue = collecting { checker in
      checker.bindItem(statement.target, variable, item, statement.items.range)
      condition = statement.condition.map { checker.condition($0).code }
    }
    if let expression = statement.condition { learn(from: expression, true) }
    bind("loop", .loop(loop))
    let body = collecting { $0.check(statement.body) }
    (environment, nextSlot) = outer
    nextLoop -= 1
    let otherwise = collecting { checker in
      checker.scoped { $0.check(statement.otherwise) }
    }
    steps.append(
      .loop(
        LoopStep(
          loop: loop.variable, items: items.code, item: variable, prologue: prologue,
          condition: condition, filtersFirst: condition != nil && loop.isUsed, body: body,
          otherwise: otherwise)))
  }

  private mutating func itemType(of items: Typed, _ range: Range<Int>) -> TemplateType {
    if items.type.isFree { mayFail.insert(items.code.span) }
    if let item = items.type.items { return item }
    report(.templateNotIterable, range, ["type": items.type.name])
    return .never
  }

  private mutating func bindItem(
    _ target: Target, _ variable: Variable, _ type: TemplateType, _ range: Range<Int>
  ) {
    let item = Typed(Code(kind: .local(variable), span: span(target.range)), type)
    switch target {
    case .name(let name): bind(name.text, .value(item.code, type))
    case .tuple(let targets, _): unpack(item, into: targets, range)
    case .attribute(_, let name):
      report(.templateSyntax, name.range, ["found": ".\(name.text)"])
    }
  }

  // MARK: with

  private mutating func with(
    _ bindings: [(target: Target, value: Expression)], _ body: [Statement]
  ) {
    let values = bindings.map { check($0.value) }
    scoped { checker in
      for ((target, expression), value) in zip(bindings, values) {
        checker.assign(value, to: target, expression.range)
      }
      checker.check(body)
    }
  }
}
