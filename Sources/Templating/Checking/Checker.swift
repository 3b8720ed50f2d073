import Diagnostics

/// Follows a template from its entry point through everything that it extends, includes and calls;
/// resolves names, checks types, and turns it into steps.
///
/// Blocks, includes and macros are put in place at each use, so each is checked with the types that
/// it gets there and reads its names without a call. Only a macro that calls itself becomes a
/// function.
struct Checker {
  let world: World
  var log = DiagnosticLog()
  var environment: Environment

  /// The templates that were gone through; `Span.source` counts them.
  var templates: [Template] = []
  /// The template that the point is in.
  var template = 0
  /// The names of the templates around the point, against circles.
  var templateStack: [String] = []
  /// The blocks of the inheritance chain at hand, the most derived first.
  var blocks: [String: [BlockDefinition]] = [:]
  /// How many of the scopes make up the context that blocks of the template see.
  var contextScopeCount = 0

  /// Finished and unfinished functions; 0 is the page.
  var functions: [Function] = [Function()]
  var function = 0
  /// The steps of the body at hand.
  var steps: [Step] = []
  var nextSlot = 0
  var nextLoop = 0
  var variables: [ScopeName: Variable] = [:]
  var namespaceVariables: Set<Variable> = []
  var instances: [MacroInstance: Int] = [:]
  /// The scopes at the end of imported templates, by the id of their own scope.
  var moduleScopes: [Int: [Scope]] = [:]

  /// The macros that are being put in place around the point.
  var inlined: [ObjectIdentifier] = []
  var nesting = 0
  var expansions = 0
  var nextID = 0
  /// Above 0 in a branch whose condition is known to be false: checked, but not kept.
  var deadDepth = 0
  /// Whether branches that are never taken have been checked already.
  var skipsDeadBranches = false
  var constantReads: Set<String> = []
  /// Which fields of records the program can read.
  var fieldUse = FieldUse()
  /// Where rendering can fail, as far as types tell.
  var mayFail: Set<Span> = []
  /// What was reported: a block that stands in several places says it once.
  private var findings: Set<Finding> = []
  /// Something that the program needs has an error.
  var isBroken = false

  /// How deep checking may go: statements, expressions, macros and includes together.
  static let nestingLimit = 200
  /// How many includes, blocks and macro calls one program may be made of.
  static let expansionLimit = 20_000
  /// How many findings of one program are reported: more than anybody reads.
  private static let findingLimit = 100

  init(_ world: World, context: [ContextName]) {
    self.world = world
    environment = Environment(scopes: [])
    pushScope()
    for (name, value) in world.constants.sorted(by: { $0.key < $1.key }) {
      bind(name, .value(constant(value, nowhere).code, TemplateType(of: value)))
    }
    pushScope()
    for (index, name) in context.enumerated() {
      bind(name.name, .value(Code(kind: .context(index), span: nowhere), name.type))
    }
  }

  // MARK: Places and reports

  var nowhere: Span { Span(source: 0, range: 0..<0) }

  func span(_ range: Range<Int>) -> Span { Span(source: template, range: range) }

  mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) {
    isBroken = true
    let key = Finding(kind: kind, span: span(range))
    guard findings.count < Self.findingLimit, findings.insert(key).inserted else { return }
    log.report(
      kind, at: templates[template].source.place(of: range), arguments, suggestions: suggestions)
  }

  mutating func report(_ failure: TemplateFailure, _ range: Range<Int>) {
    report(failure.kind, range, failure.arguments, suggestions: failure.suggestions)
  }

  /// What follows a mistake: of the type that nothing more is said about.
  func invalid(_ range: Range<Int>) -> Typed {
    Typed(Code(kind: .constant(.undefined("")), span: span(range)), .never)
  }

  /// The text of an expression, as its author wrote it.
  func text(_ range: Range<Int>) -> String {
    String(decoding: templates[template].source.bytes[range], as: UTF8.self)
  }

  // MARK: Scopes and variables

  mutating func newID() -> Int {
    nextID += 1
    return nextID
  }

  mutating func pushScope() { environment.scopes.append(Scope(id: newID())) }

  /// Runs `body` with a scope of its own, whose names and variables end with it.
  mutating func scoped<Result>(_ body: (inout Checker) -> Result) -> Result {
    let outer = (environment.scopes, nextSlot)
    pushScope()
    let result = body(&self)
    (environment.scopes, nextSlot) = outer
    return result
  }

  mutating func bind(_ name: String, _ meaning: Meaning) {
    let last = environment.scopes.count - 1
    environment.scopes[last].names[name] = Binding(id: newID(), meaning: meaning)
  }

  mutating func newVariable() -> Variable {
    defer { nextSlot += 1 }
    functions[function].variableCount = max(functions[function].variableCount, nextSlot + 1)
    return Variable(function: function, slot: nextSlot)
  }

  /// The variable for a name of the innermost scope; the same for each assignment there.
  mutating func variable(for name: String) -> Variable {
    let key = ScopeName(scope: environment.scopes[environment.scopes.count - 1].id, name: name)
    if let variable = variables[key], variable.function == function { return variable }
    let variable = newVariable()
    variables[key] = variable
    return variable
  }

  /// The steps that `body` adds.
  mutating func collecting(_ body: (inout Checker) -> Void) -> [Step] {
    let outer = steps
    steps = []
    body(&self)
    defer { steps = outer }
    return steps
  }

  /// Runs `body` one level deeper; too deep is reported and nil.
  mutating func nested<Result>(_ range: Range<Int>, _ body: (inout Checker) -> Result) -> Result? {
    guard nesting < Self.nestingLimit else {
      if !isBroken { report(.templateNestedTooDeep, range) }
      isBroken = true
      return nil
    }
    nesting += 1
    defer { nesting -= 1 }
    return body(&self)
  }

  /// Counts a block, an include or a macro put in place; false when there are too many.
  mutating func expand(_ range: Range<Int>) -> Bool {
    expansions += 1
    if expansions == Self.expansionLimit { report(.templateTooLarge, range) }
    return expansions < Self.expansionLimit
  }

  /// Runs `body` without reporting anything: for a second look at something already checked.
  mutating func silently<Result>(_ body: (inout Checker) -> Result) -> Result {
    let outer = (log, isBroken, findings)
    let result = body(&self)
    (log, isBroken, findings) = outer
    return result
  }
}

private struct Finding: Hashable {
  let kind: DiagnosticKind
  let span: Span
}

struct ScopeName: Hashable {
  let scope: Int
  let name: String
}

/// A macro that calls itself, for one list of argument types.
struct MacroInstance: Hashable {
  let macro: ObjectIdentifier
  let arguments: [TemplateType]
}

struct BlockDefinition {
  let block: BlockStatement
  let template: Int
}
