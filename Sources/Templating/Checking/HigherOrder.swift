import Diagnostics

/// Filters that take a test, a filter or an attribute by name.
enum HigherOrder: String, CaseIterable {
  case map, select, reject, selectattr, rejectattr
}

extension Checker {
  mutating func higherOrder(
    _ kind: HigherOrder, _ input: Typed, _ inputRange: Range<Int>, _ use: FilterUse,
    _ range: Range<Int>
  ) -> Typed {
    let callee = Callee(name: kind.rawValue, parameters: [], isStrict: false)
    guard let input = fitted(input, .iterable(.optional(.any)), callee, inputRange) else {
      return invalid(range)
    }
    let item = input.type.items ?? .any
    switch kind {
    case .map: return mapped(input, item, use, range)
    case .select, .reject:
      return selected(kind, input, item, use, from: 0, tested: item, path: nil, range)
    case .selectattr, .rejectattr:
      guard let name = literal(use, 0, kind.rawValue),
        let tested = attributeType(path: name, of: item, use.arguments.positional[0].range)
      else { return invalid(range) }
      return selected(kind, input, item, use, from: 1, tested: tested, path: name, range)
    }
  }

  /// The text of an argument that has to be known when templates load.
  private mutating func literal(_ use: FilterUse, _ index: Int, _ name: String) -> String? {
    guard index < use.arguments.positional.count else {
      report(
        .templateMissingArgument, use.name.range,
        ["argument": "name", "name": name, "signature": "\(name)(name)"])
      return nil
    }
    let expression = use.arguments.positional[index]
    let typed = check(expression)
    guard let text = typed.code.constant.flatMap(PythonValue.text) else {
      if typed.type != .never {
        report(.templateUnsupported, expression.range, ["feature": text(expression.range)])
      }
      return nil
    }
    return text
  }

  // MARK: select, reject

  private mutating func selected(
    _ kind: HigherOrder, _ input: Typed, _ item: TemplateType, _ use: FilterUse, from first: Int,
    tested: TemplateType, path: String?, _ range: Range<Int>
  ) -> Typed {
    var arguments: [Typed] = []
    var callable: Callable?
    if use.arguments.positional.count > first {
      guard let name = literal(use, first, kind.rawValue),
        let found = testArguments(name, use, from: first + 1, tested)
      else { return invalid(range) }
      (callable, arguments) = found
    }
    let selects = kind == .select || kind == .selectattr
    let type = TemplateType.list(selectedType(item, kind, use))
    if item.isFree || path != nil { mayFail.insert(span(range)) }
    let applied = Callables.selection(selects: selects, path: path, test: callable)
    return make(.apply(applied, [input.code] + arguments.map(\.code)), type, range)
  }

  /// `select` alone keeps what is true: not `none`.
  private func selectedType(
    _ item: TemplateType, _ kind: HigherOrder, _ use: FilterUse
  ) -> TemplateType {
    kind == .select && use.arguments.positional.isEmpty ? item.present : item
  }

  private mutating func testArguments(
    _ name: String, _ use: FilterUse, from first: Int, _ tested: TemplateType
  ) -> (Callable, [Typed])? {
    let place = use.arguments.positional[first - 1].range
    guard let definition = world.tests[name] else {
      report(
        .templateUnknownTest, place, ["name": name],
        suggestions: nearMisses(for: name, among: world.tests.keys.sorted()).map {
          Suggestion($0)
        })
      return nil
    }
    let callee = Callee(
      name: definition.name, parameters: definition.parameters, isStrict: false)
    let input = Typed(Code(kind: .constant(.none), span: span(place)), tested)
    guard fitted(input, definition.input, callee, place) != nil else { return nil }
    var rest = use.arguments
    rest.positional.removeFirst(first)
    guard let arguments = matched(rest, to: callee, use.name.range) else { return nil }
    noteUse(by: name, of: [tested] + arguments.map(\.type))
    return (world.callables.test(name), arguments)
  }

  // MARK: map

