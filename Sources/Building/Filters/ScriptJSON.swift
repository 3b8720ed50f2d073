import Templating

/// JSON that may stand inside a `script` element: `<`, `>`, `&` and the line separators are escaped.
struct ScriptJSON {
  private(set) var text = ""

  mutating func append(_ value: Value) {
    switch value {
    case .none, .undefined: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .int(let number): text += String(number)
    case .float(let number): text += number.isFinite ? "\(number)" : "null"
    case .string(let string), .markup(let string): appendString(string)
    case .list(let items), .tuple(let items): appendList(items)
    case .map(let map): appendMap(Array(zip(map.keys, map.values)))
    case .record(let record):
      appendMap(record.type.fields.map { ($0.name, record.value(of: $0.name) ?? .none) })
    }
  }

  private mutating func appendList(_ items: [Value]) {
    text += "["
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      append(item)
    }
    text += "]"
  }

  private mutating func appendMap(_ pairs: [(String, Value)]) {
    text += "{"
    for (index, pair) in pairs.enumerated() {
      if index > 0 { text += "," }
      appendString(pair.0)
      text += ":"
      append(pair.1)
    }
    text += "}"
  }

  private mutating func appendString(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "<", ">", "&", "'", "\u{2028}", "\u{2029}": text += escape(scalar)
      case _ where scalar.value < 0x20: text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
