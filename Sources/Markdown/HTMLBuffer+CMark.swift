import Bytes

/// The escapes that cmark writes, which differ from MarkupSafe's in the quotes.
extension HTMLBuffer {
  /// Appends a line break unless the buffer is empty or ends in one.
  mutating func startLine() {
    if withBytes({ $0.last ?? 0x0A }) != 0x0A { append(byte: 0x0A) }
  }

  /// Appends text with `& < > "` written as entities.
  mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
    appendEscaped(text, as: .commonMark)
  }

  mutating func appendText(_ text: String) { appendEscaped(text, as: .commonMark) }

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