  private mutating func mapped(
    _ input: Typed, _ item: TemplateType, _ use: FilterUse, _ range: Range<Int>
  ) -> Typed {
    if use.arguments.positional.isEmpty { return mappedAttribute(input, item, use, range) }
    guard let name = literal(use, 0, "map") else { return invalid(range) }
    let place = use.arguments.positional[0].range
    guard let definition = world.filters[name] else {
      return unknownFilter(named: name, place, range)
    }
    let callee = Callee(
      name: definition.name, parameters: definition.parameters,
      isStrict: world.declared.contains(name))
    let element = Typed(Code(kind: .constant(.none), span: span(place)), item)
    var rest = use.arguments
    rest.positional.removeFirst()
    guard let fitted = fitted(element, definition.input, callee, place),
      let arguments = matched(rest, to: callee, use.name.range)
    else { return invalid(range) }
    let type = resultType(
      definition.result, [fitted.type] + arguments.map(\.type), nil, definition.name)
    let applied = Callables.mapping(world.callables.filter(name))
    return make(
      .apply(applied, [input.code] + arguments.map(\.code)), .list(type), range)
  }

  private mutating func unknownFilter(
    named name: String, _ place: Range<Int>, _ range: Range<Int>
  ) -> Typed {
    report(
      .templateUnknownFilter, place, ["name": name],
      suggestions: nearMisses(for: name, among: world.filters.keys.sorted()).map {
        Suggestion($0)
      })
    return invalid(range)
  }

  private mutating func mappedAttribute(
    _ input: Typed, _ item: TemplateType, _ use: FilterUse, _ range: Range<Int>
  ) -> Typed {
    let parameters = [
      Parameter("attribute", .scalar), Parameter("default", .optional(.any), default: Value.none),
    ]
    let callee = Callee(name: "map", parameters: parameters, isStrict: false)
    guard let arguments = matched(use.arguments, to: callee, use.name.range),
      let path = path(arguments[0]),
      let type = attributeType(
        path: path, of: item, use.arguments.named[0].value.range,
        isOptional: arguments[1].type != .none)
    else { return invalid(range) }
    if item.isFree { mayFail.insert(span(range)) }
    let result = arguments[1].type == .none ? type : type.present.joined(with: arguments[1].type)
    let applied = Callables.attributeMapping(path: path)
    return make(.apply(applied, [input.code, arguments[1].code]), .list(result), range)
  }

  // MARK: Attributes by name

  private func path(_ typed: Typed) -> String? {
    guard let value = typed.code.constant else { return nil }
    return try? PythonText.text(of: value)
  }

  /// The type that the filter's `attribute` leads to; nil when it has none, `never` after a mistake.
  mutating func attributeType(
    _ definition: FilterDefinition, _ input: Typed, _ arguments: [Typed], _ use: FilterUse
  ) -> TemplateType? {
    guard !world.declared.contains(definition.name),
      let index = definition.parameters.firstIndex(where: { $0.name == "attribute" }),
      let value = arguments[index].code.constant
    else { return nil }
    if case .none = value { return nil }
    guard let path = try? PythonText.text(of: value) else { return nil }
    let item = input.type.items ?? .any
    let place = attributePlace(use, index)
    var result: TemplateType?
    for part in path.split(separator: ",") {
      guard let type = attributeType(path: String(part), of: item, place) else { return .never }
      result = result.map { $0.joined(with: type) } ?? type
    }
    return result
  }

  private func attributePlace(_ use: FilterUse, _ index: Int) -> Range<Int> {
    if index < use.arguments.positional.count { return use.arguments.positional[index].range }
    return use.arguments.named.first { $0.name.text == "attribute" }?.value.range
      ?? use.name.range
  }

  /// What `a.b` leads to from an item; nil, reported, where it leads nowhere.
  mutating func attributeType(
    path: String, of item: TemplateType, _ place: Range<Int>, isOptional: Bool = false
  ) -> TemplateType? {
    var type = item
    for part in path.split(separator: ".").map(String.init) {
      fieldUse.read(part, of: type)
      if type.mayBeNone, !isOptional {
        reportMayBeEmpty(place)
        return nil
      }
      switch type.present {
      case .record(let name):
        guard let record = world.records[name], let slot = record.slot(of: part) else {
          let fields = world.records[name]?.fields.map(\.name) ?? []
          reportUnknown(Name(text: part, range: place), of: type.present, among: fields)
          return nil
        }
        type = record.fields[slot].type
      case .map(let value): type = value
      case .tuple(let items):
        type = Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil } ?? .any
      case .list(let value): type = value
      case .any, .never: type = .any
      default:
        reportUnknown(Name(text: part, range: place), of: type.present, among: [])
        return nil
      }
    }
    return type
  }
}
