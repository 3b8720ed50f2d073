/// Where something stands: which of the program's sources, and its bytes there.
struct Span: Hashable {
  let source: Int
  let range: Range<Int>
}

/// An expression whose names are resolved: what is left to be done when a page is rendered.
struct Code {
  let kind: CodeKind
  let span: Span

  var constant: Value? {
    if case .constant(let value) = kind { return value }
    return nil
  }
}

indirect enum CodeKind {
  case constant(Value)
  /// A value of the context, by its position.
  case context(Int)
  case local(Variable)
  /// A field of a record, by its slot.
  case field(Code, Int)
  case attribute(Code, String)
  case item(Code, Code)
  case slice(Code, start: Code, stop: Code, step: Code)
  case not(Code)
  case negative(Code)
  case positive(Code)
  /// Python's `and` and `or`: the value of the side that decided.
  case and(Code, Code)
  case or(Code, Code)
  case binary(BinaryOperator, Code, Code)
  case concatenation([Code])
  case comparison(ComparisonOperator, Code, Code)
  case conditional(condition: Code, then: Code, otherwise: Code)
  case list([Code])
  case tuple([Code])
  case map([String], [Code])
  case apply(Callable, [Code])
  case isDefined(Code)
  /// The value, which must be of the type: free data given to a filter that needs more.
  case checked(Code, TemplateType, what: String)
  case loop(LoopAttribute, LoopVariable)
  case cycle(LoopVariable, [Code])
  case changed(LoopVariable, [Code])
  /// The value, or the fallback where there is none: `default`.
  case defaulted(Code, Code, alsoIfFalse: Code)
  /// What the steps print, as markup.
  case captured([Step])
}

/// A variable of a function's frame; function 0 is the page itself.
struct Variable: Hashable {
  let function: Int
  let slot: Int
}

/// A loop's own state in a function's frame.
struct LoopVariable: Hashable {
  let function: Int
  let index: Int
}

enum LoopAttribute: Int, CaseIterable {
  case index, index0, revindex, revindex0, first, last, length, previtem, nextitem, depth, depth0

  var name: String { String(describing: self) }
}

/// A filter, test, method or function as the machine applies it.
final class Callable: Sendable {
  let name: String
  let argumentCount: Int
  let hasInput: Bool
  let isPure: Bool
  let canFail: Bool
  let apply: @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value

  init(
    name: String, argumentCount: Int, hasInput: Bool, isPure: Bool, canFail: Bool,
    apply: @escaping @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value
  ) {
    self.name = name
    self.argumentCount = argumentCount
    self.hasInput = hasInput
    self.isPure = isPure
    self.canFail = canFail
    self.apply = apply
  }
}

/// A statement whose names are resolved.
indirect enum Step {
  case text([UInt8])
  case output(Code)
  case store(Variable, Code)
  case branch(Code, then: [Step], otherwise: [Step])
  case loop(LoopStep)
  /// The items of a value into variables, as many as there are.
  case unpack([Variable], Code)
  /// What the steps print, as markup, into a variable.
  case capture(Variable, [Step])
  /// A macro that calls itself: what it prints.
  case call(function: Int, [Code], Span)
}

struct LoopStep {
  let loop: LoopVariable
  let items: Code
  let item: Variable
  /// Steps between taking an item and looking at the condition: unpacking.
  let prologue: [Step]
  let condition: Code?
  /// Whether the condition must be asked for all items before the first is shown, because the body
  /// asks `loop` about them.
  let filtersFirst: Bool
  let body: [Step]
  let otherwise: [Step]
}

/// A macro compiled once for recursive calls: its parameters are its first variables.
struct Function {
  var steps: [Step] = []
  var parameterCount = 0
  var variableCount = 0
  var loopCount = 0
}
