/// Writes JSON (RFC 8259), compact, with the keys in the order in which they are written.
///
///     var json = JSONWriter()
///     json.object {
///       $0.member("id", "files.special")
///       $0.member("help") { $0.array(["…"]) { $0.value($1) } }
///     }
package struct JSONWriter: Sendable {
  /// What has been written so far.
  package private(set) var text = ""
  private var needsComma = false

  package init() {}

  // MARK: Values

  /// Writes a text, or `null`.
  package mutating func value(_ text: String?) {
    if let text { write(Self.quoted(text)) } else { write("null") }
  }

  /// Writes a whole number, or `null`.
  package mutating func value(_ number: Int?) {
    write(number.map { String($0) } ?? "null")
  }

  /// Writes a number; JSON has no infinities, they become `null`.
  package mutating func value(_ number: Double?) {
    write(number.flatMap { $0.isFinite ? String($0) : nil } ?? "null")
  }

  /// Writes `true` or `false`.
  package mutating func value(_ truth: Bool) {
    write(truth ? "true" : "false")
  }

  /// Writes an array with one value an element.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ each: (inout JSONWriter, Elements.Element) -> Void
  ) {
    enclose("[", "]") { writer in
      for element in elements { each(&writer, element) }
    }
  }

  /// Writes an object; `body` writes its members.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  // MARK: Members of an object

  /// Writes a key, and what `body` writes as its value.
  package mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    write(Self.quoted(key) + ":")
    needsComma = false
    body(&self)
    needsComma = true
  }

  /// Writes a key with a text, or with `null`.
  package mutating func member(_ key: String, _ text: String?) {
    member(key) { $0.value(text) }
  }

  /// Writes a key with a whole number, or with `null`.
  package mutating func member(_ key: String, _ number: Int?) {
    member(key) { $0.value(number) }
  }

  /// Writes a key with a number, or with `null`.
  package mutating func member(_ key: String, _ number: Double?) {
    member(key) { $0.value(number) }
  }

  /// Writes a key with `true` or `false`.
  package mutating func member(_ key: String, _ truth: Bool) {
    member(key) { $0.value(truth) }
  }

  // MARK: Inside

  private mutating func write(_ piece: String) {
    if needsComma { text += "," }
    text += piece
    needsComma = true
  }

  private mutating func enclose(
    _ open: String, _ close: String, _ body: (inout JSONWriter) -> Void
  ) {
    write(open)
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  /// A JSON string. U+2028 and U+2029 are escaped too: JavaScript takes them for line breaks.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
