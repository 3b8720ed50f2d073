@testable import Templating

/// Reads JSON into template values, keys in their order. For test data only: it trusts its input.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  static func value(_ text: String) -> Value {
    var reader = JSONReader(bytes: Array(text.utf8))
    return reader.value()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func value() -> Value {
    skipSpace()
    switch bytes[position] {
    case UInt8(ascii: "{"): return map()
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "\""): return .string(string())
    case UInt8(ascii: "t"): return word(4, .bool(true))
    case UInt8(ascii: "f"): return word(5, .bool(false))
    case UInt8(ascii: "n"): return word(4, .none)
    default: return number()
    }
  }

  private mutating func word(_ length: Int, _ value: Value) -> Value {
    position += length
    return value
  }

  private mutating func number() -> Value {
    let start = position
    while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return Int(text).map { .int($0) } ?? .float(Double(text) ?? 0)
  }

  private mutating func list() -> Value {
    position += 1
    var items: [Value] = []
    skipSpace()
    while bytes[position] != UInt8(ascii: "]") {
      items.append(value())
      skipSpace()
      if bytes[position] == UInt8(ascii: ",") { position += 1 }
      skipSpace()
    }
    position += 1
    return .list(items)
  }

  private mutating func map() -> Value {
    position += 1
    var pairs: [(String, Value)] = []
    skipSpace()
    while bytes[position] != UInt8(ascii: "}") {
      let key = string()
      skipSpace()
      position += 1
      pairs.append((key, value()))
      skipSpace()
      if bytes[position] == UInt8(ascii: ",") { position += 1 }
      skipSpace()
    }
    position += 1
    return .map(ValueMap(pairs))
  }

  private mutating func string() -> String {
    position += 1
    var units: [UInt16] = []
    while bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        units += escape()
      } else {
        let start = position
        while bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") {
          position += 1
        }
        units += Array(String(decoding: bytes[start..<position], as: UTF8.self).utf16)
      }
    }
    position += 1
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func escape() -> [UInt16] {
    position += 2
    switch bytes[position - 1] {
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
      position += 4
      return [UInt16(digits, radix: 16) ?? 0]
    default: return [UInt16(bytes[position - 1])]
    }
  }
}
