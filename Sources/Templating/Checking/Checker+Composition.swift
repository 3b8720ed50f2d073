import Diagnostics

extension Checker {
  /// Follows a template as a page, an include or an import: its parents and its own statements.
  mutating func render(_ root: Template, _ range: Range<Int>) {
    guard enter(root, range) else { return }
    let outer = (blocks, contextScopeCount, template)
    pushScope()
    bind("self", .blocks)
    contextScopeCount = environment.scopes.count
    let depth = templateStack.count
    var chain = [use(root)]
    blocks = [:]
    collectBlocks(of: chain[0])
    var next: Template? = root
    while let current = next {
      template = chain[chain.count - 1]
      isBroken = isBroken || current.isBroken
      next = nil
      if let parent = body(of: current) {
        guard enter(parent.template, parent.range) else { break }
        chain.append(use(parent.template))
        collectBlocks(of: chain[chain.count - 1])
        next = parent.template
      }
    }
    template = chain[0]
    checkOverrides(chain)
    templateStack.removeLast(templateStack.count - depth + 1)
    (blocks, contextScopeCount, template) = outer
  }

  /// Notes that a template is under way; false, reported, if it is so already.
  private mutating func enter(_ next: Template, _ range: Range<Int>) -> Bool {
    if let start = templateStack.firstIndex(of: next.name) {
      let circle = (templateStack[start...] + [next.name]).joined(separator: " → ")
      report(.templateCircular, range, ["circle": circle])
      return false
    }
    templateStack.append(next.name)
    return true
  }

  /// The number of a template among those of the program.
  mutating func use(_ template: Template) -> Int {
    if let index = templates.firstIndex(where: { $0.name == template.name }) { return index }
    templates.append(template)
    return templates.count - 1
  }

  /// Goes through the statements of a template; its parent, if it extends one. After `extends`,
  /// statements count for what they assign only.
  private mutating func body(of current: Template) -> (template: Template, range: Range<Int>)? {
    var parent: (template: Template, range: Range<Int>)?
    var extends = false
    for statement in current.body {
      if case .extends(let expression) = statement.kind {
        if extends {
          report(.templateMisplacedExtends, expression.range)
        } else {
          parent = named(expression).map { ($0, expression.range) }
        }
        extends = true
      } else if extends {
        checkWithoutOutput(statement)
      } else {
        check(statement)
      }
    }
    return parent
  }

  private mutating func checkWithoutOutput(_ statement: Statement) {
    switch statement.kind {
    case .block: return
    case .text: if !statement.isBlank { warnOutsideBlock(statement.range) }
    case .output, .include, .call, .filter:
      warnOutsideBlock(statement.range)
    default: break
    }
    let added = collecting { $0.check(statement) }
    steps += added.withoutOutput
  }

  private mutating func warnOutsideBlock(_ range: Range<Int>) {
    let place = templates[template].source.place(of: range)
    log.report(.templateOutsideBlock, at: place)
  }

  // MARK: Names of templates

  /// The template that an expression names; nil, reported, if there is none.
  mutating func named(_ expression: Expression) -> Template? {
    let names = candidates(expression)
    guard let names, let name = names.first else { return nil }
    return found(name, expression.range)
  }

  private mutating func found(_ name: String, _ range: Range<Int>) -> Template? {
    if let template = world.templates[name] { return template }
    report(
      .templateMissingTemplate, range, ["name": name],
      suggestions: nearMisses(for: name, among: world.templates.keys.sorted()).map {
        Suggestion($0)
      })
    return nil
  }

  /// The names that an expression stands for, which must be known when templates load.
  private mutating func candidates(_ expression: Expression) -> [String]? {
    let typed = check(expression)
    switch typed.code.constant {
    case .string(let name), .markup(let name): return [name]
    case .list(let items), .tuple(let items):
      let names = items.compactMap(PythonValue.text)
      if names.count == items.count, !names.isEmpty { return names }
    default: break
    }
    if typed.type != .never {
      report(.templateUnsupported, expression.range, ["feature": text(expression.range)])
    }
    return nil
  }

  // MARK: include

  mutating func include(_ statement: IncludeStatement, _ range: Range<Int>) {
    guard expand(range), let names = candidates(statement.template) else { return }
    guard let name = names.first(where: { world.templates[$0] != nil }) else {
      if !statement.ignoresMissing { _ = found(names[0], statement.template.range) }
      return
    }
    guard let included = found(name, statement.template.range) else { return }
    let outer = (environment.scopes, nextSlot)
    if !statement.withContext { environment.scopes = Array(environment.scopes[..<1]) }
    render(included, statement.template.range)
    (environment.scopes, nextSlot) = outer
  }

  // MARK: import

  private mutating func module(_ expression: Expression, withContext: Bool) -> Module? {
    guard expand(expression.range), let imported = named(expression) else { return nil }
    let outer = environment.scopes
    if !withContext { environment.scopes = Array(outer[..<1]) }
    let added = collecting { $0.render(imported, expression.range) }
    steps += added.withoutOutput
    defer { environment.scopes = outer }
    guard let scope = environment.scopes.last,
      environment.scopes.count > (withContext ? outer.count : 1)
    else { return nil }
    moduleScopes[scope.id] = environment.scopes
    return Module(
      template: imported.name, names: scope.names.filter { !$0.value.meaning.isHidden },
      scopes: environment.scopes)
  }

  mutating func importModule(_ template: Expression, _ name: Name, withContext: Bool) {
    if let module = module(template, withContext: withContext) {
      bind(name.text, .module(module))
    } else {
      bind(name.text, .value(invalid(name.range).code, .never))
    }
  }

  mutating func importNames(
    _ template: Expression, _ names: [ImportedName], withContext: Bool
  ) {
    let module = module(template, withContext: withContext)
    for name in names {
      if let binding = module?.names[name.name.text] {
        bind(name.alias.text, binding.meaning)
        continue
      }
      bind(name.alias.text, .value(invalid(name.name.range).code, .never))
      guard let module else { continue }
      let near = nearMisses(for: name.name.text, among: module.exports)
      report(
        .templateUnknownImport, name.name.range,
        ["name": name.name.text, "template": module.template],
        suggestions: near.map { Suggestion($0) })
    }
  }
}

extension [Step] {
  /// The steps for what they assign only.
  var withoutOutput: [Step] {
    compactMap { step in
      switch step {
      case .text, .output, .call: return nil
      case .store, .unpack, .capture: return step
      case .branch(let condition, let then, let otherwise):
        return .branch(condition, then: then.withoutOutput, otherwise: otherwise.withoutOutput)
      case .loop(let loop):
        return .loop(
          LoopStep(
            loop: loop.loop, items: loop.items, item: loop.item, prologue: loop.prologue,
            condition: loop.condition, filtersFirst: loop.filtersFirst,
            body: loop.body.withoutOutput, otherwise: loop.otherwise.withoutOutput))
      }
    }
  }
}
