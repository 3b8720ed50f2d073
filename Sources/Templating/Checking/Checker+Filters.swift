import Diagnostics

extension Checker {
  // MARK: value|filter

  mutating func filter(_ input: Expression, _ use: FilterUse, _ range: Range<Int>) -> Typed {
    if use.name.text == "default" || use.name.text == "d" { return fallback(input, use, range) }
    let asks = world.filters[use.name.text]?.input.mayBeUndefined ?? false
    return filter(check(input, asks ? .definedness : .value), input.range, use, range)
  }

  /// A filter applied to something already checked.
  mutating func filter(
    _ input: Typed, _ inputRange: Range<Int>, _ use: FilterUse, _ range: Range<Int>
  ) -> Typed {
    if let kind = HigherOrder(rawValue: use.name.text) {
      return higherOrder(kind, input, inputRange, use, range)
    }
    guard let definition = world.filters[use.name.text] else {
      return unknownFilter(use, range)
    }
    if definition.name == "format" { return format(input, inputRange, use, range) }
    let callee = Callee(
      name: definition.name, parameters: definition.parameters,
      isStrict: world.declared.contains(definition.name))
    let fitted = fitted(input, definition.input, callee, inputRange)
    let arguments = matched(use.arguments, to: callee, use.name.range)
    guard let fitted, let arguments else { return invalid(range) }
    let attribute = attributeType(definition, fitted, arguments, use)
    if attribute == .never { return invalid(range) }
    let type = resultType(
      definition.result, [fitted.type] + arguments.map(\.type), attribute, definition.name)
    noteUse(by: definition.name, of: [fitted.type] + arguments.map(\.type))
    let callable = world.callables.filter(definition.name)
    return make(
      .apply(callable, ([fitted] + arguments).map(\.code)), type, range)
  }

  private mutating func unknownFilter(_ use: FilterUse, _ range: Range<Int>) -> Typed {
    for argument in use.arguments.all { _ = check(argument) }
    let names = world.filters.keys.sorted() + HigherOrder.allCases.map(\.rawValue) + ["default"]
    report(
      .templateUnknownFilter, use.name.range, ["name": use.name.text],
      suggestions: nearMisses(for: use.name.text, among: names).map { Suggestion($0) })
    return invalid(range)
  }

  func resultType(
    _ result: ResultType, _ types: [TemplateType], _ attribute: TemplateType?, _ name: String
  ) -> TemplateType {
    switch (result, attribute) {
    case (.fixed(let type), _): return type
    case (.computed(let compute), nil):
      let type = compute(types)
      return type == .never ? .any : type
    case (.computed(let compute), .some(let attribute)):
      return name == "groupby"
        ? .list(.tuple([attribute, .list(types[0].items ?? .any)]))
        : name == "sum" ? compute([.list(attribute)] + types.dropFirst()) : compute(types)
    }
  }

  /// `"%s"|format(…)`: as many values as the pattern has places, or names.
  private mutating func format(
    _ input: Typed, _ inputRange: Range<Int>, _ use: FilterUse, _ range: Range<Int>
  ) -> Typed {
    let callee = Callee(name: "format", parameters: [], isStrict: false)
    guard let input = fitted(input, .scalar, callee, inputRange) else { return invalid(range) }
    let positional = use.arguments.positional.map { checkPresent($0) }
    let named = use.arguments.named.map { ($0.name.text, checkPresent($0.value)) }
    if (positional + named.map(\.1)).contains(where: { $0.type == .never }) {
      return invalid(range)
    }
    mayFail.insert(span(range))
    noteUse(by: "format", of: (positional + named.map(\.1)).map(\.type))
    let values =
      named.isEmpty
      ? make(.tuple(positional.map(\.code)), .tuple(positional.map(\.type)), range)
      : make(.map(named.map(\.0), named.map(\.1.code)), .map(.any), range)
    let callable = world.callables.filter("format")
    return make(
      .apply(callable, [input.code, values.code]), input.type == .markup ? .markup : .string,
      range)
  }

