/// MarkupSafe's escaping.
enum Markup {
  /// The text with `& < > " '` written as entities.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&#34;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27: true
    default: false
    }
  }

  /// What `escape()` makes of a value: markup as it is, anything else escaped.
  static func escaped(_ value: Value) throws(TemplateFailure) -> String {
    if case .markup(let text) = value { return text }
    return escaped(try PythonText.text(of: value))
  }

  /// The text as a value: markup when `isMarkup`.
  static func value(_ text: String, isMarkup: Bool) -> Value {
    isMarkup ? .markup(text) : .string(text)
  }
}

extension Value {
  var isMarkup: Bool {
    if case .markup = self { return true }
    return false
  }
}
