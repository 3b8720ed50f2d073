import Diagnostics

/// How Python writes values: `str()` and `repr()`.
enum PythonText {
  /// What `str()` gives, and what a template prints before it is escaped.
  static func text(of value: Value) throws(TemplateFailure) -> String {
    switch value {
    case .string(let text), .markup(let text): text
    case .undefined(""): ""
    case .undefined(let name): throw PythonValue.undefined(name)
    default: representation(of: value)
    }
  }

  /// What `repr()` gives.
  static func representation(of value: Value) -> String {
    switch value {
    case .none: "None"
    case .bool(let truth): truth ? "True" : "False"
    case .int(let number): String(number)
    case .float(let number): PythonNumber.text(of: number)
    case .string(let text): quoted(text)
    case .markup(let text): "Markup(\(quoted(text)))"
    case .list(let items): "[" + joined(items) + "]"
    case .tuple(let items): "(" + joined(items) + (items.count == 1 ? ",)" : ")")
    case .map(let map): pairs(zip(map.keys, map.values))
    case .record(let record): pairs(record.pairs)
    case .undefined: "Undefined"
    }
  }

  private static func joined(_ items: [Value]) -> String {
    items.map(representation).joined(separator: ", ")
  }

  private static func pairs(_ pairs: some Sequence<(String, Value)>) -> String {
    "{" + pairs.map { quoted($0) + ": " + representation(of: $1) }.joined(separator: ", ") + "}"
  }

  /// The text between quotes, with Python's escapes.
  static func quoted(_ text: String) -> String {
    let quote: Unicode.Scalar =
      text.unicodeScalars.contains("'") && !text.unicodeScalars.contains("\"") ? "\"" : "'"
    var result = String.UnicodeScalarView([quote])
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case quote: result.append(contentsOf: ["\\", quote])
      default:
        if isPrintable(scalar) {
          result.append(scalar)
        } else {
          result.append(contentsOf: escape(scalar).unicodeScalars)
        }
      }
    }
    result.append(quote)
    return String(result)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ..<0x100: "\\x" + hex(scalar.value, digits: 2)
    case ..<0x10000: "\\u" + hex(scalar.value, digits: 4)
    default: "\\U" + hex(scalar.value, digits: 8)
    }
  }

  static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Record {
  /// The fields' names and values, in order.
  var pairs: some Sequence<(String, Value)> {
    type.fields.indices.lazy.map { (self.type.fields[$0].name, self[$0]) }
  }

  /// The record as a map of its fields.
  var map: ValueMap { ValueMap(pairs) }
}