  // MARK: default

  /// `value|default(fallback, boolean)`: what may be missing has a value after it.
  private mutating func fallback(
    _ input: Expression, _ use: FilterUse, _ range: Range<Int>
  ) -> Typed {
    let typed = value(check(input, .fallback), input.range)
    let parameters = [
      Parameter("default_value", .maybeUndefined(.optional(.any)), default: .string("")),
      Parameter("boolean", .bool, default: .bool(false)),
    ]
    let callee = Callee(name: use.name.text, parameters: parameters, isStrict: false)
    guard let arguments = matched(use.arguments, to: callee, use.name.range) else {
      return invalid(range)
    }
    if typed.type == .undefined, deadDepth == 0 { return arguments[0] }
    if typed.type == .never { return typed }
    let replacesNone = truth(of: arguments[1]) ?? false
    let kept = replacesNone ? typed.type.defined.present : typed.type.defined
    if deadDepth == 0, let value = typed.code.constant, let flag = truth(of: arguments[1]) {
      let isKept = !flag || (try? PythonValue.isTrue(value)) ?? true
      var result = isKept ? typed : arguments[0]
      result.type = kept.joined(with: arguments[0].type)
      result.reference = nil
      return result
    }
    let code = CodeKind.defaulted(
      typed.code, arguments[0].code, alsoIfFalse: arguments[1].code)
    return Typed(
      Code(kind: code, span: span(range)),
      typed.type == .none && replacesNone ? arguments[0].type : kept.joined(with: arguments[0].type)
    )
  }

  // MARK: value is test

  mutating func test(_ input: Expression, _ use: FilterUse, _ range: Range<Int>) -> Typed {
    switch use.name.text {
    case "defined", "undefined": return definedness(input, use, range)
    default: break
    }
    guard let definition = world.tests[use.name.text] else { return unknownTest(use, range) }
    let callee = Callee(
      name: definition.name, parameters: definition.parameters, isStrict: false)
    let typed = fitted(check(input), definition.input, callee, input.range)
    let arguments = matched(use.arguments, to: callee, use.name.range)
    guard let typed, let arguments else { return invalid(range) }
    if definition.name == "none", !typed.type.mayBeNone, !typed.type.isUnknown {
      return make(.constant(.bool(false)), .bool, range)
    }
    noteUse(by: definition.name, of: [typed.type] + arguments.map(\.type))
    let callable = world.callables.test(definition.name)
    return make(.apply(callable, ([typed] + arguments).map(\.code)), .bool, range)
  }

  private mutating func unknownTest(_ use: FilterUse, _ range: Range<Int>) -> Typed {
    let names = world.tests.keys.sorted()
    report(
      .templateUnknownTest, use.name.range, ["name": use.name.text],
      suggestions: nearMisses(for: use.name.text, among: names).map { Suggestion($0) })
    return invalid(range)
  }

  /// `is defined`: known at once for names and fields, asked for free data.
  private mutating func definedness(
    _ input: Expression, _ use: FilterUse, _ range: Range<Int>
  ) -> Typed {
    let typed = check(input, .definedness)
    let wantsDefined = use.name.text == "defined"
    if typed.type == .never, typed.meaning == nil { return invalid(range) }
    let isMissing = typed.type == .undefined
    if isMissing || typed.meaning != nil || !typed.canBeMissing {
      var result = constant(.bool(isMissing != wantsDefined), span(range))
      result.isStructural = true
      return result
    }
    let isDefined = make(.isDefined(typed.code), .bool, range)
    return wantsDefined ? isDefined : make(.not(isDefined.code), .bool, range)
  }
}

extension Typed {
  /// Whether it may turn out to be undefined when a page is rendered.
  var canBeMissing: Bool {
    if type.mayBeUndefined || type == .any { return true }
    switch code.kind {
    case .attribute, .item: return true
    case .apply(let callable, _): return callable.canFail
    default: return false
    }
  }
}
