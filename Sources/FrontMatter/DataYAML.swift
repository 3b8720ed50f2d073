package import Diagnostics

/// Reads a free data file in YAML; nil if it is empty or can't be read, which is reported.
package func parseDataYAML(_ source: SourceText, log: inout DiagnosticLog) -> DataNode? {
  parseYAML(source, range: 0..<source.bytes.count, limits: .data, log: &log).map(DataNode.init)
}

extension DataNode {
  /// The value with the types of YAML 1.2's core schema, but for one thing: digits that begin with
  /// a zero stay text, for they are telephone numbers and codes, and `0912…` must keep its zero.
  package init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, .plain): self.init(Self.typed(text), range: node.range)
    case .scalar(let text, _): self.init(.string(text), range: node.range)
    case .sequence(let items): self.init(.list(items.map(DataNode.init)), range: node.range)
    case .mapping(let entries):
      let entries = entries.map { entry in
        DataEntry(
          key: entry.key.text ?? "", keyRange: entry.key.range, value: DataNode(entry.value))
      }
      self.init(.map(entries), range: node.range)
    }
  }

  private static func typed(_ text: String) -> Content {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    case ".nan", ".NaN", ".NAN": .float(.nan)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": .float(-.infinity)
    default: number(text) ?? .string(text)
    }
  }

  private static func number(_ text: String) -> Content? {
    let bytes = text.utf8
    guard let first = bytes.first, (0x2B...0x39).contains(first) else { return nil }
    if text.hasPrefix("0x") { return unsigned(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return unsigned(text.dropFirst(2), radix: 8) }
    let digits = bytes.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    guard bytes.count - digits.count < 2 else { return nil }
    let whole = digits.prefix { isDigit($0) }
    if whole.count > 1, whole.first == UInt8(ascii: "0") { return nil }
    if whole.count == digits.count, let int = Int(text) { return .int(int) }
    return isFloat(digits[whole.endIndex...], wholeDigits: whole.count)
      ? Double(text).map(Content.float) : nil
  }

  /// `(\.[0-9]*)?([eE][-+]?[0-9]+)?` after the whole digits, with a digit before the exponent.
  private static func isFloat(_ rest: String.UTF8View.SubSequence, wholeDigits: Int) -> Bool {
    var rest = rest
    var digits = wholeDigits
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.prefix { isDigit($0) }.count
      digits += fraction
      rest = rest.dropFirst(fraction)
    }
    guard digits > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    return !rest.isEmpty && rest.allSatisfy { isDigit($0) }
  }

  private static func unsigned(_ digits: Substring, radix: Int) -> Content? {
    guard digits.first != "+", digits.first != "-" else { return nil }
    return Int(digits, radix: radix).map(Content.int)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
