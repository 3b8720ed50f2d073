import Diagnostics

extension Checker {
  // MARK: set

  mutating func assign(_ expression: Expression, to target: Target) {
    if case .call(let callee, let arguments) = expression.kind,
      case .name("namespace") = callee.kind, case .name(let name) = target,
      arguments.positional.isEmpty
    {
      return createNamespace(name, arguments)
    }
    assign(check(expression), to: target, expression.range)
  }

  mutating func assign(_ value: Typed, to target: Target, _ range: Range<Int>) {
    switch target {
    case .name(let name): assign(value, name)
    case .tuple(let targets, _):
      unpack(present(value, range), into: targets, range)
    case .attribute(let object, let name):
      assign(self.value(value, range), object, name)
    }
  }

  private mutating func assign(_ value: Typed, _ name: Name) {
    if let meaning = value.meaning {
      bind(name.text, meaning)
      return
    }
    let variable = variable(for: name.text)
    steps.append(.store(variable, value.code))
    let code = value.code.isStable ? value.code : Code(kind: .local(variable), span: nowhere)
    bind(name.text, .value(code, value.type))
  }

  mutating func assignBlock(
    _ body: [Statement], _ filters: [FilterUse], to target: Target, _ range: Range<Int>
  ) {
    var value = captured(range) { checker in
      checker.scoped { $0.check(body) }
    }
    for use in filters { value = filter(value, range, use, use.name.range) }
    assign(value, to: target, range)
  }

  // MARK: Unpacking

  /// `a, b = value`.
  mutating func unpack(_ value: Typed, into targets: [Target], _ range: Range<Int>) {
    guard let types = itemTypes(of: value.type, targets.count, range) else {
      for target in targets { assign(invalid(range), to: target, range) }
      return
    }
    let variables = targets.map { _ in newVariable() }
    steps.append(.unpack(variables, value.code))
    for (index, target) in targets.enumerated() {
      let item = Typed(
        Code(kind: .local(variables[index]), span: span(target.range)), types[index])
      if case .name(let name) = target {
        bind(name.text, .value(item.code, item.type))
      } else {
        assign(item, to: target, target.range)
      }
    }
  }

  /// The types of as many items as there are names; nil, reported, when they can't fit.
  private mutating func itemTypes(
    of type: TemplateType, _ count: Int, _ range: Range<Int>
  ) -> [TemplateType]? {
    if case .tuple(let types) = type {
      if types.count == count { return types }
      report(
        .templateWrongUnpacking, range,
        ["names": String(count), "items": String(types.count)])
      return nil
    }
    guard let item = type.items else {
      report(.templateNotIterable, range, ["type": type.name])
      return nil
    }
    return Array(repeating: item, count: count)
  }

  // MARK: Namespaces

  /// `set name = namespace(a=1)`: a variable for each attribute that is given or assigned anywhere.
  private mutating func createNamespace(_ name: Name, _ arguments: CallArguments) {
    let namespace = Namespace()
    for (attribute, expression) in arguments.named {
      let value = value(check(expression), expression.range)
      addAttribute(attribute.text, to: namespace, value.code)
    }
    for attribute in world.assignedAttributes.sorted()
    where namespace.attributes[attribute] == nil {
      let missing = Code(kind: .constant(.undefined(attribute)), span: span(name.range))
      addAttribute(attribute, to: namespace, missing)
    }
    bind(name.text, .namespace(namespace))
  }

  private mutating func addAttribute(_ name: String, to namespace: Namespace, _ value: Code) {
    let variable = newVariable()
    namespaceVariables.insert(variable)
    namespace.attributes[name] = variable
    steps.append(.store(variable, value))
  }

  private mutating func assign(_ value: Typed, _ object: Name, _ name: Name) {
    guard case .namespace(let namespace) = environment.binding(of: object.text)?.meaning,
      let variable = namespace.attributes[name.text]
    else {
      report(
        .templateNotANamespace, object.range,
        ["name": object.text, "code": "{% set \(object.text) = namespace() %}"])
      return
    }
    guard variable.function == function || variable.function == 0 else {
      report(.templateUnsupported, object.range, ["feature": object.text])
      return
    }
    steps.append(.store(variable, value.code))
  }
}

extension Code {
  /// Whether it gives the same value whenever it is asked: a constant or a part of the context.
  var isStable: Bool {
    switch kind {
    case .constant, .context: true
    case .field(let base, _): base.isStable
    default: false
    }
  }
}
