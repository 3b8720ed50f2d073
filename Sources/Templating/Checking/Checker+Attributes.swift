import Diagnostics

extension Checker {
  // MARK: value.name

  mutating func attribute(
    _ base: Expression, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    let object = check(base, need)
    if let meaning = object.meaning { return member(meaning, name, base, range, need) }
    if need != .value, object.type.mayBeUndefined || object.type.mayBeNone {
      return possiblyMissing(object, name, base, range)
    }
    return attribute(of: present(object, base.range), name, range, need)
  }

  /// `a.b is defined` where `a` itself may not be there: Jinja fails on undefined `a`.
  private mutating func possiblyMissing(
    _ object: Typed, _ name: Name, _ base: Expression, _ range: Range<Int>
  ) -> Typed {
    if object.type.mayBeUndefined { return defined(object, base.range) }
    fieldUse.read(name.text, of: object.type)
    var inner = object
    inner.type = object.type.present
    if object.type == .none { return undefined(name, range) }
    var result = attribute(of: inner, name, range, .definedness)
    result.code = Code(kind: .attribute(object.code, name.text), span: span(range))
    if result.type != .undefined { result.type = .maybeUndefined(result.type.defined) }
    result.isStructural = false
    return result
  }

  private func undefined(_ name: Name, _ range: Range<Int>) -> Typed {
    var result = Typed(
      Code(kind: .constant(.undefined(name.text)), span: span(range)), .undefined)
    result.isStructural = true
    return result
  }

  /// The attribute of a value that is there.
  mutating func attribute(
    of object: Typed, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    fieldUse.read(name.text, of: object.type)
    var result: Typed
    switch object.type {
    case .never: return invalid(range)
    case .record(let record): result = field(object, record, name, range, need)
    case .any, .map: result = key(object, name, range, need)
    case .tuple(let items) where items.count == 2 && ["grouper", "list"].contains(name.text):
      result = make(
        .attribute(object.code, name.text), items[name.text == "list" ? 1 : 0], range)
    default:
      if need != .value { return undefined(name, range) }
      reportUnknown(name, of: object.type, among: [])
      return invalid(range)
    }
    result.reference = object.reference
    result.reference?.path.append(name.text)
    if let reference = result.reference, let fact = environment.facts[reference] {
      result.type = fact
    }
    return result
  }

  private mutating func field(
    _ object: Typed, _ record: String, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    guard let type = world.records[record] else {
      return make(.attribute(object.code, name.text), .any, range)
    }
    guard let slot = type.slot(of: name.text) else {
      if need == .definedness { return undefined(name, range) }
      reportUnknown(name, of: object.type, among: type.fields.map(\.name))
      return invalid(range)
    }
    return make(.field(object.code, slot), type.fields[slot].type, range)
  }

  private mutating func key(
    _ object: Typed, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    guard case .map(let map) = object.code.constant, deadDepth == 0 else {
      let type: TemplateType = if case .map(let item) = object.type { item } else { .any }
      return make(.attribute(object.code, name.text), type == .never ? .any : type, range)
    }
    guard let value = map[name.text] else {
      if need != .value { return undefined(name, range) }
      reportUnknown(name, of: object.type, among: map.keys)
      return invalid(range)
    }
    return constant(value, span(range))
  }

  mutating func reportUnknown(_ name: Name, of type: TemplateType, among names: [String]) {
    var suggestions = nearMisses(for: name.text, among: names).map { Suggestion($0) }
    if suggestions.isEmpty, ["length", "size", "count"].contains(name.text), type.items != nil {
      suggestions = [Suggestion("|length")]
    }
    report(
      .templateUnknownAttribute, name.range, ["name": name.text, "type": type.name],
      suggestions: suggestions)
  }

  // MARK: Attributes of what isn't a value

  private mutating func member(
    _ meaning: Meaning, _ name: Name, _ base: Expression, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    switch meaning {
    case .module(let module): return member(of: module, name, range, need)
    case .namespace(let namespace): return member(of: namespace, name, range, need)
    case .loop(let loop): return member(of: loop, name, range, need)
    default:
      report(.templateNotAValue, base.range, ["name": text(base.range)])
      return invalid(range)
    }
  }

  private mutating func member(
    of module: Module, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    guard let binding = module.names[name.text] else {
      if need != .value { return undefined(name, range) }
      let near = nearMisses(for: name.text, among: module.exports)
      report(
        .templateUnknownImport, name.range, ["name": name.text, "template": module.template],
        suggestions: near.map { Suggestion($0) })
      return invalid(range)
    }
    if case .value(let code, let type) = binding.meaning {
      return Typed(Code(kind: code.kind, span: span(range)), type)
    }
    var result = invalid(range)
    result.type = .any
    result.meaning = binding.meaning
    return result
  }

