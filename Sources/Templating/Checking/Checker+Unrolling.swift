/// Loops over what is known when templates load, whose body asks about each item: such as the parts of
/// a page in the order that a site has chosen. The body stands once for each item then, and what is
/// asked about it is answered already, so that a page has only the parts that it shows.
extension Checker {
  /// How many turns are worth their code.
  private static var turnLimit: Int { 32 }

  /// Whether the loop has been put in place turn by turn.
  mutating func unroll(
    _ statement: LoopStatement, over items: Typed, of item: TemplateType
  ) -> Bool {
    guard case .list(let values)? = items.code.constant, case .name(let name) = statement.target,
      (1...Self.turnLimit).contains(values.count), statement.condition == nil, deadDepth == 0,
      !statement.body.mentions("loop"), statement.body.asks(about: name.text)
    else { return false }
    let outer = (environment, nextSlot, skipsDeadBranches)
    let loop = Loop(LoopVariable(function: function, index: nextLoop), item: item)
    let turns = collecting { checker in
      for (index, value) in values.enumerated() {
        // The first turn checks the branches that are not taken, too: once is enough.
        checker.skipsDeadBranches = index > 0 || outer.2
        checker.pushScope()
        let code = Code(kind: .constant(value), span: checker.span(name.range))
        checker.bind("loop", .loop(loop))
        checker.bind(name.text, .value(code, item))
        checker.check(statement.body)
        (checker.environment, checker.nextSlot) = (outer.0, outer.1)
      }
    }
    skipsDeadBranches = outer.2
    // A template that the body includes may ask the loop something.
    guard !loop.isUsed else { return false }
    steps += turns
    return true
  }
}

extension [Statement] {
  /// Whether one of the statements themselves is an `if` about the name.
  fileprivate func asks(about name: String) -> Bool {
    contains { statement in
      guard case .condition(let branches, _) = statement.kind else { return false }
      return branches.contains { $0.condition.mentions(name) }
    }
  }
}
