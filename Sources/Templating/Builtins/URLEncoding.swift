import Diagnostics

/// `urlencode`: text for a path, pairs for a query.
enum URLEncoding {
  static func encoded(_ value: Value) throws(TemplateFailure) -> String {
    switch value {
    case .list, .tuple: return try query(try PythonValue.items(of: value) ?? [])
    case .map, .record:
      let map = PythonValue.map(value) ?? ValueMap([])
      return try query(zip(map.keys, map.values).map { .tuple([.string($0), $1]) })
    default: return quoted(try PythonText.text(of: value), keeping: UInt8(ascii: "/"))
    }
  }

  private static func query(_ pairs: [Value]) throws(TemplateFailure) -> String {
    var parts: [String] = []
    for pair in pairs {
      let items = try PythonValue.requiredItems(of: pair)
      guard items.count == 2 else {
        throw TemplateFailure(
          .templateWrongUnpacking, ["names": "2", "items": String(items.count)])
      }
      parts.append(try quotedForQuery(items[0]) + "=" + quotedForQuery(items[1]))
    }
    return parts.joined(separator: "&")
  }

  private static func quotedForQuery(_ value: Value) throws(TemplateFailure) -> String {
    let text = quoted(try PythonText.text(of: value), keeping: nil)
    return PythonString.replaced(text, "%20", "+")
  }

  private static func quoted(_ text: String, keeping extra: UInt8?) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || byte == extra {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
