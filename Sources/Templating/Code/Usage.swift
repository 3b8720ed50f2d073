/// What steps read and write: whether they can be run before any page is there.
struct Usage {
  /// Whether something is read that is known only when a page is rendered.
  private(set) var isDynamic = false
  private(set) var reads: [Variable: Int] = [:]
  private(set) var writes: Set<Variable> = []
  private var loopsAsked: Set<LoopVariable> = []
  private var loopsRun: Set<LoopVariable> = []

  init(_ steps: [Step]) {
    for step in steps { add(step) }
  }

  /// Whether the steps need nothing from outside, and nothing outside (`all`: the whole function)
  /// needs what they assign.
  func isClosed(within all: Usage) -> Bool {
    !isDynamic && loopsAsked.isSubset(of: loopsRun)
      && reads.keys.allSatisfy { writes.contains($0) }
      && writes.allSatisfy { reads[$0] == all.reads[$0] }
  }

  // MARK: Steps

  private mutating func add(_ steps: [Step]) {
    for step in steps { add(step) }
  }

  private mutating func add(_ step: Step) {
    switch step {
    case .text: break
    case .output(let code): add(code)
    case .store(let variable, let code):
      add(code)
      writes.insert(variable)
    case .branch(let condition, let then, let otherwise):
      add(condition)
      add(then)
      add(otherwise)
    case .loop(let loop): add(loop)
    case .unpack(let variables, let code):
      add(code)
      writes.formUnion(variables)
    case .capture(let variable, let steps):
      add(steps)
      writes.insert(variable)
    case .call: isDynamic = true
    }
  }

  private mutating func add(_ step: LoopStep) {
    add(step.items)
    loopsRun.insert(step.loop)
    writes.insert(step.item)
    add(step.prologue)
    if let condition = step.condition { add(condition) }
    add(step.body)
    add(step.otherwise)
  }

  // MARK: Expressions

  private mutating func add(_ code: Code) {
    switch code.kind {
    case .constant: break
    case .context: isDynamic = true
    case .local(let variable): reads[variable, default: 0] += 1
    case .loop(_, let loop): loopsAsked.insert(loop)
    case .cycle(let loop, _), .changed(let loop, _): loopsAsked.insert(loop)
    case .captured(let steps): add(steps)
    case .apply(let callable, _): isDynamic = isDynamic || !callable.isPure
    default: break
    }
    for part in code.parts { add(part) }
  }
}

extension Code {
  /// The expressions that the code is made of.
  var parts: [Code] {
    switch kind {
    case .constant, .context, .local, .loop, .captured: []
    case .field(let base, _), .attribute(let base, _), .not(let base), .negative(let base),
      .positive(let base), .isDefined(let base), .checked(let base, _, _):
      [base]
    case .item(let left, let right), .and(let left, let right), .or(let left, let right),
      .binary(_, let left, let right), .comparison(_, let left, let right):
      [left, right]
    case .slice(let base, let start, let stop, let step): [base, start, stop, step]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .defaulted(let value, let fallback, let flag): [value, fallback, flag]
    case .concatenation(let parts), .list(let parts), .tuple(let parts), .map(_, let parts),
      .apply(_, let parts), .cycle(_, let parts), .changed(_, let parts):
      parts
    }
  }
}
