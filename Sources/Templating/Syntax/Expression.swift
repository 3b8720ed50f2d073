/// An expression as written, with the place of its bytes.
struct Expression {
  let kind: ExpressionKind
  let range: Range<Int>
  /// How deep the tree below is: bounded, so that walking it can't exhaust the stack.
  let depth: Int
}

indirect enum ExpressionKind {
  case literal(Value)
  case name(String)
  case list([Expression])
  case tuple([Expression])
  case map([(key: Expression, value: Expression)])
  case attribute(Expression, Name)
  case item(Expression, Expression)
  case slice(Expression, SliceBounds)
  case call(Expression, CallArguments)
  case filter(Expression, FilterUse)
  case test(Expression, FilterUse)
  case not(Expression)
  case negative(Expression)
  case positive(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)
  case binary(BinaryOperator, Expression, Expression)
  case concatenation([Expression])
  case comparison(Expression, [Comparison])
  case conditional(then: Expression, condition: Expression, otherwise: Expression?)
  /// Something that has been reported.
  case invalid
}

/// A name with its place.
struct Name {
  let text: String
  let range: Range<Int>
}

struct SliceBounds {
  let start: Expression?
  let stop: Expression?
  let step: Expression?
}

struct CallArguments {
  var positional: [Expression] = []
  var named: [(name: Name, value: Expression)] = []

  static var none: CallArguments { CallArguments() }
}

/// The name of a filter or a test, and what it is given.
struct FilterUse {
  let name: Name
  let arguments: CallArguments
}

enum BinaryOperator: String {
  case add = "+", subtract = "-", multiply = "*", divide = "/", floorDivide = "//", modulo = "%"
  case power = "**"
}

enum ComparisonOperator: String {
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">"
  case greaterOrEqual = ">=", contained = "in", notContained = "not in"
}

struct Comparison {
  let comparison: ComparisonOperator
  let operand: Expression
}
