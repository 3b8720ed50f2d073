import Diagnostics

extension Lexer {
  /// Reads one token of a tag; false when there is none, which is then reported.
  mutating func scanToken() -> Bool {
    let first = byte(at: position)
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return scanNumber()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return scanString(quote: first)
    case UInt8(ascii: "_"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      return scanName()
    default: return scanSymbol()
    }
  }

  // MARK: Names and symbols

  private mutating func scanName() -> Bool {
    let start = position
    while position < end, Self.isNameByte(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    guard name.unicodeScalars.allSatisfy(Self.isNameScalar) else {
      reportSyntax(name, start..<position)
      return false
    }
    tokens.append(Token(kind: .name(name), range: start..<position))
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isIDContinue
  }

  private mutating func scanSymbol() -> Bool {
    for length in [2, 1] where position + length <= end {
      let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
      guard let symbol = Symbol(rawValue: text) else { continue }
      guard balances(symbol) else {
        reportSyntax(text, position..<(position + length), expected: brackets.last?.rawValue)
        return false
      }
      tokens.append(Token(kind: .symbol(symbol), range: position..<(position + length)))
      position += length
      return true
    }
    reportSyntax(
      String(decoding: bytes[position..<(position + 1)], as: UTF8.self), position..<(position + 1))
    return false
  }

  private mutating func balances(_ symbol: Symbol) -> Bool {
    if let closing = symbol.closing {
      brackets.append(closing)
    } else if symbol.isClosing {
      guard brackets.last == symbol else { return false }
      brackets.removeLast()
    }
    return true
  }

  // MARK: Numbers

  private mutating func scanNumber() -> Bool {
    let start = position
    let token = scanFloat() ?? scanInteger()
    guard let token else {
      while position < end, Self.isNameByte(bytes[position]) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      log.report(
        .templateNumberTooLarge, at: start..<position, ["number": text])
      return false
    }
    tokens.append(Token(kind: token, range: start..<position))
    return true
  }

  private mutating func scanFloat() -> TokenKind? {
    if position > 0, bytes[position - 1] == UInt8(ascii: ".") { return nil }
    var index = digitsEnd(from: position)
    guard index > position else { return nil }
    var isFloat = false
    if byte(at: index) == UInt8(ascii: "."), digitsEnd(from: index + 1) > index + 1 {
      index = digitsEnd(from: index + 1)
      isFloat = true
    }
    if byte(at: index) | 0x20 == UInt8(ascii: "e") {
      var exponent = index + 1
      if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte(at: exponent)) { exponent += 1 }
      if digitsEnd(from: exponent) > exponent {
        index = digitsEnd(from: exponent)
        isFloat = true
      }
    }
    guard isFloat, let value = Double(withoutUnderscores(position..<index)) else { return nil }
    position = index
    return .float(value)
  }

  /// The end of `(\d+_)*\d+` from here.
  private func digitsEnd(from start: Int) -> Int {
    var index = start
    while Self.isDigit(byte(at: index))
      || (index > start && byte(at: index) == UInt8(ascii: "_") && Self.isDigit(byte(at: index + 1))
        && byte(at: index - 1) != UInt8(ascii: "_"))
    {
      index += 1
    }
    return index
  }

  private mutating func scanInteger() -> TokenKind? {
    var radix = 10
    var start = position
    if byte(at: position) == UInt8(ascii: "0") {
      switch byte(at: position + 1) | 0x20 {
      case UInt8(ascii: "x"): radix = 16
      case UInt8(ascii: "o"): radix = 8
      case UInt8(ascii: "b"): radix = 2
      default: break
      }
      if radix != 10 { start += 2 }
    }
    var index = start
    while Self.isNameByte(byte(at: index)), byte(at: index) < 0x80,
      byte(at: index) == UInt8(ascii: "_") || Self.digit(byte(at: index)) < radix
    {
      index += 1
    }
    guard let value = Int(withoutUnderscores(start..<index), radix: radix) else { return nil }
    position = index
    return .int(value)
  }

  private func withoutUnderscores(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func digit(_ byte: UInt8) -> Int {
    isDigit(byte) ? Int(byte) - 48 : Int(byte | 0x20) - 87
  }

  // MARK: Strings

  private mutating func scanString(quote: UInt8) -> Bool {
    let start = position
    var index = position + 1
    while index < end, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < end else {
      let mark = String(decoding: [quote], as: UTF8.self)
      log.report(
        .templateUnclosed, at: start..<(start + 1),
        ["opening": mark, "closing": mark])
      return false
    }
    let body = Self.withPlainLineBreaks(bytes[(start + 1)..<index])
    guard let text = StringLiteral.decoded(body) else {
      reportSyntax(
        String(decoding: bytes[start...index], as: UTF8.self), start..<(index + 1))
      return false
    }
    position = index + 1
    tokens.append(Token(kind: .string(text), range: start..<position))
    return true
  }
}
