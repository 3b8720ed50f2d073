import Diagnostics

extension Checker {
  /// What a name stands for at this point.
  mutating func lookUp(_ name: Name, _ need: Need) -> Typed {
    guard let binding = environment.binding(of: name.text) else { return unknown(name, need) }
    var result = invalid(name.range)
    result.reference = Reference(binding: binding.id)
    switch binding.meaning {
    case .value(let code, let type):
      if environment.scopes[0].names[name.text]?.id == binding.id {
        constantReads.insert(name.text)
      }
      guard isReachable(code, name) else { return invalid(name.range) }
      result.code = Code(kind: code.kind, span: span(name.range))
      result.type = result.reference.flatMap { environment.facts[$0] } ?? type
      return result
    case .undefined: return unknown(name, need)
    case .loop(let loop):
      loop.isUsed = true
      guard isReachable(loop, name) else { return invalid(name.range) }
    default: break
    }
    result.type = .any
    result.meaning = binding.meaning
    return result
  }

  private mutating func unknown(_ name: Name, _ need: Need) -> Typed {
    if need != .value {
      var result = invalid(name.range)
      result.code = Code(kind: .constant(.undefined(name.text)), span: span(name.range))
      result.type = .undefined
      return result
    }
    let near = nearMisses(for: name.text, among: environment.visibleNames.sorted())
    if world.functions[name.text] != nil {
      report(.templateNotAValue, name.range, ["name": name.text])
    } else {
      report(
        .templateUnknownName, name.range, ["name": name.text],
        suggestions: near.map { Suggestion($0) })
    }
    return invalid(name.range)
  }

  /// A macro that calls itself sees its own variables and the page's, not those of another macro.
  private mutating func isReachable(_ code: Code, _ name: Name) -> Bool {
    guard let variable = code.root, variable.function != function, variable.function != 0 else {
      return true
    }
    report(.templateUnsupported, name.range, ["feature": name.text])
    return false
  }

  private mutating func isReachable(_ loop: Loop, _ name: Name) -> Bool {
    guard loop.variable.function != function else { return true }
    report(.templateUnsupported, name.range, ["feature": name.text])
    return false
  }
}

extension Code {
  /// The variable that a chain of fields begins at, if it is one.
  var root: Variable? {
    switch kind {
    case .local(let variable): variable
    case .field(let base, _): base.root
    default: nil
    }
  }
}
