import Diagnostics

/// What is being given arguments, for messages: a filter, test, function, method or macro.
struct Callee {
  let name: String
  let parameters: [Parameter]
  /// Whether free data is held against the declared types.
  let isStrict: Bool

  /// `name(a, b=…)`, as help.
  var signature: String {
    let list = parameters.map { $0.fallback == nil ? $0.name : "\($0.name)=…" }
    return "\(name)(\(list.joined(separator: ", ")))"
  }
}

extension Checker {
  /// The arguments in the order of the parameters, defaults filled in; nil after a mistake.
  mutating func matched(
    _ arguments: CallArguments, to callee: Callee, _ range: Range<Int>
  ) -> [Typed]? {
    var found = [Typed?](repeating: nil, count: callee.parameters.count)
    var isFine = true
    for (index, expression) in arguments.positional.enumerated() {
      guard index < callee.parameters.count else {
        _ = check(expression)
        report(
          .templateTooManyArguments, expression.range,
          ["name": callee.name, "signature": callee.signature])
        return nil
      }
      found[index] = argument(expression, callee.parameters[index], callee)
      isFine = isFine && found[index] != nil
    }
    for (name, expression) in arguments.named {
      guard let index = position(of: name, in: callee, found) else { return nil }
      found[index] = argument(expression, callee.parameters[index], callee)
      isFine = isFine && found[index] != nil
    }
    guard isFine else { return nil }
    return filled(found, callee, range)
  }

  private mutating func position(
    of name: Name, in callee: Callee, _ found: [Typed?]
  ) -> Int? {
    guard let index = callee.parameters.firstIndex(where: { $0.name == name.text }) else {
      let near = nearMisses(for: name.text, among: callee.parameters.map(\.name))
      report(
        .templateUnknownArgument, name.range,
        ["argument": name.text, "name": callee.name, "signature": callee.signature],
        suggestions: near.map { Suggestion($0) })
      return nil
    }
    guard found[index] == nil else {
      report(
        .templateTooManyArguments, name.range,
        ["name": callee.name, "signature": callee.signature])
      return nil
    }
    return index
  }

  private mutating func filled(
    _ found: [Typed?], _ callee: Callee, _ range: Range<Int>
  ) -> [Typed]? {
    var result: [Typed] = []
    for (parameter, argument) in zip(callee.parameters, found) {
      if let argument {
        result.append(argument)
      } else if let fallback = parameter.fallback {
        result.append(constant(fallback, span(range)))
      } else {
        report(
          .templateMissingArgument, range,
          ["argument": parameter.name, "name": callee.name, "signature": callee.signature])
        return nil
      }
    }
    return result
  }

  private mutating func argument(
    _ expression: Expression, _ parameter: Parameter, _ callee: Callee
  ) -> Typed? {
    let typed = check(expression, parameter.type.mayBeUndefined ? .definedness : .value)
    return fitted(typed, parameter.type, callee, expression.range)
  }

  /// The value as a parameter takes it; nil, reported, when it isn't of the type.
  mutating func fitted(
    _ typed: Typed, _ type: TemplateType, _ callee: Callee, _ range: Range<Int>
  ) -> Typed? {
    var typed = value(typed, range)
    if typed.type == .never { return nil }
    guard type.accepts(typed.type) else {
      reportUnfit(typed, type, callee, range)
      return nil
    }
    if typed.type.isFree {
      mayFail.insert(typed.code.span)
      if callee.isStrict, !type.isFree {
        typed.code = Code(
          kind: .checked(typed.code, type, what: callee.name), span: span(range))
      }
    }
    return typed
  }

  private mutating func reportUnfit(
    _ typed: Typed, _ type: TemplateType, _ callee: Callee, _ range: Range<Int>
  ) {
    if typed.type.mayBeUndefined {
      reportMayBeUndefined(range)
    } else if typed.type.mayBeNone, typed.type == .none || type.accepts(typed.type.present) {
      reportMayBeEmpty(range)
    } else {
      reportWrongType(callee.name, expected: type, found: typed.type.present, range)
    }
  }
}

extension TemplateType {
  /// Whether it holds free data, whose type is known only when a page is rendered.
  var isFree: Bool {
    switch self {
    case .any: true
    case .list(let type), .map(let type), .optional(let type), .iterable(let type),
      .maybeUndefined(let type):
      type.isFree
    case .tuple(let types): types.contains(where: \.isFree)
    default: false
    }
  }
}
