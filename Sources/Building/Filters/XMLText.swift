/// A text for an XML file: `&`, `<`, `>` and `"` escaped, and left out what XML 1.0 has no place for.
///
/// Source: https://www.w3.org/TR/xml/#charsets
func xmlText(_ text: String) -> String {
  text.utf8.allSatisfy(isPlain) ? text : escaped(text.utf8)
}

/// Whether a byte of UTF-8 stands in an XML file as it is.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
  case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
  // U+FFFE and U+FFFF begin with it, among others.
  case 0xEF: false
  default: byte >= 0x20
  }
}

private func escaped(_ text: String.UTF8View) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.count + text.count / 8)
  var rest = text[...]
  while let byte = rest.first {
    switch byte {
    case _ where isPlain(byte): result.append(byte)
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    case 0xEF where isNoncharacter(rest): rest = rest.dropFirst(2)
    case 0xEF: result.append(byte)
    default: break
    }
    rest = rest.dropFirst()
  }
  return String(decoding: result, as: UTF8.self)
}

/// Whether a text begins with U+FFFE or U+FFFF.
private func isNoncharacter(_ text: Substring.UTF8View) -> Bool {
  text.starts(with: "\u{FFFE}".utf8) || text.starts(with: "\u{FFFF}".utf8)
}
