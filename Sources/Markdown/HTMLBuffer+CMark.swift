import Bytes

/// The escapes that cmark writes, which differ from MarkupSafe's in the quotes.
extension HTMLBuffer {
  /// Appends a line break unless the buffer is empty or ends in one.
  mutating func startLine() {
    if withBytes({ $0.last ?? 0x0A }) != 0x0A { append(byte: 0x0A) }
  }

  /// Appends text with `& < > "` written as entities.
  mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while true {
      index = Self.nextMarkup(in: text, from: index)
      if index > start { append(UnsafeBufferPointer(rebasing: text[start..<index])) }
      guard index < text.count else { return }
      append(Self.entity(for: text[index]))
      index += 1
      start = index
    }
  }

  mutating func appendText(_ text: String) {
    var text = text
    text.withUTF8 { appendText($0) }
  }

  /// Appends an address for an attribute: what no address may hold is percent-encoded.
  mutating func appendAddress(_ address: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in address.indices where !isAddressByte(address[index]) {
      append(UnsafeBufferPointer(rebasing: address[start..<index]))
      appendEncoded(address[index])
      start = index + 1
    }
    append(UnsafeBufferPointer(rebasing: address[start...]))
  }

  mutating func appendAddress(_ address: String) {
    var address = address
    address.withUTF8 { appendAddress($0) }
  }

  private mutating func appendEncoded(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "'"): append("&#x27;")
    default:
      append(byte: UInt8(ascii: "%"))
      append(byte: hexadecimalDigit(byte >> 4))
      append(byte: hexadecimalDigit(byte & 15))
    }
  }

  /// The first of `& < > "` at or after `index`, sixteen bytes at a time.
  private static func nextMarkup(in text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    var index = index
    let raw = UnsafeRawBufferPointer(text)
    while index + 16 <= text.count {
      let chunk = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      if any((chunk .== 0x26) .| (chunk .== 0x3C) .| (chunk .== 0x3E) .| (chunk .== 0x22)) { break }
      index += 16
    }
    while index < text.count, !isMarkup(text[index]) { index += 1 }
    return index
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    default: "&quot;"
    }
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// Letters, digits and `!#$%()*+,-./:;=?@_~`, as cmark has it.
private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
    UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
    UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
    true
  default: false
  }
}
