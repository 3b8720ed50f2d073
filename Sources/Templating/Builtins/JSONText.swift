/// JSON as Python's `json.dumps(…, sort_keys=True)` writes it, with `< > & '` as escapes.
enum JSONText {
  static func text(of value: Value, indent: Int?) throws(TemplateFailure) -> String {
    var result = ""
    try write(value, indent: indent.map { max($0, 0) }, depth: 0, into: &result)
    return result
  }

  private static func write(
    _ value: Value, indent: Int?, depth: Int, into result: inout String
  ) throws(TemplateFailure) {
    switch value {
    case .none: result += "null"
    case .bool(let truth): result += truth ? "true" : "false"
    case .int(let number): result += String(number)
    case .float(let number): result += text(of: number)
    case .string(let text), .markup(let text): result += quoted(text)
    case .list(let items), .tuple(let items):
      try write(items.map { (nil, $0) }, ("[", "]"), indent, depth, &result)
    case .map, .record:
      let map = PythonValue.map(value) ?? ValueMap([])
      let pairs = zip(map.keys, map.values).sorted { PythonString.isLess($0.0, $1.0) }
      try write(pairs.map { ($0, $1) }, ("{", "}"), indent, depth, &result)
    case .undefined(let name): throw PythonValue.undefined(name)
    }
  }

  private static func write(
    _ items: [(key: String?, value: Value)], _ brackets: (String, String), _ indent: Int?,
    _ depth: Int, _ result: inout String
  ) throws(TemplateFailure) {
    result += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { result += indent == nil ? ", " : "," }
      result += lineBreak(indent, depth + 1)
      if let key = item.key { result += quoted(key) + ": " }
      try write(item.value, indent: indent, depth: depth + 1, into: &result)
    }
    if !items.isEmpty { result += lineBreak(indent, depth) }
    result += brackets.1
  }

  private static func lineBreak(_ indent: Int?, _ depth: Int) -> String {
    guard let indent else { return "" }
    return "\n" + String(repeating: " ", count: min(indent, 100) * depth)
  }

  private static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return PythonNumber.text(of: number)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x08: result += "\\b"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0C: result += "\\f"
      case 0x0D: result += "\\r"
      case 0x26, 0x27, 0x3C, 0x3E, ..<0x20, 0x7F...:
        result += "\\u" + PythonText.hex(UInt32(unit), digits: 4)
      default: result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      }
    }
    return result + "\""
  }
}