  private mutating func member(
    of namespace: Namespace, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    if let variable = namespace.attributes[name.text] {
      return Typed(Code(kind: .local(variable), span: span(range)), .any)
    }
    if need != .value { return undefined(name, range) }
    let near = nearMisses(for: name.text, among: namespace.attributes.keys.sorted())
    report(
      .templateUnknownAttribute, name.range, ["name": name.text, "type": "namespace"],
      suggestions: near.map { Suggestion($0) })
    return invalid(range)
  }

  private mutating func member(
    of loop: Loop, _ name: Name, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    guard let attribute = LoopAttribute.allCases.first(where: { $0.name == name.text }) else {
      if need != .value { return undefined(name, range) }
      let names = LoopAttribute.allCases.map(\.name) + ["cycle", "changed"]
      report(
        .templateUnknownAttribute, name.range, ["name": name.text, "type": "loop"],
        suggestions: nearMisses(for: name.text, among: names).map { Suggestion($0) })
      return invalid(range)
    }
    let type: TemplateType =
      switch attribute {
      case .first, .last: .bool
      case .previtem, .nextitem: .maybeUndefined(loop.item)
      default: .int
      }
    var result = Typed(Code(kind: .loop(attribute, loop.variable), span: span(range)), type)
    result.reference = Reference(binding: -loop.variable.index - 1, path: [name.text])
    if let reference = result.reference, let fact = environment.facts[reference] {
      result.type = fact
    }
    return result
  }

  // MARK: value[key]

  mutating func item(
    _ base: Expression, _ key: Expression, _ range: Range<Int>, _ need: Need
  ) -> Typed {
    let key = (key, present(check(key), key.range))
    if let name = key.1.code.constant.flatMap(PythonValue.text) {
      return attribute(base, Name(text: name, range: key.0.range), range, need)
    }
    let object = present(check(base, need), base.range)
    if object.type == .never || key.1.type == .never { return invalid(range) }
    guard let type = itemType(of: object, key.1, key.0.range) else { return invalid(range) }
    if case .record = object.type { noteUse(by: "[]", of: [object.type]) }
    if object.type == .any, !key.1.type.isNumber { fieldUse.readUnknown() }
    return make(.item(object.code, key.1.code), type, range)
  }

  private mutating func itemType(
    of object: Typed, _ key: Typed, _ range: Range<Int>
  ) -> TemplateType? {
    let wanted: TemplateType
    let result: TemplateType
    switch object.type {
    case .any: return .any
    case .map(let item): (wanted, result) = (.string, item)
    case .record: (wanted, result) = (.string, .any)
    case .list(let item): (wanted, result) = (.int, item)
    case .tuple(let items):
      (wanted, result) = (.int, tupleItem(items, key) ?? object.type.items ?? .any)
    case .string, .markup: (wanted, result) = (.int, object.type)
    default:
      reportWrongType("[…]", expected: .list(.any), found: object.type, range)
      return nil
    }
    guard wanted.accepts(key.type) else {
      reportWrongType("[…]", expected: wanted, found: key.type, range)
      return nil
    }
    return result
  }

  private func tupleItem(_ items: [TemplateType], _ key: Typed) -> TemplateType? {
    guard case .int(let position) = key.code.constant else { return nil }
    let index = position < 0 ? position + items.count : position
    return items.indices.contains(index) ? items[index] : nil
  }

  mutating func reportWrongType(
    _ what: String, expected: TemplateType, found: TemplateType, _ range: Range<Int>
  ) {
    report(
      .templateWrongType, range,
      ["what": what, "expected": expected.name, "found": found.name])
  }

  mutating func slice(_ base: Expression, _ bounds: SliceBounds, _ range: Range<Int>) -> Typed {
    let object = checkPresent(base)
    let parts = [bounds.start, bounds.stop, bounds.step].map { bound($0, range) }
    let type: TemplateType
    switch object.type {
    case .tuple: type = .list(object.type.items ?? .any)
    case .any, .list, .string, .markup: type = object.type
    case .never: return invalid(range)
    default:
      reportWrongType("[:]", expected: .list(.any), found: object.type, base.range)
      return invalid(range)
    }
    return make(
      .slice(object.code, start: parts[0], stop: parts[1], step: parts[2]), type, range)
  }

  private mutating func bound(_ expression: Expression?, _ range: Range<Int>) -> Code {
    guard let expression else { return constant(.none, span(range)).code }
    let typed = check(expression)
    let wanted = TemplateType.optional(.int)
    if typed.type != .never, !wanted.accepts(typed.type) {
      reportWrongType("[:]", expected: .int, found: typed.type, expression.range)
    }
    return typed.code
  }
}
