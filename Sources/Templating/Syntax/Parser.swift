import Diagnostics

/// Thrown where a tag can't be read on, after the reason has been reported.
struct SyntaxStop: Error {}

/// Turns tokens into statements, in Jinja's grammar. After a mistake it goes on behind the tag.
struct Parser {
  let source: SourceText
  let tokens: [Token]
  var log: SyntaxLog
  var index = 0
  /// How deep statements and expressions are nested at the moment.
  var nesting = 0
  /// The tags that statements around the one at hand wait for.
  var awaited: [[String]] = []

  /// Deeper than people write, and shallow enough for any thread's stack.
  static let nestingLimit = 60
  /// How deep the tree of one expression may be: `a + b + c …` is one level for each operator.
  static let depthLimit = 150

  init(source: SourceText, tokens: [Token], log: SyntaxLog) {
    self.source = source
    self.tokens = tokens
    self.log = log
  }

  mutating func template() -> [Statement] {
    var result: [Statement] = []
    while true {
      result += statements(until: [])
      guard case .endOfFile = current.kind else { continue }
      return result
    }
  }

  // MARK: Tokens

  var current: Token { tokens[index] }
  var next: Token { tokens[min(index + 1, tokens.count - 1)] }

  @discardableResult
  mutating func advance() -> Token {
    let token = tokens[index]
    if index + 1 < tokens.count { index += 1 }
    return token
  }

  func isAt(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }
  func isAt(name: String) -> Bool { current.kind == .name(name) }

  mutating func skip(_ symbol: Symbol) -> Bool {
    guard isAt(symbol) else { return false }
    advance()
    return true
  }

  mutating func skip(name: String) -> Bool {
    guard isAt(name: name) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Symbol) throws(SyntaxStop) {
    guard skip(symbol) else { throw unexpected(expected: "`\(symbol.rawValue)`") }
  }

  mutating func expect(name: String) throws(SyntaxStop) {
    guard skip(name: name) else { throw unexpected(expected: "`\(name)`") }
  }

  mutating func expectName() throws(SyntaxStop) -> Name {
    guard case .name(let text) = current.kind else {
      throw unexpected(expected: nil)
    }
    return Name(text: text, range: advance().range)
  }

  // MARK: Mistakes

  /// Reports the token at hand as out of place, unless it stands for something reported already.
  mutating func unexpected(expected: String?) -> SyntaxStop {
    guard current.kind != .invalid else { return SyntaxStop() }
    var arguments = ["found": description(of: current)]
    arguments["expected"] = expected
    return failure(.templateSyntax, current.range, arguments)
  }

  mutating func failure(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: String] = [:],
    suggestions: [Suggestion] = []
  ) -> SyntaxStop {
    log.report(kind, at: range, arguments, suggestions: suggestions)
    return SyntaxStop()
  }

  private func description(of token: Token) -> String {
    switch token.kind {
    case .endOfFile: "…"
    default: String(decoding: source.bytes[token.range], as: UTF8.self)
    }
  }

  /// What `parse` reads up to the end of the tag; after a mistake the fallback, the tag skipped.
  mutating func recovering<Result>(
    _ fallback: Result, _ parse: (inout Parser) throws(SyntaxStop) -> Result
  ) -> Result {
    let outer = nesting
    do {
      let result = try parse(&self)
      guard isAtTagEnd else { throw unexpected(expected: nil) }
      advance()
      return result
    } catch {
      nesting = outer
      while !isAtTagEnd, current.kind != .endOfFile { advance() }
      if isAtTagEnd { advance() }
      return fallback
    }
  }

  var isAtTagEnd: Bool { current.kind == .tagEnd || current.kind == .outputEnd }

  /// Runs `parse` one level deeper; too deep is a mistake.
  mutating func nested<Result>(
    _ parse: (inout Parser) throws(SyntaxStop) -> Result
  ) throws(SyntaxStop) -> Result {
    guard nesting < Self.nestingLimit else {
      throw failure(.templateNestedTooDeep, current.range)
    }
    nesting += 1
    let result = try parse(&self)
    nesting -= 1
    return result
  }
}
