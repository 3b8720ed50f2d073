import Diagnostics

extension Checker {
  mutating func call(
    _ callee: Expression, _ arguments: CallArguments, _ range: Range<Int>
  ) -> Typed {
    if case .name(let name) = callee.kind, environment.binding(of: name)?.meaning.isHidden ?? true,
      !isParentBlock(name)
    {
      return function(Name(text: name, range: callee.range), arguments, range)
    }
    if case .attribute(let base, let name) = callee.kind {
      let object = check(base)
      switch object.meaning {
      case .blocks: return ownBlock(name, range)
      case .loop(let loop) where name.text == "cycle" || name.text == "changed":
        return loopCall(loop, name, arguments, range)
      case .module, .namespace: break
      default: return method(object, base, name, arguments, range)
      }
    }
    return call(check(callee), callee, arguments, range)
  }

  private func isParentBlock(_ name: String) -> Bool {
    if case .parentBlock = environment.binding(of: name)?.meaning { return true }
    return false
  }

  private mutating func call(
    _ target: Typed, _ callee: Expression, _ arguments: CallArguments, _ range: Range<Int>
  ) -> Typed {
    switch target.meaning {
    case .macro(let macro):
      return captured(range) { $0.put(macro, arguments, caller: nil, range) }
    case .caller(let body):
      return captured(range) { $0.put(body, arguments, range) }
    case .parentBlock(let name, let position):
      return captured(range) { $0.putBlock(name, at: position, range) }
    default:
      if target.type != .never || target.meaning != nil {
        report(.templateNotCallable, callee.range, ["name": text(callee.range)])
      }
      return invalid(range)
    }
  }

  /// What the steps that `body` adds print, as a value.
  mutating func captured(_ range: Range<Int>, _ body: (inout Checker) -> Void) -> Typed {
    let steps = collecting(body)
    return Typed(Code(kind: .captured(steps), span: span(range)), .markup)
  }

  private mutating func ownBlock(_ name: Name, _ range: Range<Int>) -> Typed {
    guard blocks[name.text] != nil else {
      let near = nearMisses(for: name.text, among: blocks.keys.sorted())
      report(
        .templateUnknownBlock, name.range, ["name": name.text],
        suggestions: near.map { Suggestion($0) })
      return invalid(range)
    }
    return captured(range) { $0.putBlock(name.text, at: 0, range) }
  }

  private mutating func loopCall(
    _ loop: Loop, _ name: Name, _ arguments: CallArguments, _ range: Range<Int>
  ) -> Typed {
    let items = arguments.all.map { value(check($0), $0.range) }
    if name.text == "changed" {
      mayFail.insert(span(range))
      noteComparison(of: items.map(\.type))
      return Typed(
        Code(kind: .changed(loop.variable, items.map(\.code)), span: span(range)), .bool)
    }
    if items.isEmpty {
      report(
        .templateMissingArgument, range,
        ["argument": "…", "name": "loop.cycle", "signature": "loop.cycle(a, b)"])
    }
    let type = items.reduce(TemplateType.never) { $0.joined(with: $1.type) }
    return Typed(Code(kind: .cycle(loop.variable, items.map(\.code)), span: span(range)), type)
  }

  // MARK: Functions

  private mutating func function(
    _ name: Name, _ arguments: CallArguments, _ range: Range<Int>
  ) -> Typed {
    if name.text == "dict" { return dictionary(arguments, range) }
    guard let definition = world.functions[name.text] else {
      for argument in arguments.all { _ = check(argument) }
      if name.text == "namespace" {
        report(.templateUnsupported, range, ["feature": text(range)])
        return invalid(range)
      }
      let names = environment.visibleNames.union(world.functions.keys).sorted()
      report(
        .templateUnknownFunction, name.range, ["name": name.text],
        suggestions: nearMisses(for: name.text, among: names).map { Suggestion($0) })
      return invalid(range)
    }
    let callee = Callee(
      name: definition.name, parameters: definition.parameters,
      isStrict: world.declared.contains(definition.name))
    guard let matched = matched(arguments, to: callee, name.range) else { return invalid(range) }
    let type = resultType(definition.result, matched.map(\.type), nil, definition.name)
    noteUse(by: definition.name, of: matched.map(\.type))
    let callable = world.callables.function(definition.name)
    return make(.apply(callable, matched.map(\.code)), type, range)
  }

  /// `dict(a=1, b=2)`.
  private mutating func dictionary(_ arguments: CallArguments, _ range: Range<Int>) -> Typed {
    guard arguments.positional.isEmpty else {
      report(.templateUnsupported, range, ["feature": text(range)])
      return invalid(range)
    }
    let values = arguments.named.map { value(check($0.value), $0.value.range) }
    let type = values.reduce(TemplateType.never) { $0.joined(with: $1.type) }
    return make(.map(arguments.named.map(\.name.text), values.map(\.code)), .map(type), range)
  }

  // MARK: Methods

  private mutating func method(
    _ object: Typed, _ base: Expression, _ name: Name, _ arguments: CallArguments,
    _ range: Range<Int>
  ) -> Typed {
    let object = present(object, base.range)
    guard object.type != .never else {
      for argument in arguments.all { _ = check(argument) }
      return invalid(range)
    }
    let methods = Builtins.methods.filter { $0.input.accepts(object.type) }
    guard let definition = methods.first(where: { $0.name == name.text }) else {
      report(
        .templateUnknownMethod, name.range, ["name": name.text, "type": object.type.name],
        suggestions: nearMisses(for: name.text, among: methods.map(\.name)).map { Suggestion($0) })
      return invalid(range)
    }
    let callee = Callee(
      name: definition.name, parameters: definition.parameters, isStrict: false)
    guard let matched = matched(arguments, to: callee, name.range) else { return invalid(range) }
    if object.type.isFree { mayFail.insert(span(range)) }
    let types = [object.type] + matched.map(\.type)
    noteUse(by: definition.name, of: types)
    let callable = world.callables.method(definition)
    return make(
      .apply(callable, ([object] + matched).map(\.code)),
      resultType(definition.result, types, nil, definition.name), range)
  }
}
