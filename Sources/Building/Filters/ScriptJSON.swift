import Templating

/// JSON that may stand inside a `script` element: `<`, `>`, `&` and the line separators are escaped.
struct ScriptJSON {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ value: Value) {
    switch value {
    case .none, .undefined: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .int(let number): write(String(number))
    case .float(let number): write(number.isFinite ? "\(number)" : "null")
    case .string(let string), .markup(let string): appendString(string)
    case .list(let items), .tuple(let items): appendList(items)
    case .map(let map): appendMap(Array(zip(map.keys, map.values)))
    case .record(let record):
      appendMap(record.type.fields.enumerated().map { ($1.name, record[$0]) })
    }
  }

  private mutating func appendList(_ items: [Value]) {
    write("[")
    for (index, item) in items.enumerated() {
      if index > 0 { write(",") }
      append(item)
    }
    write("]")
  }

  private mutating func appendMap(_ pairs: [(String, Value)]) {
    write("{")
    for (index, pair) in pairs.enumerated() {
      if index > 0 { write(",") }
      appendString(pair.0)
      write(":")
      append(pair.1)
    }
    write("}")
  }

  /// Runs of bytes that need no escape are copied whole.
  private mutating func appendString(_ string: String) {
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        let length = escapedLength(text, at: index)
        if length > 0 {
          bytes.append(contentsOf: text[start..<index])
          appendEscape(of: text, at: index)
          start = index + length
        }
        index += max(length, 1)
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes of a text stand for a character that is escaped; 0 where the next is not.
  private func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "'"):
      1
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
      3  // U+2028 and U+2029, which end a line of a script
    default: 0
    }
  }

  private mutating func appendEscape(of text: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch text[index] {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case 0x0A: write("\\n")
    case 0x09: write("\\t")
    case 0x0D: write("\\r")
    case 0xE2: write(text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let byte:
      write("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
