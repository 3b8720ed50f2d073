/// A statement as written, with the place of its first tag.
struct Statement {
  let kind: StatementKind
  let range: Range<Int>
}

extension Statement {
  /// Whether it is white space only.
  var isBlank: Bool {
    guard case .text(let text) = kind else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(WhiteSpace.contains)
  }
}

indirect enum StatementKind {
  case text([UInt8])
  case output(Expression)
  case condition([Branch], otherwise: [Statement])
  case loop(LoopStatement)
  case set(Target, Expression)
  case setBlock(Target, [FilterUse], body: [Statement])
  case with([(target: Target, value: Expression)], body: [Statement])
  case block(BlockStatement)
  case extends(Expression)
  case include(IncludeStatement)
  case importModule(Expression, name: Name, withContext: Bool)
  case importNames(Expression, names: [ImportedName], withContext: Bool)
  case macro(MacroStatement)
  case call(CallStatement)
  case filter([FilterUse], body: [Statement])
}

struct Branch {
  let condition: Expression
  let body: [Statement]
}

/// What is assigned to.
indirect enum Target {
  case name(Name)
  case tuple([Target], Range<Int>)
  /// `namespace.attribute`
  case attribute(Name, Name)

  var range: Range<Int> {
    switch self {
    case .name(let name): name.range
    case .tuple(_, let range): range
    case .attribute(let object, let name): object.range.lowerBound..<name.range.upperBound
    }
  }
}

struct LoopStatement {
  let target: Target
  let items: Expression
  let condition: Expression?
  let body: [Statement]
  let otherwise: [Statement]
}

struct BlockStatement {
  let name: Name
  let isScoped: Bool
  let isRequired: Bool
  let body: [Statement]

  var isBlank: Bool { body.allSatisfy(\.isBlank) }
}

struct IncludeStatement {
  let template: Expression
  let ignoresMissing: Bool
  let withContext: Bool
}

struct ImportedName {
  let name: Name
  let alias: Name
}

struct MacroParameter {
  let name: Name
  let fallback: Expression?
}

struct MacroStatement {
  let name: Name
  let parameters: [MacroParameter]
  let body: [Statement]
}

/// `{% call(parameters) macro(arguments) %}`: a macro call with a body that it can ask for.
struct CallStatement {
  let parameters: [MacroParameter]
  let call: Expression
  let body: [Statement]
  /// The place of the opening tag's name.
  let range: Range<Int>
}
