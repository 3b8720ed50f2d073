/// Everything that is the same for all programs of a library.
struct World {
  let templates: [String: Template]
  let constants: [String: Value]
  let records: [String: RecordType]
  let filters: [String: FilterDefinition]
  let tests: [String: TestDefinition]
  let functions: [String: FunctionDefinition]
  /// The callables of filters, tests, functions and methods, one for each definition.
  let callables: Callables
  /// The names of the schema's own filters and functions: their arguments are held against the
  /// declared types when they are free data. The built-in ones take free data as Jinja's do.
  let declared: Set<String>
  /// Attributes that some template assigns (`set object.attribute`): what namespaces may hold.
  let assignedAttributes: Set<String>

  init(templates: [Template], schema: TemplateSchema, constants: [String: Value]) {
    self.templates = Dictionary(
      templates.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.constants = constants
    records = Dictionary(
      schema.records.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let filters = Builtins.filters + schema.filters
    self.filters = Dictionary(filters.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    tests = Dictionary(Builtins.tests.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    let functions = Builtins.functions + schema.functions
    self.functions = Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    declared = Set(schema.filters.map(\.name) + schema.functions.map(\.name))
    callables = Callables(
      filters: Array(self.filters.values), tests: Builtins.tests,
      functions: Array(self.functions.values), methods: Builtins.methods)
    assignedAttributes = templates.reduce(into: []) { names, template in
      template.body.forEachTarget { target in
        if case .attribute(_, let name) = target { names.insert(name.text) }
      }
    }
  }
}

extension [Statement] {
  /// Calls `visit` with everything that `set` assigns to, however deep.
  func forEachTarget(_ visit: (Target) -> Void) {
    for statement in self {
      if case .set(let target, _) = statement.kind { visit(target) }
      if case .setBlock(let target, _, _) = statement.kind { visit(target) }
      for body in statement.bodies { body.forEachTarget(visit) }
    }
  }

  /// The blocks among the statements, however deep, in the order in which they are written.
  var allBlocks: [BlockStatement] {
    flatMap { statement -> [BlockStatement] in
      let inner = statement.bodies.flatMap(\.allBlocks)
      if case .block(let block) = statement.kind { return [block] + inner }
      return inner
    }
  }
}

extension Statement {
  /// The bodies of the statement.
  var bodies: [[Statement]] {
    switch kind {
    case .condition(let branches, let otherwise): branches.map(\.body) + [otherwise]
    case .loop(let loop): [loop.body, loop.otherwise]
    case .setBlock(_, _, let body), .with(_, let body), .filter(_, let body): [body]
    case .block(let block): [block.body]
    case .macro(let macro): [macro.body]
    case .call(let call): [call.body]
    case .text, .output, .set, .extends, .include, .importModule, .importNames: []
    }
  }
}
