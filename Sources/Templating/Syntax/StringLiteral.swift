/// The text that a string literal stands for: Python's escapes. Nil when an escape is broken.
enum StringLiteral {
  static func decoded(_ body: [UInt8]) -> String? {
    guard body.contains(UInt8(ascii: "\\")) else { return String(decoding: body, as: UTF8.self) }
    var result: [UInt8] = []
    var index = 0
    while index < body.count {
      guard body[index] == UInt8(ascii: "\\"), index + 1 < body.count else {
        result.append(body[index])
        index += 1
        continue
      }
      guard let escape = escape(in: body, at: index + 1) else { return nil }
      result += escape.bytes
      index += 1 + escape.length
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func escape(in body: [UInt8], at index: Int) -> (bytes: [UInt8], length: Int)? {
    switch body[index] {
    case UInt8(ascii: "\n"): ([], 1)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): ([body[index]], 1)
    case UInt8(ascii: "a"): ([7], 1)
    case UInt8(ascii: "b"): ([8], 1)
    case UInt8(ascii: "f"): ([12], 1)
    case UInt8(ascii: "n"): ([10], 1)
    case UInt8(ascii: "r"): ([13], 1)
    case UInt8(ascii: "t"): ([9], 1)
    case UInt8(ascii: "v"): ([11], 1)
    case UInt8(ascii: "x"): code(in: body, at: index + 1, digits: 2, radix: 16)
    case UInt8(ascii: "u"): code(in: body, at: index + 1, digits: 4, radix: 16)
    case UInt8(ascii: "U"): code(in: body, at: index + 1, digits: 8, radix: 16)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): octal(in: body, at: index)
    case UInt8(ascii: "N"): nil
    default: ([UInt8(ascii: "\\"), body[index]], 1)
    }
  }

  private static func octal(in body: [UInt8], at index: Int) -> (bytes: [UInt8], length: Int)? {
    let digits = body[index...].prefix(3).prefix { $0 >= 48 && $0 <= 55 }.count
    return code(in: body, at: index, digits: digits, radix: 8).map { ($0.bytes, digits) }
  }

  private static func code(
    in body: [UInt8], at index: Int, digits: Int, radix: Int
  ) -> (bytes: [UInt8], length: Int)? {
    guard index + digits <= body.count else { return nil }
    let text = String(decoding: body[index..<(index + digits)], as: UTF8.self)
    guard let value = UInt32(text, radix: radix), text.first != "+",
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (Array(String(scalar).utf8), digits + 1)
  }
}
