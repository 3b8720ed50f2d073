/// The names that are visible at one point of a template, and what is known about them there.
struct Environment {
  /// Outermost first: constants; the context; the template's own names; then one for each loop,
  /// `with`, macro and block around the point.
  var scopes: [Scope]
  /// Types that conditions around the point have made narrower.
  var facts: [Reference: TemplateType] = [:]

  func binding(of name: String) -> Binding? {
    for scope in scopes.reversed() {
      if let binding = scope.names[name] { return binding }
    }
    return nil
  }

  /// Every name in sight, for suggestions.
  var visibleNames: Set<String> {
    scopes.reduce(into: []) { names, scope in
      for (name, binding) in scope.names where !binding.meaning.isHidden { names.insert(name) }
    }
  }
}

struct Scope {
  let id: Int
  var names: [String: Binding] = [:]
}

/// What a name stands for. A new assignment is a new binding, with an id of its own.
struct Binding {
  let id: Int
  let meaning: Meaning
}

enum Meaning {
  case value(Code, TemplateType)
  case macro(Macro)
  case module(Module)
  case namespace(Namespace)
  case loop(Loop)
  /// The body of a `call` block, inside the macro that it calls.
  case caller(CallerBody)
  /// `super` in a block: the same block of the template before it in the chain.
  case parentBlock(String, position: Int)
  /// `self`: the template's blocks.
  case blocks
  /// A name that hides one further out.
  case undefined

  var isHidden: Bool {
    switch self {
    case .undefined, .blocks, .parentBlock: true
    default: false
    }
  }
}

/// Something whose type conditions can narrow: a name, or an attribute of an attribute … of it.
struct Reference: Hashable {
  let binding: Int
  var path: [String] = []
}

/// A macro, and where it was written.
final class Macro {
  let statement: MacroStatement
  let template: Int
  /// The scope that it was defined in, and how many there were then.
  let scope: Int
  let scopeCount: Int

  init(_ statement: MacroStatement, template: Int, scope: Int, scopeCount: Int) {
    self.statement = statement
    self.template = template
    self.scope = scope
    self.scopeCount = scopeCount
  }
}

/// What an imported template offers.
final class Module {
  let template: String
  let names: [String: Binding]
  /// The scopes at its end: what its macros see when they are called from outside.
  let scopes: [Scope]

  init(template: String, names: [String: Binding], scopes: [Scope]) {
    self.template = template
    self.names = names
    self.scopes = scopes
  }

  /// The names that can be imported.
  var exports: [String] { names.keys.filter { !$0.hasPrefix("_") }.sorted() }
}

/// `namespace(…)`: variables that loops and blocks can set from inside.
final class Namespace {
  var attributes: [String: Variable] = [:]
}

/// A `for` loop around the point.
final class Loop {
  let variable: LoopVariable
  let item: TemplateType
  /// Whether the body asks it for anything.
  var isUsed = false

  init(_ variable: LoopVariable, item: TemplateType) {
    self.variable = variable
    self.item = item
  }
}

/// The body of a `call` block and the names that it sees.
final class CallerBody {
  let statement: CallStatement
  let template: Int
  let scopes: [Scope]

  init(_ statement: CallStatement, template: Int, scopes: [Scope]) {
    self.statement = statement
    self.template = template
    self.scopes = scopes
  }
}

/// An expression with its names resolved, and its type.
struct Typed {
  var code: Code
  var type: TemplateType
  /// What conditions can narrow, if it is such a thing.
  var reference: Reference?
  /// Whether its value is known because of which names there are, not because of their values.
  var isStructural = false
  /// Set when it isn't a value: a macro, a module …
  var meaning: Meaning?

  init(_ code: Code, _ type: TemplateType) {
    self.code = code
    self.type = type
  }
}
