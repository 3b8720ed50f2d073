/// A piece of a template as the parser sees it, with its bytes' place in the file.
struct Token {
  let kind: TokenKind
  let range: Range<Int>
}

enum TokenKind: Equatable {
  /// Text between tags, line breaks as `\n`.
  case text([UInt8])
  case outputBegin, outputEnd
  case tagBegin, tagEnd
  case name(String)
  case string(String)
  case int(Int)
  case float(Double)
  case symbol(Symbol)
  /// Something that has been reported already; the rest of its tag is left out.
  case invalid
  case endOfFile
}

enum Symbol: String, CaseIterable {
  case plus = "+", minus = "-", divide = "/", floorDivide = "//", multiply = "*", modulo = "%"
  case power = "**", concatenate = "~"
  case openBracket = "[", closeBracket = "]", openParenthesis = "(", closeParenthesis = ")"
  case openBrace = "{", closeBrace = "}"
  case equal = "==", notEqual = "!=", greater = ">", greaterOrEqual = ">="
  case less = "<", lessOrEqual = "<=", assign = "="
  case dot = ".", colon = ":", pipe = "|", comma = ",", semicolon = ";"

  /// What closes a bracket that this opens.
  var closing: Symbol? {
    switch self {
    case .openBracket: .closeBracket
    case .openParenthesis: .closeParenthesis
    case .openBrace: .closeBrace
    default: nil
    }
  }

  var isClosing: Bool {
    self == .closeBracket || self == .closeParenthesis || self == .closeBrace
  }
}
