import Diagnostics

extension ByteScanner {
  /// The text of the string whose opening quotation mark stands at an offset, which moves past it.
  func jsonString(at offset: inout Int) throws(JSONFault) -> String {
    let start = offset
    offset += 1
    var text = ""
    var piece = offset
    while self[offset] != UInt8(ascii: "\"") {
      guard offset < count, !isLineBreak(offset) else {
        throw JSONFault(kind: .jsonUnclosedString, range: start..<offset)
      }
      if self[offset] == .tab {
        throw JSONFault(kind: .jsonSyntax, range: offset..<offset + 1)
      }
      guard self[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      text += self.text(piece..<offset)
      text.unicodeScalars.append(try jsonEscape(at: &offset))
      piece = offset
    }
    text += self.text(piece..<offset)
    offset += 1
    return text
  }

  private func jsonEscape(at offset: inout Int) throws(JSONFault) -> Unicode.Scalar {
    let start = offset
    offset += 2
    switch self[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = utf16Scalar(at: &offset) { return scalar }
    default: break
    }
    let end = min(start + 2, count)
    throw JSONFault(
      kind: .jsonEscape, range: start..<end, arguments: ["escape": text(start..<end)])
  }

  /// The character of one `XXXX`, or of a surrogate pair `XXXX\uXXXX`.
  private func utf16Scalar(at offset: inout Int) -> Unicode.Scalar? {
    guard let unit = hexadecimal(at: offset, digits: 4) else { return nil }
    offset += 4
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard self[offset] == UInt8(ascii: "\\"), self[offset + 1] == UInt8(ascii: "u"),
      let trail = hexadecimal(at: offset + 2, digits: 4), UTF16.isTrailSurrogate(trail)
    else { return nil }
    offset += 6
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  private func hexadecimal(at offset: Int, digits: Int) -> UInt16? {
    guard offset + digits <= count else { return nil }
    let isHexadecimal = (offset..<offset + digits).allSatisfy {
      Character(Unicode.Scalar(self[$0])).isHexDigit
    }
    return isHexadecimal ? UInt16(text(offset..<offset + digits), radix: 16) : nil
  }
}

/// The number that JSON's grammar makes of a text: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
func jsonNumber(_ text: String) -> DataNode.Content? {
  let bytes = Array(text.utf8)
  var index = bytes.first == UInt8(ascii: "-") ? 1 : 0
  let digits = { (from: Int) in bytes[from...].prefix { $0 &- UInt8(ascii: "0") < 10 }.count }
  let whole = digits(index)
  guard whole > 0, whole == 1 || bytes[index] != UInt8(ascii: "0") else { return nil }
  index += whole
  if index == bytes.count, let int = Int(text) { return .int(int) }
  if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
    let fraction = digits(index + 1)
    guard fraction > 0 else { return nil }
    index += 1 + fraction
  }
  if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    let exponent = digits(index)
    guard exponent > 0 else { return nil }
    index += exponent
  }
  guard index == bytes.count, let float = Double(text), float.isFinite else { return nil }
  return .float(float)
}
